import { createLocalGraph, type LocalGraph } from '../../playground/graph/local-graph';
import { objectIdOf } from '../../playground/graph/object-id';
import type { Trouble } from '../../src/register/ports/answer';
import { portsFor, signIn } from './signed-in';

/*
 * What goes wrong between here and Microsoft Graph, met by the real client: who is asked again, and what is said.
 */

const FARAH = 'farah.khan@stepstowork.example';
const NOTICE = {
  reference: 'LH-1',
  to: ['ann.cole@stepstowork.example'],
  subject: 'Cover asked for',
  text: 'For you.',
};

let graph: LocalGraph;
/** What answers the next requests in place of the local Graph, and what was sent. */
let answers: (Response | Error | 'hang')[];
let sent: Request[];

beforeEach(async () => {
  graph = await createLocalGraph({ organisation: 'steps-to-work' });
  answers = [];
  sent = [];
});

async function transport(request: Request): Promise<Response> {
  sent.push(request.clone());
  const answer = answers.shift();
  if (answer === 'hang') return new Promise<Response>(() => undefined);
  if (answer instanceof Error) throw answer;
  return answer ?? graph.handle(request);
}

function refusal(status: number, headers: Record<string, string> = {}, code = 'code'): Response {
  const error = {
    code,
    message: 'Farah Khan may not',
    innerError: { 'request-id': 'R1', date: '2026-11-28T02:00:00' },
  };
  return new Response(JSON.stringify({ error }), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

const DROPPED = new TypeError('fetch failed');

/** Each row: the answers that come first, the trouble of reading, the trouble of sending a mail, and how often each was sent. */
const MET: readonly (readonly [
  what: string,
  first: () => (Response | Error)[],
  read: Trouble['kind'] | 'well',
  write: Trouble['kind'] | 'well',
  reads: number,
  writes: number,
])[] = [
  ['all well', () => [], 'well', 'well', 1, 1],
  ['429, then well', () => [refusal(429, { 'Retry-After': '0' })], 'well', 'well', 2, 2],
  [
    '429 that asks for more time than one waits',
    () => [refusal(429, { 'Retry-After': '90' })],
    'throttled',
    'throttled',
    1,
    1,
  ],
  ['429 that names no time', () => [refusal(429)], 'throttled', 'throttled', 1, 1],
  ['503 with a time, then well', () => [refusal(503, { 'Retry-After': '0' })], 'well', 'throttled', 2, 1],
  ['504 with a time, then well', () => [refusal(504, { 'Retry-After': '0' })], 'well', 'unsure', 2, 1],
  ['500', () => [refusal(500)], 'server', 'unsure', 1, 1],
  ['403', () => [refusal(403)], 'denied', 'denied', 1, 1],
  ['412', () => [refusal(412)], 'conflict', 'conflict', 1, 1],
  ['400', () => [refusal(400)], 'server', 'server', 1, 1],
  ['401, then well with a new token', () => [refusal(401)], 'well', 'well', 2, 2],
  ['a dropped connection', () => [DROPPED], 'offline', 'unsure', 1, 1],
  [
    'an answer that is cut off',
    () => [new Response('{"id', { status: 200, headers: { 'Content-Type': 'application/json' } })],
    'server',
    'unsure',
    1,
    1,
  ],
];

describe.each(MET)('%s', (_, first, read, write, reads, writes) => {
  test('reading', async () => {
    answers = first();
    const answer = await portsFor(graph, FARAH, { transport }).directory.myReports();
    expect(answer.ok ? 'well' : answer.trouble.kind).toBe(read);
    expect(sent).toHaveLength(reads);
  });

  test('sending', async () => {
    answers = first();
    const answer = await portsFor(graph, FARAH, { transport }).post.send(NOTICE);
    expect(answer.ok ? 'well' : answer.trouble.kind).toBe(write);
    expect(sent).toHaveLength(writes);
    expect(graph.state().mails).toHaveLength(write === 'well' ? 1 : 0);
  });
});

test('no text of the server comes along: a short code, the id for support, and when to come again', async () => {
  answers = [refusal(429, { 'Retry-After': '90' }, 'activityLimitReached')];
  const answer = await portsFor(graph, FARAH, { transport }).directory.me();
  expect(answer).toEqual({
    ok: false,
    trouble: { kind: 'throttled', code: 'activityLimitReached', correlationId: 'R1', retryAfterSeconds: 90 },
  });
  answers = [refusal(403, {}, 'Farah Khan <farah.khan@stepstowork.example> may not')];
  expect(await portsFor(graph, FARAH, { transport }).directory.me()).toEqual({
    ok: false,
    trouble: { kind: 'denied', correlationId: 'R1' },
  });
});

test('Retry-After is waited for, and not a moment less', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  try {
    answers = [refusal(429, { 'Retry-After': '7' })];
    const asked = portsFor(graph, FARAH, { transport }).post.send(NOTICE);
    await jest.advanceTimersByTimeAsync(6900);
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(200);
    expect((await asked).ok).toBe(true);
    expect(sent).toHaveLength(2);
  } finally {
    jest.useRealTimers();
  }
});

test('a claims challenge is passed on decoded, once, and the call goes on with the new token', async () => {
  const tokens = signIn(FARAH);
  graph.change(({ revokedAt }) => (revokedAt[objectIdOf(FARAH)] = Date.now() / 1000 + 60));
  const answer = await portsFor(graph, FARAH, { transport, tokens }).directory.me();
  expect(answer.ok).toBe(true);
  expect(tokens.asked.map(({ claims }) => claims?.slice(0, 25))).toEqual([
    undefined,
    '{"access_token":{"nbf":{"',
  ]);
});

test('where there is no better token a 401 ends it: signed out', async () => {
  const tokens = signIn(FARAH, () => 0);
  const answer = await portsFor(graph, FARAH, { transport, tokens }).post.send(NOTICE);
  expect(answer).toMatchObject({
    ok: false,
    trouble: { kind: 'signed-out', code: 'InvalidAuthenticationToken' },
  });
  expect([sent.length, tokens.asked.length]).toEqual([1, 2]);
});

test('each call asks for its one scope when it is made, and opens no window', async () => {
  const tokens = signIn(FARAH);
  const ports = portsFor(graph, FARAH, { tokens, transport });
  tokens.refused.add('Mail.Send');
  expect(tokens.asked).toEqual([]);
  expect(await ports.post.send(NOTICE)).toMatchObject({ ok: false, trouble: { kind: 'consent' } });
  expect(tokens.asked).toEqual([{ scopes: ['Mail.Send'], interactive: false }]);
  expect(sent).toEqual([]);
  tokens.refused.clear();
  expect((await ports.post.send(NOTICE)).ok).toBe(true);
});

describe('nobody waits for ever', () => {
  const WAITING = [
    ['reading', 'timeout', 'cancelled'],
    ['sending', 'unsure', 'unsure'],
  ] as const;

  test.each(WAITING)('%s', async (what, late, given) => {
    const ports = portsFor(graph, FARAH, { transport, patience: 20 });
    const ask = (cancel?: AbortSignal) =>
      what === 'reading' ? ports.directory.me(cancel) : ports.post.send(NOTICE, cancel);
    answers = ['hang', 'hang'];
    expect(await ask()).toMatchObject({ ok: false, trouble: { kind: late } });
    const controller = new AbortController();
    const asked = ask(controller.signal);
    controller.abort();
    expect(await asked).toMatchObject({ ok: false, trouble: { kind: given } });
  });

  test('what was given up while it waited its turn does not leave afterwards', async () => {
    answers = [refusal(429, { 'Retry-After': '0.05' })];
    await portsFor(graph, FARAH, { transport, patience: 20 }).post.send(NOTICE);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toHaveLength(1);
    expect(graph.state().mails).toEqual([]);
  });
});

test('the token goes to Microsoft Graph and nowhere else', async () => {
  answers = [
    new Response(
      JSON.stringify({ value: [], '@odata.nextLink': 'https://graph.microsoft.com.evil.example/v1.0/me' }),
      {
        headers: { 'Content-Type': 'application/json' },
      },
    ),
  ];
  const answer = await portsFor(graph, FARAH, { transport }).directory.myReports();
  expect(answer).toEqual({ ok: false, trouble: { kind: 'server', code: 'foreign-link' } });
  expect(sent).toHaveLength(1);
});

test('behind a port and a path it works as well: the token goes along, and links to next pages are followed', async () => {
  const paged = (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    if (!url.searchParams.has('$skiptoken')) url.searchParams.set('$top', '5');
    return transport(new Request(url, request));
  };
  const ports = portsFor(graph, FARAH, { baseUrl: 'https://localhost:3000/graph', transport: paged });
  const roles = await ports.peopleFile.roles();
  expect(roles).toMatchObject({ ok: true });
  const rows = graph.state().lists.find(({ name }) => name === 'LetterheadPeople')!.items.length;
  expect(roles.ok && roles.value.length).toBe(rows);
  expect(sent).toHaveLength(Math.ceil(rows / 5));
  for (const { url, headers } of sent) {
    expect(url).toMatch(/^https:\/\/localhost:3000\/graph\/v1\.0\//);
    expect(headers.get('Authorization')).toMatch(/^Bearer /);
  }
});
