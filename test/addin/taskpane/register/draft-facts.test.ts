import { DraftFacts, type FactSources } from '../../../../addin/taskpane/register/draft-facts';
import type { Answer } from '../../../../src/register/ports/answer';
import type { Directory } from '../../../../src/register/ports/directory';
import type { ListSize } from '../../../../src/register/ports/mailbox';
import { REQUEST } from '../../../register/sample-events';
import { step } from '../../../register/stored';
import { FakeRegister } from './fake-desk';

/*
 * What is looked up of those a mail goes to, while it is written.
 */

const DOMAINS = {
  internal: ['stepstowork.example'],
  trusted: [],
} as unknown as ConstructorParameters<typeof DraftFacts>[1];

const MIA = REQUEST.mailbox.address;
const PAT = 'pat.lee@client.example';
const LEFT = 'left.us@client.example';
const ALL = 'allstaff@stepstowork.example';
const TEAM = 'team@stepstowork.example';

beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-03-10T09:00:00Z') }));
afterEach(() => jest.useRealTimers());

/** Sade may read Mia's mail in these days; of contacts two are known, and of a list its size. */
async function opened(
  contacts: Readonly<Record<string, 'listed' | 'opted-out'>>,
  asked: string[] = [],
  membersOf?: Directory['membersOf'],
): Promise<DraftFacts> {
  const register = new FakeRegister();
  register.write(register.person('Mia'), REQUEST);
  register.write(register.person('Ann'), step('cover-authorised', REQUEST));
  register.write(register.person('Service'), step('cover-activated', REQUEST));
  const farahs = await register.open('Farah');
  const directory = membersOf === undefined ? farahs.directory : { ...farahs.directory, membersOf };
  const desk = { ...farahs, directory, today: () => '2026-03-10' };
  const sources: FactSources = {
    desk,
    mailTips: {
      of: (addresses) => {
        asked.push(...addresses);
        const sizes = addresses.map((one): [string, ListSize] => [one, one === ALL ? { members: 61 } : {}]);
        return Promise.resolve({ ok: true, value: new Map(sizes) });
      },
    },
    contacts: {
      find: (addresses) =>
        Promise.resolve({
          ok: true,
          value: new Map(Object.entries(contacts).filter(([one]) => addresses.includes(one))),
        }),
    },
  };
  return new DraftFacts(() => Promise.resolve<Answer<FactSources>>({ ok: true, value: sources }), DOMAINS);
}

async function learnt(
  facts: DraftFacts,
  addresses: readonly string[],
): Promise<ReturnType<DraftFacts['of']>> {
  facts.of(addresses);
  await jest.advanceTimersByTimeAsync(10);
  return facts.of(addresses);
}

test('a mailbox that somebody else may read, the size of a list, and nothing of who is unknown', async () => {
  const facts = await opened({});
  expect(await learnt(facts, [MIA.toUpperCase(), ALL])).toEqual({
    sharedMailboxes: { [MIA]: [REQUEST.grantee.address] },
    listSizes: { [ALL]: 61 },
  });
});

test('a list whose size mail tips keep to themselves is counted in the directory, and nobody outside is', async () => {
  const counted: string[] = [];
  const facts = await opened({}, [], (address) => {
    counted.push(address);
    return Promise.resolve({ ok: true, value: address === TEAM ? 12 : undefined });
  });
  expect(await learnt(facts, [TEAM, MIA, ALL, PAT])).toMatchObject({ listSizes: { [ALL]: 61, [TEAM]: 12 } });
  expect(counted).toEqual([TEAM, MIA]);
});

test('where the directory may not be asked, it is not asked again for the next list', async () => {
  const membersOf = jest.fn(() => Promise.resolve({ ok: false, trouble: { kind: 'consent' } } as const));
  const facts = await opened({}, [], membersOf);
  await learnt(facts, [TEAM, MIA]);
  expect(membersOf).toHaveBeenCalledTimes(1);
});

test('contacts are told once all who are outside were looked up', async () => {
  const facts = await opened({ [PAT]: 'listed', [LEFT]: 'opted-out' });
  expect(await learnt(facts, [PAT, LEFT, MIA])).toMatchObject({
    contacts: { listed: [PAT], optedOut: [LEFT] },
  });
  expect(facts.of([PAT, 'new@supplier.example'])).not.toHaveProperty('contacts');
});

test('each address is asked for once, and a crowd is not looked up', async () => {
  const asked: string[] = [];
  const facts = await opened({}, asked);
  await learnt(facts, [MIA]);
  await learnt(facts, [MIA, ALL]);
  await learnt(
    facts,
    Array.from({ length: 41 }, (_none, index) => `person${index}@client.example`),
  );
  expect(asked).toEqual([MIA, ALL]);
});

test('without agreement nothing is known, and it is not asked for again', async () => {
  const open = jest.fn(() => Promise.resolve({ ok: false, trouble: { kind: 'consent' } } as const));
  const facts = new DraftFacts(open, DOMAINS);
  expect(await learnt(facts, [MIA])).toEqual({ sharedMailboxes: {}, listSizes: {} });
  await learnt(facts, [MIA, ALL]);
  expect(open).toHaveBeenCalledTimes(1);
});
