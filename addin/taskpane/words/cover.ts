import type { RequestDraft, RequestFindingId } from '../../../src/register/check/request-draft';
import type { GrantStep, Need, Purpose, RegisterEvent } from '../../../src/register/ports/event';
import type { Commands } from '../../../src/register/exchange/commands';
import type { GrantState, NotCounted } from '../../../src/register/fold/grant';
import type { Translated } from './translated';

const BRITISH_ENGLISH = {
  title: 'Mailboxes',
  lead: 'Access to mailboxes is asked for, authorised and ended here. Nobody gets in by themselves.',
  notSetUp:
    'Your organisation keeps no register of mailboxes yet. An administrator sets one up with “letterhead provision”.',
  back: 'Back',
  none: 'Nothing at the moment.',
  sections: {
    toAuthorise: 'Waiting for you to authorise',
    mine: 'Access to your mailbox',
    toOthers: 'Your access to other mailboxes',
    asked: 'Asked for or authorised by you',
    ended: 'Over',
    notCounted: 'Written, and does not count',
  },
  go: {
    ask: 'Ask for cover',
    mailbox: 'My mailbox',
    generic: 'Generic mailboxes',
    leaver: 'Somebody leaves',
    queue: 'Service desk',
    reconcile: 'Compare with Exchange',
  },
  access: {
    calendar: 'calendar only',
    read: 'read only',
    'send-on-behalf': 'read, and send on behalf',
    full: 'full access',
    'send-as': 'Send As',
  } satisfies Record<RequestDraft['access'], string>,
  accessHint: {
    calendar: 'Sees the calendar, and nothing of the mail.',
    read: 'Reads the inbox and the calendar, and sends nothing.',
    'send-on-behalf': 'Reads the inbox, and sends with both names on the mail.',
    full: 'Reads everything, private appointments too, and may move and delete.',
    'send-as': 'Sends as if the owner had written.',
  } satisfies Record<RequestDraft['access'], string>,
  purpose: {
    cover: 'Cover for my mailbox',
    absence: 'Somebody is away, and their mail has to be seen to',
    investigation: 'Looking into somebody’s mail',
  } satisfies Record<Purpose, string>,
  need: {
    'time-away': 'Leave or time away',
    'shared-duties': 'Duties that are shared',
    handover: 'Handing over work',
    'urgent-business': 'Urgent business in the mailbox',
    'information-request': 'An information request',
    complaint: 'A complaint',
    'suspected-misuse': 'Suspected misuse',
  } satisfies Record<Need, string>,
  state: {
    requested: 'Waits to be authorised',
    declined: 'Declined',
    withdrawn: 'Taken back',
    authorised: 'Authorised; IT sets it up',
    active: 'Active',
    ended: 'Ended',
  } satisfies Record<GrantState, string>,
  line: (who: string, access: string): string => `${who}: ${access}`,
  dates: (from: string, to: string): string => `${from} to ${to}`,
  overdue: 'Past its last day, and not ended yet.',
  endAsked: 'Asked to end early.',
  untold: (id: string): string => UNTOLD[id] ?? id,
  form: {
    title: 'Ask for access to a mailbox',
    purpose: 'What for',
    mailbox: 'Whose mailbox',
    myMailbox: 'My own mailbox',
    grantee: 'Who gets access',
    search: 'Type a name',
    nobody: 'Nobody is called that.',
    access: 'Kind of access',
    from: 'First day',
    to: 'Last day',
    need: 'Why it is needed',
    reason: 'In your own words, if it helps',
    reasonHint: {
      mail: 'Goes to whoever authorises it, in the mail, and not into the register. Leave out health details.',
      list: 'Kept in the restricted list. Say what it is about, and no more than is needed.',
    },
    authoriser: 'Who authorises it',
    authoriserLater: 'It is named once it is known whose mailbox it is, and who gets access.',
    button: 'Ask for it',
    missing: 'Fill this in.',
    longest: (used: number, most: number): string => `${used} of ${most}`,
  },
  told: {
    recorded: (name: string): string => `Recorded. ${name} was told by mail.`,
    notMailed: 'It is recorded. The mail about it did not go; press again to send it.',
    mailAgain: 'Send the mail',
  },
  grant: {
    title: (who: string, mailbox: string): string => `${who}, in ${mailbox}`,
    mailboxOf: (owner: string): string => `the mailbox of ${owner}`,
    reference: 'Reference',
    requestedBy: 'Asked for by',
    owner: 'Owner',
    grantee: 'Who gets access',
    access: 'Access',
    days: 'Days',
    need: 'Need',
    purpose: 'Purpose',
    untold: 'Could not be told when it was asked, and is for you to judge:',
    press: {
      'cover-authorised': 'Authorise',
      'cover-declined': 'Decline',
      'desk-told': 'Tell the service desk',
      'cover-activated': 'Mark as active',
      'end-asked': 'Ask for it to end',
      'cover-ended': 'Mark as ended',
    } satisfies Record<GrantStep, string>,
    authoriseLead: 'You authorise it in your own name, and the register shows so.',
    notYours: 'It waits for somebody else to authorise it.',
    trail: 'What happened',
    comesToNothing: 'What was written under this reference does not count, so there is no access by it.',
  },
  trail: {
    what: eventWords,
    by: (name: string, when: string): string => `${name}, ${when}`,
    notCounted: {
      edited: 'Does not count: the row was changed after it was written. Its author has to repeat it.',
      'wrong-list': 'Does not count: it stands in a list where it does not belong.',
      'wrong-author': 'Does not count: whoever wrote it may not say this.',
      'out-of-turn': 'Does not count: it was not its turn.',
      unknown: 'Does not count: what it speaks of is not in the register.',
    } satisfies Record<NotCounted, string>,
  },
  queue: {
    title: 'Service desk',
    lead: 'What is authorised and waits for Exchange, and what has to be taken away.',
    setUp: 'To set up',
    takeAway: 'To take away',
    running: 'Active',
    commands: 'Commands for Exchange',
    setUpCommands: 'These give the access:',
    takeAwayCommands: 'These take it away:',
    noCommands: {
      'not-authorised': 'Commands appear once it is authorised.',
      id: 'The register has no usable object id of somebody here, so no commands are made.',
      address: 'An address holds signs that are not put into commands, so none are made.',
    } satisfies Record<Extract<Commands, { ok: false }>['reason'], string>,
    copy: 'Copy',
    copied: 'Copied',
    toldAt: (when: string): string => `Told on ${when}`,
    due: 'Ends on',
    notYours: 'Only the service desk sees this.',
  },
} as const;

