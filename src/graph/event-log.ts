import type { Answer, Trouble } from '../register/ports/answer';
import type { CancelSignal } from '../register/ports/cancel';
import { listOf, type RegisterEvent, type RegisterList } from '../register/ports/event';
import type { EventLog, EventQuery, StoredEvent } from '../register/ports/event-log';
import { toColumns } from '../register/ports/row';
import { allOf, part, quoted, withQuery, type Part } from './collection';
import type { Connection } from './connection';
import { narrowerSpans } from './narrower-spans';
import { rowsPath, type RegisterSite } from './register-site';
import { SCOPES } from './scopes';
import { EVENT_COLUMNS, ROW_FIELDS, toFoundEvents, toStoredEvent } from './stored-rows';

/** What the log works with beside the connection. */
export interface EventLogSetup {
  readonly site: RegisterSite;
  /** Waits so many milliseconds; a test need not. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** What was written may trail in a view of the list: one looks again after these many milliseconds. */
const LOOKS = [0, 500, 2000];

/** Whether SharePoint refuses a second row with the same id: where everybody reads only their own rows it cannot. */
const REFUSES_A_SECOND: Readonly<Record<RegisterList, boolean>> = {
  grants: true,
  reasons: false,
  justifications: false,
};

function filterOf(query: EventQuery): string {
  const field = `fields/${query.key}`;
  if ('is' in query) return `${field} eq ${quoted(query.is)}`;
  const bounds = [
    ...(query.from === undefined ? [] : [`${field} ge ${quoted(query.from)}`]),
    ...(query.to === undefined ? [] : [`${field} le ${quoted(query.to)}`]),
  ];
  return bounds.length === 0 ? `${field} ge ''` : bounds.join(' and ');
}

/** SharePoint answers 429 without a time to a question that lets through more than 5,000 rows; throttling names one. */
function isTooMany({ kind, retryAfterSeconds }: Trouble): boolean {
  return kind === 'throttled' && retryAfterSeconds === undefined;
}

/** The lists of events, over Microsoft Graph. */
export function openEventLog(connection: Connection, setup: EventLogSetup): EventLog {
  return new GraphEventLog(connection, setup);
}

class GraphEventLog implements EventLog {
  private readonly connection: Connection;
  private readonly setup: EventLogSetup;
  /** What is being written: whoever writes the same event meanwhile waits for the same answer. */
  private readonly writing = new Map<string, Promise<Answer<StoredEvent>>>();

  constructor(connection: Connection, setup: EventLogSetup) {
    this.connection = connection;
    this.setup = setup;
  }

  readonly append = (event: RegisterEvent, cancel?: CancelSignal): Promise<Answer<StoredEvent>> => {
    const begun = this.writing.get(event.id);
    if (begun !== undefined) return begun;
    const writing = this.write(event, cancel).finally(() => this.writing.delete(event.id));
    this.writing.set(event.id, writing);
    return writing;
  };

  readonly read: EventLog['read'] = async (list, query, cancel) => {
    const answer = await this.rowsOf(list, query, cancel);
    return answer.ok ? { ok: true, value: toFoundEvents(list, answer.value) } : answer;
  };

  /** A span that lets through too many rows is asked for in two halves, and those in halves again. */
  private async rowsOf(
    list: RegisterList,
    query: EventQuery,
    cancel?: CancelSignal,
  ): Promise<Answer<readonly Part[]>> {
    const answer = await this.rows(list, filterOf(query), cancel);
    const spans = answer.ok || !isTooMany(answer.trouble) ? undefined : narrowerSpans(query);
    if (spans === undefined) return answer;
    const found: Part[] = [];
    for (const span of spans) {
      const half = await this.rowsOf(list, span, cancel);
      if (!half.ok) return half;
      found.push(...half.value);
    }
    return { ok: true, value: found };
  }

  private rows(list: RegisterList, filter: string, cancel?: CancelSignal): Promise<Answer<readonly Part[]>> {
    const query = { $filter: filter, $select: ROW_FIELDS, $expand: EVENT_COLUMNS };
    const path = withQuery(rowsPath(this.setup.site, list), query);
    return allOf(
      this.connection,
      { method: 'GET', path, scope: SCOPES.lists.scope, effect: 'repeatable' },
      cancel,
    );
  }

  private async write(event: RegisterEvent, cancel?: CancelSignal): Promise<Answer<StoredEvent>> {
    const fields = toColumns(event);
    if (fields === undefined) return { ok: false, trouble: { kind: 'unsupported', code: 'too-long' } };
    const list = listOf(event);
    if (!REFUSES_A_SECOND[list]) {
      // It may have been written by an earlier start, whose answer was lost.
      const there = await this.look(list, event.id, cancel);
      if (!there.ok || there.value !== undefined) return there as Answer<StoredEvent>;
    }
    const path = rowsPath(this.setup.site, list);
    const answer = await this.connection.call(
      { method: 'POST', path, scope: SCOPES.lists.scope, body: { fields }, effect: 'once' },
      cancel,
    );
    if (!answer.ok) return this.afterTrouble(list, event.id, answer.trouble, cancel);
    const stored = toStoredEvent(list, part(answer.value));
    return stored === undefined
      ? this.afterTrouble(list, event.id, { kind: 'unsure' }, cancel)
      : this.own(stored);
  }

  /** A lost answer, or a second row refused: what counts is whether the event is there. */
  private async afterTrouble(
    list: RegisterList,
    id: string,
    trouble: Trouble,
    cancel: CancelSignal | undefined,
  ): Promise<Answer<StoredEvent>> {
    const mayBeThere = trouble.kind === 'unsure' || trouble.kind === 'conflict' || trouble.kind === 'server';
    if (!mayBeThere) return { ok: false, trouble };
    for (const milliseconds of LOOKS) {
      if (cancel?.aborted === true) break;
      if (milliseconds > 0) await this.setup.pause(milliseconds);
      const there = await this.look(list, id, cancel);
      if (there.ok && there.value !== undefined) return { ok: true, value: there.value };
      if (!there.ok && there.trouble.code === OTHER_AUTHOR) return there;
      // A refusal that was no second row stays one.
      if (there.ok && trouble.kind !== 'unsure') break;
    }
    return { ok: false, trouble };
  }

  /** Gives an event that the signed-in person has stored under this id. */
  private async look(
    list: RegisterList,
    id: string,
    cancel: CancelSignal | undefined,
  ): Promise<Answer<StoredEvent | undefined>> {
    const answer = await this.rows(list, `fields/Title eq ${quoted(id)}`, cancel);
    if (!answer.ok) return answer;
    const [stored] = toFoundEvents(list, answer.value).events;
    return stored === undefined ? { ok: true, value: undefined } : this.own(stored);
  }

  /** An id that somebody else has used is not the same event, and an event under another name is nobody's success. */
  private own(stored: StoredEvent): Answer<StoredEvent> {
    const { accountId } = this.connection;
    if (accountId === undefined || stored.author.id === accountId) return { ok: true, value: stored };
    return { ok: false, trouble: { kind: 'conflict', code: OTHER_AUTHOR } };
  }
}

const OTHER_AUTHOR = 'other-author';
