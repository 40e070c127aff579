import { dayOf } from '../days';
import type { CoverRequested, GrantStep } from '../ports/event';
import type { StoredEvent } from '../ports/event-log';
import { grantKeys } from '../ports/row';
import type { GenericMailbox } from './generic-mailbox';
import type { Grant, GrantState, NotCounted } from './grant';
import { mayRequest, mayStep, type Authority } from './grant-authors';

/** The states in which each step can happen. There is no way into *active* but through *authorised*. */
const AFTER: Readonly<Record<GrantStep, readonly GrantState[]>> = {
  'cover-authorised': ['requested'],
  'cover-declined': ['requested'],
  'desk-told': ['authorised', 'active'],
  'cover-activated': ['authorised'],
  'end-asked': ['requested', 'authorised', 'active'],
  'cover-ended': ['authorised', 'active'],
};

/** Gives the grant that a request opens, or why it opens none. */
export function openGrant(
  request: CoverRequested,
  stored: StoredEvent,
  authority: Authority,
  mailbox: GenericMailbox | undefined,
): Grant | NotCounted {
  const { author, writtenAt } = stored;
  if (!mayRequest(request, author, dayOf(writtenAt), authority, mailbox)) return 'wrong-author';
  if (request.grantee.id === request.grantor.id || request.to < request.from) return 'out-of-turn';
  return {
    request,
    keys: grantKeys(request),
    requestedBy: author,
    requestedAt: writtenAt,
    state: 'requested',
  };
}

/** Gives the grant after a step, or why the step does not count. */
export function stepGrant(
  grant: Grant,
  step: GrantStep,
  stored: StoredEvent,
  authority: Authority,
): Grant | NotCounted {
  const { author, writtenAt } = stored;
  const day = dayOf(writtenAt);
  if (!AFTER[step].includes(grant.state)) return 'out-of-turn';
  if (!mayStep(step, grant, author, day, authority)) return 'wrong-author';
  switch (step) {
    case 'cover-authorised':
      if (day > grant.request.to) return 'out-of-turn';
      return { ...grant, state: 'authorised', authorisedBy: author, authorisedAt: writtenAt };
    case 'cover-declined':
      return { ...grant, state: 'declined', endedAt: writtenAt };
    case 'desk-told':
      return { ...grant, toldAt: grant.toldAt ?? writtenAt };
    case 'cover-activated':
      return { ...grant, state: 'active', activatedAt: writtenAt };
    case 'end-asked':
      // Once it is authorised IT may be at work on it: only IT can say that it has ended.
      if (grant.state === 'requested') return { ...grant, state: 'withdrawn', endedAt: writtenAt };
      return { ...grant, endAskedAt: grant.endAskedAt ?? writtenAt };
    case 'cover-ended':
      return { ...grant, state: 'ended', endedAt: writtenAt };
  }
}
