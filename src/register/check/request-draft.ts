import type { RegisterPolicy, RegisterTopic } from '../../policy/model/register-policy';
import type { OrganisationDomains } from '../../message/scope';
import type { Register } from '../fold/fold-register';
import type { PeopleOnFile } from '../people-on-file';
import type { Access, CoverRequested } from '../ports/event';
import type { Person } from '../ports/person';

/** What a form asks for, while it is filled. *Send As* can be asked for, so that it can be named as what it is. */
export interface RequestDraft extends Pick<
  CoverRequested,
  'mailbox' | 'grantor' | 'grantee' | 'from' | 'to' | 'purpose' | 'need'
> {
  readonly access: Access | 'send-as';
}

/** What the directory said, where it was asked and answered. What is absent is not known. */
export interface DirectoryFacts {
  /** Ids of those who report to the grantor directly. */
  readonly reportsOfGrantor?: readonly string[];
  /** Ids of all managers above the grantee, to the top. */
  readonly managersAboveGrantee?: readonly string[];
  readonly granteeHasReports?: boolean;
}

/** What a request is checked by. */
export interface RequestFacts {
  /** Who asks, under their own sign-in. */
  readonly author: Person;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly people: PeopleOnFile;
  readonly policy: RegisterPolicy;
  readonly domains: OrganisationDomains;
  /** Grants and generic mailboxes of this grantor, as far as they were read. */
  readonly register: Pick<Register, 'grants' | 'mailboxes'>;
  readonly directory: DirectoryFacts;
}

/** What a finding is about. */
export type RequestFindingId =
  | 'send-as'
  | 'own-mailbox'
  | 'days'
  | 'past'
  | 'long'
  | 'outside'
  | 'not-owner'
  | 'not-registered'
  | 'not-manager'
  | 'line-manager-to-team'
  | 'line-manager-to-other'
  | 'reporting-line-untold'
  | 'line-manager-untold'
  | 'needs-investigation'
  | 'investigation'
  | 'investigation-of-reader'
  | 'absence'
  | 'no-authoriser'
  | 'recorded-already';

/** One thing about a request. `refused`: it cannot be asked so; `untold`: left to the authoriser, who is told. */
export interface RequestFinding {
  readonly id: RequestFindingId;
  readonly outcome: 'refused' | 'untold' | 'advice';
  readonly topic?: RegisterTopic;
  /** The clause behind it; absent where the written policy has none. */
  readonly clause?: string;
  /** What is wrong, what the policy asks, and the way out. */
  readonly text: string;
}
