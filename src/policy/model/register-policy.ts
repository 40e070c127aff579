import type { Role } from './people';

/** What of the register a clause can ask for. */
export type RegisterTopic =
  | 'authorisation'
  | 'service-desk'
  | 'both-names'
  | 'line-managers'
  | 'need'
  | 'absence'
  | 'calendar'
  | 'leavers'
  | 'investigation'
  | 'generic-mailbox'
  | 'administrators'
  | 'manager'
  | 'record';

/** Every topic, in the order in which lists show them. */
export const REGISTER_TOPICS: readonly RegisterTopic[] = [
  'authorisation',
  'service-desk',
  'both-names',
  'line-managers',
  'need',
  'absence',
  'calendar',
  'leavers',
  'investigation',
  'generic-mailbox',
  'administrators',
  'manager',
  'record',
];

/** Who authorises what in the register of mailboxes, and which clauses ask for it. */
export interface RegisterPolicy {
  /** The role that authorises access to a mailbox. */
  readonly authorisedBy: Role;
  /** True where they do so for the people of their own department only. */
  readonly ofDepartment: boolean;
  /** The role that authorises where nobody of the first may: all of them are involved, or none can be told. */
  readonly otherwise: Role;
  /** The roles that may permit looking into somebody's mail, and no other. */
  readonly investigation: readonly Role[];
  /** The roles that may apply for a generic mailbox. */
  readonly genericMailboxes: readonly Role[];
  /** True where line managers give access to their mailbox to other line managers only (M4.1). */
  readonly lineManagersAmongThemselves: boolean;
  /** The clause behind each topic; a topic that the written policy says nothing on is absent. */
  readonly clauses: Readonly<Partial<Record<RegisterTopic, string>>>;
}
