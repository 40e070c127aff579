import type { ReconcileOutcome } from '../../../src/register/exchange/reconcile';
import type { CalendarSharing } from '../../../src/register/ports/mailbox';
import type { OfficerPart } from '../../../src/register/ports/event';
import type { Translated } from './translated';

const BRITISH_ENGLISH = {
  mine: {
    title: 'My mailbox',
    access: 'Who has access',
    nobody: 'Nobody has recorded access to your mailbox.',
    calendar: 'Your calendar',
    sharing: {
      none: 'Staff see nothing of your calendar.',
      'free-busy': 'Staff see when you are free, and not what you are at.',
      limited: 'All staff see titles and places.',
      details: 'All staff see your calendar.',
      unknown: 'Who sees your calendar could not be told.',
    } satisfies Record<CalendarSharing, string>,
    open: 'Open it to all staff',
    opened: 'Done. All staff see titles and places now; appointments marked private stay private.',
    absence: 'Your absence',
    away: (from: string, to: string | undefined): string =>
      to === undefined
        ? `Your automatic replies are on since ${from}.`
        : `Your automatic replies are on from ${from} to ${to}.`,
    notAway: 'No automatic replies are set.',
    covered: 'Somebody has access meanwhile.',
    uncovered: 'Nobody has access meanwhile: mail that comes in waits for you.',
    ask: 'Ask for cover',
    outbox: 'Waiting to be recorded',
    outboxEmpty: 'Nothing waits: everything you gave a reason for is in the register.',
  },
  generic: {
    title: 'Generic mailboxes',
    lead: 'Shared mailboxes, who administers them and who manages each.',
    register: 'Register a mailbox',
    address: 'Address of the mailbox',
    addressHint: 'As the service desk is to make it, for example enquiries@…',
    badAddress: (domains: string): string => `Give a whole address that ends in ${domains}.`,
    twice: 'That mailbox is in the register already.',
    administrators: 'Administrators',
    firstAdministrator: 'First administrator',
    secondAdministrator: 'Second administrator',
    manager: 'Manager',
    two: 'Two different people.',
    apply: 'Apply for it',
    agreed: (name: string, when: string): string => `${name}, agreed on ${when}`,
    waits: (name: string): string => `${name}, has not agreed yet`,
    agree: 'I agree to the policy for this mailbox',
    notRegistered: 'It is in the policy, and not in the register. Its manager applies for it here.',
    complete: 'In order.',
    closed: 'Given up.',
    release: (name: string): string => `Release ${name}`,
    name: {
      administrator: 'Name another administrator',
      manager: 'Name the manager',
    } satisfies Record<OfficerPart, string>,
    nameButton: 'Name them',
    close: 'Give the mailbox up',
    tell: 'Tell the service desk',
    told: (when: string): string => `The service desk was told on ${when}.`,
    notYours: 'Operational managers apply for a mailbox.',
  },
  leaver: {
    title: 'Somebody leaves',
    lead: 'Their access to mailboxes, and access to theirs, is listed for the service desk from the day after their last one.',
    who: 'Who leaves',
    lastDay: 'Their last day',
    button: 'Record it, and tell the service desk',
    notYours: (name: string): string =>
      `That ${name} leaves is said by a manager above them, or by personnel.`,
    said: (name: string): string => `Recorded. The service desk was told that ${name} leaves.`,
  },
  reconcile: {
    title: 'Compare with Exchange',
    lead: 'Paste what the export commands gave, or choose the file. Nothing of it leaves this computer.',
    exportCommands: 'Commands that make the export',
    paste: 'Export from Exchange',
    file: 'Choose a file',
    compare: 'Compare',
    counts: (count: number, words: string): string => `${count} ${words}`,
    outcomes: {
      expired: 'past the last day, and still in Exchange',
      'over-wide': 'wider in Exchange than authorised',
      unrecorded: 'in Exchange, and not in the register',
      missing: 'in the register, and not in Exchange',
      untold: 'in the register, and the export does not say',
      matched: 'as authorised',
    } satisfies Record<ReconcileOutcome, string>,
    differs: 'Exchange and the register differ:',
    record: 'Record the comparison',
    recorded: 'Recorded: the numbers, and no names.',
    allRight: 'Exchange and the register say the same.',
  },
} as const;

/** What the screens of mailboxes say, in any language. */
export type MailboxWords = Translated<typeof BRITISH_ENGLISH>;

/** What the screens of mailboxes say. */
export const MAILBOX_WORDS: MailboxWords = BRITISH_ENGLISH;
