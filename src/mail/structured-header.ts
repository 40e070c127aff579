/** A header value of the form `token; name=value; name="value"` (RFC 2045 §5.1). */
export interface StructuredValue {
  /** Lower case. */
  readonly value: string;
  /** Names in lower case; the first of two equal names counts. */
  readonly params: ReadonlyMap<string, string>;
}

/** Reads a structured header value. Comments are taken out where they stand between tokens; never fails. */
export function parseStructured(text: string): StructuredValue {
  const pieces = splitOutsideQuotes(text);
  const params = new Map<string, string>();
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=');
    if (equals <= 0) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    if (!params.has(name)) params.set(name, unquote(piece.slice(equals + 1).trim()));
  }
  return {
    value: withoutComment(pieces[0] ?? '')
      .trim()
      .toLowerCase(),
    params,
  };
}

function splitOutsideQuotes(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let inQuotes = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '"') inQuotes = !inQuotes;
    else if (char === ';' && !inQuotes) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return withoutComment(text).trim();
  let value = '';
  for (let at = 1; at < text.length && text[at] !== '"'; at += 1) {
    if (text[at] === '\\') at += 1;
    value += text[at] ?? '';
  }
  return value;
}

/** Leaves out everything from a space and an opening bracket on. */
function withoutComment(text: string): string {
  const comment = text.indexOf(' (');
  return text.startsWith('(')
    ? text.slice(text.indexOf(')') + 1)
    : comment < 0
      ? text
      : text.slice(0, comment);
}

/** True where a part's headers name a file. */
export function namesFile(value: StructuredValue, name: 'filename' | 'name'): boolean {
  return (
    value.params.has(name) ||
    value.params.has(`${name}*`) ||
    value.params.has(`${name}*0`) ||
    value.params.has(`${name}*0*`)
  );
}
