import { createLocalGraph, type LocalGraph } from '../../playground/graph/local-graph';
import { objectIdOf } from '../../playground/graph/object-id';
import type { GraphPorts } from '../../src/graph/open-graph';
import type { Answer } from '../../src/register/ports/answer';
import { person } from './events';
import { portsFor, signIn } from './signed-in';

/*
 * People, lines of managers, groups, mail tips, calendar and mailbox, through the real client.
 */

const FARAH = 'farah.khan@stepstowork.example';
const MIA = person('mia.jones@stepstowork.example', 'Mia Jones');
const ANN = person('ann.cole@stepstowork.example', 'Ann Cole');

let graph: LocalGraph;
let ports: GraphPorts;

beforeEach(async () => {
  graph = await createLocalGraph({ organisation: 'steps-to-work' });
  ports = portsFor(graph, FARAH);
});

afterEach(() => {
  expect(graph.breaches).toEqual([]);
});

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`trouble: ${JSON.stringify(answer.trouble)}`);
  return answer.value;
}

const ASKED: readonly (readonly [
  what: string,
  ask: (ports: GraphPorts) => Promise<Answer<unknown>>,
  value: unknown,
])[] = [
  ['me', ({ directory }) => directory.me(), person(FARAH, 'Farah Khan')],
  [
    'my reports',
    ({ directory }) => directory.myReports(),
    [MIA, person('sade.okafor@stepstowork.example', 'Sade Okafor')],
  ],
  ['a search by a first name', ({ directory }) => directory.search('mia'), [MIA]],
  ['a search by two beginnings', ({ directory }) => directory.search('jo mi'), [MIA]],
  ['a search by an address', ({ directory }) => directory.search('mia.jones@'), [MIA]],
  ['a search for nobody', ({ directory }) => directory.search('zoë & "co" #1'), []],
  ['a search for nothing', ({ directory }) => directory.search('  '), []],
  ['a search for marks of the query', ({ directory }) => directory.search('" OR "mail:'), []],
  ['somebody by their address', ({ directory }) => directory.find(' Ann.Cole@StepsToWork.example '), ANN],
  ['somebody by their id', ({ directory }) => directory.find(ANN.id.toUpperCase()), ANN],
  [
    'an address with an apostrophe',
    ({ directory }) => directory.find("o'brien@stepstowork.example"),
    undefined,
  ],
  ['an id that nobody has', ({ directory }) => directory.find(objectIdOf('nobody')), undefined],
  ['a manager', ({ directory }) => directory.managerOf(MIA.id), person(FARAH, 'Farah Khan')],
  [
    'the manager of whoever has none',
    ({ directory }) => directory.managerOf(objectIdOf('helen.marsh@stepstowork.example')),
    undefined,
  ],
  ['whether a line manager has reports', ({ directory }) => directory.hasReports(ANN.id), true],
  ['whether anybody else has', ({ directory }) => directory.hasReports(MIA.id), false],
  ['the size of a group', ({ directory }) => directory.membersOf('AllStaff@stepstowork.example'), 11],
  [
    'the size of what is no group',
    ({ directory }) => directory.membersOf('mia.jones@stepstowork.example'),
    undefined,
  ],
  ['the calendar', ({ calendar }) => calendar.sharing(), 'free-busy'],
  ['the type of the mailbox', ({ ownMailbox }) => ownMailbox.type(), 'personal'],
  ['whether one is away', ({ ownMailbox }) => ownMailbox.away(), undefined],
];

test.each(ASKED)('%s', async (_, ask, value) => {
  expect(valueOf(await ask(ports))).toEqual(value);
});

test('the line of managers ends at the head of the house', async () => {
  const line: string[] = [];
  let next = valueOf(await ports.directory.managerOf(MIA.id));
  while (next !== undefined) {
    line.push(next.name);
    next = valueOf(await ports.directory.managerOf(next.id));
  }
  expect(line).toEqual(['Farah Khan', 'Ann Cole', 'Helen Marsh']);
});

test('whoever has left is nobody’s report, and not found', async () => {
  graph.change(({ departed }) => departed.push(MIA.id));
  expect(valueOf(await ports.directory.find(MIA.address))).toBeUndefined();
  expect(valueOf(await ports.directory.myReports())).toHaveLength(1);
});

test('an answer is remembered; trouble is not', async () => {
  const tokens = signIn(FARAH);
  const { directory } = portsFor(graph, FARAH, { tokens });
  tokens.refused.add('User.Read.All');
  expect(await directory.managerOf(MIA.id)).toEqual({
    ok: false,
    trouble: { kind: 'consent', code: 'consent_required' },
  });
  tokens.refused.clear();
  for (let times = 0; times < 3; times++)
    expect(valueOf(await directory.managerOf(MIA.id))?.name).toBe('Farah Khan');
  expect(tokens.asked).toHaveLength(2);
});

test('mail tips are asked for fifty at a time; what is not told is absent', async () => {
  const seen: number[] = [];
  const { mailTips } = portsFor(graph, FARAH, {
    transport: async (request) => {
      const { EmailAddresses } = (await request.clone().json()) as { EmailAddresses: string[] };
      seen.push(EmailAddresses.length);
      return graph.handle(request);
    },
  });
  const many = Array.from({ length: 60 }, (_, index) => `client${index}@client.example`);
  const sizes = valueOf(
    await mailTips.of(['AllStaff@stepstowork.example', MIA.address, MIA.address, ...many, 'x']),
  );
  expect(seen).toEqual([50, 13]);
  expect([...sizes]).toEqual([
    ['allstaff@stepstowork.example', { members: 11 }],
    [MIA.address, { members: 1 }],
  ]);
});

test('a calendar is opened once, and says what all staff see then', async () => {
  expect(valueOf(await ports.calendar.open())).toBe('limited');
  expect(valueOf(await ports.calendar.sharing())).toBe('limited');
  expect(valueOf(await ports.calendar.open())).toBe('limited');
});

test.each([
  ['none', 'none'],
  ['read', 'details'],
  ['write', 'details'],
] as const)('a calendar with the role %s', async (role, sharing) => {
  graph.change(({ calendars }) => (calendars[objectIdOf(FARAH)] = role));
  expect(valueOf(await ports.calendar.sharing())).toBe(sharing);
});

test('automatic replies say when one is away; an end at midnight is the day before', async () => {
  const midnight = new Date(2099, 11, 12).toISOString();
  const start = new Date(2099, 11, 1, 9).toISOString();
  graph.change(({ away }) => (away[objectIdOf(FARAH)] = { from: start, to: midnight }));
  expect(valueOf(await ports.ownMailbox.away())).toEqual({ from: '2099-12-01', to: '2099-12-11' });
  graph.change(({ away }) => (away[objectIdOf(FARAH)] = { from: start, to: '2020-01-01T00:00:00Z' }));
  expect(valueOf(await ports.ownMailbox.away())).toBeUndefined();
});
