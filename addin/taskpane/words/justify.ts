import { entityNames } from '../../../src/detectors/entity-names';
import type { Translated } from './translated';

const BRITISH_ENGLISH = {
  title: 'Give a reason',
  back: 'Back',
  statements: 'Tick what is so',
  untrue: 'Tick this only if it is so. If it is not, send it another way.',
  reason: 'Reason',
  hint: 'Name no one, and leave out health details and numbers.',
  count: (used: number, most: number): string => `${used} of ${most}`,
  problem: {
    empty: 'Say in a few words why this goes by mail.',
    tooLong: (by: number): string => `${by} characters too many.`,
    holds: (found: Parameters<typeof entityNames>[0]): string =>
      `There is ${entityNames(found)} in the reason. It is kept with the record: leave the personal details themselves out.`,
  },
  record: {
    title: 'What will be recorded',
    rules: 'Rules',
    rule: 'Rule',
    policy: 'Policy',
    policyLine: (id: string, version: string): string => `${id}, version ${version}`,
    clauses: 'Clauses',
    data: 'Found',
    nothingCounted: 'Nothing that can be counted',
    outside: 'Outside',
    domains: (count: number): string => `${count} ${count === 1 ? 'organisation' : 'organisations'}`,
    statements: 'You said',
    reason: 'Reason',
    noReason: 'Not written yet',
    by: 'By, when',
    byWhom: (account: string): string => `${account}, when you press the button`,
    not: 'Not recorded: the mail, its subject, who it goes to. You and the records officer can read it. Kept for 12 months.',
    notOfObjection: 'The rule and your reason, and nothing of the mail. Kept for 12 months.',
    personal: 'This mail is marked personal: nothing about it is recorded.',
    noRegister:
      'Your organisation has set up no register yet. The record waits on this computer and in the settings of your mailbox until it has.',
  },
  button: 'Record the reason',
  personalButton: 'It is so',
  working: 'Recording it…',
  changed: 'The mail has changed meanwhile. Look at what would be recorded now, then press again.',
  lost: 'The reason could not be kept, neither in the register nor on this computer, so the mail still waits for it.',
  waits:
    'Your reason is kept, but the register cannot be reached now. Your policy lets the mail go once it is recorded. Press again in a while; nothing has to be written anew.',
  notTaken: (reason: string): string =>
    `The reason is recorded, but Outlook did not take note of it: ${reason}. Press again.`,
  done: {
    recorded: 'Recorded.',
    waiting: 'Kept, and recorded later.',
    none: 'Noted.',
    goes: 'The mail goes when you press Send.',
  },
  again: {
    line: 'The mail has changed since you gave a reason.',
    button: 'Record the same reason again',
    waits: 'Your reason is kept. The mail can go once it is recorded.',
    tryAgain: 'Try to record it now',
  },
  answered: {
    title: 'Answered',
    justify: 'Reason recorded',
    block: 'You said that this is wrong',
    warn: 'Kept as it is',
  },
  objection: {
    open: 'This is wrong',
    keep: 'Keep as it is',
    title: 'What is wrong here?',
    lead: 'If Letterhead is mistaken, say how. The mail then goes, and whoever keeps the policy sees the rule and your words.',
    button: 'Record it and let the mail go',
    personalLead: 'If Letterhead is mistaken, the mail goes when you say so.',
    personalButton: 'Let the mail go',
  },
  outbox: {
    title: (count: number): string =>
      count === 1 ? '1 reason waits to be recorded' : `${count} reasons wait to be recorded`,
    safe: 'Kept on this computer and in the settings of your mailbox, even if you close Outlook.',
    problem: (reason: string): string => `The last attempt came to nothing: ${reason}.`,
    tryNow: 'Try now',
    sending: 'Recording…',
    show: 'Show what waits',
    line: (when: string, what: string): string => `${when}: ${what}`,
  },
} as const;

/** What the pane says about giving a reason, and about what is recorded of it, in any language. */
export type JustifyWords = Translated<typeof BRITISH_ENGLISH>;

/** What the pane says about giving a reason, and about what is recorded of it. */
export const JUSTIFY_WORDS: JustifyWords = BRITISH_ENGLISH;
