/**
 * Reads CSV with a heading (RFC 4180), as `Export-Csv` writes it: commas or semicolons, quoted cells with line breaks, a first
 * line `#TYPE …`, a byte-order mark. Gives each line by the names of the heading. Linear: each character is looked at once.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const body = text.replace(/^\uFEFF/, '').replace(/^#TYPE[^\n]*\n/, '');
  const separator = separatorOf(body);
  const [heading, ...lines] = cells(body, separator).filter((line) => line.some((one) => one !== ''));
  if (heading === undefined) return [];
  return lines.map((line) =>
    Object.fromEntries(heading.map((name, index) => [name.trim(), line[index] ?? ''])),
  );
}

/** Of the two separators, the one that the heading has more of. */
function separatorOf(text: string): ',' | ';' {
  const heading = text.slice(0, Math.max(0, text.indexOf('\n')));
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
}

function cells(text: string, separator: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const close = (): void => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator) close();
    else if (character === '\n') {
      close();
      lines.push([]);
    } else if (character !== '\r') cell += character;
  }
  close();
  return lines;
}
