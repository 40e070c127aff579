import { createLocalGraph } from '../../../playground/graph/local-graph';
import type { Keep } from '../../../playground/graph/keep';
import { objectIdOf } from '../../../playground/graph/object-id';
import { codeOf, openGraph, staff, type Answered, type Ask } from './asking';

/*
 * The lists of the local Graph: who may do what, what SharePoint stamps, and where it refuses.
 */

const scopes = ['Lists.SelectedOperations.Selected'];

let opened: Awaited<ReturnType<typeof openGraph>>;
let ask: Ask;
let grants: string;

beforeEach(async () => {
  opened = await openGraph();
  ask = opened.ask;
  grants = opened.rowsOf('LetterheadGrants');
});

function row(Title: string, more: object = {}): object {
  return { fields: { Title, EventKind: 'cover-requested', GrantId: 'G1', Body: '{}', ...more } };
}

function values({ body }: Answered): { id: string; fields: Record<string, unknown> }[] {
  return (body as { value: { id: string; fields: Record<string, unknown> }[] }).value;
}

test('a row bears the name of whoever wrote it, whatever the request says', async () => {
  const body = { ...row('E1'), createdBy: { user: { id: 'somebody-else' } } };
  const { status, body: answer, headers } = await ask(`POST ${grants}`, { scopes, body });
  expect(status).toBe(201);
  expect(answer).toMatchObject({
    createdBy: { user: { id: objectIdOf(staff('farah')) } },
    fields: { Title: 'E1' },
  });
  expect(headers.get('ETag')).toMatch(/^"[0-9a-f-]{36},1"$/);
});

const REFUSED: readonly (readonly [
  why: string,
  what: (rows: string) => string,
  body: object | undefined,
  code: string,
])[] = [
  ['the same title twice', (rows) => `POST ${rows}`, row('TAKEN'), 'invalidRequest'],
  ['a column that is not there', (rows) => `POST ${rows}`, row('E2', { Grantee: 'x' }), 'invalidRequest'],
  [
    'a line that is too long',
    (rows) => `POST ${rows}`,
    row('E2', { GrantId: 'x'.repeat(256) }),
    'invalidRequest',
  ],
  ['a body without fields', (rows) => `POST ${rows}`, { values: {} }, 'BadRequest'],
  [
    'to change a row without the right',
    (rows) => `PATCH ${rows}/1/fields`,
    { GrantId: 'G2' },
    'accessDenied',
  ],
  ['to delete one', (rows) => `DELETE ${rows}/1`, undefined, 'Authorization_RequestDenied'],
  [
    'a filter without an index',
    (rows) => `GET ${rows}?$filter=fields/Body eq '{}'`,
    undefined,
    'invalidRequest',
  ],
  [
    'a filter by the date of creation',
    (rows) => `GET ${rows}?$filter=createdDateTime gt '2026'`,
    undefined,
    'invalidRequest',
  ],
  ['a made-up next link', (rows) => `GET ${rows}?$skiptoken=${btoa('["1",""]')}`, undefined, 'BadRequest'],
  ['a row that is not there', (rows) => `GET ${rows}/99`, undefined, 'itemNotFound'],
];

test.each(REFUSED)('%s is refused', async (_, what, body, code) => {
  await ask(`POST ${grants}`, { scopes, body: row('TAKEN') });
  const answer = await ask(what(grants), { scopes, body });
  expect(codeOf(answer)).toBe(code);
});

test('a changed row has another version, and a change that does not know of it is refused', async () => {
  opened.graph.change(({ lists }) => {
    lists[0]!.access.everyone = 'edit';
  });
  const { headers } = await ask(`POST ${grants}`, { scopes, body: row('E1') });
  const first = { 'If-Match': headers.get('ETag')! };
  const change = { scopes, headers: first, body: { GrantId: 'G2' } };
  expect((await ask(`PATCH ${grants}/1/fields`, change)).status).toBe(200);
  expect((await ask(`PATCH ${grants}/1/fields`, change)).status).toBe(412);
  const { body } = await ask(`GET ${grants}/1/versions?$expand=fields`, { scopes });
  expect(body).toMatchObject({
    value: [
      { id: '2.0', fields: { GrantId: 'G2' } },
      { id: '1.0', fields: { GrantId: 'G1' } },
    ],
  });
});

test('pages follow the link that is given, to the last row', async () => {
  for (let index = 0; index < 5; index++) await ask(`POST ${grants}`, { scopes, body: row(`E${index}`) });
  const seen: unknown[] = [];
  let next: string | undefined =
    `${grants}?$filter=fields/GrantId eq 'G1'&$expand=fields($select=Title)&$top=2`;
  while (next !== undefined) {
    const answer: Answered = await ask(`GET ${next}`, { scopes });
    seen.push(...values(answer).map(({ fields }) => fields['Title']));
    next = (answer.body as Record<string, string>)['@odata.nextLink']?.replace(/^.*\/v1\.0/, '');
  }
  expect(seen).toEqual(['E0', 'E1', 'E2', 'E3', 'E4']);
});

