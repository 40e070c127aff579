/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { NO_PERMISSION } from '../../../addin/outlook/pane-gate';
import { FakeHost, held, type FakeMail } from './fake-host';
import { press, settle, showPane, title as verdict } from './show-pane';

const OUTSIDE = 'bo@client.example';
const MANY = Array.from({ length: 12 }, (_, n) => `person${n}@firm${n}.example`);

/** A mail with nothing to say about: inside, with a subject. */
const CLEAR: FakeMail = { to: ['cy@stepstowork.example'], subject: 'Lunch', text: 'At one.' };

// Whole screens are drawn many times: on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(cleanup);

describe('mending', () => {
  const TWO: FakeMail = { to: [OUTSIDE], subject: 'Offer', text: 'Hello.' };

  test('one fix: it is done, the mail is read again, and the finding has gone', async () => {
    const host = new FakeHost(TWO);
    await showPane(host);
    await press('Add the disclaimer');
    expect(host.applied).toMatchObject([{ kind: 'insert-block', block: 'disclaimer' }]);
    expect(screen.getByText('Done: Add the disclaimer.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add the disclaimer' })).toBeNull();
  });

  test('a button that has gone leaves the focus on what came of it', async () => {
    await showPane(new FakeHost(TWO));
    screen.getByRole('button', { name: 'Add the disclaimer' }).focus();
    await press('Add the disclaimer');
    expect(document.activeElement?.textContent).toBe('Done: Add the disclaimer.');
  });

  test('while one runs, no other can be started', async () => {
    const host = new FakeHost(TWO);
    const { promise, release } = held();
    host.answer = () => promise.then(() => ({ done: true }));
    await showPane(host);
    await press('Add the disclaimer');
    const other = screen.getByRole('button', { name: 'Add the company particulars' });
    expect(other.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: 'Working on it…' })).toBeTruthy();
    fireEvent.click(other);
    release();
    await settle();
    expect(host.applied).toHaveLength(1);
  });

  test('one that could not be done says why beside its button', async () => {
    const host = new FakeHost(TWO);
    host.answer = () => Promise.resolve({ done: false, reason: 'Outlook did not take the text' });
    await showPane(host);
    await press('Add the disclaimer');
    const group = screen.getByRole('group', { name: /disclaimer/ });
    expect(within(group).getByText('Not done: Outlook did not take the text.')).toBeTruthy();
  });

  test('whoever pressed it is taken to why it came to nothing; whoever is elsewhere stays there', async () => {
    const host = new FakeHost(TWO);
    host.answer = () => Promise.resolve({ done: false, reason: 'Outlook did not take the text' });
    await showPane(host);
    screen.getByRole('button', { name: 'Add the disclaimer' }).focus();
    await press('Add the disclaimer');
    expect(document.activeElement?.textContent).toBe('Not done: Outlook did not take the text.');
    const all = screen.getByRole('button', { name: 'Fix all 2' });
    all.focus();
    await press('Fix all 2');
    expect(document.activeElement).toBe(all);
  });

  test.each<[string, FakeMail, string, string]>([
    ['a block', TWO, 'Add the disclaimer', 'Put this below your text yourself: "This message is'],
    [
      'people',
      { ...CLEAR, to: MANY },
      'Move them to Bcc',
      'Move person0@firm0.example, person1@firm1.example, person2@firm2.example and 9 more to Bcc yourself.',
    ],
    [
      'a marking',
      { ...CLEAR, text: 'Her NI number: AB123456C.' },
      'Mark it [Confidential]',
      'Write [Confidential] before the subject yourself.',
    ],
  ])('where Outlook lets no add-in do it, the way by hand is said: %s', async (_name, mail, label, words) => {
    const host = new FakeHost(mail);
    host.answer = () => Promise.resolve({ done: false, reason: NO_PERMISSION, isBeyondUs: true });
    await showPane(host);
    await press(label);
    expect(
      screen.getByText((text) => text.includes(`Not done: ${NO_PERMISSION}.`) && text.includes(words)),
    ).toBeTruthy();
  });

  test('fix all is the one primary button and does each safe step once', async () => {
    const host = new FakeHost(TWO);
    await showPane(host);
    await press('Fix all 2');
    expect(host.applied.map((one) => (one.kind === 'insert-block' ? one.block : one.kind))).toEqual([
      'disclaimer',
      'particulars',
    ]);
    expect(verdict()).toBe('Ready to send');
    expect(screen.queryByRole('button', { name: /^Fix/ })).toBeNull();
  });

  test('fix all goes on past a step that could not be done, and ends', async () => {
    const host = new FakeHost(TWO);
    host.answer = () => Promise.resolve({ done: false, reason: 'Outlook is busy' });
    await showPane(host);
    await press('Fix all 2');
    expect(host.applied).toHaveLength(2);
    expect(screen.getAllByText('Not done: Outlook is busy.')).toHaveLength(2);
  });
});
