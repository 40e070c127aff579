/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { audienceWords } from '../../../addin/taskpane/preview/audience-words';
import { createMessage, known } from '../../../src/message/message';
import { TEST_POLICY } from '../../test-policy';
import { FakeHost, type FakeMail } from './fake-host';
import { press, settle, showPane, title } from './show-pane';

const MAIL: FakeMail = {
  to: ['bo@client.example'],
  subject: 'Room <b>1</b>',
  text: 'Hello & welcome <i>Bo</i>.',
  queued: ['disclaimer'],
};

// Whole screens are drawn many times: on a busy machine that takes its time.
jest.setTimeout(30_000);

afterEach(cleanup);

test.each<[words: string, to: readonly string[]]>([
  ['Nobody is on it yet.', []],
  ['1 person inside Steps to Work', ['a@stepstowork.example']],
  ['2 people outside, at 1 organisation', ['a@client.example', 'b@client.example']],
  ['2 people outside, at 2 organisations', ['a@gmail.com', 'b@gmail.com']],
  [
    '1 person inside Steps to Work, 1 person outside, at 1 organisation, 1 list we cannot see into',
    ['a@stepstowork.example', 'b@walsall.example', 'allstaff@stepstowork.example'],
  ],
])('%s', (words, to) => {
  const all = to.map((address) => ({ field: 'to', name: '', address, kind: 'unknown' }) as const);
  const message = createMessage({ recipients: known({ all, atLeast: false }) });
  expect(audienceWords(message, TEST_POLICY)).toBe(words);
});

describe('the preview', () => {
  test('shows who reads it, the lines above it as text, and in a closed frame what arrives', async () => {
    const container = await showPane(new FakeHost(MAIL));
    await press('See it as it will arrive');
    expect(title()).toBe('As it will arrive');
    expect(screen.getByText('1 person outside, at 1 organisation')).toBeTruthy();
    expect(screen.getByText('Room <b>1</b>')).toBeTruthy();
    const frame = container.querySelector('iframe')!;
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.srcdoc).toContain("default-src 'none'");
    expect(frame.srcdoc).toContain('Hello &amp; welcome &lt;i&gt;Bo&lt;/i&gt;.');
    expect(frame.srcdoc).toContain('This message is confidential and is meant for the addressee only');
    expect(frame.srcdoc).not.toContain('Company number');
    await press('Back');
    expect(document.activeElement?.textContent).toBe('See it as it will arrive');
  });

  test('axe finds nothing', async () => {
    const container = await showPane(new FakeHost(MAIL));
    await press('See it as it will arrive');
    const { violations } = await axe(container);
    expect(violations.map((one) => one.id)).toEqual([]);
  });
});

describe('the policy page', () => {
  const openPolicy = async (): Promise<void> => {
    fireEvent.click(screen.getByRole('tab', { name: 'Policy' }));
    await settle();
  };

  test('holds each clause with its rules and what they lead to, and what is recorded about me', async () => {
    const clauses = [
      { id: 'T1', text: 'The clause that the tests cite.', kind: 'rule' as const },
      { id: 'T2', text: 'Be kind.', kind: 'not-by-machine' as const, note: 'No machine can tell.' },
    ];
    const container = await showPane(new FakeHost(MAIL), { policy: { ...TEST_POLICY, clauses } });
    await openPolicy();
    expect(title()).toBe('A policy for tests');
    expect(
      screen.getByText('Disallow sensitive personal data in mail going outside: give a reason or mend first'),
    ).toBeTruthy();
    expect(screen.getByText('Left to people')).toBeTruthy();
    expect(screen.getByText('No machine can tell.')).toBeTruthy();
    await press('What is read and recorded about me');
    expect(screen.getByText(/Never the mail, its subject, or who it goes to\.$/)).toBeTruthy();
    const { violations } = await axe(container);
    expect(violations.map((one) => one.id)).toEqual([]);
  });

  const { bankHolidays: _none, ...WITHOUT_TABLE } = TEST_POLICY;

  test.each([
    [
      'how far its table of bank holidays reaches',
      { ...TEST_POLICY, bankHolidays: { firstYear: 2026, lastYear: 2027, here: [], elsewhere: [] } },
      /Beyond 2027 no day is named until the policy has a newer table\.$/,
    ],
    ['that it has none', WITHOUT_TABLE, /^The policy has no table of bank holidays/],
  ])('says %s', async (_what, policy, words) => {
    await showPane(new FakeHost(MAIL), { policy });
    await openPolicy();
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('a clause’s number in a finding leads to it, and what was typed is there on the way back', async () => {
    await showPane(new FakeHost({ ...MAIL, text: 'My National Insurance number: AB123456C.' }));
    await press('Give a reason');
    fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Asked for.' } });
    await press('T1');
    expect(document.activeElement?.textContent).toBe('T1');
    expect(screen.getByRole('tab', { name: 'Policy' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByRole('tab', { name: 'This mail' }));
    await settle();
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'Asked for.');
  });
});
