import type { Person } from './person';
import type { Justification, Objection } from './recorder';

/**
 * What a grantee may do in somebody's mailbox; each allows what stands before it. *Send As* is not among them: it hides who
 * wrote, and S6.1-access.c asks for both names.
 */
export type Access = 'calendar' | 'read' | 'send-on-behalf' | 'full';

/** All kinds of access, the smallest first. */
export const ACCESS: readonly Access[] = ['calendar', 'read', 'send-on-behalf', 'full'];

/** `absence`: asked for by another, because the owner is away. `investigation`: looking into somebody's mail (M5.2, S8.2). */
export type Purpose = 'cover' | 'absence' | 'investigation';

/** All purposes, in the order in which a form shows them. */
export const PURPOSES: readonly Purpose[] = ['cover', 'absence', 'investigation'];

/** Why access is needed, as a category: everybody reads the list, so no reason of a person stands in it. */
export type Need =
  | 'time-away'
  | 'shared-duties'
  | 'handover'
  | 'urgent-business'
  | 'information-request'
  | 'complaint'
  | 'suspected-misuse';

/** All needs, in the order in which a form shows them. */
export const NEEDS: readonly Need[] = [
  'time-away',
  'shared-duties',
  'handover',
  'urgent-business',
  'information-request',
  'complaint',
  'suspected-misuse',
];

/** What each event has. */
interface Happening<Kind extends string> {
  readonly kind: Kind;
  /** Made by the client, so that a retry after a lost answer cannot double it. */
  readonly id: string;
  /** When the client says that it happened (ISO 8601, UTC). What counts is when the server stored it. */
  readonly at: string;
}

/** Someone asks for access to a mailbox. The author is the grantor, or for an absence or an investigation somebody else. */
export interface CoverRequested extends Happening<'cover-requested'> {
  readonly grantId: string;
  readonly mailbox: {
    /** In small letters. */
    readonly address: string;
    readonly type: 'personal' | 'generic';
  };
  /** The owner of the mailbox; of a generic one, its manager. Of an investigation the owner is its subject. */
  readonly grantor: Person;
  readonly grantee: Person;
  /** Who is asked to authorise it. */
  readonly authoriser: Person;
  readonly access: Access;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  readonly purpose: Purpose;
  readonly need: Need;
  readonly policy: string;
  readonly policyVersion: string;
  /** Ids of what could not be told when it was asked, and is left to the authoriser. */
  readonly untold: readonly string[];
}

/** What of a grant every later event repeats, so that whoever reads by one of these finds the grant whole. */
export interface GrantKeys {
  readonly grantId: string;
  readonly mailbox: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly authoriserId: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  readonly purpose: Purpose;
}

/** What becomes of a request, one event each. */
export type GrantStep =
  | 'cover-authorised'
  | 'cover-declined'
  /** The service desk was told in writing (S6.1-access.b). */
  | 'desk-told'
  /** IT has set it up in Exchange. */
  | 'cover-activated'
  /** Somebody wants it to end before its last day, or takes the request back. */
  | 'end-asked'
  /** IT has taken it away in Exchange. */
  | 'cover-ended';

/** A step of a grant. */
export interface GrantStepped extends Happening<GrantStep> {
  readonly about: GrantKeys;
}

/** Why access is wanted, in words: kept in the restricted list. */
export interface ReasonGiven extends Happening<'reason-given'> {
  readonly about: GrantKeys;
  /** At most 300 characters. */
  readonly text: string;
}

/** A generic mailbox is applied for (S6.4), told to the service desk, or given up. */
export interface MailboxStepped extends Happening<'mailbox-registered' | 'mailbox-told' | 'mailbox-closed'> {
  /** Its address, in small letters. */
  readonly mailbox: string;
}

/** Of a generic mailbox: two administrators (S6.4a), one manager (S6.4b). */
export type OfficerPart = 'administrator' | 'manager';

/** An officer of a generic mailbox is named, agrees to the policy, or is one no longer. */
export interface OfficerStepped extends Happening<'officer-named' | 'officer-agreed' | 'officer-released'> {
  readonly mailbox: string;
  readonly officer: Person;
  readonly part: OfficerPart;
}

/** Somebody leaves, or has left (S5.4). */
export interface PersonLeft extends Happening<'person-left'> {
  readonly person: Person;
  /** Their last day, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** The register was held against an export of Exchange: how many grants and rights were what. */
export interface Reconciled extends Happening<'reconciled'> {
  readonly counts: Readonly<Record<string, number>>;
}

/** Rows past their time were deleted (clauses.md, E): what stays of them is how many, of which kind. */
export interface Purged extends Happening<'purged'> {
  readonly list: RegisterList;
  /** What had ended before this day, `YYYY-MM-DD`. */
  readonly before: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** One thing that happened. The register is nothing but these, in the order in which the server stored them. */
export type RegisterEvent =
  | CoverRequested
  | GrantStepped
  | ReasonGiven
  | MailboxStepped
  | OfficerStepped
  | PersonLeft
  | Reconciled
  | Purged
  | Justification
  | Objection;

/** The lists that hold events: all staff read `grants`, few read `reasons`, and of `justifications` each their own. */
export type RegisterList = 'grants' | 'reasons' | 'justifications';

/** Gives the list in which an event belongs. An investigation lies where its subject cannot see it. */
export function listOf(event: RegisterEvent): RegisterList {
  if (event.kind === 'justification' || event.kind === 'objection') return 'justifications';
  if (event.kind === 'purged') return event.list;
  if (event.kind === 'reason-given') return 'reasons';
  return purposeOf(event) === 'investigation' ? 'reasons' : 'grants';
}

function purposeOf(event: RegisterEvent): Purpose | undefined {
  if (event.kind === 'cover-requested') return event.purpose;
  return 'about' in event ? event.about.purpose : undefined;
}
