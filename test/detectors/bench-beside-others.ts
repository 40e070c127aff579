/**
 * The detectors beside secretlint and beside validators put into a loop (`npm run bench`), on the labelled development cases: of the
 * kinds that the other tool tells, precision, recall and harmless texts that alarm; and the speed over the same text.
 */
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { isCreditCard, isEmail, isIBAN, isJWT, isMobilePhone, isPassportNumber, isTaxID } from 'validator';
import type { EntityKind } from '../../src/detectors/entity';
import { kindsIn, labelledCases, overall, scoreOf, type LabelledCase } from './labelled-cases';

type Sees = (text: string) => Promise<ReadonlySet<EntityKind>>;

/** A tool, the kinds that it can tell, and how it is asked. Kinds that it does not keep apart count as the first. */
interface Tool {
  readonly name: string;
  readonly kinds: readonly EntityKind[];
  /** Whether it tells only that something of these kinds is there. */
  readonly isOne: boolean;
  readonly sees: Sees;
}

async function secretlintSees(content: string): Promise<ReadonlySet<EntityKind>> {
  const { messages } = await lintSource({
    source: { filePath: 'mail.txt', content, ext: '.txt', contentType: 'text' },
    options: {
      noPhysicFilePath: true,
      config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
    },
  });
  return new Set<EntityKind>(messages.length > 0 ? ['api-key'] : []);
}

const RUNS = 6;
const TIMES = 4;

const LONGEST_RUN = 8;
const BULK = 10;

/** Which validator answers for which kind. */
const VALIDATORS: readonly (readonly [EntityKind, (token: string) => boolean])[] = [
  ['iban', (token) => isIBAN(token)],
  ['payment-card', (token) => isCreditCard(token)],
  ['jwt', (token) => isJWT(token)],
  ['uk-passport', (token) => isPassportNumber(token, 'GB')],
  ['uk-utr', (token) => /^\d/.test(token) && isTaxID(token, 'en-GB')],
  ['uk-nino', (token) => /^\D/.test(token) && isTaxID(token, 'en-GB')],
];

/** What one writes in an afternoon: every word, and every run of words joined, is handed to every validator. */
function validatorsSee(text: string): ReadonlySet<EntityKind> {
  const seen = new Set<EntityKind>();
  const words = text.split(/\s+/).map((word) => word.replace(/^[("'<]+|[)"'>.,;:]+$/g, ''));
  for (let from = 0; from < words.length; from += 1) {
    let token = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST_RUN); to += 1) {
      const word = words[to] ?? '';
      // Dashes part the groups of numbers, and are letters of tokens.
      token += word.startsWith('ey') ? word : word.replace(/-/g, '');
      if (token.length > 1000) break;
      for (const [kind, fits] of VALIDATORS) if (!seen.has(kind) && fits(token)) seen.add(kind);
    }
  }
  if (new Set(words.filter((word) => isEmail(word))).size >= BULK) seen.add('email-bulk');
  if (new Set(words.filter((word) => isMobilePhone(word, 'en-GB'))).size >= BULK) seen.add('phone-bulk');
  return seen;
}

const ours: Sees = (text) => Promise.resolve(kindsIn(text));

const TOOLS: readonly Tool[] = [
  {
    name: 'secretlint',
    kinds: ['api-key', 'private-key', 'jwt', 'credential'],
    isOne: true,
    sees: secretlintSees,
  },
  {
    name: 'validator in a loop',
    kinds: ['iban', 'payment-card', 'jwt', 'uk-passport', 'uk-utr', 'uk-nino', 'email-bulk', 'phone-bulk'],
    isOne: false,
    sees: (text) => Promise.resolve(validatorsSee(text)),
  },
];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function measure(
  name: string,
  sees: Sees,
  { kinds, isOne }: Tool,
  cases: readonly LabelledCase[],
): Promise<void> {
  const narrow = (all: Iterable<EntityKind>): readonly EntityKind[] => {
    const told = [...all].filter((kind) => kinds.includes(kind));
    return isOne ? told.slice(0, 1).map(() => 'api-key') : told;
  };
  const narrowed = cases.map(({ kinds: there, text }) => ({ kinds: narrow(there), text }));
  const seen = new Map<string, ReadonlySet<EntityKind>>();
  for (const { text } of narrowed) seen.set(text, new Set(narrow(await sees(text))));
  const score = scoreOf(narrowed, (text) => seen.get(text) ?? new Set());
  const { precision, recall } = overall(score.kinds);
  const rate = await speed(sees, cases);
  say(
    `${name.padEnd(34)}precision ${percent(precision)}, recall ${percent(recall)}, ` +
      `${score.alarms} of ${score.harmless} harmless texts alarm, ${rate.toFixed(2)} MB/s`,
  );
}

/** Megabytes a second of processor time over all cases as one text, over and over; the best of some runs, as the first ones are warming up. */
async function speed(sees: Sees, cases: readonly LabelledCase[]): Promise<number> {
  const text = `${cases.map((one) => one.text).join('\n\n')}\n\n`.repeat(TIMES);
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    await sees(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return text.length / 1000 / best;
}

async function main(): Promise<void> {
  const cases = labelledCases('cases');
  for (const tool of TOOLS) {
    say(`${tool.kinds.join(', ')} in ${cases.length} texts:`);
    await measure(tool.name, tool.sees, tool, cases);
    await measure('Letterhead', ours, tool, cases);
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${String(thrown)}\n`);
  process.exitCode = 1;
});
