/**
 * Picks the names of HTML's character references (`&nbsp;`) that the file that Outlook runs on Send knows, out of the 2,231
 * that the package `entities` carries: all of HTML 4.01, and every name of an ASCII or Latin-1 character, of a space, dash,
 * quotation mark or invisible sign, for those could hide something. Outlook's own editor writes five of them. With `--check`
 * it writes nothing and fails where the module is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeHTML, decodeHTMLStrict, determineBranch, htmlDecodeTree } from 'entities/decode';

const TARGET = resolve(__dirname, '../addin/launchevent/generated/entity-names.ts');
const WIDTH = 100;

/** HTML 4.01, section 24, without what the blocks below hold: Latin letters, Greek, arrows, mathematics, technical signs. */
const HTML_4 =
  'OElig oelig Scaron scaron Yuml fnof circ tilde Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi ' +
  'Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu ' +
  'xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv euro image weierp real trade alefsym larr ' +
  'uarr rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast ' +
  'radic prop infin ang and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp ' +
  'sdot lceil rceil lfloor rfloor lang rang loz spades clubs hearts diams';

/** Blocks of which every name is taken: ASCII, Latin-1, General Punctuation with its spaces and invisible signs, ligatures. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x09, 0x7e],
  [0xa0, 0xff],
  [0x2000, 0x206f],
  [0xfb00, 0xfb06],
];

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');

/** Every name in the package's tree, which is laid out as its src/internal/bin-trie-flags.ts says. */
function namesBelow(node: number, name: string): readonly string[] {
  const header = htmlDecodeTree[node] ?? 0;
  const valueLength = header >>> 14;
  if (valueLength === 0 && (header & 0x2000) !== 0) {
    const length = (header >> 7) & 0x3f;
    let run = String.fromCharCode(header & 0x7f);
    for (let index = 0; index < length - 1; index++) {
      const pair = htmlDecodeTree[node + 1 + (index >> 1)] ?? 0;
      run += String.fromCharCode((pair >> (8 * (index & 1))) & 0xff);
    }
    return namesBelow(node + 1 + (length >> 1), name + run);
  }
  const below =
    valueLength === 1
      ? []
      : LETTERS.flatMap((letter) => {
          const next = determineBranch(
            htmlDecodeTree,
            header,
            node + Math.max(valueLength, 1),
            letter.charCodeAt(0),
          );
          return next < 0 ? [] : namesBelow(next, name + letter);
        });
  return valueLength === 0 ? below : [name, ...below];
}

function codeOf(name: string): number | undefined {
  const [character = '', ...more] = Array.from(decodeHTMLStrict(`&${name};`));
  return more.length === 0 ? character.codePointAt(0) : undefined;
}

/** Names by ascending code point, each without a number that follows on the one before: `+4g nbsp iexcl cent`. */
function pack(codes: ReadonlyMap<string, number>, names: readonly string[]): string {
  const sorted = [...names].sort((one, other) => (codes.get(one) ?? 0) - (codes.get(other) ?? 0));
  const words: string[] = [];
  let next = -1;
  for (const name of sorted) {
    const code = codes.get(name) ?? 0;
    if (code !== next) words.push(`+${code.toString(36)}`);
    words.push(name);
    next = code + 1;
  }
  return words.join(' ');
}

/** A long string as a sum of short ones, split after spaces. */
function literal(text: string): string {
  const lines = text.match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'g')) ?? [];
  return lines.map((line) => `'${line}'`).join(' +\n  ');
}

function makeModule(): string {
  const all = namesBelow(0, '');
  const codes = new Map<string, number>();
  const isInBlock = (code: number): boolean => BLOCKS.some(([first, last]) => code >= first && code <= last);
  const listed = new Set(HTML_4.split(' '));
  for (const name of all) {
    const code = codeOf(name);
    if (code !== undefined && (listed.has(name) || isInBlock(code))) codes.set(name, code);
  }
  for (const name of listed) if (!codes.has(name)) throw new Error(`The package knows no ${name}.`);
  const names = [...codes.keys()];
  const isLoose = (name: string): boolean => decodeHTML(`&${name} `) === `${decodeHTMLStrict(`&${name};`)} `;
  return `/**
 * Names of character references, picked by scripts/generate-entity-names.ts from the package entities. Not written by hand.
 * addin/launchevent/entity-decoder.ts reads them: a number (base 36, after a plus) is the code point of the name after it, and
 * each further name stands for the next code point.
 */

/** Names that count without their semicolon too (HTML, section 13.5). */
export const LOOSE_NAMES =
  ${literal(pack(codes, names.filter(isLoose)))};

/** Names that count with their semicolon alone. */
export const STRICT_NAMES =
  ${literal(
    pack(
      codes,
      names.filter((name) => !isLoose(name)),
    ),
  )};
`;
}

const module = makeModule();
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== module) {
    process.stderr.write(
      'addin/launchevent/generated/entity-names.ts is stale: run scripts/generate-entity-names.ts\n',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, module);
}
