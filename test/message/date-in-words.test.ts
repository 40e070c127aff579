import { dateIn } from '../../src/message/date-in-words';

test.each([
  ['Sent: 02 March 2026 10:12', '2026-03-02'],
  ['On Mon, 2 Mar 2026 at 10:12, Pat wrote:', '2026-03-02'],
  ['Date: Monday, March 2, 2026 10:12 AM', '2026-03-02'],
  ['the 2nd of March 2026', '2026-03-02'],
  ['2026-03-02T10:12:00Z', '2026-03-02'],
  ['02/03/2026 10:12', '2026-03-02'],
  ['2.3.2026', '2026-03-02'],
  ['2 March', undefined],
  ['31 February 2026', undefined],
  ['09/26/2026', undefined],
  ['order 12-2026 of May', undefined],
  ['', undefined],
])('%s', (line, expected) => {
  expect(dateIn(line)).toBe(expected);
});
