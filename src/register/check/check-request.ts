import { recipientScope } from '../../message/scope';
import { addMonths } from '../days';
import { authorisersOf } from '../fold/authorisers';
import { mayRequest } from '../fold/grant-authors';
import type { Grant } from '../fold/grant';
import { readersOfReasons } from '../lists';
import type { CoverRequested } from '../ports/event';
import type { Person } from '../ports/person';
import { checkLineManagers } from './line-managers';
import type { RequestDraft, RequestFacts, RequestFinding, RequestFindingId } from './request-draft';
import { findingOf } from './request-words';

/** What a request comes to while it is filled. */
export interface RequestAnswer {
  /** What is refused first, then what cannot be told, then advice. */
  readonly findings: readonly RequestFinding[];
  /** Who may authorise it: the first is asked. The one who asks never chooses. */
  readonly authorisers: readonly Person[];
  /** Whether it can be asked for as it stands. */
  readonly mayBeAsked: boolean;
}

const OUTCOMES: readonly RequestFinding['outcome'][] = ['refused', 'untold', 'advice'];

/** Checks a request against the policy (clauses.md, C): who asks, for whom, which access, for how long, and why. */
export function checkRequest(draft: RequestDraft, facts: RequestFacts): RequestAnswer {
  const { people, policy, author, today } = facts;
  const involved = [draft.grantor.id, draft.grantee.id, author.id];
  const authorisers = authorisersOf({ request: draft, involved, day: today }, people, policy);
  const ids: RequestFindingId[] = [
    ...checkAccess(draft, facts),
    ...checkDays(draft, today),
    ...checkAuthor(draft, facts),
    ...checkPurpose(draft, facts),
    ...(authorisers.length === 0 ? (['no-authoriser'] as const) : []),
    ...([...facts.register.grants.values()].some((grant) => overlaps(grant, draft, today))
      ? (['recorded-already'] as const)
      : []),
  ];
  const findings = OUTCOMES.flatMap((outcome) =>
    ids.map((id) => findingOf(id, draft, policy)).filter((one) => one.outcome === outcome),
  );
  return { findings, authorisers, mayBeAsked: !findings.some(({ outcome }) => outcome === 'refused') };
}

function checkAccess(draft: RequestDraft, facts: RequestFacts): readonly RequestFindingId[] {
  const ids: RequestFindingId[] = [];
  if (draft.access === 'send-as') ids.push('send-as');
  if (draft.grantee.id === draft.grantor.id) ids.push('own-mailbox');
  const scope = recipientScope(draft.grantee.address, facts.domains);
  if (scope === 'external' || scope === 'unknown') ids.push('outside');
  const ofLineManagers = checkLineManagers(draft, facts);
  return ofLineManagers === undefined ? ids : [...ids, ofLineManagers];
}

function checkDays({ from, to }: RequestDraft, today: string): readonly RequestFindingId[] {
  if (to < from) return ['days'];
  if (to < today) return ['past'];
  return to > addMonths(from, 12) ? ['long'] : [];
}

/** The same question that the fold asks of the event once it is written. */
function checkAuthor(draft: RequestDraft, facts: RequestFacts): readonly RequestFindingId[] {
  const { author, today, people, policy, register } = facts;
  const mailbox = register.mailboxes.get(draft.mailbox.address);
  if (mayRequest(draft, author, today, { people, policy }, mailbox)) return [];
  if (draft.mailbox.type === 'personal') return ['not-owner'];
  return mailbox === undefined || mailbox.closedAt !== undefined ? ['not-registered'] : ['not-manager'];
}

function checkPurpose(
  draft: RequestDraft,
  { people, policy, today }: RequestFacts,
): readonly RequestFindingId[] {
  const { purpose, need, grantor } = draft;
  if (purpose === 'investigation') {
    const isReader = people.holds(grantor.id, readersOfReasons(policy), today);
    return isReader ? ['investigation-of-reader', 'investigation'] : ['investigation'];
  }
  const ids: RequestFindingId[] = purpose === 'absence' ? ['absence'] : [];
  return need === 'complaint' || need === 'suspected-misuse' ? [...ids, 'needs-investigation'] : ids;
}

function overlaps({ request, state }: Grant, draft: RequestDraft, today: string): boolean {
  const isOpen = state === 'requested' || state === 'authorised' || state === 'active';
  return (
    isOpen &&
    request.mailbox.address === draft.mailbox.address &&
    request.grantee.id === draft.grantee.id &&
    request.from <= draft.to &&
    request.to >= draft.from &&
    request.to >= today
  );
}

/** What an event is stamped with when it is made. */
export type RequestStamp = Pick<CoverRequested, 'id' | 'at' | 'grantId' | 'policy' | 'policyVersion'>;

/** Gives the event of a request that may be asked for; `undefined` of one that may not. */
export function requestEvent(
  draft: RequestDraft,
  { findings, authorisers, mayBeAsked }: RequestAnswer,
  stamp: RequestStamp,
): CoverRequested | undefined {
  const { access, ...rest } = draft;
  const [authoriser] = authorisers;
  if (!mayBeAsked || access === 'send-as' || authoriser === undefined) return undefined;
  const untold = findings.filter(({ outcome }) => outcome === 'untold').map(({ id }) => id);
  return { kind: 'cover-requested', ...stamp, ...rest, access, authoriser, untold };
}
