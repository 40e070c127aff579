/**
 * @jest-environment jsdom
 */
import { fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { AskStep } from '../../../../addin/taskpane/cover/AskStep';
import { choose, FakeRegister, press, settle } from './fake-desk';

/*
 * The form in which access is asked for: what the policy says beside each field while it is filled, and what is written.
 */

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-02T09:30:00Z') }));
afterEach(() => jest.useRealTimers());

async function openForm(register: FakeRegister, first: string): Promise<jest.Mock> {
  const onAsked = jest.fn();
  const desk = await register.open(first);
  render(createElement(AskStep, { desk, onBack: jest.fn(), onAsked }));
  await settle();
  return onAsked;
}

async function setDay(label: string, value: string): Promise<void> {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
}

async function pick(label: RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('radio', { name: label }));
  await settle();
}

test.each<[string, string, RegExp]>([
  ['a member of the team', 'Beth Lyle', /Beth Lyle is in the team of Nadia Hussain.*\(M4\.1\)/],
  ['somebody who manages nobody', 'Kofi Mensah', /Kofi Mensah is not a line manager.*\(M4\.1\)/],
])('under MPES a line manager’s mailbox is not for %s', async (_what, name, words) => {
  const register = new FakeRegister('mpes');
  const onAsked = await openForm(register, 'Nadia');
  await choose('Who gets access', name);
  await setDay('Last day', '2026-03-20');
  expect(screen.getByText(words)).toBeTruthy();
  await press('Ask for it');
  expect(register.rows).toEqual([]);
  expect(onAsked).not.toHaveBeenCalled();
});

test('and is for another line manager, whom the office manager authorises', async () => {
  const register = new FakeRegister('mpes');
  const onAsked = await openForm(register, 'Nadia');
  await choose('Who gets access', 'Simon Wray');
  await setDay('Last day', '2026-03-20');
  expect(screen.queryByText(/M4\.1\)\.$/)).toBeNull();
  await press('Ask for it');
  expect(onAsked).toHaveBeenCalledWith('Colin Price');
  expect(register.rows.map(({ event }) => event)).toMatchObject([
    { kind: 'cover-requested', grantee: { name: 'Simon Wray' }, access: 'read', to: '2026-03-20' },
  ]);
  expect(register.mails.map(({ to }) => to)).toEqual([['colin.price@mpes.example']]);
});

test.each<[string, RegExp, string]>([
  ['Send As', /^Send As/, 'Both names have to show (S6.1-access.c)'],
  ['send on behalf', /send on behalf/, ''],
])('%s under Steps to Work', async (_what, radio, words) => {
  const register = new FakeRegister();
  await openForm(register, 'Mia');
  await choose('Who gets access', 'Sade Okafor');
  await setDay('Last day', '2026-03-20');
  await pick(radio);
  expect(screen.queryAllByText((text) => words !== '' && text.includes(words)).length > 0).toBe(words !== '');
  await press('Ask for it');
  expect(register.rows).toHaveLength(words === '' ? 1 : 0);
});

test('what is missing is said beside its field, and nothing is written', async () => {
  const register = new FakeRegister();
  await openForm(register, 'Mia');
  await press('Ask for it');
  expect(screen.getAllByText('Fill this in.')).toHaveLength(2);
  expect(register.rows).toEqual([]);
});

test('a mail that does not go is sent at the next press, and the request is written once', async () => {
  const register = new FakeRegister();
  const onAsked = await openForm(register, 'Mia');
  await choose('Who gets access', 'Sade Okafor');
  await setDay('Last day', '2026-03-20');
  register.trouble = { mail: { kind: 'offline' } };
  await press('Ask for it');
  expect(screen.getByText(/It is recorded\. The mail about it did not go/)).toBeTruthy();
  await press('Ask for it');
  expect(onAsked).toHaveBeenCalledTimes(1);
  expect(register.rows).toHaveLength(1);
  expect(register.mails).toHaveLength(1);
});

test('a write of which nobody knows is repeated under the same id; a changed request is another', async () => {
  const register = new FakeRegister();
  await openForm(register, 'Mia');
  await choose('Who gets access', 'Sade Okafor');
  await setDay('Last day', '2026-03-20');
  register.trouble = { write: { kind: 'unsure' } };
  await press('Ask for it');
  expect(screen.getByText(/it may have been written/)).toBeTruthy();
  await press('Ask for it');
  expect(register.rows).toHaveLength(1);
});

test('for the absence of another their manager asks, and says nothing of why', async () => {
  const register = new FakeRegister();
  await openForm(register, 'Farah');
  fireEvent.change(screen.getByLabelText('What for'), { target: { value: 'absence' } });
  await choose('Whose mailbox', 'Mia Jones');
  await choose('Who gets access', 'Sade Okafor');
  await setDay('Last day', '2026-03-20');
  expect(screen.getByText(/Mia Jones is not there to ask/)).toBeTruthy();
  await press('Ask for it');
  expect(register.rows.map(({ event }) => event)).toMatchObject([
    { purpose: 'absence', need: 'urgent-business' },
  ]);
});
