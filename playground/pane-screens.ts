import type { FrameLocator } from 'playwright-core';

/** One screen of the pane: the sample it stands beside, and what is pressed to come to it. */
export interface PaneScreen {
  readonly name: string;
  /** The id of a sample of the local Outlook. */
  readonly sample: string;
  /** Buttons of the pane, in order; a tab is `tab:` and its words, a disclosure is a button too. */
  readonly press: readonly string[];
}

/** Every screen of the pane: the tests look at each for accessibility, and the pictures are taken of each. */
export const PANE_SCREENS: readonly PaneScreen[] = [
  { name: 'check-ready', sample: 'room', press: [] },
  { name: 'check-reason', sample: 'national-insurance', press: ['Why'] },
  { name: 'check-people', sample: 'families', press: ['Who gets it: 12 outside'] },
  { name: 'check-program', sample: 'program-as-pdf', press: [] },
  { name: 'justify', sample: 'national-insurance', press: ['Give a reason', 'Record the reason'] },
  { name: 'this-is-wrong', sample: 'personal-from-enquiries', press: ['This is wrong'] },
  { name: 'preview', sample: 'room', press: ['See it as it will arrive'] },
  { name: 'policy', sample: 'rota', press: ['tab:Policy', 'What is read and recorded about me'] },
  { name: 'read-ordinary', sample: 'ordinary', press: [] },
  { name: 'read-request', sample: 'foi-request', press: [] },
  { name: 'read-not-for-you', sample: 'confidential-shared', press: [] },
  { name: 'read-offensive', sample: 'offensive', press: ['It is offensive'] },
  { name: 'read-wrong-person', sample: 'my-sent-mail', press: ['I sent it to the wrong person'] },
];

const TAB = 'tab:';

/** Goes to a screen in a pane that has just opened beside its sample. */
export async function goToScreen(pane: FrameLocator, { press }: PaneScreen): Promise<void> {
  await pane.getByRole('heading', { level: 1 }).first().waitFor();
  for (const name of press) {
    const target = name.startsWith(TAB)
      ? pane.getByRole('tab', { name: name.slice(TAB.length) })
      : pane.getByRole('button', { name, exact: true }).first();
    await target.click();
  }
  await pane.getByRole('heading', { level: 1 }).first().waitFor();
}
