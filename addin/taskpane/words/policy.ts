import type { ClauseKind, Policy } from '../../../src/policy/model/policy';
import type { Translated } from './translated';

const BRITISH_ENGLISH = {
  title: 'The policy',
  lead: 'Every clause, in the words of the policy, and what Letterhead does about it.',
  about: {
    title: 'What is read and recorded about me',
    waits: {
      send: 'While the register cannot be reached, a reason waits to be recorded, and its mail goes meanwhile.',
      wait: 'While the register cannot be reached, a reason waits to be recorded, and its mail waits with it.',
    } satisfies Record<Policy['whenRecordWaits'], string>,
    read: [
      'While you write and when you send, Letterhead reads the mail in your Outlook: who it goes to, its subject, text and files. Nothing of it leaves Microsoft 365, and nothing is kept.',
      'When you give a reason, this is recorded: the rules and clauses, the version of the policy, how many numbers of which kind were found, how many organisations outside, what you ticked, and your reason. Never the mail, its subject, or who it goes to.',
      'When you say that something is wrong, the rule and your reason are recorded, and nothing else.',
      'About mail marked personal, and mail to regulators, unions and members of parliament, nothing is recorded.',
      'You and the records officer can read what is recorded; it is kept for 12 months. Until a register is set up it waits on your computer and in the settings of your mailbox.',
      'Outlook does not tell Letterhead whether a mail has the sensitivity Personal or Private while you write it: say it in the subject.',
    ],
  },
  kind: {
    rule: 'Checked',
    screen: 'Done in Letterhead',
    'not-yet': 'Not read yet',
    'not-by-machine': 'Left to people',
  } satisfies Record<ClauseKind, string>,
  holidays: (firstYear: number, lastYear: number): string =>
    `Days to answer a request leave out the bank holidays of ${String(firstYear)} to ${String(lastYear)}. Beyond ${String(lastYear)} no day is named until the policy has a newer table.`,
  noHolidays: 'The policy has no table of bank holidays, so that no day to answer a request is named.',
  rule: (title: string, level: string): string => `${title}: ${level}`,
  off: 'off',
  editors: (note: string): string => `Editor’s note: ${note}`,
  withoutClause: 'Checked without a clause of its own',
} as const;

/** What the policy page says beside the clauses themselves, in any language. */
export type PolicyWords = Translated<typeof BRITISH_ENGLISH>;

/** What the policy page says beside the clauses themselves. */
export const POLICY_WORDS: PolicyWords = BRITISH_ENGLISH;
