/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { NO_PERMISSION } from '../../../addin/outlook/pane-gate';
import { unread } from '../../../src/message/message';
import { RULES } from '../../../src/rules/all-rules';
import { TEST_POLICY } from '../../test-policy';
import { FakeHost, held, type FakeMail } from './fake-host';
import { press, settle, showPane, title as verdict } from './show-pane';

const OUTSIDE = 'bo@client.example';
const INSIDE = 'cy@stepstowork.example';
const MANY = Array.from({ length: 12 }, (_, n) => `person${n}@firm${n}.example`);

/** A mail with nothing to say about: inside, with a subject. */
const CLEAR: FakeMail = { to: [INSIDE], subject: 'Lunch', text: 'At one.' };

// Whole screens are drawn many times: on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const groups = (): readonly string[] =>
  screen.getAllByRole('group').map((one) => within(one).getByRole('heading', { level: 2 }).textContent);

describe('what is shown', () => {
  test('all clear says what was checked, and offers nothing', async () => {
    await showPane(new FakeHost(CLEAR));
    expect(verdict()).toBe('Ready to send');
    expect(screen.getByText(/^Checked against \d+ rules: /)).toBeTruthy();
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.queryByRole('button', { name: /Fix/ })).toBeNull();
  });

  test('findings stand gravest first, each named by its level and its sentence', async () => {
    await showPane(
      new FakeHost({ to: MANY, subject: 'Offer', text: 'NI number: QQ123456C. Also AB123456C.' }),
    );
    const levels = groups().map((one) => one.slice(0, one.indexOf(':')));
    expect(levels.length).toBeGreaterThan(2);
    const order = ['Mend first', 'Give a reason', 'Check', 'Suggestion'];
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(verdict()).toMatch(/^Mend first: \d+ things to look at$/);
  });

  test('evidence is masked, and the number itself stands nowhere', async () => {
    const container = await showPane(
      new FakeHost({ to: [OUTSIDE], subject: 'Form', text: 'My National Insurance number: AB123456C.' }),
    );
    expect(
      screen.getAllByText('A National Insurance number in your text: AB •• •• •• C').length,
    ).toBeGreaterThan(0);
    expect(container.innerHTML).not.toContain('AB123456C');
    expect(container.innerHTML).not.toContain('123456');
  });

  test('the clause stands in quotation marks, and why opens in place', async () => {
    await showPane(new FakeHost({ to: [OUTSIDE], text: 'Hello.' }));
    const group = screen.getByRole('group', { name: /disclaimer/ });
    expect(group.textContent).toContain('“The clause that the tests cite.” (T1)');
    const why = within(group).getByRole('button', { name: 'Why' });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const about = RULES.find((one) => one.id === 'disclaimer-missing')!.about;
    expect(within(group).getByText(about)).toBeTruthy();
  });

  test('who gets it is counted by scope, and listed on demand', async () => {
    await showPane(new FakeHost({ to: [INSIDE, 'di@walsall.example', OUTSIDE], text: 'Hello.' }));
    await press('Who gets it: 1 outside, 1 trusted, 1 inside');
    expect(screen.getAllByRole('listitem').map((one) => one.firstChild?.textContent)).toEqual([
      'To: bo@client.example (outside)',
      'To: di@walsall.example (trusted)',
      'To: cy@stepstowork.example (inside)',
    ]);
  });

  test('what could not be told is listed with its reason', async () => {
    const body = unread('broken', 'Outlook answered with a fault (body)');
    await showPane(new FakeHost({ ...CLEAR, to: [OUTSIDE], instead: { body } }));
    expect(screen.getByRole('heading', { name: 'What could not be told' })).toBeTruthy();
    expect(screen.getAllByText(/Outlook answered with a fault \(body\)\.$/).length).toBeGreaterThan(0);
  });

  test('a name from the mail is text: no markup, nothing that turns it round', async () => {
    const name = '<img src=x onerror=alert(1)>\u202egpj.exe';
    const container = await showPane(new FakeHost({ ...CLEAR, files: [name] }));
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).not.toContain('\u202e');
  });
});

