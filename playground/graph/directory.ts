import { badRequest, notInDirectory, Refusal, type GraphAnswer } from './answer';
import { param, type GraphCall, type Operations } from './call';
import { passes, readFilter, readSearch, readSelect } from './odata';
import type { DirectoryGroup, DirectoryUser } from './organisation';
import { page } from './paging';

type Entry = Readonly<Record<string, unknown>>;

/** What the directory gives of a user when nothing is selected. */
const USUAL = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'jobTitle'];
const PAGE = 100;

function entryOf({ id, displayName, mail, department, purpose }: DirectoryUser): Entry {
  const [givenName = '', ...rest] = displayName.split(' ');
  return {
    id,
    displayName,
    givenName,
    surname: rest.join(' '),
    mail,
    userPrincipalName: mail,
    jobTitle: null,
    department,
    accountEnabled: purpose === 'user',
  };
}

function groupEntry({ id, displayName, mail }: DirectoryGroup): Entry {
  return { id, displayName, mail, mailEnabled: true, securityEnabled: false, groupTypes: [] };
}

function selected(entry: Entry, select: string | undefined, usual: readonly string[]): Entry {
  const names = readSelect(select) ?? new Set(usual);
  return Object.fromEntries(Object.entries(entry).filter(([name]) => names.has(name)));
}

/** Everybody who is still in the directory. */
function present({ organisation, state }: GraphCall): readonly DirectoryUser[] {
  return organisation.users.filter(({ id }) => !state.departed.includes(id));
}

/** Somebody by object id or address. */
function userAt(call: GraphCall, idOrAddress: string): DirectoryUser {
  const wanted = idOrAddress.toLowerCase();
  const found = present(call).find(({ id, mail }) => id === wanted || mail === wanted);
  if (found === undefined) throw notInDirectory(idOrAddress);
  return found;
}

/** Searching and counting run on an index that has to be asked for. */
function needsEventual(call: GraphCall): void {
  const isAdvanced = call.query['$search'] !== undefined || call.query['$count'] !== undefined;
  if (isAdvanced && call.headers.get('ConsistencyLevel') !== 'eventual') {
    const what = 'Request with $search or $count query parameter only works with ConsistencyLevel: eventual.';
    throw new Refusal(400, 'Request_UnsupportedQuery', what);
  }
}

/** Words of a name begin with what is searched for; so does an address. */
function isSearched(entry: Entry, field: string, words: string): boolean {
  const value = entry[field];
  if (typeof value !== 'string') throw badRequest(`Invalid property: ${field}.`);
  const own = value.toLowerCase();
  if (field !== 'displayName') return own.startsWith(words);
  const begun = own.split(/[ -]/);
  return words.split(/[ -]/).every((word) => begun.some((one) => one.startsWith(word)));
}

function collection(call: GraphCall, entries: readonly Entry[], usual: readonly string[]): GraphAnswer {
  needsEventual(call);
  const { $filter: filter, $search: search, $select: select } = call.query;
  const wanted = filter === undefined ? undefined : readFilter(filter);
  const searched = search === undefined ? undefined : readSearch(search);
  const found = entries.filter(
    (entry) =>
      (wanted === undefined || passes(entry, wanted)) &&
      (searched === undefined || searched.some(({ field, words }) => isSearched(entry, field, words))),
  );
  const { items, nextLink } = page(call, found, (entry) => String(entry['id']), PAGE);
  return {
    status: 200,
    body: {
      ...(call.query['$count'] === undefined ? {} : { '@odata.count': found.length }),
      ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
      value: items.map((entry) => selected(entry, select, usual)),
    },
  };
}

function managerOf(call: GraphCall, user: DirectoryUser): GraphAnswer {
  const manager = present(call).find(({ id }) => id === user.managerId);
  if (manager === undefined) throw notInDirectory('manager');
  return { status: 200, body: selected(entryOf(manager), call.query['$select'], USUAL) };
}

function reportsOf(call: GraphCall, user: DirectoryUser): GraphAnswer {
  const reports = present(call).filter(({ managerId }) => managerId === user.id);
  return collection(call, reports.map(entryOf), USUAL);
}

function membersOf(call: GraphCall): readonly DirectoryUser[] {
  const wanted = param(call, 'group-id');
  const group = call.organisation.groups.find(({ id }) => id === wanted);
  if (group === undefined) throw notInDirectory(wanted);
  return present(call).filter(({ id }) => group.memberIds.includes(id));
}

/** The list of scopes says User.Read for anybody's reports; that is only true of one's own. */
function needsUserReadAll(call: GraphCall): void {
  if (call.scopes.includes('User.Read.All')) return;
  throw new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

/** The operations of the directory: people, lines of managers, groups, the organisation. */
export const DIRECTORY: Operations = {
  'me.get': (call) => ({
    status: 200,
    body: selected(entryOf(call.caller), call.query['$select'], USUAL),
  }),
  'me.manager.get': (call) => managerOf(call, call.caller),
  'me.directReports.get': (call) => reportsOf(call, call.caller),
  'users.get': (call) => collection(call, present(call).map(entryOf), USUAL),
  'users.user-id.get': (call) => ({
    status: 200,
    body: selected(entryOf(userAt(call, param(call, 'user-id'))), call.query['$select'], USUAL),
  }),
  'users.user-id.manager.get': (call) => managerOf(call, userAt(call, param(call, 'user-id'))),
  'users.user-id.directReports.get': (call) => {
    const user = userAt(call, param(call, 'user-id'));
    if (user.id !== call.caller.id) needsUserReadAll(call);
    return reportsOf(call, user);
  },
  'groups.get': (call) =>
    collection(call, call.organisation.groups.map(groupEntry), ['id', 'displayName', 'mail']),
  'groups.group-id.transitiveMembers.graph.user.get': (call) =>
    collection(call, membersOf(call).map(entryOf), USUAL),
  'groups.group-id.transitiveMembers.count.get': (call) => ({
    status: 200,
    body: `${membersOf(call).length}`,
    headers: { 'Content-Type': 'text/plain' },
  }),
  'organization.get': ({ organisation: { siteHost, name, domains } }) => ({
    status: 200,
    body: {
      value: [
        {
          id: siteHost,
          displayName: name,
          verifiedDomains: domains.map((one, index) => ({ name: one, isDefault: index === 0 })),
        },
      ],
    },
  }),
};
