import type { FrameLocator } from 'playwright-core';

/** One screen of the pane: the sample it stands beside, and what is done to come to it. */
export interface PaneScreen {
  readonly name: string;
  /** The id of a sample of the local Outlook, with settings of the page behind an ampersand. */
  readonly open: string;
  /** Buttons of the pane, in order; `tab:`, `tick:` and `write:` go before the name of something else. */
  readonly press: readonly string[];
}

const REASON = [
  'Give a reason',
  'tick:I have the authority to pass this information on.',
  'tick:Everyone this goes to may have it.',
  'write:Pat asked for it by phone today.',
  'Record the reason',
];

const MAILBOXES = 'tab:Mailboxes';
const FARAH = 'room&signin=agreed&me=farah.khan@stepstowork.example';
const ANN = 'room&signin=agreed&me=ann.cole@stepstowork.example';
const DESK = 'room&signin=agreed&me=servicedesk@walsall.example';

/** Every screen of the pane: the tests look at each for accessibility, and the pictures are taken of each. */
export const PANE_SCREENS: readonly PaneScreen[] = [
  { name: 'check-ready', open: 'room', press: [] },
  { name: 'check-reason', open: 'national-insurance', press: ['Why'] },
  { name: 'check-people', open: 'families', press: ['Who gets it: 12 outside'] },
  { name: 'check-program', open: 'program-as-pdf', press: [] },
  {
    name: 'check-by-hand',
    open: 'all-staff&lacks=to.setAsync',
    press: ['Take allstaff@stepstowork.example out'],
  },
  { name: 'check-undo', open: 'families', press: ['Move them to Bcc'] },
  { name: 'check-eased', open: 'national-insurance&eased=on', press: [] },
  { name: 'check-offline', open: 'room&offline=on', press: [] },
  { name: 'no-permission', open: 'room&permission=none', press: [] },
  { name: 'justify', open: 'national-insurance', press: ['Give a reason', 'Record the reason'] },
  { name: 'justified', open: 'national-insurance', press: [...REASON, 'Show what waits'] },
  { name: 'this-is-wrong', open: 'personal-from-enquiries', press: ['This is wrong'] },
  { name: 'preview', open: 'room', press: ['See it as it will arrive'] },
  { name: 'policy', open: 'rota', press: ['tab:Policy', 'What is read and recorded about me'] },
  { name: 'mailboxes', open: FARAH, press: [MAILBOXES] },
  { name: 'mailboxes-signed-out', open: 'room&signin=account-unavailable', press: [MAILBOXES] },
  { name: 'ask-for-cover', open: FARAH, press: [MAILBOXES, 'Ask for cover', 'Ask for it'] },
  { name: 'my-mailbox', open: FARAH, press: [MAILBOXES, 'My mailbox'] },
  { name: 'generic-mailboxes', open: ANN, press: [MAILBOXES, 'Generic mailboxes'] },
  {
    name: 'generic-apply',
    open: ANN,
    press: [MAILBOXES, 'Generic mailboxes', 'Register a mailbox', 'Apply for it'],
  },
  { name: 'service-desk', open: DESK, press: [MAILBOXES, 'Service desk'] },
  { name: 'compare', open: DESK, press: [MAILBOXES, 'Compare with Exchange', 'Compare'] },
  { name: 'meeting', open: 'meeting', press: [] },
  { name: 'read-ordinary', open: 'ordinary', press: [] },
  { name: 'read-request', open: 'foi-request', press: [] },
  { name: 'read-not-for-you', open: 'confidential-shared', press: [] },
  { name: 'read-misdirected', open: 'misdirected', press: ['It was sent to me by mistake'] },
  { name: 'read-offensive', open: 'offensive', press: ['It is offensive', 'Write the report'] },
  { name: 'read-phishing', open: 'phishing', press: ['It asks for a password, or looks false'] },
  { name: 'read-illegal', open: 'offensive', press: ['It may be against the law'] },
  { name: 'read-wrong-person', open: 'my-sent-mail', press: ['I sent it to the wrong person'] },
];

/** Does one step of the way to a screen. */
async function step(pane: FrameLocator, words: string): Promise<void> {
  const [kind, name = ''] = words.includes(':') ? words.split(/:(.*)/s) : [];
  switch (kind) {
    case 'tab':
      return pane.getByRole('tab', { name }).click();
    case 'tick':
      return pane.getByRole('checkbox', { name }).check();
    case 'write':
      return pane.getByRole('textbox').fill(name);
    default:
      return pane.getByRole('button', { name: words, exact: true }).first().click();
  }
}

/** Goes to a screen in a pane that has just opened beside its sample. */
export async function goToScreen(pane: FrameLocator, { press }: PaneScreen): Promise<void> {
  await pane.getByRole('heading', { level: 1 }).first().waitFor();
  for (const words of press) await step(pane, words);
  await pane.getByRole('heading', { level: 1 }).first().waitFor();
}
