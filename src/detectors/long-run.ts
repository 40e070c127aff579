/** Letters, digits, underlines and dashes of ASCII. */
function isOfRun(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x2d
  );
}

/**
 * Whether so many letters, digits, underlines and dashes stand in one run: `[\w-]{length}`, with a look at about one character in as
 * many. Each look is at where a run would end that began behind the last break, and goes back from there to the next one.
 */
export function hasLongRun(text: string, length: number): boolean {
  let start = 0;
  for (let end = length - 1; end < text.length; end = start + length - 1) {
    let at = end;
    while (at >= start && isOfRun(text.charCodeAt(at))) at -= 1;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
