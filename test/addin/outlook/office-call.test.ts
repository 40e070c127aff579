import { CallGate, type StartCall } from '../../../addin/outlook/office-call';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const answer = <T>(value: T): Office.AsyncResult<T> =>
  ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<T>;
const fault = (code: number): Office.AsyncResult<never> =>
  ({ status: 'failed', error: { code } }) as unknown as Office.AsyncResult<never>;

/** A call that answers when it is told to. */
function held<T>(): {
  readonly start: StartCall<T>;
  readonly settle: (result: Office.AsyncResult<T>) => void;
} {
  let callback: ((result: Office.AsyncResult<T>) => void) | undefined;
  return {
    start: (given) => {
      callback = given;
    },
    settle: (result) => {
      callback?.(result);
    },
  };
}

test('a value comes back', async () => {
  const result = new CallGate().call<string>('subject', (callback) => {
    callback(answer('Hello'));
  });
  await expect(result).resolves.toEqual({ ok: true, value: 'Hello' });
});

test.each<[string, StartCall<string>, string, string]>([
  ['a fault is broken', (callback) => callback(fault(9020)), 'broken', 'code 9020'],
  ['a null result is broken', (callback) => callback(null as never), 'broken', 'no answer'],
  [
    'a missing method is not there by nature',
    () => (undefined as unknown as { getAsync: () => void }).getAsync(),
    'by-nature',
    'cannot do it',
  ],
  [
    'a missing permission throws at once, and is broken',
    () => {
      throw new Error('Elevated permission is required');
    },
    'broken',
    'cannot do it',
  ],
])('%s', async (_name, start, cause, words) => {
  const result = await new CallGate().call('subject', start);
  expect(result).toMatchObject({ ok: false, cause });
  expect(result.ok ? '' : result.reason).toContain(words);
});

test('a callback that never comes is late, and its place goes to the next call', async () => {
  const gate = new CallGate({ deadlineMs: 1200, inFlight: 1 });
  const hung = gate.call('body', () => undefined);
  const next = gate.call<number>('to', (callback) => {
    callback(answer(3));
  });
  expect(gate.started).toBe(1);
  await jest.advanceTimersByTimeAsync(1201);
  await expect(hung).resolves.toMatchObject({ ok: false, cause: 'late' });
  await expect(next).resolves.toEqual({ ok: true, value: 3 });
});

test('an answer after the deadline changes nothing', async () => {
  const gate = new CallGate({ deadlineMs: 10, inFlight: 1 });
  const call = held<number>();
  const result = gate.call('body', call.start);
  await jest.advanceTimersByTimeAsync(11);
  call.settle(answer(1));
  await expect(result).resolves.toMatchObject({ ok: false, cause: 'late' });
  const calls = [gate.call('a', () => undefined), gate.call('b', () => undefined)];
  expect(gate.started).toBe(2);
  expect(calls).toHaveLength(2);
});

test('at most three calls are under way', async () => {
  const gate = new CallGate();
  const calls = Array.from({ length: 5 }, () => held<number>());
  const results = calls.map((call, index) => gate.call(`call ${index}`, call.start));
  expect(gate.started).toBe(3);
  calls[1]?.settle(answer(1));
  expect(gate.started).toBe(4);
  calls[0]?.settle(answer(0));
  expect(gate.started).toBe(5);
  [2, 3, 4].forEach((index) => calls[index]?.settle(answer(index)));
  await expect(Promise.all(results)).resolves.toHaveLength(5);
});

test('a call made ahead is made once, and who asks for it next is given its result', async () => {
  const gate = new CallGate();
  const made: string[] = [];
  gate.ahead<string>('subject', (callback) => {
    made.push('ahead');
    callback(answer('Hello'));
  });
  const ask = (): Promise<unknown> =>
    gate.call<string>('subject', (callback) => {
      made.push('asked');
      callback(answer('Hello again'));
    });
  await expect(ask()).resolves.toEqual({ ok: true, value: 'Hello' });
  await expect(ask()).resolves.toEqual({ ok: true, value: 'Hello again' });
  expect(made).toEqual(['ahead', 'asked']);
});