function eventWords(kind: RegisterEvent['kind']): string {
  return EVENTS[kind];
}

const UNTOLD: Readonly<Partial<Record<string, string>>> = {
  'reporting-line-untold': 'Whether the one is in the team of the other.',
  'line-manager-untold': 'Whether whoever gets access is a line manager.',
} satisfies Partial<Record<RequestFindingId, string>>;

const STEPS = {
  'cover-authorised': 'Authorised',
  'cover-declined': 'Declined',
  'desk-told': 'The service desk was told',
  'cover-activated': 'Set up in Exchange',
  'end-asked': 'Asked to end',
  'cover-ended': 'Taken away in Exchange',
} satisfies Record<GrantStep, string>;

const EVENTS: Readonly<Record<RegisterEvent['kind'], string>> = {
  ...STEPS,
  'cover-requested': 'Asked for',
  'reason-given': 'A reason was given',
  'mailbox-registered': 'Applied for',
  'mailbox-told': 'The service desk was told',
  'mailbox-closed': 'Given up',
  'officer-named': 'An officer was named',
  'officer-agreed': 'An administrator agreed to the policy',
  'officer-released': 'An officer was released',
  'person-left': 'Somebody leaves',
  reconciled: 'Compared with Exchange',
  purged: 'Rows past their time were deleted',
  justification: 'A reason was recorded',
  objection: 'An objection was recorded',
};

/** What the cover screens say, in any language. */
export type CoverWords = Translated<typeof BRITISH_ENGLISH>;

/** What the cover screens say. */
export const COVER_WORDS: CoverWords = BRITISH_ENGLISH;
