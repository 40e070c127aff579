/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Justification } from '../../../src/register/ports/recorder';
import { TEST_POLICY } from '../../test-policy';
import { FakeHost } from './fake-host';
import { fakeOutbox, FakeRecorder, FakeStore } from './fake-register';
import { fixIds, NUMBER, openStep, POLICY, reasonBox, STATEMENTS, tick, write } from './justify-step';
import { press, settle, showPane, title } from './show-pane';

beforeEach(fixIds);
// Whole screens are drawn many times: on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(cleanup);

describe('the way there and back', () => {
  test('the step opens in place with its title, and Escape goes back to the button', async () => {
    await openStep();
    expect(title()).toBe('Give a reason');
    expect(document.activeElement?.textContent).toBe('Give a reason');
    fireEvent.keyDown(reasonBox(), { key: 'Escape' });
    await settle();
    expect(title()).toMatch(/^Give a reason: 1 thing/);
    expect(document.activeElement?.getAttribute('data-opens')).toBe('justify');
  });

  test('another mail ends the step', async () => {
    const { host } = await openStep();
    host.now = { kind: 'written', draft: host.draft() };
    host.tell('other-item');
    await settle();
    expect(title()).toMatch(/^Give a reason: 1 thing/);
  });

  test('what is typed stays while Outlook does not answer for a moment', async () => {
    const { host } = await openStep();
    write('Asked for by phone.');
    host.now = { kind: 'written', draft: { ...host.draft(), read: () => Promise.reject(new Error('gone')) } };
    host.tell('changed');
    await settle();
    expect(reasonBox()).toHaveProperty('value', 'Asked for by phone.');
  });
});

describe('what is refused', () => {
  test('a statement that is not ticked gets the focus, and says what to do where it is not so', async () => {
    const { host, outbox } = await openStep();
    tick(STATEMENTS[0]!);
    write('Asked for by phone.');
    await press('Record the reason');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: STATEMENTS[1]! }));
    expect(screen.getByText(/^Tick this only if it is so/)).toBeTruthy();
    expect(host.notes).toEqual({});
    expect(outbox.current().waiting).toEqual([]);
  });

  test.each<[what: string, reason: string, says: RegExp]>([
    ['nothing', '   ', /^Say in a few words/],
    ['no words', '...', /^Say in a few words/],
    [
      'a number of a person',
      'For AB 12 34 56 C, National Insurance',
      /^There is a National Insurance number/,
    ],
    ['more than 300 characters', 'a'.repeat(305), /^5 characters too many/],
  ])('%s is no reason', async (_what, reason, says) => {
    const { host } = await openStep();
    tick(...STATEMENTS);
    write(reason);
    await press('Record the reason');
    expect(screen.getByText(says)).toBeTruthy();
    expect(document.activeElement).toBe(reasonBox());
    expect(host.notes).toEqual({});
  });

  test.each([
    ['words', 'They asked for it by phone at 10:30, before the 3rd.'],
    ['a number that is nobody’s', 'Order 4021 is due.'],
    ['exactly 300 characters', 'a'.repeat(300)],
  ])('is a reason: %s', async (_what, reason) => {
    const { host } = await openStep();
    tick(...STATEMENTS);
    write(reason);
    await press('Record the reason');
    expect(host.notes.given?.reason).toBe(reason);
  });

  test('the count goes along with what is written', async () => {
    await openStep();
    expect(screen.getByText('0 of 300')).toBeTruthy();
    write('Asked for.');
    expect(screen.getByText('10 of 300')).toBeTruthy();
  });
});

