/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { FakeHost, type FakeMail } from './fake-host';
import { fakeOutbox, FakeRecorder } from './fake-register';
import { fixIds, NUMBER, openStep, POLICY, reasonBox, STATEMENTS, tick, write } from './justify-step';
import { press, settle, showPane, title } from './show-pane';

beforeEach(fixIds);
// Whole screens are drawn many times: on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(cleanup);

describe('after a change', () => {
  async function recordOnce(recorder = new FakeRecorder()) {
    const made = await openStep(NUMBER, recorder);
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    return { ...made, recorder };
  }

  async function change(host: FakeHost, mail: Partial<FakeMail>): Promise<void> {
    host.mail = { ...host.mail, ...mail };
    host.tell('changed');
    await settle();
  }

  test('the mail asks again, and one press gives the same reason', async () => {
    const { host, recorder } = await recordOnce();
    const before = host.notes.seal?.content;
    await change(host, { subject: 'The form' });
    expect(title()).toBe('Give a reason: 1 thing to look at');
    await press('Record the same reason again');
    expect(title()).toMatch(/^Ready to send/);
    expect(recorder.taken).toHaveLength(1);
    expect(host.notes.seal).toMatchObject({ recorded: 2 });
    expect(host.notes.seal?.content).not.toBe(before);
  });

  test('another rule asks for itself: the reason is there, and nothing is pressed away', async () => {
    const { host } = await recordOnce();
    await change(host, { to: ['bo@client.example', 'allstaff@stepstowork.example'] });
    expect(screen.queryByRole('button', { name: 'Record the same reason again' })).toBeNull();
    await press('Give a reason');
    expect(reasonBox()).toHaveProperty('value', 'Asked for by phone.');
  });

  test('after two recorded justifications a further change is a warning', async () => {
    const { host } = await recordOnce();
    await change(host, { subject: 'The form' });
    await press('Record the same reason again');
    await change(host, { subject: 'The forms' });
    expect(title()).toBe('Check: 1 thing to look at');
    expect(screen.queryByRole('button', { name: 'Give a reason' })).toBeNull();
  });
});

describe('where the policy keeps a mail until its reason is recorded', () => {
  const WAITING = { ...POLICY, whenRecordWaits: 'wait' as const };

  /** Gives a reason for a mail while the register cannot be reached. */
  async function giveOffline() {
    const recorder = new FakeRecorder();
    recorder.offline = 'there is no connection';
    const host = new FakeHost(NUMBER);
    const { outbox } = fakeOutbox({ recorder });
    await showPane(host, { policy: WAITING, outbox });
    await press('Give a reason');
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    return { host, recorder };
  }

  test('it is kept, the mail waits, and the same press records it once', async () => {
    const { host, recorder } = await giveOffline();
    expect(screen.getByText(/^Your reason is kept, but the register cannot be reached now/)).toBeTruthy();
    expect(host.notes.seal).toBeUndefined();
    recorder.offline = undefined;
    await press('Record the reason');
    expect(title()).toMatch(/^Ready to send/);
    expect(recorder.taken).toHaveLength(1);
    expect(host.notes.seal).toMatchObject({ recorded: 1 });
  });

  test('from the sheet too, with the id of the first press', async () => {
    let made = 0;
    Object.defineProperty(globalThis.crypto, 'randomUUID', {
      configurable: true,
      value: () => `id-${String(++made)}`,
    });
    const { host, recorder } = await giveOffline();
    const { waits } = host.notes.given ?? {};
    await press('Back');
    expect(screen.getByText('Your reason is kept. The mail can go once it is recorded.')).toBeTruthy();
    recorder.offline = undefined;
    await press('Try now');
    await press('Try to record it now');
    expect(title()).toMatch(/^Ready to send/);
    expect(recorder.taken.map((one) => one.id)).toEqual([waits?.id]);
  });

  test('without a register there is nothing to wait for', async () => {
    const host = new FakeHost(NUMBER);
    await showPane(host, { policy: WAITING });
    await press('Give a reason');
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    expect(title()).toMatch(/^Ready to send/);
  });

  test('This is wrong waits as well', async () => {
    const recorder = new FakeRecorder();
    recorder.offline = 'there is no connection';
    const host = new FakeHost({ ...NUMBER, text: 'Hello.', queued: ['particulars'] });
    await showPane(host, { policy: WAITING, outbox: fakeOutbox({ recorder }).outbox });
    await press('This is wrong');
    write('The disclaimer is in the picture below.');
    await press('Record it and let the mail go');
    expect(host.notes.seal).toBeUndefined();
    recorder.offline = undefined;
    await press('Record it and let the mail go');
    expect(title()).toMatch(/^Ready to send/);
    expect(recorder.taken).toHaveLength(1);
  });
});

describe('this is wrong', () => {
  const MARKED: FakeMail = { to: ['cy@stepstowork.example'], subject: 'Tools', text: 'Here.', files: [] };

  test('a block is released by a reason: rule and reason are recorded, and nothing else', async () => {
    const recorder = new FakeRecorder();
    const host = new FakeHost({ ...NUMBER, text: 'Hello.', queued: ['particulars'] });
    await showPane(host, { outbox: fakeOutbox({ recorder }).outbox });
    expect(title()).toBe('Mend first: 1 thing to look at');
    await press('This is wrong');
    expect(title()).toBe('What is wrong here?');
    write('The disclaimer is in the picture below.');
    await press('Record it and let the mail go');
    expect(recorder.taken).toEqual([
      {
        kind: 'objection',
        id: 'id-1',
        at: expect.any(String) as string,
        rule: 'disclaimer-missing',
        reason: 'The disclaimer is in the picture below.',
      },
    ]);
    expect(title()).toMatch(/^Ready to send/);
    expect(host.notes.seal?.recorded).toBeUndefined();
  });

  test('a program is never released', async () => {
    const content = { known: true, value: 'executable' } as const;
    const file = {
      name: 'a.pdf',
      declaredType: '',
      content,
      size: 9,
      isInline: false,
      kind: 'file',
    } as const;
    const attachments = { known: true, value: [file] } as const;
    await showPane(new FakeHost({ ...MARKED, instead: { attachments } }));
    expect(title()).toMatch(/^Mend first/);
    expect(screen.queryByRole('button', { name: 'This is wrong' })).toBeNull();
  });
});

describe('keep as it is', () => {
  const MANY = Array.from({ length: 12 }, (_, n) => `person${n}@firm${n}.example`);
  const VISIBLE: FakeMail = { ...NUMBER, to: MANY, text: 'Hello.' };

  test('a warning is answered for this content, and nothing is recorded', async () => {
    const recorder = new FakeRecorder();
    const host = new FakeHost(VISIBLE);
    await showPane(host, { outbox: fakeOutbox({ recorder }).outbox });
    expect(title()).toBe('Check: 1 thing to look at');
    await press('Keep as it is');
    expect(title()).toMatch(/^Ready to send/);
    expect(host.notes.seal).toMatchObject({ rules: [], kept: ['bcc-expected'] });
    expect(recorder.taken).toEqual([]);
    host.mail = { ...VISIBLE, text: 'Hello again.' };
    host.tell('changed');
    await settle();
    expect(title()).toBe('Check: 1 thing to look at');
  });
});
