import { londonTime } from '../../src/message/london-time';

/** The same by the calendar that Node carries. */
function byNode(moment: number): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(moment);
}

test.each([
  ['2026-01-15T12:00:00Z', '2026-01-15', 4, '12:00'],
  ['2026-06-15T12:00:00Z', '2026-06-15', 1, '13:00'],
  ['2026-03-29T00:59:00Z', '2026-03-29', 0, '00:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', 0, '02:00'],
  ['2026-10-25T00:59:00Z', '2026-10-25', 0, '01:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25', 0, '01:00'],
  ['2026-07-31T23:30:00Z', '2026-08-01', 6, '00:30'],
])('%s', (moment, day, weekday, time) => {
  const shown = londonTime(Date.parse(moment));
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  expect(shown).toEqual({ day, weekday, minutes: hours * 60 + minutes });
  expect(byNode(Date.parse(moment))).toContain(`${day.split('-').reverse().join('/')}, ${time}`);
});
