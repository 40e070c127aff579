import type { CalendarRole } from './calendar-roles';
import type { ListState } from './list-state';
import type { SampleOrganisation } from './organisation';
import { provisionedLists } from './provisioned-lists';

/** A mail that was sent through the local Graph. */
export interface SentMail {
  readonly sentAt: string;
  /** The object id of whoever sent it. */
  readonly by: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly isHtml: boolean;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
}

/** Everything that the local Graph remembers. It is plain data, so that it can be kept as a file. */
export interface GraphState {
  readonly format: 2;
  readonly lists: ListState[];
  readonly mails: SentMail[];
  /** What all staff see of a calendar, by object id; who is not named has the usual. */
  readonly calendars: Record<string, CalendarRole>;
  /** Automatic replies that are on, by object id: their first and last moment. */
  readonly away: Record<string, { readonly from: string; readonly to?: string }>;
  /** People who have left: the directory knows them no longer. */
  readonly departed: string[];
  /** Tokens issued before this moment are refused with a claims challenge, by object id; seconds since 1970. */
  readonly revokedAt: Record<string, number>;
}

/** What the local Graph holds when nobody has used it yet: the lists, provisioned, and the roles of the sample people. */
export function freshState(organisation: SampleOrganisation, now: Date): GraphState {
  return {
    format: 2,
    lists: provisionedLists(organisation, now),
    mails: [],
    calendars: {},
    away: {},
    departed: [],
    revokedAt: {},
  };
}

/** Gives a kept state; `undefined` of any other text. */
export function readState(text: string | undefined): GraphState | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as { readonly format?: unknown } | null;
    return value?.format === 2 ? (value as GraphState) : undefined;
  } catch {
    return undefined;
  }
}
