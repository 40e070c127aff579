import { isAddress, isDomainEntry } from '../../policy/author/addresses';
import { TOPICS } from '../../policy/author/first-policy/all-topics';

/** What an answer is, which says how it is read and what is wrong with it. */
export type AnswerKind = 'text' | 'addresses' | 'address' | 'domains' | 'topic';

/** One question about an organisation. */
export interface Question {
  /** Its name in a file of answers and on the command line. */
  readonly key: string;
  readonly ask: string;
  readonly kind: AnswerKind;
  /** What counts where nothing is answered; a question without it has to be answered. */
  readonly unanswered?: string;
  /** Asked only where these keys have an answer. */
  readonly after?: readonly string[];
}

const WHO: readonly Question[] = [
  { key: 'name', kind: 'text', ask: 'The full name of the organisation, as it stands on headed paper' },
  { key: 'short-name', kind: 'text', ask: 'What a sentence calls it (“2 people outside …”)' },
  { key: 'title', kind: 'text', ask: 'The title of your written policy', unanswered: 'Email policy' },
  { key: 'domains', kind: 'domains', ask: 'Your mail domains, with commas between them' },
  {
    key: 'trusted',
    kind: 'domains',
    ask: 'Domains of partners who count as inside for large audiences (none)',
    unanswered: '',
  },
  { key: 'service-desk', kind: 'address', ask: 'The address of the service desk' },
  { key: 'records-mailbox', kind: 'address', ask: 'The address that keeps business records' },
  {
    key: 'information-requests',
    kind: 'addresses',
    ask: 'Who advises on information requests: functional addresses',
  },
  { key: 'data-protection', kind: 'address', ask: 'The address of the data-protection officer' },
  { key: 'all-staff', kind: 'addresses', ask: 'Addresses that reach all staff (none)', unanswered: '' },
  { key: 'disclaimer', kind: 'text', ask: 'Your disclaimer, word for word (none)', unanswered: '' },
  {
    key: 'company-number',
    kind: 'text',
    ask: 'The company number (none, if you are no company)',
    unanswered: '',
  },
  {
    key: 'registered-in',
    kind: 'text',
    ask: 'Where the company is registered, such as England and Wales',
    after: ['company-number'],
  },
  {
    key: 'registered-office',
    kind: 'text',
    ask: 'The registered office, on one line',
    after: ['company-number'],
  },
];

/** Every question, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  ...WHO,
  ...TOPICS.flatMap(({ key, words, unanswered }): readonly Question[] => [
    { key, kind: 'topic', ask: words, unanswered },
    { key: `${key}-words`, kind: 'text', ask: 'Its words in your policy', unanswered: words, after: [key] },
  ]),
];

/** What is wrong with an answer, with the remedy; `undefined` where it will do. Whether it all compiles is seen at the end. */
export function faultOf({ kind, ask, unanswered }: Question, answer: string): string | undefined {
  if (answer === '') return unanswered === undefined ? `${ask}: this one is needed.` : undefined;
  switch (kind) {
    case 'text':
      return undefined;
    case 'topic':
      return isTopicAnswer(answer)
        ? undefined
        : `“${answer}” is neither yes, nor no, nor the number of a clause.`;
    case 'address':
      return isAddress(answer)
        ? undefined
        : `“${answer}” is no mail address. Write it like desk@example.org.`;
    case 'addresses':
      return faultInList(answer, isAddress, 'is no mail address. Write it like desk@example.org.');
    case 'domains':
      return faultInList(answer, isDomainEntry, 'is no domain. Write it like example.org.');
  }
}

/** The entries of a list as it was typed. */
export function listOf(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

function faultInList(answer: string, isGood: (one: string) => boolean, words: string): string | undefined {
  const wrong = listOf(answer).find((one) => !isGood(one));
  return wrong === undefined ? undefined : `“${wrong}” ${words}`;
}

/** A word of yes or no, or something with a digit or of two words: a clause such as 4.2, M2.2 or Annex 1. */
function isTopicAnswer(text: string): boolean {
  return /^(?:yes|no)$/i.test(text) || /\d/.test(text) || text.includes(' ');
}
