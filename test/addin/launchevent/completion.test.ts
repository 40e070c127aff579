import { completeOnce } from '../../../addin/launchevent/completion';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('office-js #6656: the event is completed once, whatever comes after', () => {
  const completed = jest.fn();
  const completion = completeOnce({ completed });
  completion.complete({ allowEvent: false });
  completion.complete({ allowEvent: true });
  expect(completed.mock.calls).toEqual([[{ allowEvent: false }]]);
  expect(completion.isOver()).toBe(true);
});

test('office-js #6656: timers end with the event', () => {
  const late = jest.fn();
  const completion = completeOnce({ completed: jest.fn() });
  completion.after(2500, late);
  completion.complete({ allowEvent: false });
  jest.advanceTimersByTime(10_000);
  expect(late).not.toHaveBeenCalled();
  expect(jest.getTimerCount()).toBe(0);
});

test('a timer that comes first is heard', () => {
  const completed = jest.fn();
  const completion = completeOnce({ completed });
  completion.after(2500, () => {
    completion.complete({ allowEvent: true });
  });
  jest.advanceTimersByTime(2500);
  completion.complete({ allowEvent: false });
  expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
});
