/**
 * @jest-environment jsdom
 */
import { fireEvent, render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { RegisterPart } from '../../../../addin/taskpane/cover/RegisterPart';
import { ANN, DESK, MIA, REQUEST } from '../../../register/sample-events';
import { step } from '../../../register/stored';
import { choose, done, FakeRegister, press, settle } from './fake-desk';

/*
 * Somebody leaves (S5.4): who says so, what is written, and what the service desk is told.
 */

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-02T09:30:00Z') }));
afterEach(() => jest.useRealTimers());

async function openAs(register: FakeRegister, first: string): Promise<void> {
  const desk = await register.open(first);
  const signIn = { purposeOf: () => undefined, ask: () => done(undefined) };
  render(createElement(RegisterPart, { open: () => done(desk), signIn }));
  await settle();
}

async function fill(name: string, day: string): Promise<void> {
  await press('Somebody leaves');
  await choose('Who leaves', name);
  fireEvent.change(screen.getByLabelText('Their last day'), { target: { value: day } });
  await settle();
}

const BUTTON = 'Record it, and tell the service desk';

test('their manager says so: it is recorded, and the service desk is told', async () => {
  const register = new FakeRegister();
  await openAs(register, 'Gareth');
  await fill('Owen Blake', '2026-03-31');
  await press(BUTTON);
  expect(screen.getByText('Recorded. The service desk was told that Owen Blake leaves.')).toBeTruthy();
  expect(register.rows.map(({ event }) => event)).toMatchObject([
    { kind: 'person-left', person: { name: 'Owen Blake' }, lastDay: '2026-03-31' },
  ]);
  expect(register.mails.map(({ to, subject }) => [to, subject])).toEqual([
    [['servicedesk@walsall.example'], 'Owen Blake leaves'],
  ]);
});

test('a manager of others is told who says it, and nothing is written', async () => {
  const register = new FakeRegister();
  await openAs(register, 'Gareth');
  await fill('Mia Jones', '2026-03-31');
  expect(screen.getByText(/That Mia Jones leaves is said by a manager above them/)).toBeTruthy();
  await press(BUTTON);
  expect(register.rows).toEqual([]);
});

test.each([
  ['Mia', 0],
  ['Farah', 1],
  ['Tom', 1],
  ['Service', 1],
])('%s sees the button %d times', async (first, times) => {
  await openAs(new FakeRegister(), first);
  expect(screen.queryAllByRole('button', { name: 'Somebody leaves' })).toHaveLength(times);
});

test('a mail that does not go is sent at the next press, and it is written once', async () => {
  const register = new FakeRegister();
  await openAs(register, 'Gareth');
  await fill('Owen Blake', '2026-03-31');
  register.trouble = { mail: { kind: 'offline' } };
  await press(BUTTON);
  expect(register.mails).toEqual([]);
  await press(BUTTON);
  expect(register.rows).toHaveLength(1);
  expect(register.mails).toHaveLength(1);
});

test.each([
  ['2026-03-01', 'To take away'],
  ['2026-03-02', 'Active'],
])('access of somebody whose last day is %s stands under %s on the second', async (lastDay, heading) => {
  const register = new FakeRegister();
  register.write(MIA, REQUEST);
  register.write(ANN, step('cover-authorised', REQUEST));
  register.write(DESK, step('cover-activated', REQUEST));
  register.write(register.person('Farah'), {
    kind: 'person-left',
    id: 'left',
    at: REQUEST.at,
    person: MIA,
    lastDay,
  });
  await openAs(register, 'Service');
  await press('Service desk');
  const shown = screen.getByRole('button', { name: /Sade Okafor/ });
  const under = screen
    .getAllByRole('heading', { level: 2 })
    .filter((one) => (one.compareDocumentPosition(shown) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  expect(under.at(-1)?.textContent).toBe(heading);
});
