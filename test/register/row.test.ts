import { listOf, type CoverRequested, type RegisterEvent } from '../../src/register/ports/event';
import { fromRow, grantKeys, toColumns, type StoredRow } from '../../src/register/ports/row';
import { ANN, MIA, ONE_OF_EACH, REQUEST, SADE } from './sample-events';

const ROW: StoredRow = {
  list: 'grants',
  row: 1,
  columns: { ...toColumns(REQUEST) },
  author: MIA,
  writtenAt: '2026-03-02T09:00:01Z',
  version: '1.0',
};

function withBody(body: unknown): StoredRow {
  return { ...ROW, columns: { ...ROW.columns, Body: JSON.stringify(body) } };
}

test.each(Object.values(ONE_OF_EACH))('$kind comes back from its row as it went in', (event) => {
  const stored = fromRow({ ...ROW, list: listOf(event), columns: { ...toColumns(event) } });
  expect(stored).toEqual({
    event,
    list: listOf(event),
    row: 1,
    author: MIA,
    writtenAt: '2026-03-02T09:00:01Z',
    edited: false,
  });
});

test('a grant is found by each of its people, its mailbox and its last day, whatever happened to it', () => {
  const keys = {
    GrantId: 'LH-1',
    MailboxAddress: MIA.address,
    GrantorId: MIA.id,
    GranteeId: SADE.id,
    AuthoriserId: ANN.id,
    AccessTo: '2026-03-20',
  };
  for (const kind of ['cover-requested', 'cover-authorised', 'cover-ended', 'reason-given'] as const) {
    expect(toColumns(ONE_OF_EACH[kind])).toMatchObject(keys);
  }
});

test('nothing of a person stands in the columns of a reason for a mail', () => {
  expect(Object.keys(toColumns(ONE_OF_EACH.justification) ?? {}).sort()).toEqual([
    'Body',
    'EventKind',
    'OccurredAt',
    'Title',
  ]);
});

test('an investigation and every step of it lie in the restricted list', () => {
  const request: CoverRequested = { ...REQUEST, purpose: 'investigation' };
  const step: RegisterEvent = {
    ...ONE_OF_EACH['cover-authorised'],
    kind: 'cover-authorised',
    about: grantKeys(request),
  };
  expect([listOf(request), listOf(step)]).toEqual(['reasons', 'reasons']);
  expect([listOf(REQUEST), listOf(ONE_OF_EACH['cover-authorised'])]).toEqual(['grants', 'grants']);
});

test('an event that is longer than a row may be is not written', () => {
  const long = { ...REQUEST, untold: Array.from({ length: 40 }, (_, index) => `${'x'.repeat(60)}${index}`) };
  expect(toColumns(long)).toBeUndefined();
});

test('a row that was changed after it was written says so', () => {
  expect(fromRow({ ...ROW, version: '2.0' })?.edited).toBe(true);
});

const NO_EVENT: readonly (readonly [string, StoredRow])[] = [
  ['no body', { ...ROW, columns: { Title: REQUEST.id } }],
  ['a body that is no JSON', { ...ROW, columns: { ...ROW.columns, Body: '{' } }],
  ['a body that is no object', withBody('cover-requested')],
  ['another title than its id', { ...ROW, columns: { ...ROW.columns, Title: 'request-2' } }],
  ['a kind that there is not', withBody({ ...REQUEST, kind: 'cover-granted' })],
  ['a name of every object for its kind', withBody({ ...REQUEST, kind: 'toString' })],
  ['Send As', withBody({ ...REQUEST, access: 'send-as' })],
  ['no grantee', withBody({ ...REQUEST, grantee: undefined })],
  ['an id that Entra does not give', withBody({ ...REQUEST, grantee: { ...SADE, id: `${SADE.id}'` } })],
  ['an id in capitals', withBody({ ...REQUEST, grantee: { ...SADE, id: 'A'.repeat(8) + SADE.id.slice(8) } })],
  ['a day that no calendar has', withBody({ ...REQUEST, to: '2026-02-30' })],
  ['a moment without its zone', withBody({ ...REQUEST, at: '2026-03-02T09:00:00' })],
  ['a count below none', withBody({ ...ONE_OF_EACH.reconciled, counts: { matched: -1 } })],
  ['a reason longer than 300 characters', withBody({ ...ONE_OF_EACH.objection, reason: 'x'.repeat(301) })],
];

test.each(NO_EVENT)('a row with %s holds no event', (_what, row) => {
  expect(fromRow(row)).toBeUndefined();
});

test('a property that no event has is left out', () => {
  expect(fromRow(withBody({ ...REQUEST, active: true }))?.event).toEqual(REQUEST);
});
