import { accessDenied, noSuchItem } from './answer';
import { param, type GraphCall } from './call';
import { ACCESS_LEVELS, type AccessLevel, type ItemState, type ListState } from './list-state';

/** Gives the list that a call is about. */
export function needsList(call: GraphCall): ListState {
  const wanted = param(call, 'list-id').toLowerCase();
  const found = call.state.lists.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found === undefined || param(call, 'site-id') !== call.organisation.siteId) throw noSuchItem();
  return found;
}

function levelOf({ caller }: GraphCall, { access }: ListState): AccessLevel {
  return access.people[caller.id] ?? access.everyone;
}

function isAtLeast(level: AccessLevel, wanted: AccessLevel): boolean {
  return ACCESS_LEVELS.indexOf(level) >= ACCESS_LEVELS.indexOf(wanted);
}

/**
 * Gives the list that a call is about where both the app and the user may do this to it. A token that reaches every site has
 * no need of what the app was given on one list.
 */
export function reachList(call: GraphCall, wanted: AccessLevel): ListState {
  const list = needsList(call);
  const app = wanted === 'read' ? ['read', 'write'] : ['write'];
  const isEverywhere = call.scopes.some((scope) =>
    /^Sites\.(?:Read|ReadWrite|Manage|FullControl)\.All$/.test(scope),
  );
  if (!isEverywhere && !app.includes(list.access.app)) throw accessDenied();
  if (!isAtLeast(levelOf(call, list), wanted)) throw accessDenied();
  return list;
}

/** Whether somebody sees a row of a list that they may read. */
export function seesItem(call: GraphCall, list: ListState, item: ItemState): boolean {
  const { ownItemsOnly, readers } = list.access;
  const isFree = !ownItemsOnly || readers.includes(call.caller.id) || levelOf(call, list) === 'full';
  return isFree || item.createdBy === call.caller.id;
}
