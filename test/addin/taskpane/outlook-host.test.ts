import type {
  Draft,
  Host as LocalOutlook,
  HostOptions,
  RunningHandler,
} from '../../../playground/host/contract';
import { createHost } from '../../../playground/host/create-host';
import { nodeWebTransport } from '../../../playground/transports/node-web';
import type { Draft as PaneDraft } from '../../../addin/taskpane/check/draft';
import { isSameReading, whyUnread } from '../../../addin/taskpane/check/draft';
import { outlookHost, type HostSetup } from '../../../addin/taskpane/outlook-host';
import { NO_PERMISSION } from '../../../addin/outlook/pane-gate';
import { readClient } from '../../../addin/outlook/client';
import { SESSION_KEYS } from '../../../addin/outlook/session-data';
import { checkMessage } from '../../../src/engine/check-message';
import { RULES } from '../../../src/rules/all-rules';
import { DISCLAIMER, TEST_POLICY } from '../../test-policy';

/*
 * The pane's reading and mending over the real office.js, in the local Outlook.
 */

const OUTSIDE = { name: 'Bo', address: 'bo@client.example', recipientType: 3, isResolved: true } as const;

let running: RunningHandler | undefined;

const shared = globalThis as unknown as { Office: typeof Office | undefined };

async function openMail(
  draft: Partial<Draft>,
  options: Partial<HostOptions> = {},
  learnt?: HostSetup['learnt'],
): Promise<{ outlook: LocalOutlook; pane: PaneDraft }> {
  const outlook = createHost({ subject: 'Tuesday', body: '<p>Hello</p>', ...draft }, options);
  shared.Office = await new Promise<typeof Office>((resolve) => {
    const transport = nodeWebTransport({ bundle: 'hand(Office)', globals: { hand: resolve } });
    running = transport.run(outlook, { functionName: 'none', event: {} });
  });
  await until(() => isOpen());
  const open = outlookHost({
    client: readClient(),
    blocks: TEST_POLICY.blocks,
    isEased: () => Promise.resolve(false),
    ...(learnt === undefined ? {} : { learnt }),
  }).open();
  if (open.kind !== 'written') throw new Error(`what is open is ${open.kind}`);
  return { outlook, pane: open.draft };
}

function isOpen(): boolean {
  try {
    return typeof shared.Office?.context.mailbox.item === 'object';
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !holds(); turn++) await new Promise((done) => setTimeout(done, 10));
}

afterEach(() => {
  running?.dispose();
  shared.Office = undefined;
});

test('without Office nothing is open', () => {
  expect(
    outlookHost({ client: readClient(), blocks: [], isEased: () => Promise.resolve(false) }).open(),
  ).toEqual({ kind: 'none' });
});

test('a mail is read with all its parts, and reads the same again', async () => {
  const { pane } = await openMail({ to: [OUTSIDE], subject: 'RE: Tuesday', composeType: 'reply' });
  const first = await pane.read();
  const { parts, kind } = first.message;
  expect(kind).toBe('reply');
  expect(parts.recipients).toMatchObject({ known: true, value: { all: [{ address: 'bo@client.example' }] } });
  expect(parts.subject).toEqual({ known: true, value: 'RE: Tuesday' });
  expect(parts.body.known ? parts.body.value.text : '').toContain('Hello');
  expect(parts.attachments).toEqual({ known: true, value: [] });
  expect(parts.sender.known).toBe(true);
  const second = await pane.read();
  expect(isSameReading(first, second)).toBe(true);
  expect(second.message.parts.body.known && first.message.parts.body.known).toBe(true);
});

test('what was changed by hand is another reading', async () => {
  const { outlook, pane } = await openMail({ to: [OUTSIDE] });
  const first = await pane.read();
  outlook.draft.body = '<p>Hello Bo</p>';
  expect(isSameReading(first, await pane.read())).toBe(false);
});

test('facts left by the compose events are used', async () => {
  const facts = { format: 2, opening: ['bo@client.example'], kind: 'forward', queued: [], files: {} };
  const { pane } = await openMail({
    composeType: 'forward',
    sessionData: { [SESSION_KEYS.facts]: JSON.stringify(facts) },
  });
  const { message, facts: read } = await pane.read();
  expect(message.kind).toBe('forward');
  expect(read).toEqual({ openingRecipients: ['bo@client.example'], queuedBlocks: [], labels: [] });
});

test('what was looked up of addresses is left for the send handler, and nothing of contacts', async () => {
  const found = { sharedMailboxes: { 'bo@client.example': ['mia@client.example'] }, listSizes: {} };
  const { outlook, pane } = await openMail({ to: [OUTSIDE] }, {}, () => ({
    ...found,
    contacts: { listed: [], optedOut: [] },
  }));
  await pane.read();
  await until(() => outlook.draft.sessionData[SESSION_KEYS.learnt] !== undefined);
  expect(JSON.parse(outlook.draft.sessionData[SESSION_KEYS.learnt] ?? '')).toEqual(found);
});

