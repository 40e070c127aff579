import type { Answer } from '../register/ports/answer';
import type { CancelSignal } from '../register/ports/cancel';
import type { Calendar, CalendarSharing } from '../register/ports/mailbox';
import { allOf, part, textAt, type Part } from './collection';
import type { Connection } from './connection';
import { SCOPES } from './scopes';

const PERMISSIONS = '/me/calendar/calendarPermissions';
/** Titles and places (M2.1). */
const OPEN = 'limitedRead';

/** The permission that everybody inside has: it names no address, and cannot be taken away. */
function isEverybody(permission: Part): boolean {
  const address = textAt(part(permission['emailAddress']), 'address');
  return address === '' && permission['isRemovable'] === false;
}

function sharingOf(permission: Part | undefined): CalendarSharing {
  switch (permission?.['role']) {
    case 'none':
      return 'none';
    case 'freeBusyRead':
      return 'free-busy';
    case OPEN:
      return 'limited';
    case 'read':
    case 'write':
      return 'details';
    default:
      return 'unknown';
  }
}

/** Whether titles and places, at least, are there to be seen. */
function isOpen(sharing: CalendarSharing): boolean {
  return sharing === 'limited' || sharing === 'details';
}

/** The calendar of the signed-in person, over Microsoft Graph. A delegate is given an empty answer, which says nothing. */
export function openCalendar(connection: Connection): Calendar {
  const everybody = async (cancel?: CancelSignal): Promise<Answer<Part | undefined>> => {
    const answer = await allOf(
      connection,
      { method: 'GET', path: PERMISSIONS, scope: SCOPES.calendar.scope, effect: 'repeatable' },
      cancel,
    );
    return answer.ok ? { ok: true, value: answer.value.find(isEverybody) } : answer;
  };
  return {
    sharing: async (cancel) => {
      const answer = await everybody(cancel);
      return answer.ok ? { ok: true, value: sharingOf(answer.value) } : answer;
    },
    open: async (cancel) => {
      const answer = await everybody(cancel);
      if (!answer.ok) return answer;
      const permission = answer.value;
      const sharing = sharingOf(permission);
      if (isOpen(sharing)) return { ok: true, value: sharing };
      const allowed = permission?.['allowedRoles'];
      if (permission === undefined || !Array.isArray(allowed) || !allowed.includes(OPEN)) {
        return { ok: false, trouble: { kind: 'unsupported', code: 'role-not-allowed' } };
      }
      const path = `${PERMISSIONS}/${encodeURIComponent(textAt(permission, 'id'))}`;
      // Set twice it is set: the only property of a permission that may be sent is its role.
      const changed = await connection.call(
        {
          method: 'PATCH',
          path,
          scope: SCOPES.calendarChange.scope,
          body: { role: OPEN },
          effect: 'repeatable',
        },
        cancel,
      );
      return changed.ok ? { ok: true, value: sharingOf(part(changed.value)) } : changed;
    },
  };
}
