import { badRequest, Refusal, type GraphAnswer } from './answer';
import { CALENDAR_ROLES, type CalendarRole } from './calendar-roles';
import { param, type GraphCall, type Operations } from './call';
import { readSelect } from './odata';

/** The permission that everybody inside has: base64 of "Default". */
const EVERYBODY = 'RGVmYXVsdA==';
const USUAL: CalendarRole = 'freeBusyRead';

function permissionOf({ state, caller }: GraphCall): Readonly<Record<string, unknown>> {
  return {
    id: EVERYBODY,
    emailAddress: { name: 'My Organization' },
    isInsideOrganization: true,
    isRemovable: false,
    role: state.calendars[caller.id] ?? USUAL,
    allowedRoles: CALENDAR_ROLES,
  };
}

function change(call: GraphCall): GraphAnswer {
  const id = param(call, 'calendarPermission-id');
  if (id !== EVERYBODY) throw new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found.');
  const { role, ...others } = call.body;
  if (Object.keys(others).length > 0)
    throw badRequest('Only the role of a calendar permission can be changed.');
  const wanted = CALENDAR_ROLES.find((one) => one === role);
  if (wanted === undefined) throw badRequest('The role is not one of the allowed roles.');
  call.state.calendars[call.caller.id] = wanted;
  return { status: 200, body: permissionOf(call) };
}

function settings(call: GraphCall): GraphAnswer {
  const away = call.state.away[call.caller.id];
  const moment = (dateTime: string): object => ({ dateTime: dateTime.replace(/Z$/, ''), timeZone: 'UTC' });
  const all = {
    userPurpose: call.caller.purpose,
    timeZone: 'GMT Standard Time',
    automaticRepliesSetting: {
      status: away === undefined ? 'disabled' : away.to === undefined ? 'alwaysEnabled' : 'scheduled',
      ...(away === undefined ? {} : { scheduledStartDateTime: moment(away.from) }),
      ...(away?.to === undefined ? {} : { scheduledEndDateTime: moment(away.to) }),
    },
  };
  const names = readSelect(call.query['$select']);
  const body = Object.entries(all).filter(([name]) => names?.has(name) ?? true);
  return { status: 200, body: Object.fromEntries(body) };
}

function isOwn(call: GraphCall): boolean {
  const wanted = param(call, 'user-id').toLowerCase();
  return wanted === call.caller.id || wanted === call.caller.mail;
}

/** Mailboxes and calendars: one's own, and of nobody else's anything. */
export const MAILBOX: Operations = {
  'me.mailboxSettings.get': settings,
  // Even with Full Access: a known fault of the real service, or its rule (office-js issue 6057).
  'users.user-id.mailboxSettings.get': (call) => {
    if (isOwn(call)) return settings(call);
    throw new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  },
  'me.calendar.calendarPermissions.get': (call) => ({ status: 200, body: { value: [permissionOf(call)] } }),
  'me.calendar.calendarPermissions.calendarPermission-id.patch': change,
  // A delegate is told nothing, and that is no refusal.
  'users.user-id.calendar.calendarPermissions.get': (call) => ({
    status: 200,
    body: { value: isOwn(call) ? [permissionOf(call)] : [] },
  }),
};
