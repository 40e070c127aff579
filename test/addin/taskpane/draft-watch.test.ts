/** @jest-environment jsdom */
import { checkReading } from '../../../addin/taskpane/check/checked-mail';
import { DraftWatch } from '../../../addin/taskpane/check/draft-watch';
import { unread } from '../../../src/message/message';
import { RULES } from '../../../src/rules/all-rules';
import { TEST_POLICY } from '../../test-policy';
import { FakeHost, held } from './fake-host';

const check = jest.fn((reading: Parameters<ConstructorParameters<typeof DraftWatch>[1]>[0]) =>
  checkReading(reading, { policy: TEST_POLICY, rules: RULES, rollout: 'settled' }),
);

let stop = (): void => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  check.mockClear();
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

function watching(host: FakeHost): DraftWatch {
  const watch = new DraftWatch(host, check);
  stop = watch.start();
  return watch;
}

async function seconds(count: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(count * 1000);
}

test('the engine runs once over a mail that stays as it is, however often it is read', async () => {
  const host = new FakeHost({ to: ['bo@stepstowork.example'], subject: 'Lunch', text: 'At one.' });
  const watch = watching(host);
  await seconds(9);
  expect(host.reads).toBe(5);
  expect(check).toHaveBeenCalledTimes(1);
  const before = watch.current();
  await seconds(2);
  expect(watch.current()).toBe(before);
});

test.each<[string, Partial<FakeHost['mail']>]>([
  ['a recipient', { to: ['bo@client.example'] }],
  ['the subject', { subject: 'Dinner' }],
  ['the text', { text: 'At two.' }],
  ['a file', { files: ['list.pdf'] }],
  ['what is queued', { queued: ['disclaimer'] }],
])('%s that changes is checked', async (_what, change) => {
  const host = new FakeHost({ to: ['bo@stepstowork.example'], subject: 'Lunch', text: 'At one.' });
  watching(host);
  await seconds(0);
  host.mail = { ...host.mail, ...change };
  await seconds(2);
  expect(check).toHaveBeenCalledTimes(2);
});

test('an event, and the focus, have the mail read at once', async () => {
  const host = new FakeHost();
  watching(host);
  await seconds(0);
  host.tell('changed');
  await seconds(0);
  expect(host.reads).toBe(2);
  window.dispatchEvent(new Event('focus'));
  await seconds(0);
  expect(host.reads).toBe(3);
});

test('one reading at a time; what is asked for meanwhile is one more reading', async () => {
  const host = new FakeHost();
  const { promise, release } = held();
  host.hold = promise;
  watching(host);
  host.tell('changed');
  host.tell('changed');
  await seconds(10);
  expect(host.reads).toBe(1);
  release();
  await seconds(0);
  expect(host.reads).toBe(2);
  expect(host.mostAtOnce).toBe(1);
});

test('what was read of an item that is no longer open is thrown away', async () => {
  const host = new FakeHost({ to: ['bo@client.example'], text: 'Hello.' });
  const { promise, release } = held();
  host.hold = promise;
  const watch = watching(host);
  host.now = { kind: 'none' };
  host.tell('other-item');
  expect(watch.current().kind).toBe('reading');
  release();
  await seconds(0);
  expect(watch.current().kind).toBe('none');
  expect(check).toHaveBeenCalledTimes(1);
});

test('nothing is read any more once it has been stopped', async () => {
  const host = new FakeHost();
  watching(host);
  await seconds(0);
  stop();
  await seconds(10);
  host.tell('changed');
  expect(host.reads).toBe(1);
});

test('a mail of which nothing could be read gives the reason, and is read again', async () => {
  const lost = unread('broken', 'Outlook answered with a fault (to)');
  const host = new FakeHost({
    instead: { recipients: lost, subject: lost, body: lost, attachments: lost, sender: lost },
  });
  const watch = watching(host);
  await seconds(0);
  expect(watch.current()).toEqual({ kind: 'unread', reason: 'Outlook answered with a fault (to)' });
  host.mail = { to: ['bo@stepstowork.example'] };
  await watch.look();
  expect(watch.current().kind).toBe('checked');
});

test('a reading that throws is no reading', async () => {
  const host = new FakeHost();
  host.now = { kind: 'written', draft: { ...host.draft(), read: () => Promise.reject(new Error('gone')) } };
  const watch = watching(host);
  await seconds(0);
  expect(watch.current()).toEqual({ kind: 'unread', reason: 'gone' });
});

test('it never writes', async () => {
  const host = new FakeHost({ to: ['bo@client.example'], text: 'Hello.' });
  watching(host);
  await seconds(20);
  expect(host.applied).toEqual([]);
});
