import { checkRequest, type RequestAnswer } from '../../../src/register/check/check-request';
import type {
  DirectoryFacts,
  RequestDraft,
  RequestFinding,
  RequestFindingId,
} from '../../../src/register/check/request-draft';
import type { Register } from '../../../src/register/fold/fold-register';
import type { Need, Purpose } from '../../../src/register/ports/event';
import type { Person } from '../../../src/register/ports/person';
import type { Desk } from '../register/desk';

/** What has been filled in of a request. */
export interface Ask extends Omit<RequestDraft, 'mailbox' | 'grantor' | 'grantee'> {
  /** Whose mailbox: one's own, or another's for an absence or an investigation. */
  readonly owner: Person | undefined;
  /** The address of a generic mailbox that the person manages; `undefined` for a person's own. */
  readonly generic: string | undefined;
  readonly grantee: Person | undefined;
  readonly reason: string;
}

/** The needs that each purpose can have. */
export const NEEDS_OF: Readonly<Record<Purpose, readonly Need[]>> = {
  cover: ['time-away', 'shared-duties', 'handover'],
  absence: ['urgent-business', 'information-request', 'handover'],
  investigation: ['information-request', 'complaint', 'suspected-misuse'],
};

/** A form as it opens: cover for one's own mailbox, from today. */
export function firstAsk({ me, today }: Desk): Ask {
  const from = today();
  return {
    purpose: 'cover',
    owner: me,
    generic: undefined,
    grantee: undefined,
    access: 'read',
    from,
    to: '',
    need: 'time-away',
    reason: '',
  };
}

/** Gives the form for another purpose: whose mailbox it is, and which needs there are, hang on it. */
export function withPurpose(ask: Ask, purpose: Purpose, { me }: Desk): Ask {
  const [need = ask.need] = NEEDS_OF[purpose];
  return { ...ask, purpose, need, generic: undefined, owner: purpose === 'cover' ? me : undefined };
}

/** What is known beside the form. */
export interface AskFacts {
  readonly register: Pick<Register, 'grants' | 'mailboxes'>;
  readonly directory: DirectoryFacts;
}

/** Gives the draft that a form holds; `undefined` while nobody is chosen. A day that is missing is taken for the first one. */
export function draftOf({ owner, grantee, generic, reason: _, ...rest }: Ask): RequestDraft | undefined {
  if (owner === undefined || grantee === undefined) return undefined;
  const mailbox: RequestDraft['mailbox'] =
    generic === undefined
      ? { address: owner.address, type: 'personal' }
      : { address: generic, type: 'generic' };
  return { ...rest, to: rest.to === '' ? rest.from : rest.to, mailbox, grantor: owner, grantee };
}

/** Checks what is filled in so far; `undefined` while nobody is chosen. */
export function answerTo(desk: Desk, ask: Ask, facts: AskFacts): RequestAnswer | undefined {
  const draft = draftOf(ask);
  if (draft === undefined) return undefined;
  return checkRequest(draft, {
    author: desk.me,
    today: desk.today(),
    people: desk.onFile,
    policy: desk.rules,
    domains: desk.policy.organisation.domains,
    ...facts,
  });
}

/** A field of the form. */
export type AskField = 'purpose' | 'owner' | 'grantee' | 'access' | 'to' | 'need' | 'authoriser';

/** Beside which field each finding stands. */
const FIELD_OF: Readonly<Record<RequestFindingId, AskField>> = {
  'send-as': 'access',
  'own-mailbox': 'grantee',
  days: 'to',
  past: 'to',
  long: 'to',
  outside: 'grantee',
  'not-owner': 'owner',
  'not-registered': 'owner',
  'not-manager': 'owner',
  'investigation-of-reader': 'owner',
  'line-manager-to-team': 'grantee',
  'line-manager-to-other': 'grantee',
  'reporting-line-untold': 'grantee',
  'line-manager-untold': 'grantee',
  'needs-investigation': 'need',
  investigation: 'purpose',
  absence: 'purpose',
  'no-authoriser': 'authoriser',
  'recorded-already': 'grantee',
};

/** Gives what is said beside a field, the gravest first. */
export function findingsAt(field: AskField, answer: RequestAnswer | undefined): readonly RequestFinding[] {
  return (answer?.findings ?? []).filter(({ id }) => FIELD_OF[id] === field);
}
