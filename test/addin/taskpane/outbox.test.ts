import type { Objection } from '../../../src/register/ports/recorder';
import { FakeRecorder, FakeStore, fakeOutbox } from './fake-register';

function objection(id: string, reason = 'It is a serial number.'): Objection {
  return { kind: 'objection', id, at: `2026-05-0${id}T09:00:00.000Z`, rule: 'attachment-large', reason };
}

const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map((one) => one.id);

test('with a register at hand a record is recorded, and nothing waits', async () => {
  const recorder = new FakeRecorder();
  const { outbox } = fakeOutbox({ recorder });
  await expect(outbox.post(objection('1'))).resolves.toBe('recorded');
  expect(ids(recorder.taken)).toEqual(['1']);
  expect(outbox.current().waiting).toEqual([]);
});

test('without a connection it waits in both places, and is recorded when it can be', async () => {
  const recorder = new FakeRecorder();
  recorder.offline = 'no connection';
  const { outbox, local, roaming } = fakeOutbox({ recorder });
  await expect(outbox.post(objection('1'))).resolves.toBe('waiting');
  expect(outbox.current()).toMatchObject({ problem: 'no connection', isSending: false });
  for (const store of [local, roaming]) expect([...store.texts.values()].join()).toContain('serial number');
  recorder.offline = undefined;
  await outbox.flush();
  expect(ids(recorder.taken)).toEqual(['1']);
  expect(outbox.current()).toMatchObject({ waiting: [], problem: undefined });
});

test('the next start records what waited, oldest first', async () => {
  const recorder = new FakeRecorder();
  const stores = { local: new FakeStore(), roaming: new FakeStore() };
  const first = fakeOutbox(stores).outbox;
  await first.post(objection('2'));
  await first.post(objection('1'));
  await fakeOutbox({ ...stores, recorder }).outbox.start();
  expect(ids(recorder.taken)).toEqual(['1', '2']);
});

test('without a register it is kept, and kept for ever', async () => {
  const { outbox } = fakeOutbox();
  await expect(outbox.post(objection('1'))).resolves.toBe('waiting');
  await outbox.flush();
  expect(ids(outbox.current().waiting)).toEqual(['1']);
});

test('what another account left is neither read nor recorded nor lost', async () => {
  const stores = { local: new FakeStore(), roaming: new FakeStore() };
  await fakeOutbox({ ...stores, account: 'Ann@stepstowork.example' }).outbox.post(objection('1'));
  const recorder = new FakeRecorder();
  const other = fakeOutbox({ ...stores, account: 'bo@stepstowork.example', recorder }).outbox;
  await other.start();
  await other.post(objection('2'));
  expect(ids(recorder.taken)).toEqual(['2']);
  const again = fakeOutbox({ ...stores, account: 'ann@stepstowork.example' }).outbox;
  await again.start();
  expect(ids(again.current().waiting)).toEqual(['1']);
});

test.each(['local', 'roaming'] as const)(
  'it is safe where only the other place takes it: %s',
  async (closed) => {
    const stores = { local: new FakeStore(), roaming: new FakeStore() };
    stores[closed].isClosed = true;
    await expect(fakeOutbox(stores).outbox.post(objection('1'))).resolves.toBe('waiting');
    const again = fakeOutbox(stores).outbox;
    await again.start();
    expect(ids(again.current().waiting)).toEqual(['1']);
  },
);

test('where nothing can be kept it is said, unless the register takes it at once', async () => {
  const stores = { local: new FakeStore(), roaming: new FakeStore() };
  for (const store of Object.values(stores)) store.isClosed = true;
  await expect(fakeOutbox(stores).outbox.post(objection('1'))).resolves.toBe('lost');
  const recorder = new FakeRecorder();
  await expect(fakeOutbox({ ...stores, recorder }).outbox.post(objection('2'))).resolves.toBe('recorded');
});

test('a place that does not let go of a record has it recorded once, and ends', async () => {
  const recorder = new FakeRecorder();
  recorder.offline = 'no connection';
  const { outbox, local, roaming } = fakeOutbox({ recorder });
  await outbox.post(objection('1'));
  local.isClosed = roaming.isClosed = true;
  recorder.offline = undefined;
  await outbox.flush();
  expect(ids(recorder.taken)).toEqual(['1']);
  expect(outbox.current().waiting).toEqual([]);
});

test('roaming settings hold the newest that fit; this computer holds all', async () => {
  const { outbox, local, roaming } = fakeOutbox();
  const long = 'Sent in agreement. '.repeat(400);
  for (const id of ['1', '2', '3', '4', '5']) await outbox.post(objection(id, long));
  const key = 'outbox.ann@stepstowork.example';
  expect(roaming.texts.get(key)!.length).toBeLessThanOrEqual(24_000);
  const kept = (text: string | undefined): readonly string[] =>
    ids((JSON.parse(text!) as { records: Objection[] }).records);
  expect(kept(roaming.texts.get(key))).toEqual(['3', '4', '5']);
  expect(kept(local.texts.get(key))).toEqual(['1', '2', '3', '4', '5']);
});

test.each(['', 'null', '[]', '{"format":2,"records":[]}', '{"format":1,"records":[{"id":1},null,"x"]}', '{'])(
  'a kept text that is not ours is no record: %s',
  async (text) => {
    const local = new FakeStore();
    local.texts.set('outbox.ann@stepstowork.example', text);
    const { outbox } = fakeOutbox({ local });
    await outbox.start();
    expect(outbox.current().waiting).toEqual([]);
  },
);
