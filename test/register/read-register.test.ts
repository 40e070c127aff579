import { exportCommands } from '../../src/register/exchange/export-commands';
import { readRegister, type ListQuery } from '../../src/register/read-register';
import type { Answer } from '../../src/register/ports/answer';
import type { CoverRequested, RegisterEvent } from '../../src/register/ports/event';
import type { FoundEvents, StoredEvent } from '../../src/register/ports/event-log';
import { FARAH, MIA, OWEN, RAJ, REQUEST } from './sample-events';
import { registerPolicyOf, rolesOf } from './sample-people';
import { stored } from './stored';

const POLICY = registerPolicyOf('steps-to-work');
const mailbox = 'enquiries@stepstowork.example';
const REGISTERED: RegisterEvent = { kind: 'mailbox-registered', id: 'r', at: REQUEST.at, mailbox };
const MANAGED: RegisterEvent = {
  kind: 'officer-named',
  id: 'm',
  at: REQUEST.at,
  mailbox,
  officer: FARAH,
  part: 'manager',
};
const GENERIC: CoverRequested = {
  ...REQUEST,
  grantId: 'LH-2',
  mailbox: { address: mailbox, type: 'generic' },
  grantor: FARAH,
  grantee: OWEN,
};

const BY_QUERY: Readonly<Record<string, Answer<FoundEvents>>> = {
  [`GrantorId ${MIA.id}`]: { ok: true, value: { events: [stored(REQUEST, MIA, 1)], unreadable: [7] } },
  [`GranteeId ${OWEN.id}`]: { ok: true, value: { events: [stored(GENERIC, FARAH, 4)], unreadable: [] } },
  [`MailboxAddress ${mailbox}`]: {
    ok: true,
    value: { events: [stored(REGISTERED, RAJ, 2), stored(MANAGED, RAJ, 3)], unreadable: [] },
  },
  'GrantId LH-9': { ok: false, trouble: { kind: 'offline' } },
};

function read(...queries: readonly (readonly ['GrantorId' | 'GranteeId' | 'GrantId', string])[]): {
  readonly answer: ReturnType<typeof readRegister>;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const source = {
    log: {
      append: (): Promise<Answer<StoredEvent>> => Promise.resolve({ ok: false, trouble: { kind: 'denied' } }),
      read: (_: string, query: ListQuery['query']): Promise<Answer<FoundEvents>> => {
        const name = 'is' in query ? `${query.key} ${query.is}` : query.key;
        asked.push(name);
        return Promise.resolve(BY_QUERY[name]!);
      },
    },
    people: { roles: () => Promise.resolve({ ok: true as const, value: rolesOf('steps-to-work') }) },
  };
  const lists = queries.map(([key, is]): ListQuery => ({ list: 'grants', query: { key, is } }));
  return { answer: readRegister(lists, source, POLICY), asked };
}

test('one’s own grants are read by one key, and rows that hold no event are named', async () => {
  const { answer, asked } = read(['GrantorId', MIA.id]);
  const found = await answer;
  expect(found).toMatchObject({ ok: true, value: { unreadable: [{ list: 'grants', row: 7 }] } });
  expect(found.ok && [...found.value.register.grants.keys()]).toEqual(['LH-1']);
  expect(asked).toEqual([`GrantorId ${MIA.id}`]);
});

test('with a grant of a generic mailbox its mailbox is read, by which it counts', async () => {
  const { answer, asked } = read(['GranteeId', OWEN.id]);
  const found = await answer;
  expect(found.ok && [...found.value.register.grants.keys()]).toEqual(['LH-2']);
  expect(asked).toEqual([`GranteeId ${OWEN.id}`, `MailboxAddress ${mailbox}`]);
});

test('trouble with one question is trouble with all of it', async () => {
  expect(await read(['GrantorId', MIA.id], ['GrantId', 'LH-9']).answer).toEqual({
    ok: false,
    trouble: { kind: 'offline' },
  });
});

test('the export of Exchange changes nothing, and asks for no mailbox without an id', () => {
  const cmdlets = exportCommands().match(/\b[A-Z][A-Za-z]+-[A-Z][A-Za-z]+/g) ?? [];
  const verbs = new Set(cmdlets.map((one) => one.split('-')[0]));
  expect([...verbs].sort()).toEqual(['ConvertTo', 'Get', 'Out', 'Select']);
  const within = exportCommands().split('foreach ($mailbox')[1] ?? '';
  expect(within.indexOf('{ continue }')).toBeLessThan(within.indexOf('Get-EXO'));
});
