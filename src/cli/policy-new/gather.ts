import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import type { FirstPolicyAnswers, TopicAnswer } from '../../policy/author/first-policy/answers';
import { TOPICS } from '../../policy/author/first-policy/all-topics';
import { reasonOf } from '../contacts';
import { UsageProblem, type Terminal } from '../terminal';
import { faultOf, listOf, QUESTIONS, type Question } from './questions';

/** Answers as they were given, by the keys of the questions. */
type Given = ReadonlyMap<string, string>;

/** Whether a question is asked at all, after the answers so far. */
function isAsked({ after = [] }: Question, given: Given): boolean {
  return after.every((key) => !['', 'yes', 'no'].includes((given.get(key) ?? '').toLowerCase()));
}

/**
 * Takes the answers from a file (YAML or JSON, one line a question) and from `key=value` pairs, which win.
 *
 * @throws UsageProblem naming every answer that is missing, unknown or will not do.
 */
export function answersFrom(file: string | undefined, pairs: readonly string[]): FirstPolicyAnswers {
  const given = new Map<string, string>(file === undefined ? [] : entriesOf(file));
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageProblem(`“${pair}” is no answer. Write it like name="Our Organisation".`);
    given.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  const known = new Set(QUESTIONS.map(({ key }) => key));
  const faults = [...given.keys()]
    .filter((key) => !known.has(key))
    .map((key) => `${key}: there is no such question. letterhead policy new --questions lists them.`);
  for (const question of QUESTIONS) {
    if (!isAsked(question, given)) continue;
    const fault = faultOf(question, given.get(question.key) ?? '');
    if (fault !== undefined) faults.push(`${question.key}: ${fault}`);
  }
  if (faults.length > 0) throw new UsageProblem(faults.join('\n'));
  return toAnswers(given);
}

function entriesOf(file: string): readonly (readonly [string, string])[] {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (thrown) {
    throw new UsageProblem(`${file}: the answers cannot be read (${reasonOf(thrown)}). Look at the file.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageProblem(
      `${file} holds no answers. letterhead policy new --questions writes a file to fill in.`,
    );
  }
  return Object.entries(value as Record<string, unknown>).map(([key, one]) => [key, asText(one)] as const);
}

/** YAML reads `yes` as a word, 4.2 as a number and [a, b] as a list: all are answers. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  return '';
}

/** Asks for everything, one line a question; an answer that will not do is asked for again. */
export async function askForAnswers(terminal: Terminal): Promise<FirstPolicyAnswers> {
  terminal.out(
    'Questions about your organisation and its written policy. In brackets: what counts if you only press Enter.\nFor the sentences at the end: the number of your clause that says so; yes, to have it without one; or no.\n\n',
  );
  const given = new Map<string, string>();
  const lines = linesOf(terminal);
  for (const question of QUESTIONS) {
    if (isAsked(question, given)) given.set(question.key, await askFor(question, lines, terminal));
  }
  return toAnswers(given);
}

async function askFor(question: Question, lines: AsyncIterator<string>, terminal: Terminal): Promise<string> {
  const { ask, kind, unanswered = '' } = question;
  for (;;) {
    terminal.out(kind === 'topic' || unanswered !== '' ? `${ask} [${unanswered}]: ` : `${ask}: `);
    const line = await lines.next();
    if (line.done === true) {
      throw new UsageProblem(
        `The answers ended at “${ask}”. Begin again, or put them into a file (--answers).`,
      );
    }
    const answer = line.value.trim();
    const fault = faultOf(question, answer);
    if (fault === undefined) return answer;
    terminal.out(`${fault}\n`);
  }
}

async function* linesOf(terminal: Terminal): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of terminal.input()) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function toAnswers(given: Given): FirstPolicyAnswers {
  const text = (key: string): string => given.get(key) ?? '';
  const topics = Object.fromEntries(TOPICS.map(({ key }) => [key, topicAnswer(key, text)]));
  const company = {
    number: text('company-number'),
    partOfUk: text('registered-in'),
    office: text('registered-office'),
  };
  const title = text('title');
  return {
    name: text('name'),
    shortName: text('short-name'),
    title: title === '' ? 'Email policy' : title,
    domains: listOf(text('domains')),
    trusted: listOf(text('trusted')),
    serviceDesk: text('service-desk').toLowerCase(),
    recordsMailbox: text('records-mailbox').toLowerCase(),
    informationRequests: listOf(text('information-requests')),
    dataProtection: text('data-protection').toLowerCase(),
    allStaff: listOf(text('all-staff')),
    disclaimer: text('disclaimer'),
    ...(company.number === '' ? {} : { company }),
    topics,
  };
}

function topicAnswer(key: string, text: (key: string) => string): TopicAnswer {
  const topic = TOPICS.find((one) => one.key === key);
  const answer = text(key) === '' ? (topic?.unanswered ?? 'no') : text(key);
  switch (answer.toLowerCase()) {
    case 'yes':
      return { kind: 'practice' };
    case 'no':
      return { kind: 'off' };
    default: {
      const own = text(`${key}-words`);
      return { kind: 'clause', id: answer, words: own === '' ? (topic?.words ?? '') : own };
    }
  }
}
