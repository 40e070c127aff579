import type { Answer } from '../register/ports/answer';
import type { CancelSignal } from '../register/ports/cancel';
import type { Directory } from '../register/ports/directory';
import type { Person } from '../register/ports/person';
import { count, objectId } from '../register/ports/shape';
import { allOf, entriesOf, part, quoted, withQuery } from './collection';
import type { Call, Connection } from './connection';
import { PERSON_FIELDS, toPeople, toPerson } from './people';
import { remembering } from './remembered';
import { SCOPES, type Scope } from './scopes';

/** Searching and counting run on an index of their own, which has to be asked for and lags a little. */
const EVENTUAL = { ConsistencyLevel: 'eventual' };
const MOST_FOUND = 10;

function get(path: string, { scope }: { readonly scope: Scope }, headers: Call['headers'] = {}): Call {
  return { method: 'GET', path, scope, headers, effect: 'repeatable' };
}

/** An answer of "not there" is an answer. */
function orAbsent<T>(answer: Answer<T>): Answer<T | undefined> {
  return !answer.ok && answer.trouble.kind === 'not-found' ? { ok: true, value: undefined } : answer;
}

function mapped<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}

/** What of the words goes into a search: quotation marks and backslashes would end it. */
function searchOf(words: string): string {
  const plain = words.replaceAll(/["\\]/g, ' ').trim();
  return plain === '' ? '' : `"displayName:${plain}" OR "mail:${plain}"`;
}

/** The directory, over Microsoft Graph. */
export function openDirectory(connection: Connection): Directory {
  return new GraphDirectory(connection);
}

class GraphDirectory implements Directory {
  private readonly connection: Connection;
  private readonly remember = remembering();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  readonly me: Directory['me'] = (cancel) =>
    this.remember('me', async () => {
      const answer = await this.person('/me', SCOPES.person, cancel);
      if (!answer.ok) return answer;
      const { value } = answer;
      if (value === undefined) return { ok: false, trouble: { kind: 'server', code: 'no-object-id' } };
      return { ok: true, value };
    });

  readonly search: Directory['search'] = async (words, cancel) => {
    const $search = searchOf(words);
    if ($search === '') return { ok: true, value: [] };
    const query = { $search, $select: PERSON_FIELDS, $top: `${MOST_FOUND}`, $count: 'true' };
    const answer = await this.connection.call(
      get(withQuery('/users', query), SCOPES.people, EVENTUAL),
      cancel,
    );
    return mapped(answer, (body) => toPeople(entriesOf(body)));
  };

  readonly find: Directory['find'] = (idOrAddress, cancel) => {
    const key = idOrAddress.trim().toLowerCase();
    return this.remember(`find ${key}`, () =>
      objectId(key) === undefined
        ? this.byAddress(key, cancel)
        : this.person(`/users/${key}`, SCOPES.people, cancel),
    );
  };

  readonly myReports: Directory['myReports'] = (cancel) =>
    this.remember('my reports', async () => {
      const path = withQuery('/me/directReports', { $select: PERSON_FIELDS });
      return mapped(await allOf(this.connection, get(path, SCOPES.person), cancel), toPeople);
    });

  readonly managerOf: Directory['managerOf'] = (id, cancel) =>
    this.remember(`manager ${id}`, () =>
      this.person(`/users/${encodeURIComponent(id)}/manager`, SCOPES.lines, cancel),
    );

  readonly hasReports: Directory['hasReports'] = (id, cancel) =>
    this.remember(`reports ${id}`, async () => {
      const path = withQuery(`/users/${encodeURIComponent(id)}/directReports`, { $select: 'id', $top: '1' });
      const answer = await this.connection.call(get(path, SCOPES.lines), cancel);
      return mapped(answer, (body) => entriesOf(body).length > 0);
    });

  readonly membersOf: Directory['membersOf'] = (address, cancel) => {
    const key = address.trim().toLowerCase();
    return this.remember(`members ${key}`, () => this.countMembers(key, cancel));
  };

  private async person(
    path: string,
    use: { readonly scope: Scope },
    cancel: CancelSignal | undefined,
  ): Promise<Answer<Person | undefined>> {
    const call = get(withQuery(path, { $select: PERSON_FIELDS }), use);
    return mapped(orAbsent(await this.connection.call(call, cancel)), (value) => toPerson(part(value)));
  }

  private async byAddress(
    address: string,
    cancel: CancelSignal | undefined,
  ): Promise<Answer<Person | undefined>> {
    const query = { $filter: `mail eq ${quoted(address)}`, $select: PERSON_FIELDS };
    const answer = await allOf(this.connection, get(withQuery('/users', query), SCOPES.people), cancel);
    return mapped(answer, (entries) => toPeople(entries)[0]);
  }

  /** Groups within groups are counted through: people, and nothing else that may be a member. */
  private async countMembers(
    address: string,
    cancel: CancelSignal | undefined,
  ): Promise<Answer<number | undefined>> {
    const query = { $filter: `mail eq ${quoted(address)}`, $select: 'id' };
    const groups = await allOf(this.connection, get(withQuery('/groups', query), SCOPES.groups), cancel);
    if (!groups.ok) return groups;
    const id = objectId(groups.value[0]?.['id']);
    if (id === undefined) return { ok: true, value: undefined };
    const counted = { $count: 'true', $top: '1', $select: 'id' };
    const path = withQuery(`/groups/${id}/transitiveMembers/graph.user`, counted);
    const answer = await this.connection.call(get(path, SCOPES.groups, EVENTUAL), cancel);
    return mapped(orAbsent(answer), (body) => count(part(body)['@odata.count']));
  }
}
