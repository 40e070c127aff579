/** One delegated scope: what it is asked for, and what works without it. */
export interface ScopeUse {
  readonly scope: string;
  /** Whether only an administrator can agree to it. */
  readonly needsAdministrator: boolean;
  /** What Letterhead does with it: completes “Letterhead asks for this to …”. */
  readonly purpose: string;
  /** What it could be used for and is not. */
  readonly restraint: string;
  /** What happens while nobody has agreed to it. */
  readonly without: string;
}

/**
 * Every scope that Letterhead asks for, each when it is first needed and never before. docs/consent.md is written from this
 * table; the local Graph refuses a call whose scope is not the least one of its operation.
 */
export const SCOPES = {
  person: {
    scope: 'User.Read',
    needsAdministrator: false,
    purpose: 'know who is signed in, and who reports to them directly',
    restraint: 'It reads the profile of the signed-in person only, and changes nothing.',
    without:
      'There is no mailbox cover, and reasons wait in the outbox of the pane. Mail is checked as before: no check on Send needs Microsoft Graph.',
  },
  lists: {
    scope: 'Lists.SelectedOperations.Selected',
    needsAdministrator: true,
    purpose: 'read and write the lists of the register, in the name of the signed-in person',
    restraint:
      'It reaches no list or site but those that an administrator has given to Letterhead, and there only what the person may do themselves.',
    without:
      'There is no register: nothing can be asked for, and reasons wait in the outbox until they can be recorded.',
  },
  people: {
    scope: 'User.ReadBasic.All',
    needsAdministrator: false,
    purpose: 'find colleagues by name or address while a form is filled',
    restraint: 'It reads names and addresses, no more of anybody’s profile.',
    without:
      'No colleague can be looked up, so that no new request can be filled in. What is recorded can still be read.',
  },
  lines: {
    scope: 'User.Read.All',
    needsAdministrator: true,
    purpose: 'tell who is whose line manager, above the first line (M4.1, S6.1)',
    restraint: 'Of a profile it reads name, address and manager.',
    without:
      'Only one’s own direct reports are known. What cannot be told about others is said on the request, and left to whoever authorises it.',
  },
  groups: {
    scope: 'GroupMember.Read.All',
    needsAdministrator: true,
    purpose: 'count the people in a group where mail tips do not tell',
    restraint: 'It counts members, and reads no names of theirs.',
    without: 'The size of such a list is unknown, and is said to be.',
  },
  tips: {
    scope: 'MailTips.ReadBasic.Shared',
    needsAdministrator: false,
    purpose: 'tell how many people stand behind the addresses of a mail, and how many of them are outside',
    restraint: 'It reads no mail. The broader Mail.Read would do as well, and is not asked for.',
    without: 'The size of a list of recipients is unknown, and is said to be.',
  },
  settings: {
    scope: 'MailboxSettings.Read',
    needsAdministrator: false,
    purpose:
      'see whether one’s own automatic replies say that one is away (S5.3), and whether one’s own mailbox is shared',
    restraint: 'It reads the settings of one’s own mailbox; nobody can read those of others.',
    without: '“My mailbox” does not notice an absence without cover.',
  },
  calendar: {
    scope: 'Calendars.ReadBasic',
    needsAdministrator: false,
    purpose: 'see whether one’s own calendar is open to all staff (M2.1)',
    restraint: 'It reads who may see the calendar, and no entry of it.',
    without: '“My mailbox” says that it does not know.',
  },
  calendarChange: {
    scope: 'Calendars.ReadWrite',
    needsAdministrator: false,
    purpose: 'open one’s own calendar to all staff with one click',
    restraint: 'It changes that one permission, after the click, and no entry of the calendar.',
    without: 'One opens the calendar in Outlook’s own settings.',
  },
  send: {
    scope: 'Mail.Send',
    needsAdministrator: false,
    purpose: 'tell whoever authorises, and the service desk, in a mail from the person who asks (S6.1)',
    restraint: 'It sends those mails, whose text is shown before. It reads none.',
    without: 'The request is recorded all the same, and one tells them in a mail of one’s own.',
  },
} as const satisfies Readonly<Record<string, ScopeUse>>;

/** One of the scopes. */
export type Scope = (typeof SCOPES)[keyof typeof SCOPES]['scope'];