describe('what is recorded', () => {
  test('is shown exactly as it is recorded, and holds no word of the mail', async () => {
    const recorder = new FakeRecorder();
    const { container } = await openStep(NUMBER, recorder);
    tick(...STATEMENTS);
    write('Asked for by phone.');
    const shown = [...container.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      [...row.querySelectorAll('dd > div')].map((value) => value.textContent),
    ]);
    expect(shown).toEqual([
      ['Rules', ['sensitive-data-external']],
      ['Policy', ['test, version 1']],
      ['Clauses', ['T1']],
      ['Found', ['a National Insurance number']],
      ['Outside', ['1 organisation']],
      ['You said', STATEMENTS],
      ['Reason', ['Asked for by phone.']],
      ['By, when', ['ann@stepstowork.example, when you press the button']],
    ]);
    await press('Record the reason');
    const [{ at, ...record }] = recorder.taken as [Justification];
    expect(record).toEqual({
      kind: 'justification',
      id: 'id-1',
      policy: 'test',
      policyVersion: '1',
      rules: ['sensitive-data-external'],
      clauses: ['T1'],
      data: { 'uk-nino': 1 },
      outsideDomains: 1,
      statements: STATEMENTS,
      reason: 'Asked for by phone.',
    });
    expect(Date.parse(at)).toBeGreaterThan(0);
    for (const word of ['AB123456C', 'bo@', 'client.example', 'Form']) {
      expect(JSON.stringify(recorder.taken)).not.toContain(word);
    }
  });

  test('then the mail is released, and it is said that it goes', async () => {
    const { host } = await openStep(NUMBER, new FakeRecorder());
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    expect(host.notes.seal).toMatchObject({ format: 1, rules: ['sensitive-data-external'], recorded: 1 });
    expect(title()).toMatch(/^Ready to send/);
    expect(screen.getByText('Recorded. The mail goes when you press Send.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Answered' })).toBeTruthy();
  });

  test('offline it waits, the mail goes meanwhile, and Try now records it', async () => {
    const recorder = new FakeRecorder();
    recorder.offline = 'there is no connection';
    await openStep(NUMBER, recorder);
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    expect(screen.getByText('Kept, and recorded later. The mail goes when you press Send.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '1 reason waits to be recorded' })).toBeTruthy();
    expect(screen.getByText('The last attempt came to nothing: there is no connection.')).toBeTruthy();
    recorder.offline = undefined;
    await press('Try now');
    expect(recorder.taken).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: /waits to be recorded/ })).toBeNull();
  });

  test('without a register it is kept and that is said, before and after', async () => {
    await openStep();
    expect(screen.getByText(/^Your organisation has set up no register yet/)).toBeTruthy();
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    expect(screen.getByText(/^Your organisation has set up no register yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try now' })).toBeNull();
    await press('Show what waits');
    expect(screen.getByText(/sensitive-data-external\. Asked for by phone\.$/)).toBeTruthy();
  });

  test('where nothing can be kept nothing is released', async () => {
    const stores = { local: new FakeStore(), roaming: new FakeStore() };
    for (const store of Object.values(stores)) store.isClosed = true;
    const host = new FakeHost(NUMBER);
    await showPane(host, { policy: TEST_POLICY, outbox: fakeOutbox(stores).outbox });
    await press('Give a reason');
    write('Asked for by phone.');
    await press('Record the reason');
    expect(host.notes).toEqual({});
    expect(screen.getByText(/could not be kept/)).toBeTruthy();
  });

  test('where Outlook takes no note it is said, and the same press does it again', async () => {
    const recorder = new FakeRecorder();
    const { host } = await openStep(NUMBER, recorder);
    host.refusesNotes = 'Outlook did not answer in time (session data)';
    tick(...STATEMENTS);
    write('Asked for by phone.');
    await press('Record the reason');
    expect(screen.getByText(/Outlook did not take note of it/)).toBeTruthy();
    host.refusesNotes = undefined;
    await press('Record the reason');
    expect(title()).toMatch(/^Ready to send/);
  });

  test('of a mail that changed while the form was open, what would be recorded is shown anew first', async () => {
    const recorder = new FakeRecorder();
    const { host } = await openStep(NUMBER, recorder);
    tick(...STATEMENTS);
    write('Asked for by phone.');
    host.mail = { ...NUMBER, text: 'My National Insurance numbers: AB123456C and AB123457C.' };
    await press('Record the reason');
    expect(recorder.taken).toEqual([]);
    expect(screen.getByText('2 National Insurance numbers')).toBeTruthy();
    await press('Record the reason');
    expect(recorder.taken).toHaveLength(1);
  });

  test('of mail marked personal nothing is recorded', async () => {
    const recorder = new FakeRecorder();
    const disclaimer = { ...TEST_POLICY.rules['disclaimer-missing']!, settled: 'justify' as const };
    const policy = { ...POLICY, rules: { ...POLICY.rules, 'disclaimer-missing': disclaimer } };
    const host = new FakeHost({ to: ['bo@client.example'], subject: '[Personal] Saturday', text: 'At ten?' });
    await showPane(host, { policy, outbox: fakeOutbox({ recorder }).outbox });
    fireEvent.click(screen.getByRole('group', { name: /^Give a reason/ }).querySelector('[data-opens]')!);
    await settle();
    expect(screen.getByText(/marked personal: nothing about it is recorded/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('It is so');
    expect(recorder.taken).toEqual([]);
    expect(host.notes.seal?.rules).toEqual(['disclaimer-missing']);
  });
});

test.each(['Give a reason', 'This is wrong'])('axe finds nothing, and one live region: %s', async (name) => {
  const mail = name === 'This is wrong' ? { ...NUMBER, queued: [] } : NUMBER;
  const container = await showPane(new FakeHost(mail), { policy: POLICY });
  await press(name);
  const button = within(container).getByRole('button', { name: /^Record/ });
  fireEvent.click(button);
  await settle();
  expect(container.querySelectorAll('[aria-live], [role=status], [role=alert]')).toHaveLength(1);
  const { violations } = await axe(container);
  expect(violations.map((one) => one.id)).toEqual([]);
});
