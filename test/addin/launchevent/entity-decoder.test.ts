import fc from 'fast-check';
import { decodeHTMLStrict } from 'entities/decode';
import type { Tokenizer as TokenizerClass, TokenizerCallbacks } from 'htmlparser2';
import { LOOSE_NAMES, STRICT_NAMES } from '../../../addin/launchevent/generated/entity-names';

type Tokenizer = typeof TokenizerClass;

/** The tokenizer with the package's own decoder, and with the one that the send bundle carries. */
function tokenizer(isOurs: boolean): Tokenizer {
  let made: Tokenizer | undefined;
  jest.isolateModules(() => {
    if (isOurs)
      jest.doMock('entities/decode', () =>
        jest.requireActual<object>('../../../addin/launchevent/entity-decoder'),
      );
    else jest.dontMock('entities/decode');
    ({ Tokenizer: made } = jest.requireActual<{ Tokenizer: Tokenizer }>('htmlparser2'));
  });
  return made!;
}

const THEIRS = tokenizer(false);
const OURS = tokenizer(true);

/** What the tokenizer tells of a source, pieces of text joined. */
function told(tokenizerClass: Tokenizer, source: string): readonly (readonly unknown[])[] {
  const events: unknown[][] = [];
  const tell = (name: string) => {
    return (...values: unknown[]): void => {
      const last = events[events.length - 1];
      if (name.endsWith('text') || name.endsWith('data')) {
        const text = source.slice(values[0] as number, values[1] as number);
        if (last?.[0] === name) last[1] = `${String(last[1])}${text}`;
        else events.push([name, text]);
      } else events.push([name, ...values]);
    };
  };
  const callbacks = new Proxy({} as TokenizerCallbacks, {
    get: (_target, name) => (name === 'isInForeignContext' ? () => false : tell(String(name))),
  });
  const one = new tokenizerClass({}, callbacks);
  one.write(source);
  one.end();
  return events;
}

function expectAlike(source: string): void {
  expect(told(OURS, source)).toEqual(told(THEIRS, source));
}

const namesIn = (packed: string): readonly string[] =>
  packed.split(' ').filter((word) => !word.startsWith('+'));
const LOOSE = namesIn(LOOSE_NAMES);
const STRICT = namesIn(STRICT_NAMES);
const ALL = [...LOOSE, ...STRICT];

test('has the names of HTML 4.01, and those that could hide something', () => {
  expect(ALL.length).toBeGreaterThan(350);
  expect(ALL).toEqual(expect.arrayContaining(['nbsp', 'yuml', 'Omega', 'hearts', 'rsquo', 'euro', 'amp']));
  const hiding =
    'shy ZeroWidthSpace NoBreak InvisibleTimes zwj zwnj lrm rlm Tab NewLine num commat period colon sol hyphen';
  const punctuation =
    'dash lowbar lpar rpar plus excl numsp thinsp hairsp ensp emsp NonBreakingSpace ast quest';
  expect(ALL).toEqual(expect.arrayContaining(`${hiding} ${punctuation}`.split(' ')));
  expect(LOOSE.every((name) => name.length >= 2 && name.length <= 6)).toBe(true);
  expect(ALL.every((name) => name.length <= 32)).toBe(true);
});

test.each(ALL)('&%s; and all that is nearly it are read as the package reads them', (name) => {
  const [character = ''] = decodeHTMLStrict(`&${name};`);
  expect(told(OURS, `&${name};`)[0]).toEqual(['ontextentity', character.codePointAt(0), name.length + 2]);
  const cases = [
    `&${name};`,
    `&${name};x`,
    `a&${name};&${name}; b`,
    `&${name}`,
    `&${name} `,
    `&${name}=`,
    `&${name}&`,
  ];
  for (const source of cases) {
    expectAlike(source);
    expectAlike(`<a href="?b=1${source}c">d</a>`);
    expectAlike(`<a href='${source}'>`);
    expectAlike(`<title>${source}</title>`);
  }
});

test.each([
  '&#65;',
  '&#65',
  '&#65 ',
  '&#x41;',
  '&#X41',
  '&#x2019;x',
  '&#128;',
  '&#146;',
  '&#129;',
  '&#159;',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#99999999999999999999999;',
  '&#;',
  '&#x;',
  '&#xg',
  '&#',
  '&#x',
  '&',
  '&&',
  '&;',
  '& amp;',
  '&amp;amp;',
  '&AMP',
  '&Amp;',
  '&ampx',
  '&notit;',
  '&copyright',
  '&frac1;',
  '&frac14',
  '&sup22',
  '&#65a',
  '&#x41g',
  '&ampamp;',
  '&nbsp&nbsp;&nbsp',
  '&a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6;',
  'no reference at all',
  '&nosuchname;',
  '&nosuchname',
  '&shyx;',
  '&#8203;&#173;&#xfeff;',
])('%s', (source) => {
  expectAlike(source);
  expectAlike(`<p title="${source}">`);
  expectAlike(`<p title=${source}>`);
  expectAlike(`<textarea>${source}`);
});

test('leaves as text the names it does not have', () => {
  expect(told(OURS, '&bigstar;')).toEqual([['ontext', '&bigstar;'], ['onend']]);
  expect(told(OURS, '&Acy;&fjlig;')).toEqual([['ontext', '&Acy;&fjlig;'], ['onend']]);
});

test('any mixture of names, numbers and what stands round them', () => {
  const piece = fc.oneof(
    fc.constantFrom(...ALL).map((name) => `&${name}`),
    fc.constantFrom('&', '#', 'x', ';', '=', ' ', '"', '<a b="', '">', '</a>', '&#', '&#x', 'a', '1', 'Z'),
    fc.nat({ max: 0x120000 }).map((code) => `&#${code}`),
    fc.nat({ max: 0x120000 }).map((code) => `&#x${code.toString(16)}`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const source = pieces.join('');
      // Names that only the package has are none of the mixture's own, but two pieces can make one up.
      fc.pre(!/&[A-Za-z][A-Za-z0-9]*;/.test(source.replace(KNOWN, '')));
      expectAlike(`${source}">`);
      // A tag that the source breaks off is none: what had been told of it by then does not matter.
      if (!source.includes('<')) expectAlike(source);
    }),
    { numRuns: 2000 },
  );
});

const KNOWN = new RegExp(`&(?:${ALL.join('|')});`, 'g');
