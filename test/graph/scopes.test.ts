import { openContract } from '../../playground/graph/contract';
import { createLocalGraph } from '../../playground/graph/local-graph';
import { readToken } from '../../playground/graph/token';
import { SCOPES } from '../../src/graph/scopes';
import { coverRequest, justification, person } from './events';
import { portsFor } from './signed-in';

/*
 * Every call is made with the one scope that its operation needs least, and every scope of the table is needed by a call.
 */

/** The contract names User.Read for anybody's reports: that is only true of one's own (graph.md, section 2). */
const SAID_TOO_LITTLE = ['users.user-id.directReports.get'];

const FARAH = 'farah.khan@stepstowork.example';

test('each call bears the least scope of its operation, and no scope is asked for in vain', async () => {
  const graph = await createLocalGraph({ organisation: 'steps-to-work' });
  const contract = await openContract();
  const made = new Map<string, { scopes: readonly string[]; least: readonly string[] }>();
  const ports = portsFor(graph, FARAH, {
    transport: (request) => {
      const path = new URL(request.url).pathname.replace('/v1.0', '');
      const asked = contract.asked({
        method: request.method.toLowerCase(),
        path,
        query: {},
        headers: {},
        body: undefined,
      })!;
      const { scopes } = readToken(request.headers.get('Authorization')!.slice('Bearer '.length))!;
      made.set(asked.id, { scopes, least: asked.least });
      return graph.handle(request);
    },
  });
  const { directory, mailTips, calendar, ownMailbox, post, eventLog, peopleFile, contacts } = ports;
  const { id } = person('mia.jones@stepstowork.example');
  const notice = { reference: 'LH-1', to: [FARAH], subject: 'Cover', text: 'For you.' };
  const answers = [
    ...[
      await directory.me(),
      await directory.search('mia'),
      await directory.find(id),
      await directory.find(FARAH),
    ],
    ...[await directory.myReports(), await directory.managerOf(id), await directory.hasReports(id)],
    ...[await directory.membersOf('allstaff@stepstowork.example'), await mailTips.of([FARAH])],
    ...[await calendar.sharing(), await calendar.open(), await ownMailbox.type(), await post.send(notice)],
    ...[await eventLog.append(coverRequest('E1')), await eventLog.append(justification('J1'))],
    ...[await peopleFile.roles(), await contacts.find(['pat.lee@client.example'])],
  ];
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  for (const [operation, { scopes, least }] of made) {
    if (SAID_TOO_LITTLE.includes(operation)) continue;
    expect([operation, scopes.length, scopes.filter((one) => !least.includes(one))]).toEqual([
      operation,
      1,
      [],
    ]);
  }
  const borne = new Set([...made.values()].flatMap(({ scopes }) => scopes));
  expect([...borne].sort()).toEqual(
    Object.values(SCOPES)
      .map(({ scope }) => scope as string)
      .sort(),
  );
});
