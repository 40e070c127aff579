import { isWithin } from '../days';
import type { Grant } from '../fold/grant';
import type { Away } from '../ports/mailbox';

/**
 * Whether somebody else receives the mail of an absence (S5.3): access by which mail is read that is authorised on its
 * first day. Access to the calendar alone is none.
 *
 * @param grants those of this owner.
 */
export function hasCover(away: Away, grants: readonly Grant[]): boolean {
  return grants.some(
    ({ request, state }) =>
      (state === 'authorised' || state === 'active') &&
      request.access !== 'calendar' &&
      request.purpose !== 'investigation' &&
      isWithin(away.from, request.from, request.to),
  );
}
