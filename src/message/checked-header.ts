/**
 * The header by which Exchange tells mail that a client has looked after: whether the approved texts belong below it has been decided
 * there. It holds nothing of the mail, and Exchange takes it off at the border (`letterhead mailflow`).
 */
export const CHECKED_HEADER = 'X-Letterhead';

/** Its value where that has been decided. */
export const CHECKED = 'checked';
