/** What a calendar permission may be, the least first. */
export const CALENDAR_ROLES = ['none', 'freeBusyRead', 'limitedRead', 'read', 'write'] as const;

/** One of them. */
export type CalendarRole = (typeof CALENDAR_ROLES)[number];
