/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { FakeHost } from './fake-host';
import { press, showPane } from './show-pane';

const BO = 'bo@client.example';
const CY = 'cy@stepstowork.example';

// Whole screens are drawn many times: on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(() => {
  cleanup();
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: true });
});

/** A mail to two people, whose Outlook takes them out, puts them in and moves them. */
async function open(): Promise<FakeHost> {
  const host = new FakeHost({
    to: [BO, CY],
    subject: 'Lunch',
    text: 'At one.',
    queued: ['disclaimer', 'particulars'],
  });
  host.answer = (edits) => {
    for (const edit of edits) {
      const { to = [] } = host.mail;
      if (edit.kind === 'remove-recipient')
        host.mail = { ...host.mail, to: to.filter((one) => one !== edit.address) };
      if (edit.kind === 'add-recipient') host.mail = { ...host.mail, to: [...to, edit.address] };
    }
    return Promise.resolve({ done: true });
  };
  await showPane(host);
  await press('Who gets it: 1 outside, 1 inside');
  return host;
}

test('somebody is taken out, and put back by Undo', async () => {
  const host = await open();
  await press(`Take ${BO} out`);
  expect(host.mail.to).toEqual([CY]);
  expect(screen.getByText(`Done: Take ${BO} out.`, { exact: false })).toBeTruthy();
  await press(/^Undo/);
  expect([...host.mail.to!].sort()).toEqual([BO, CY]);
  expect(screen.getByText(`Done: Undo: Take ${BO} out.`)).toBeTruthy();
});

test('somebody is moved to Bcc', async () => {
  const host = await open();
  await press(`Move ${BO} to Bcc`);
  expect(host.applied).toEqual([{ kind: 'move-recipient', address: BO, from: 'to', to: 'bcc' }]);
});

test('it is said what the words inside and trusted rest on', async () => {
  await open();
  expect(
    screen.getByText(
      /^Inside: stepstowork\.example\. Trusted: walsall\.example, training-partner\.example\./,
    ),
  ).toBeTruthy();
});

test('without a connection one line says what goes on, and goes when it is back', async () => {
  await open();
  const turn = (isOnline: boolean): void => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
    act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
  };
  turn(false);
  expect(screen.getByText(/^There is no connection\./)).toBeTruthy();
  turn(true);
  expect(screen.queryByText(/^There is no connection\./)).toBeNull();
});
