import { addDays } from './days';
import type { CoverRequested } from './ports/event';

/** Lines of a calendar file have no more octets than this, the break aside (RFC 5545, section 3.1). */
const LONGEST_LINE = 75;

/**
 * Gives a calendar entry for the last day of a grant (RFC 5545): a whole day, with a reminder two days before. It goes with
 * the mail that says a grant is authorised.
 *
 * @param at when it is made, ISO 8601, UTC.
 */
export function lastDayEntry(request: CoverRequested, at: string): string {
  const { grantId, grantee, mailbox, to } = request;
  const summary = `Access of ${grantee.name} to ${mailbox.address} ends today`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Letterhead//Register//EN',
    'BEGIN:VEVENT',
    `UID:${escapeText(grantId)}@letterhead.invalid`,
    `DTSTAMP:${at.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${to.replace(/-/g, '')}`,
    `DTEND;VALUE=DATE:${addDays(to, 1).replace(/-/g, '')}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(`Letterhead ${grantId}. The service desk takes the access away; tell them where it has to stay.`)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P2D',
    `DESCRIPTION:${escapeText(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Text as a value (RFC 5545, section 3.3.11): no control characters but a line break, which is written `\n`. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Breaks a line after at most 75 octets of UTF-8, and never within a character; what follows begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
