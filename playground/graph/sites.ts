import { noSuchItem, Refusal, type GraphAnswer } from './answer';
import { param, type GraphCall, type Operations } from './call';
import { columnFrom, type ListState } from './list-state';
import { objectIdOf } from './object-id';
import { needsList } from './list-access';

function site({ organisation }: GraphCall): GraphAnswer {
  const { siteId, siteHost } = organisation;
  const body = {
    id: siteId,
    name: 'letterhead',
    displayName: 'Letterhead',
    webUrl: `https://${siteHost}/sites/letterhead`,
  };
  return { status: 200, body };
}

function needsSite(call: GraphCall): void {
  if (param(call, 'site-id') !== call.organisation.siteId) throw noSuchItem();
}

/** A list as Graph gives it: without versioning, permission levels or item security, which it does not know. */
function listBody({ id, name, displayName, createdAt }: ListState): Readonly<Record<string, unknown>> {
  return {
    id,
    name,
    displayName,
    createdDateTime: createdAt,
    list: { hidden: false, template: 'genericList' },
  };
}

function addList(call: GraphCall): GraphAnswer {
  needsSite(call);
  const displayName = call.body['displayName'];
  if (typeof displayName !== 'string')
    throw new Refusal(400, 'invalidRequest', 'A list needs a displayName.');
  if (call.state.lists.some((list) => list.displayName === displayName)) {
    throw new Refusal(409, 'nameAlreadyExists', 'The specified name already exists.');
  }
  const id = objectIdOf(`${call.organisation.siteHost} ${displayName}`);
  const asked = (call.body['columns'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  const title = { name: 'Title', displayName: 'Title', text: { maxLength: 255 } };
  const list: ListState = {
    id,
    name: displayName,
    displayName,
    createdAt: call.now().toISOString(),
    columns: [title, ...asked].map((one) => columnFrom(objectIdOf(`${id} ${String(one.name)}`), one)),
    access: { everyone: 'edit', people: {}, ownItemsOnly: false, readers: [], app: 'none' },
    items: [],
    lastId: 0,
  };
  call.state.lists.push(list);
  return { status: 201, body: listBody(list) };
}

/** SharePoint keeps no more indexes on one list. */
const MOST_INDEXES = 20;

function addColumn(call: GraphCall): GraphAnswer {
  needsSite(call);
  const list = needsList(call);
  const name = call.body['name'];
  if (typeof name !== 'string') throw new Refusal(400, 'invalidRequest', 'A column needs a name.');
  if (list.columns.some((one) => one.name === name)) {
    throw new Refusal(409, 'nameAlreadyExists', 'The specified name already exists.');
  }
  const column = columnFrom(objectIdOf(`${list.id} ${name}`), call.body);
  if (column.isIndexed && list.columns.filter((one) => one.isIndexed).length >= MOST_INDEXES) {
    throw new Refusal(400, 'invalidRequest', `A list has ${MOST_INDEXES} indexed columns at most.`);
  }
  list.columns.push(column);
  return { status: 201, body: column.definition };
}

function permissions({ access, id }: ListState): readonly object[] {
  return access.app === 'none' ? [] : [permission(id, access.app)];
}

/** The one app that is known here. */
const APP = { id: objectIdOf('letterhead add-in'), displayName: 'Letterhead' };

function permission(listId: string, role: 'read' | 'write'): object {
  return { id: objectIdOf(`${listId} permission`), roles: [role], grantedToV2: { application: APP } };
}

function permit(call: GraphCall): GraphAnswer {
  needsSite(call);
  const list = needsList(call);
  const [role] = (call.body['roles'] ?? []) as readonly string[];
  if (role !== 'read' && role !== 'write') throw new Refusal(400, 'invalidRequest', 'The role is not known.');
  list.access.app = role;
  return { status: 201, body: permission(list.id, role) };
}

/** The site, its lists and columns, and what the add-in may do with a list: what provisioning asks for. */
export const SITES: Operations = {
  'sites.byPath.get': (call) => {
    const { 'site-hostname': host, 'site-name': name } = call.params;
    if (host !== call.organisation.siteHost || name !== 'letterhead') throw noSuchItem();
    return site(call);
  },
  'sites.site-id.get': (call) => {
    needsSite(call);
    return site(call);
  },
  'sites.site-id.lists.get': (call) => {
    needsSite(call);
    return { status: 200, body: { value: call.state.lists.map(listBody) } };
  },
  'sites.site-id.lists.post': addList,
  'sites.site-id.lists.list-id.get': (call) => {
    needsSite(call);
    return { status: 200, body: listBody(needsList(call)) };
  },
  'sites.site-id.lists.list-id.columns.get': (call) => {
    needsSite(call);
    return { status: 200, body: { value: needsList(call).columns.map(({ definition }) => definition) } };
  },
  'sites.site-id.lists.list-id.columns.post': addColumn,
  'sites.site-id.lists.list-id.permissions.get': (call) => {
    needsSite(call);
    return { status: 200, body: { value: permissions(needsList(call)) } };
  },
  'sites.site-id.lists.list-id.permissions.post': permit,
};
