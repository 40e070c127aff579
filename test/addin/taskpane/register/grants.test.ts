/**
 * @jest-environment jsdom
 */
import { render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { RegisterPart } from '../../../../addin/taskpane/cover/RegisterPart';
import type { Desk } from '../../../../addin/taskpane/register/desk';
import type { Answer, Trouble } from '../../../../src/register/ports/answer';
import type { CoverRequested } from '../../../../src/register/ports/event';
import { grantKeys } from '../../../../src/register/ports/row';
import { REQUEST } from '../../../register/sample-events';
import { step } from '../../../register/stored';
import { done, FakeRegister, press, settle } from './fake-desk';

/*
 * What each person finds in the register, and what they may do there.
 */

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-02T09:30:00Z') }));
afterEach(() => jest.useRealTimers());

async function openAs(register: FakeRegister, first: string): Promise<void> {
  const desk = await register.open(first);
  render(
    createElement(RegisterPart, {
      open: () => done(desk),
      signIn: { purposeOf: () => undefined, ask: () => done(undefined) },
    }),
  );
  await settle();
}

function withRequest(...more: Parameters<FakeRegister['write']>[1][]): FakeRegister {
  const register = new FakeRegister();
  register.write(register.person('Mia'), REQUEST, ...more);
  return register;
}

const headings = (): readonly (string | null)[] =>
  screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent);
const buttons = (): readonly (string | null)[] => screen.getAllByRole('button').map((one) => one.textContent);

test.each<[string, readonly string[]]>([
  ['Ann', ['Waiting for you to authorise']],
  ['Mia', ['Access to your mailbox']],
  ['Sade', ['Your access to other mailboxes']],
  ['Peter', []],
])('%s finds what concerns them', async (first, sections) => {
  await openAs(withRequest(), first);
  expect(headings()).toEqual(sections);
});

test('authorised under her own sign-in, then told to the service desk: two events and one mail', async () => {
  const register = withRequest();
  await openAs(register, 'Ann');
  await press(/Sade Okafor/);
  await press('Authorise');
  expect(screen.getByText('Authorised; IT sets it up')).toBeTruthy();
  await press('Tell the service desk');
  expect(register.rows.map(({ event, author }) => [event.kind, author.name])).toEqual([
    ['cover-requested', 'Mia Jones'],
    ['cover-authorised', 'Ann Cole'],
    ['desk-told', 'Ann Cole'],
  ]);
  expect(register.mails).toMatchObject([{ to: ['servicedesk@walsall.example'], reference: 'LH-1' }]);
  expect(register.mails[0]?.text).not.toMatch(/Mia|Sade/);
});

test('a mail that does not go leaves no event that says it went', async () => {
  const register = withRequest();
  register.write(register.person('Ann'), step('cover-authorised', REQUEST));
  await openAs(register, 'Ann');
  await press(/Sade Okafor/);
  register.trouble = { mail: { kind: 'offline' } };
  await press('Tell the service desk');
  expect(screen.getByText(/There is no connection/)).toBeTruthy();
  expect(register.rows).toHaveLength(2);
});

test('whoever is not asked to authorise sees no button for it', async () => {
  await openAs(withRequest(), 'Mia');
  await press(/Sade Okafor/);
  expect(buttons()).toContain('Ask for it to end');
  expect(buttons()).not.toContain('Authorise');
});

test('the service desk has commands once it is authorised, and marks what it did', async () => {
  const register = withRequest();
  register.write(register.person('Ann'), step('cover-authorised', REQUEST), step('desk-told', REQUEST));
  await openAs(register, 'Service');
  await press('Service desk');
  expect(headings()).toEqual(['To set up', 'To take away', 'Active']);
  await press(/Sade Okafor/);
  await press('These give the access:');
  expect(screen.getByRole('region', { name: 'These give the access:' }).textContent).toContain(
    `Set-Mailbox -Identity '${register.person('Mia').id}'`,
  );
  await press('Mark as active');
  await press('Mark as ended');
  expect(register.rows.slice(3).map(({ event }) => event.kind)).toEqual(['cover-activated', 'cover-ended']);
});

test('an investigation is not in the list of its subject', async () => {
  const register = new FakeRegister();
  const [tom, helen, mia, dilys] = ['Tom', 'Helen', 'Mia', 'Dilys'].map((first) => register.person(first));
  const about: CoverRequested = {
    ...REQUEST,
    purpose: 'investigation',
    need: 'complaint',
    grantor: mia!,
    grantee: dilys!,
    authoriser: helen!,
  };
  register.write(tom!, about);
  await openAs(register, 'Mia');
  expect(headings()).toEqual([]);
});

test('and is in that of whoever may permit it', async () => {
  const register = new FakeRegister();
  const helen = register.person('Helen');
  const about: CoverRequested = {
    ...REQUEST,
    purpose: 'investigation',
    need: 'complaint',
    grantee: register.person('Dilys'),
    authoriser: helen,
  };
  register.write(register.person('Tom'), about);
  expect(grantKeys(about).purpose).toBe('investigation');
  await openAs(register, 'Helen');
  expect(headings()).toEqual(['Waiting for you to authorise']);
});

test.each<[string, Trouble, readonly string[], string]>([
  ['no sign-in', { kind: 'signed-out', code: 'login_required' }, ['You are not signed in.'], 'Sign in'],
  [
    'another account',
    { kind: 'signed-out', code: 'other_account', correlationId: 'c-1' },
    ['Outlook gave a sign-in of somebody else', 'For support: other_account, c-1'],
    'Try again',
  ],
  [
    'no agreement',
    { kind: 'consent', code: 'consent_required' },
    ['needs your agreement'],
    'Look at what is asked',
  ],
  [
    'an old Outlook',
    { kind: 'unsupported', code: 'no_bridge' },
    ['cannot sign in for add-ins'],
    'Open the page outside Outlook',
  ],
  [
    'no network',
    { kind: 'offline', code: 'no_network_connectivity' },
    ['There is no connection.'],
    'Try again',
  ],
  [
    'a fault',
    { kind: 'server', code: 'AADSTS50105', correlationId: 'c-2' },
    ['AADSTS50105, c-2'],
    'Try again',
  ],
])('%s: said, and a way on', async (_what, trouble, words, way) => {
  render(
    createElement(RegisterPart, {
      open: () => Promise.resolve<Answer<Desk>>({ ok: false, trouble }),
      signIn: { purposeOf: () => undefined, ask: () => done(undefined) },
    }),
  );
  await settle();
  for (const one of words) expect(screen.getByText((text) => text.includes(one))).toBeTruthy();
  expect(screen.getByText(way)).toBeTruthy();
});
