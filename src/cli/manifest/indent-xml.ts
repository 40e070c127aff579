/** A tag, or what stands between two tags. Our own writing: no tag holds another. */
const PIECE = /<[^<>]*>|[^<]+/g;

/** Gives XML with each element on a line of its own, indented; an element that holds only text stays on one line. */
export function indentXml(xml: string): string {
  const pieces = xml.match(PIECE) ?? [];
  const lines: string[] = [];
  let depth = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    const [next = '', after = ''] = [pieces[index + 1], pieces[index + 2]];
    if (piece.startsWith('</')) depth--;
    const isOpening = piece.startsWith('<') && !/^<[/?]|\/>$/.test(piece);
    if (isOpening && !next.startsWith('<') && after.startsWith('</')) {
      lines.push('  '.repeat(depth) + piece + next + after);
      index += 2;
      continue;
    }
    lines.push('  '.repeat(depth) + piece);
    if (isOpening) depth++;
  }
  return `${lines.join('\n')}\n`;
}
