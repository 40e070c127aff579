import { createLocalGraph, type LocalGraph } from '../../playground/graph/local-graph';
import type { Answer } from '../../src/register/ports/answer';
import { coverRequest, justification, person } from './events';
import { faultsAt, portsFor, signIn, siteOf } from './signed-in';

/*
 * The lists of events, through the real client: each event once, under the right name, and read by one key.
 */

const FARAH = 'farah.khan@stepstowork.example';
const MIA = 'mia.jones@stepstowork.example';
const HELEN = 'helen.marsh@stepstowork.example';

let graph: LocalGraph;
const faults = faultsAt('/items');

beforeEach(async () => {
  faults.next.length = 0;
  graph = await createLocalGraph({ organisation: 'steps-to-work', fault: faults.plan });
});

afterEach(() => {
  expect(graph.breaches).toEqual([]);
});

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`trouble: ${JSON.stringify(answer.trouble)}`);
  return answer.value;
}

function rowsOf(list: 'grants' | 'justifications'): number {
  const { lists } = siteOf(graph);
  return graph.state().lists.find(({ id }) => id === lists[list])!.items.length;
}

const EVENTS = [
  ['grants', coverRequest('E1')],
  ['justifications', justification('J1')],
] as const;

describe.each(EVENTS)('in %s', (list, event) => {
  const query = { key: 'EventKind', is: event.kind } as const;

  test('an event is written once, stamped, and read as it was written', async () => {
    const { eventLog } = portsFor(graph, FARAH);
    const first = valueOf(await eventLog.append(event));
    expect(first).toMatchObject({
      event,
      list,
      row: 1,
      author: { id: person(FARAH).id, name: 'Farah Khan' },
      edited: false,
    });
    expect(valueOf(await eventLog.append(event))).toEqual(first);
    expect(valueOf(await eventLog.read(list, query))).toEqual({ events: [first], unreadable: [] });
    expect(rowsOf(list)).toBe(1);
  });

  test('two who write it at the same time write it once', async () => {
    const { eventLog } = portsFor(graph, FARAH);
    const both = await Promise.all([eventLog.append(event), eventLog.append(event)]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(rowsOf(list)).toBe(1);
  });

  test.each(['timeout-after', 'dropped-after'] as const)(
    'an answer that is lost (%s) is looked for, not repeated',
    async (kind) => {
      // The look before writing a justification goes well: the fault is that of the write.
      if (list === 'justifications') faults.next.push(undefined);
      faults.next.push({ kind });
      const stored = valueOf(await portsFor(graph, FARAH).eventLog.append(event));
      expect(stored.row).toBe(1);
      expect(rowsOf(list)).toBe(1);
    },
  );

  test('what was never written is told as unsure, and a later attempt writes it once', async () => {
    const dropped = { kind: 'dropped-before' } as const;
    if (list === 'justifications') faults.next.push(undefined);
    faults.next.push(dropped, dropped, dropped, dropped);
    expect(await portsFor(graph, FARAH).eventLog.append(event)).toMatchObject({
      ok: false,
      trouble: { kind: 'unsure' },
    });
    faults.next.length = 0;
    valueOf(await portsFor(graph, FARAH).eventLog.append(event));
    expect(rowsOf(list)).toBe(1);
  });

  test('the next start finds what the last one wrote and never heard of', async () => {
    const dropped = { kind: 'dropped-before' } as const;
    if (list === 'justifications') faults.next.push(undefined);
    faults.next.push({ kind: 'dropped-after' }, dropped, dropped, dropped);
    expect((await portsFor(graph, FARAH).eventLog.append(event)).ok).toBe(false);
    expect(valueOf(await portsFor(graph, FARAH).eventLog.append(event)).row).toBe(1);
    expect(rowsOf(list)).toBe(1);
  });
});

test('an id that somebody else has used is not the same event', async () => {
  valueOf(await portsFor(graph, MIA).eventLog.append(coverRequest('E1')));
  expect(await portsFor(graph, FARAH).eventLog.append(coverRequest('E1'))).toEqual({
    ok: false,
    trouble: { kind: 'conflict', code: 'other-author' },
  });
});

test('an investigation is written where only its author and those who keep the list see it', async () => {
  const event = coverRequest('E1', { purpose: 'investigation', need: 'suspected-misuse' });
  expect(valueOf(await portsFor(graph, FARAH).eventLog.append(event)).list).toBe('reasons');
  const seenBy = async (address: string): Promise<number> => {
    const found = await portsFor(graph, address).eventLog.read('reasons', {
      key: 'GrantId',
      is: event.grantId,
    });
    return valueOf(found).events.length;
  };
  expect(await Promise.all([FARAH, MIA, 'ann.cole@stepstowork.example', HELEN].map(seenBy))).toEqual([
    1, 0, 0, 1,
  ]);
});

test('a refusal is no lost answer', async () => {
  graph.change(({ lists }) => {
    for (const { access } of lists) access.everyone = 'read';
  });
  expect(await portsFor(graph, FARAH).eventLog.append(coverRequest('E1'))).toMatchObject({
    ok: false,
    trouble: { kind: 'denied' },
  });
});

test('an event that is longer than a row may be is not cut', async () => {
  const untold = Array.from({ length: 10 }, (_, index) => `${index}`.repeat(64));
  const grantee = person('x@stepstowork.example', 'n'.repeat(1200));
  expect(await portsFor(graph, FARAH).eventLog.append(coverRequest('E1', { untold, grantee }))).toEqual({
    ok: false,
    trouble: { kind: 'unsupported', code: 'too-long' },
  });
});

test('a row that was changed afterwards tells, and one that holds no event is named', async () => {
  const { eventLog } = portsFor(graph, FARAH);
  valueOf(await eventLog.append(coverRequest('E1', { grantId: 'G' })));
  valueOf(await eventLog.append(coverRequest('E2', { grantId: 'G' })));
  valueOf(await eventLog.append(coverRequest('E3', { grantId: 'G' })));
  graph.change(({ lists }) => {
    lists[0]!.items[1]!.version = 2;
    lists[0]!.items[2]!.fields['Body'] = '{"kind":"cover-authorised"}';
  });
  const { events, unreadable } = valueOf(await eventLog.read('grants', { key: 'GrantId', is: 'G' }));
  expect(events.map(({ event, edited }) => [event.id, edited])).toEqual([
    ['E1', false],
    ['E2', true],
  ]);
  expect(unreadable).toEqual([3]);
});

test('one key is read at a time: by person, by mailbox, and by a span of days, over all pages', async () => {
  const { eventLog } = portsFor(graph, FARAH);
  for (let day = 1; day <= 9; day++) {
    valueOf(await eventLog.append(coverRequest(`E${day}`, { to: `2026-12-0${day}`, grantId: `G${day}` })));
  }
  const seen: string[] = [];
  const paged = portsFor(graph, FARAH, {
    transport: (request) => {
      const url = new URL(request.url);
      seen.push(url.pathname);
      if (!url.searchParams.has('$skiptoken')) url.searchParams.set('$top', '2');
      return graph.handle(new Request(url, request));
    },
  }).eventLog;
  const due = valueOf(await paged.read('grants', { key: 'AccessTo', from: '2026-12-03', to: '2026-12-07' }));
  expect(due.events.map(({ event }) => event.id)).toEqual(['E3', 'E4', 'E5', 'E6', 'E7']);
  expect(seen).toHaveLength(3);
  const own = valueOf(
    await paged.read('grants', { key: 'GranteeId', is: person('gareth.pugh@stepstowork.example').id }),
  );
  expect(own.events).toHaveLength(9);
  expect(
    valueOf(await paged.read('grants', { key: 'MailboxAddress', is: "o'brien@stepstowork.example" })).events,
  ).toEqual([]);
});

test('of the justifications everybody reads their own', async () => {
  valueOf(await portsFor(graph, MIA).eventLog.append(justification('J1')));
  valueOf(await portsFor(graph, FARAH).eventLog.append(justification('J2')));
  const read = valueOf(
    await portsFor(graph, MIA).eventLog.read('justifications', { key: 'OccurredAt', from: '2026' }),
  );
  expect(read.events.map(({ event }) => event.id)).toEqual(['J1']);
});

test('the people list gives roles; a row whose last day cannot be read gives none', async () => {
  const id = siteOf(graph).lists.people;
  graph.change(({ lists }) => {
    const people = lists.find((one) => one.id === id)!;
    people.items.find(({ fields }) => fields['Role'] === 'chief-executive')!.fields['ValidTo'] =
      'next summer';
    people.items.find(({ fields }) => fields['Role'] === 'personnel-officer')!.fields['ValidTo'] =
      '2026-06-30';
  });
  const roles = valueOf(await portsFor(graph, MIA).peopleFile.roles());
  expect(roles.filter(({ role }) => role === 'chief-executive')).toEqual([]);
  expect(roles.find(({ role }) => role === 'personnel-officer')).toMatchObject({
    from: '2026-01-01',
    to: '2026-06-30',
  });
  expect(roles.find(({ role, person: { address } }) => role === 'staff' && address === MIA)).toEqual({
    person: { id: person(MIA).id, name: 'Mia Jones', address: MIA },
    role: 'staff',
    manager: FARAH,
    from: '2026-01-01',
  });
});

test('contacts are looked up one by one; who is not on the list is absent', async () => {
  const id = siteOf(graph).lists.contacts;
  graph.change(({ lists }) => {
    const contacts = lists.find((one) => one.id === id)!;
    const stamp = {
      createdBy: 'x',
      createdAt: '2026-01-01T00:00:00Z',
      modifiedBy: 'x',
      modifiedAt: '2026-01-01T00:00:00Z',
    };
    contacts.items.push(
      { id: 1, guid: '1', ...stamp, version: 1, fields: { Title: 'pat.lee@client.example' }, earlier: [] },
      {
        id: 2,
        guid: '2',
        ...stamp,
        version: 1,
        fields: { Title: 'left.us@client.example', OptedOut: 'yes' },
        earlier: [],
      },
    );
  });
  const asked = ['Pat.Lee@client.example', 'left.us@client.example', 'new@client.example'];
  expect([...valueOf(await portsFor(graph, MIA).contacts.find(asked))]).toEqual([
    ['pat.lee@client.example', 'listed'],
    ['left.us@client.example', 'opted-out'],
  ]);
});

test('a mail carries its reference in the subject and a header, and the entry for the calendar', async () => {
  const { post } = portsFor(graph, FARAH, { tokens: signIn(FARAH) });
  const entry = { name: 'cover-ends.ics', text: 'BEGIN:VCALENDAR\r\nSUMMARY:Cover for Zoë ends\r\n' };
  const sent = await post.send({ reference: 'LH-7', to: [MIA], subject: 'Cover', text: 'For you.', entry });
  expect(sent).toEqual({ ok: true, value: undefined });
  const [mail] = graph.state().mails;
  expect(mail).toMatchObject({
    subject: 'Cover [LH-7]',
    from: FARAH,
    to: [MIA],
    headers: { 'x-letterhead-reference': 'LH-7' },
  });
  expect(Buffer.from(mail!.attachments[0]!.base64, 'base64').toString()).toBe(entry.text);
});
