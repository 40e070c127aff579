/**
 * True where one text becomes the other by at most so many slips of the finger: a letter put in, left out or hit wrongly, or
 * two turned round. For short texts and few slips: the work grows fourfold with each.
 */
export function isWithinSlips(one: string, other: string, slips: number): boolean {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  if (a === b) return true;
  if (slips === 0 || Math.abs(a.length - b.length) > slips) return false;
  const isTurned = a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0);
  return (
    isWithinSlips(a.slice(1), b.slice(1), slips - 1) ||
    isWithinSlips(a.slice(1), b, slips - 1) ||
    isWithinSlips(a, b.slice(1), slips - 1) ||
    (isTurned && isWithinSlips(a.slice(2), b.slice(2), slips - 1))
  );
}
