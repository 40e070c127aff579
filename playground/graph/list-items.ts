import { invalidRequest, noSuchItem, Refusal, type GraphAnswer } from './answer';
import { param, type GraphCall, type Operations } from './call';
import { reachList, seesItem } from './list-access';
import type { ItemState, ListState } from './list-state';
import { objectIdOf } from './object-id';
import { answers, readExpandedFields, readFilter, readSelect, textOf, type Clause } from './odata';
import { page } from './paging';
import { ADMINISTRATOR } from './provisioned-lists';

type Fields = Readonly<Record<string, unknown>>;

/** SharePoint looks at no more rows for one question. */
const THRESHOLD = 5000;
const PAGE = 200;

function eTag({ guid, version }: ItemState): string {
  return `"${guid},${version}"`;
}

function stamp({ organisation }: GraphCall, id: string): object {
  const user = organisation.users.find((one) => one.id === id);
  const displayName = user?.displayName ?? ADMINISTRATOR.displayName;
  return { user: { id, displayName, ...(user === undefined ? {} : { email: user.mail }) } };
}

function fieldsOf(item: ItemState, wanted: ReadonlySet<string> | 'all'): Fields {
  const own = Object.entries(item.fields).filter(([name]) => wanted === 'all' || wanted.has(name));
  return { '@odata.etag': eTag(item), id: `${item.id}`, ...Object.fromEntries(own) };
}

function itemBody(call: GraphCall, item: ItemState): Fields {
  const names = readSelect(call.query['$select']);
  const fields = readExpandedFields(call.query['$expand']);
  const all = {
    id: `${item.id}`,
    eTag: eTag(item),
    createdBy: stamp(call, item.createdBy),
    createdDateTime: item.createdAt,
    lastModifiedBy: stamp(call, item.modifiedBy),
    lastModifiedDateTime: item.modifiedAt,
  };
  return {
    '@odata.etag': eTag(item),
    ...Object.fromEntries(Object.entries(all).filter(([name]) => names?.has(name) ?? true)),
    ...(fields === undefined ? {} : { fields: fieldsOf(item, fields) }),
  };
}

