/** Whether Letterhead looks at mail of one path, and what then sees to the approved texts and to everything else. */
export type MailPath = readonly [path: string, checked: string, texts: string, rest: string];

const RULE = 'Mail flow rule';
const GATEWAY = 'Nobody, unless your gateway does';

/** The heads of the table. */
export const PATH_HEAD: readonly string[] = [
  'How the mail leaves',
  'Checked by Letterhead',
  'Approved texts by',
  'Everything else by',
];

/** Every way on which mail leaves, as far as Microsoft documents it (outlook.md, sections 1, 2 and 4). */
export const PATHS: readonly MailPath[] = [
  ['Outlook on the web, new Outlook on Windows', 'Yes', 'Letterhead', 'Letterhead'],
  ['Classic Outlook on Windows, version 2206 and later', 'Yes', 'Letterhead', 'Letterhead'],
  ['Outlook on Mac, new interface, 16.65 and later', 'Yes', 'Letterhead', 'Letterhead'],
  ['A shared mailbox that is open in one of these', 'Yes', 'Letterhead', 'Letterhead'],
  [
    'Invitations, from a window of their own',
    'Recipients and content',
    RULE,
    'Letterhead; on the web not where an invitation is sent from the calendar itself',
  ],
  ['Outlook on iOS and Android', 'No', RULE, GATEWAY],
  ['Outlook on Mac, classic interface; older classic Outlook', 'No', RULE, GATEWAY],
  ['Outlook offline: sent once there is a connection', 'With the prompt manifest no', RULE, GATEWAY],
  ['While the add-in’s files cannot be reached', 'Outlook asks, and lets it go', RULE, GATEWAY],
  ['.eml and .msg files opened from disk', 'No', RULE, GATEWAY],
  ['Mailboxes of Microsoft 365 groups, archives, public folders', 'No', RULE, GATEWAY],
  ['Mail whose label denies programs its content', 'No', 'Mail flow rule, by a covering mail', GATEWAY],
  ['Printers, scanners and programs over SMTP', 'No', RULE, GATEWAY],
  ['Programs over Microsoft Graph; Power Automate', 'No', RULE, GATEWAY],
  ['Windows programs over Simple MAPI', 'Only where a group policy says so', RULE, GATEWAY],
  ['Rules and automatic replies of a mailbox', 'No', RULE, GATEWAY],
  ['Exchange on premises that sends by itself', 'No', 'Rules of your own there', GATEWAY],
];
