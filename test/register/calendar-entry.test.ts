import fc from 'fast-check';
import { lastDayEntry } from '../../src/register/calendar-entry';
import { REQUEST, SADE } from './sample-events';

const AT = '2026-03-02T11:00:00.000Z';

/** The value of a property, unfolded (RFC 5545, section 3.1). */
function valueOf(entry: string, name: string): string | undefined {
  const lines = entry.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
}

test('the entry is a whole day, the last one', () => {
  const entry = lastDayEntry(REQUEST, AT);
  expect(entry).toContain('\r\nDTSTART;VALUE=DATE:20260320\r\nDTEND;VALUE=DATE:20260321\r\n');
  expect(entry).toContain('\r\nDTSTAMP:20260302T110000Z\r\n');
  expect(valueOf(entry, 'SUMMARY')).toBe('Access of Sade Okafor to mia.jones@stepstowork.example ends today');
});

test('the last day of a year ends in the next', () => {
  expect(lastDayEntry({ ...REQUEST, to: '2026-12-31' }, AT)).toContain('DTEND;VALUE=DATE:20270101\r\n');
});

test.each([
  ['Okafor, Sade; Ms', 'Okafor\\, Sade\\; Ms'],
  ['a\\b', 'a\\\\b'],
  ['Sade\r\nEND:VEVENT', 'Sade\\nEND:VEVENT'],
  ['Sade\u0000\u0007', 'Sade  '],
])('the name %j stays within its value', (name, expected) => {
  const entry = lastDayEntry({ ...REQUEST, grantee: { ...SADE, name } }, AT);
  expect(valueOf(entry, 'SUMMARY')).toBe(`Access of ${expected} to mia.jones@stepstowork.example ends today`);
});

test('whatever the name, no line is longer than 75 octets, none is broken within a character, and the lines stay the same', () => {
  const usual = lastDayEntry(REQUEST, AT)
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/)[0]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (name) => {
      const entry = lastDayEntry({ ...REQUEST, grantee: { ...SADE, name } }, AT);
      expect(entry.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
      for (const line of entry.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      const unfolded = entry.replace(/\r\n /g, '').split('\r\n');
      expect(unfolded.map((line) => line.split(/[:;]/)[0])).toEqual(usual);
    }),
    { numRuns: 200 },
  );
});