/** The column of a clause, which has to have an index unless the client takes the risk of a short list. */
function columnOf(call: GraphCall, list: ListState, { field }: Clause): string {
  const name = field.replace(/^fields\//, '');
  const column = list.columns.find((one) => one.name === name);
  if (field === name || column === undefined) throw invalidRequest(`Field '${name}' is not recognized.`);
  const takesRisk =
    call.headers.get('Prefer')?.includes('HonorNonIndexedQueriesWarningMayFailRandomly') === true;
  if (column.isIndexed || (takesRisk && list.items.length <= THRESHOLD)) return name;
  const what = `Field '${name}' cannot be referenced in filter or orderby as it is not indexed.`;
  throw invalidRequest(`${what} Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header.`);
}

/** The rows that answer a filter. The index of the first field is used: if what is asked of it lets too many through, all fails. */
function filtered(call: GraphCall, list: ListState, filter: string): readonly ItemState[] {
  const { joinedBy, clauses } = readFilter(filter);
  const asked = clauses.map((clause) => ({ column: columnOf(call, list, clause), clause }));
  const [first, ...others] = asked;
  if (first === undefined || joinedBy === 'or') throw invalidRequest('The filter is not played here.');
  const isAnswered = (item: ItemState, of: typeof asked): boolean =>
    of.every(({ column, clause }) => answers(item.fields[column], clause));
  const sameField = others.filter(({ column }) => column === first.column);
  const found = call
    .indexOf(list)
    .find(first.column, first.clause)
    .filter((item) => isAnswered(item, sameField));
  if (found.length > THRESHOLD) {
    const what = 'The attempted operation is prohibited because it exceeds the list view threshold.';
    throw new Refusal(429, 'activityLimitReached', what);
  }
  return found.filter((item) => isAnswered(item, others));
}

function query(call: GraphCall): GraphAnswer {
  const list = reachList(call, 'read');
  const { $filter: filter, $orderby: order } = call.query;
  if (order !== undefined) throw invalidRequest('$orderby is not played here.');
  const found = filter === undefined ? list.items : filtered(call, list, filter);
  const seen = found.filter((item) => seesItem(call, list, item));
  const { items, nextLink } = page(call, seen, ({ id }) => `${id}`, PAGE);
  return {
    status: 200,
    body: {
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: items.map((item) => itemBody(call, item)),
    },
  };
}

/** What is written has to fit the columns, and be like no other row where a column asks for that. */
function checkFields(call: GraphCall, list: ListState, fields: Fields, own: ItemState | undefined): void {
  for (const [name, value] of Object.entries(fields)) {
    const column = list.columns.find((one) => one.name === name);
    if (column === undefined) throw invalidRequest(`Field '${name}' is not recognized.`);
    if (typeof value === 'string' && value.length > (column.maxLength ?? Infinity)) {
      throw invalidRequest(`The text of '${name}' is longer than ${column.maxLength ?? 0} characters.`);
    }
    if (!column.isUnique) continue;
    const alike = call.indexOf(list).find(name, { field: name, operator: 'eq', value: textOf(value) });
    if (alike.some((item) => item !== own)) {
      const what = 'The list item could not be added or updated because duplicate values were found in the';
      throw invalidRequest(`${what} following field(s) in the list: [${name}].`);
    }
  }
}

function add(call: GraphCall): GraphAnswer {
  const list = reachList(call, 'add');
  const fields = (call.body['fields'] ?? {}) as Fields;
  checkFields(call, list, fields, undefined);
  const at = call.now().toISOString();
  const id = ++list.lastId;
  const by = call.caller.id;
  const item: ItemState = {
    id,
    guid: objectIdOf(`${list.id} ${id}`),
    createdBy: by,
    createdAt: at,
    modifiedBy: by,
    modifiedAt: at,
    version: 1,
    fields: { ...fields },
    earlier: [],
  };
  call.indexOf(list).add(item);
  const body = { ...itemBody(call, item), fields: fieldsOf(item, 'all') };
  return { status: 201, body, headers: { ETag: eTag(item) } };
}

function needsItem(call: GraphCall, list: ListState): ItemState {
  const item = call.indexOf(list).item(Number(param(call, 'listItem-id')));
  if (item === undefined || !seesItem(call, list, item)) throw noSuchItem();
  return item;
}

function needsMatch(call: GraphCall, item: ItemState): void {
  const wanted = call.headers.get('If-Match');
  if (wanted === null || wanted === '*' || wanted.replace(/^W\//, '') === eTag(item)) return;
  throw new Refusal(412, 'resourceModified', 'ETag does not match current item’s value.');
}

function change(call: GraphCall): GraphAnswer {
  const list = reachList(call, 'edit');
  const item = needsItem(call, list);
  needsMatch(call, item);
  checkFields(call, list, call.body, item);
  item.earlier.push({
    number: item.version,
    fields: { ...item.fields },
    by: item.modifiedBy,
    at: item.modifiedAt,
  });
  item.version += 1;
  item.modifiedBy = call.caller.id;
  item.modifiedAt = call.now().toISOString();
  Object.assign(item.fields, call.body);
  call.indexOf(list).forget();
  return { status: 200, body: fieldsOf(item, 'all'), headers: { ETag: eTag(item) } };
}

function remove(call: GraphCall): GraphAnswer {
  const list = reachList(call, 'full');
  const item = needsItem(call, list);
  needsMatch(call, item);
  list.items.splice(list.items.indexOf(item), 1);
  call.indexOf(list).forget();
  return { status: 204 };
}

function versions(call: GraphCall): GraphAnswer {
  const item = needsItem(call, reachList(call, 'read'));
  const now = { number: item.version, fields: item.fields, by: item.modifiedBy, at: item.modifiedAt };
  const value = [now, ...item.earlier.slice().reverse()].map(({ number, fields, by, at }) => ({
    id: `${number}.0`,
    lastModifiedBy: stamp(call, by),
    lastModifiedDateTime: at,
    ...(call.query['$expand'] === undefined ? {} : { fields }),
  }));
  return { status: 200, body: { value } };
}

/** The rows of a list. */
export const LIST_ITEMS: Operations = {
  'sites.site-id.lists.list-id.items.get': query,
  'sites.site-id.lists.list-id.items.post': add,
  'sites.site-id.lists.list-id.items.listItem-id.get': (call) => {
    const item = needsItem(call, reachList(call, 'read'));
    return { status: 200, body: itemBody(call, item), headers: { ETag: eTag(item) } };
  },
  'sites.site-id.lists.list-id.items.listItem-id.delete': remove,
  'sites.site-id.lists.list-id.items.listItem-id.fields.get': (call) => {
    const item = needsItem(call, reachList(call, 'read'));
    return { status: 200, body: fieldsOf(item, readSelect(call.query['$select']) ?? 'all') };
  },
  'sites.site-id.lists.list-id.items.listItem-id.fields.patch': change,
  'sites.site-id.lists.list-id.items.listItem-id.versions.get': versions,
};
