import type { CoverRequested, GrantKeys, RegisterEvent, RegisterList } from './event';
import type { StoredEvent } from './event-log';
import type { Person } from './person';
import { readEvent } from './read-event';

/**
 * The columns of an event, as SharePoint names them. All hold text; all but the body are indexed, and only there to be
 * searched by: what an event says is said in its body.
 */
export interface EventColumns {
  /** The id of the event. */
  readonly Title: string;
  readonly EventKind: string;
  readonly OccurredAt: string;
  readonly GrantId?: string;
  readonly MailboxAddress?: string;
  readonly GrantorId?: string;
  readonly GranteeId?: string;
  readonly AuthoriserId?: string;
  /** Last day of a grant, `YYYY-MM-DD`: as text no time zone moves it. */
  readonly AccessTo?: string;
  /** The event as JSON. */
  readonly Body: string;
}

/** The body of an event has no more characters than this. */
const LONGEST_BODY = 2000;

/** What of a grant its events repeat. */
export function grantKeys(request: CoverRequested): GrantKeys {
  const { grantId, mailbox, grantor, grantee, authoriser, to, purpose } = request;
  const people = { grantorId: grantor.id, granteeId: grantee.id, authoriserId: authoriser.id };
  return { grantId, mailbox: mailbox.address, ...people, to, purpose };
}

/** Gives the columns of an event; `undefined` where it is longer than a row may be. */
export function toColumns(event: RegisterEvent): EventColumns | undefined {
  const Body = JSON.stringify(event);
  if (Body.length > LONGEST_BODY) return undefined;
  return { Title: event.id, EventKind: event.kind, OccurredAt: event.at, ...searchedBy(event), Body };
}

function searchedBy(event: RegisterEvent): Partial<EventColumns> {
  if ('about' in event) return ofGrant(event.about);
  switch (event.kind) {
    case 'cover-requested':
      return ofGrant(grantKeys(event));
    case 'mailbox-registered':
    case 'mailbox-told':
    case 'mailbox-closed':
      return { MailboxAddress: event.mailbox };
    case 'officer-named':
    case 'officer-agreed':
    case 'officer-released':
      return { MailboxAddress: event.mailbox, GranteeId: event.officer.id };
    case 'person-left':
      return { GranteeId: event.person.id };
    case 'reconciled':
    case 'purged':
    case 'justification':
    case 'objection':
      return {};
  }
}

function ofGrant({
  grantId,
  mailbox,
  grantorId,
  granteeId,
  authoriserId,
  to,
}: GrantKeys): Partial<EventColumns> {
  return {
    GrantId: grantId,
    MailboxAddress: mailbox,
    GrantorId: grantorId,
    GranteeId: granteeId,
    AuthoriserId: authoriserId,
    AccessTo: to,
  };
}

/** A row as the server gives it. */
export interface StoredRow {
  readonly list: RegisterList;
  readonly row: number;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly author: Person;
  readonly writtenAt: string;
  /** The version that the server numbers: above 1.0 the row was changed. */
  readonly version: string;
}

/** Gives the event in a row; `undefined` where it holds none, or says another id than its body. */
export function fromRow({ columns, version, ...stamps }: StoredRow): StoredEvent | undefined {
  const body = columns['Body'];
  const event = typeof body === 'string' ? readEvent(body) : undefined;
  if (event === undefined || event.id !== columns['Title']) return undefined;
  return { ...stamps, event, edited: version !== '1.0' };
}
