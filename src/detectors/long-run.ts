const OF_RUN = /[\w-]/;

/**
 * Whether so many letters, digits, underlines and dashes stand in one run: `[\w-]{length}`, with a look at about one character in as
 * many. Each look is at where a run would end that began behind the last break, and goes back from there to the next one.
 */
export function hasLongRun(text: string, length: number): boolean {
  let start = 0;
  for (let end = length - 1; end < text.length; end = start + length - 1) {
    let at = end;
    while (at >= start && OF_RUN.test(text.charAt(at))) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