test('where nothing was learnt, nothing is left', async () => {
  const { outlook, pane } = await openMail({ to: [OUTSIDE] }, {}, () => ({
    sharedMailboxes: {},
    listSizes: {},
  }));
  await pane.read();
  await pane.read();
  expect(outlook.draft.sessionData).not.toHaveProperty([SESSION_KEYS.learnt]);
});

test('the disclaimer is added: Outlook holds it, and the finding has gone', async () => {
  const { outlook, pane } = await openMail({ to: [OUTSIDE] });
  const find = async () => {
    const { message, facts } = await pane.read();
    return checkMessage(message, { policy: TEST_POLICY, rules: RULES, facts }).findings.find(
      (one) => one.rule === 'disclaimer-missing',
    );
  };
  const finding = await find();
  await expect(pane.apply(finding!.fixes[0]!.edits)).resolves.toEqual({ done: true });
  expect(outlook.draft.appendOnSend).toContain(DISCLAIMER.slice(1, 40));
  await expect(find()).resolves.toBeUndefined();
});

test('what the pane leaves is what the next reading finds', async () => {
  const { outlook, pane } = await openMail({ to: [OUTSIDE] });
  const seal = { format: 1, content: 'abc', rules: ['all-staff'], recorded: 1 } as const;
  const given = { format: 1, rules: ['all-staff'], statements: [], reason: 'Asked for.' } as const;
  await expect(pane.leave({ seal, given })).resolves.toEqual({ done: true });
  expect(JSON.parse(outlook.draft.sessionData[SESSION_KEYS.seal]!)).toEqual(seal);
  await expect(pane.read()).resolves.toMatchObject({ seal, given });
});

test('a step made for a subject that has changed since is refused', async () => {
  const { outlook, pane } = await openMail({ to: [OUTSIDE], subject: 'Tuesday' });
  const edits = [{ kind: 'set-subject', expected: 'other', subject: 'Wednesday' }] as const;
  await expect(pane.apply(edits)).resolves.toEqual({
    done: false,
    reason: 'the mail has changed since it was checked',
  });
  expect(outlook.draft.subject).toBe('Tuesday');
});

describe('sensitivity labels', () => {
  const LABELS = [
    { id: 'l-1', name: 'Internal', color: '', tooltip: '' },
    { id: 'l-2', name: 'Confidential', color: '', tooltip: '' },
  ];

  test('a tenant without them: nothing is asked of the mail', async () => {
    const { outlook, pane } = await openMail({});
    await expect(pane.read()).resolves.toMatchObject({ facts: { labels: [] } });
    expect(outlook.calls.dispatchIds).not.toContain(201);
  });

  test('they are facts, and the one that is set is called by its name', async () => {
    const { pane } = await openMail({ sensitivityLabel: 'l-1' }, { labels: LABELS });
    const { message, facts } = await pane.read();
    expect(facts.labels).toEqual([
      { id: 'l-1', name: 'Internal' },
      { id: 'l-2', name: 'Confidential' },
    ]);
    expect(message.parts.label).toEqual({ known: true, value: { id: 'l-1', name: 'Internal' } });
  });

  test.each([
    ['what stands is what was expected', '', { done: true }, 'l-2'],
    ['it is set already', 'l-2', { done: true }, 'l-2'],
    [
      'another was set meanwhile',
      'l-1',
      { done: false, reason: 'the mail has changed since it was checked' },
      'l-1',
    ],
  ])('one is set: %s', async (_name, sensitivityLabel, outcome, left) => {
    const { outlook, pane } = await openMail({ sensitivityLabel }, { labels: LABELS });
    const edits = [{ kind: 'set-label', labelId: 'l-2', name: 'Confidential', expected: undefined }] as const;
    await expect(pane.apply(edits)).resolves.toEqual(outcome);
    expect(outlook.draft.sensitivityLabel).toBe(left);
  });
});

describe('a mailbox that lets add-ins do less', () => {
  const SUBJECT = [{ kind: 'set-marking', marking: '[Personal]' }] as const;

  test('read only: the mail is read, and a step says that it is done by hand', async () => {
    const { outlook, pane } = await openMail({}, { permission: 'read' });
    const { message } = await pane.read();
    expect(message.parts.subject).toEqual({ known: true, value: 'Tuesday' });
    await expect(pane.apply(SUBJECT)).resolves.toEqual({
      done: false,
      reason: NO_PERMISSION,
      isBeyondUs: true,
    });
    expect(outlook.draft.subject).toBe('Tuesday');
  });

  test('nothing at all: that is why nothing was read', async () => {
    const { pane } = await openMail({}, { permission: 'none' });
    expect(whyUnread((await pane.read()).message)).toBe(NO_PERMISSION);
  });
});