describe('states', () => {
  test.each<[string, FakeHost['now'], string]>([
    ['nothing open', { kind: 'none' }, 'Open or write a mail, and Letterhead checks it here.'],
    ['an appointment', { kind: 'not-written' }, 'There is no mail here to look at.'],
  ])('%s', async (_name, now, words) => {
    const host = new FakeHost();
    host.now = now;
    await showPane(host);
    expect(verdict()).toBe(words);
  });

  test('switched off: it says so and reads nothing', async () => {
    const host = new FakeHost(CLEAR);
    await showPane(host, { policy: { ...TEST_POLICY, off: true } });
    expect(verdict()).toMatch(/^Letterhead is switched off/);
    expect(host.reads).toBe(0);
  });

  test('could not read: the reason, and Try again reads once more', async () => {
    const lost = unread('late', 'Outlook did not answer in time (to)');
    const host = new FakeHost({ instead: { recipients: lost, subject: lost, body: lost } });
    await showPane(host);
    expect(verdict()).toBe('Letterhead could not read this mail: Outlook did not answer in time (to).');
    host.mail = CLEAR;
    await press('Try again');
    expect(verdict()).toBe('Ready to send');
  });

  test('no permission: who can give it, and Try again reads once more', async () => {
    const refused = unread('by-nature', NO_PERMISSION);
    const host = new FakeHost({ instead: { recipients: refused, subject: refused, body: refused } });
    await showPane(host);
    expect(verdict()).toBe('Letterhead may not look into this mail.');
    expect(screen.getByText(/ask its owner, or servicedesk@walsall\.example\.$/)).toBeTruthy();
    host.mail = CLEAR;
    await press('Try again');
    expect(verdict()).toBe('Ready to send');
  });

  test('the circuit breaker has tripped: a guess asks for no reason, a fact still does, and it is said', async () => {
    const host = new FakeHost({ to: [OUTSIDE], subject: 'Form', text: 'My NI number: AB123456C.' });
    await showPane(host);
    expect(verdict()).toMatch(/^Mend first/);
    expect(screen.queryAllByRole('button', { name: 'Give a reason' })).toHaveLength(1);
    host.isEased = true;
    host.tell('changed');
    await settle();
    expect(verdict()).toMatch(/^Mend first/);
    expect(screen.queryByRole('button', { name: 'Give a reason' })).toBeNull();
    expect(screen.getByText(/tell servicedesk@walsall\.example\.$/)).toBeTruthy();
  });

  test('reading is said only after 300 milliseconds', async () => {
    jest.useFakeTimers();
    const host = new FakeHost(CLEAR);
    const { promise, release } = held();
    host.hold = promise;
    await showPane(host);
    act(() => jest.advanceTimersByTime(299));
    expect(screen.queryByRole('heading')).toBeNull();
    act(() => jest.advanceTimersByTime(1));
    expect(verdict()).toBe('Reading the mail…');
    release();
    await settle();
    expect(verdict()).toBe('Ready to send');
  });
});

describe('for people who hear or type', () => {
  test('the verdict is announced once for as long as it stays the same', async () => {
    const host = new FakeHost({ to: [OUTSIDE], subject: 'Offer', text: 'Hello.' });
    await showPane(host);
    const region = screen.getByRole('status');
    expect(region.getAttribute('aria-live')).toBe('polite');
    expect(region.textContent).toBe(verdict());
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region.textContent));
    observer.observe(region, { characterData: true, childList: true, subtree: true });
    for (const text of ['Hello Bo.', 'Hello Bo, here it is.']) {
      host.mail = { ...host.mail, text };
      host.tell('changed');
      await settle();
    }
    expect(heard).toEqual([]);
    host.mail = CLEAR;
    host.tell('changed');
    await settle();
    expect(heard).toEqual(['Ready to send']);
  });

  test('there is one live region and one first heading on each screen', async () => {
    const container = await showPane(new FakeHost({ to: MANY, text: 'AB123456C' }));
    expect(container.querySelectorAll('[aria-live], [role=status], [role=alert]')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  test.each<[string, FakeMail]>([
    ['all clear', CLEAR],
    ['many findings', { to: [...MANY, INSIDE], subject: 'Form', text: 'AB123456C', files: ['run.exe'] }],
    ['unread body', { to: [OUTSIDE], instead: { body: unread('late', 'no time left') } }],
  ])('axe finds nothing: %s', async (_name, mail) => {
    const container = await showPane(new FakeHost(mail));
    for (const one of screen.queryAllByRole('button', { name: 'Why' })) fireEvent.click(one);
    const { violations } = await axe(container);
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});