test('a filter that lets through more than 5,000 rows fails, though it has an index; a selective one does not', async () => {
  opened.graph.change(({ lists }) => {
    const at = '2026-11-01T00:00:00Z';
    for (let id = 1; id <= 5001; id++) {
      lists[0]!.items.push({
        ...{ id, guid: `${id}`, createdBy: 'x', createdAt: at, modifiedBy: 'x', modifiedAt: at, version: 1 },
        ...{ fields: { EventKind: 'many', GrantId: `G${id}` }, earlier: [] },
      });
    }
  });
  const many = await ask(`GET ${grants}?$filter=fields/EventKind eq 'many'`, { scopes });
  expect([many.status, codeOf(many)]).toEqual([429, 'activityLimitReached']);
  const one = await ask(`GET ${grants}?$filter=fields/GrantId eq 'G7' and fields/EventKind eq 'many'`, {
    scopes,
  });
  expect(values(one)).toHaveLength(1);
});

test('of the justifications and of the restricted list everybody reads their own, and its readers all', async () => {
  const justifications = opened.rowsOf('LetterheadJustifications');
  await ask(`POST ${justifications}`, { scopes, body: row('J1') });
  await ask(`POST ${justifications}`, { as: staff('mia'), scopes, body: row('J2') });
  const own = await ask(`GET ${justifications}?$expand=fields`, { scopes });
  expect(values(own).map(({ fields }) => fields['Title'])).toEqual(['J1']);
  expect((await ask(`GET ${justifications}/2`, { scopes })).status).toBe(404);
  const reasons = opened.rowsOf('LetterheadReasons');
  await ask(`POST ${reasons}`, { as: staff('mia'), scopes, body: row('R1') });
  expect(values(await ask(`GET ${reasons}`, { scopes }))).toEqual([]);
  expect(values(await ask(`GET ${reasons}`, { as: staff('helen'), scopes }))).toHaveLength(1);
});

test('whoever reads a restricted list sees what others wrote there, and changes none of it', async () => {
  const reasons = opened.rowsOf('LetterheadReasons');
  await ask(`POST ${reasons}`, { scopes, body: row('R1') });
  const chief = { as: staff('helen'), scopes };
  expect(values(await ask(`GET ${reasons}?$expand=fields`, chief))).toHaveLength(1);
  expect((await ask(`PATCH ${reasons}/1/fields`, { ...chief, body: { GrantId: 'G2' } })).status).toBe(403);
  expect(values(await ask(`GET ${reasons}?$expand=fields`, { as: staff('mia'), scopes }))).toEqual([]);
});

test('a new list is nothing to the add-in until it is given to it', async () => {
  const admin = ['Sites.Manage.All', 'Sites.FullControl.All'];
  const lists = `/sites/${opened.graph.organisation.siteId}/lists`;
  const made = await ask(`POST ${lists}`, {
    scopes: admin,
    body: { displayName: 'LetterheadTrial', list: { template: 'genericList' } },
  });
  const list = `${lists}/${(made.body as { id: string }).id}`;
  const column = { name: 'GrantId', text: {}, indexed: true };
  expect((await ask(`POST ${list}/columns`, { scopes: admin, body: column })).status).toBe(201);
  expect((await ask(`GET ${list}/items`, { scopes })).status).toBe(403);
  const body = { roles: ['write'], grantedToV2: { application: { id: 'app', displayName: 'Letterhead' } } };
  expect((await ask(`POST ${list}/permissions`, { scopes: admin, body })).status).toBe(201);
  expect(
    (await ask(`POST ${list}/items`, { scopes, body: { fields: { Title: 'A', GrantId: 'B' } } })).status,
  ).toBe(201);
  expect(opened.graph.breaches).toEqual([]);
});

test('what is kept is there at the next start, and gone after a reset', async () => {
  let kept: string | undefined;
  const keep: Keep = { read: () => kept, write: (text) => (kept = text) };
  const first = await openGraph({ keep });
  await first.ask(`POST ${grants}`, { scopes, body: row('E1') });
  const second = await openGraph({ keep });
  expect(values(await second.ask(`GET ${grants}?$expand=fields`, { scopes }))).toHaveLength(1);
  second.graph.reset();
  const third = await createLocalGraph({ organisation: 'steps-to-work', keep });
  expect(third.state().lists[0]!.items).toEqual([]);
});
