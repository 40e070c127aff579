import { bytesOf, withBytes } from './bytes';

/** One part of a mail, or the mail itself. */
export interface MimePart {
  readonly body: string;
  /**
   * What its header says, by names in lower case: the fields that are looked at, unfolded, and of type and disposition the
   * parameters `boundary`, `charset`, `name` and `filename`.
   */
  readonly said: Readonly<Record<string, string | undefined>>;
}

/** The fields that are looked at, with the lines they are folded over (RFC 5322 2.2.3). */
const FIELD = /^(subject|content-(?:type|transfer-encoding|disposition|id))[ \t]*:(.*(?:\r?\n[ \t].*)*)/gim;
/** A parameter (RFC 2045 5.1) or a piece of one, percent-encoded where a star follows its name (RFC 2231). */
const PARAMETER =
  /;\s*(boundary|charset|(?:file)?name)(?:\*\d+)?(\*?)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]*))/gi;

/** Reads a part, given with a character for each byte: its header ends with the first empty line. What has none is all body. */
export function readPart(source: string): MimePart {
  const gap = /(?:^|\n)\r?\n/.exec(source);
  const said: Record<string, string | undefined> = {};
  each(FIELD, gap === null ? '' : source.slice(0, gap.index), ([, name = '', value = '']) => {
    said[name.toLowerCase()] = value.replace(/\r?\n/g, '').trim();
  });
  const { 'content-type': type = '', 'content-disposition': disposition = '' } = said;
  each(PARAMETER, `${type};${disposition}`, ([, name = '', star, quoted, plain = '']) => {
    const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    const piece = star === '' ? value : withBytes(value.replace(/^[\w-]*'[^']*'/, ''), /%([0-9a-f]{2})/gi);
    said[name.toLowerCase()] = (said[name.toLowerCase()] ?? '') + piece;
  });
  return { body: gap === null ? source : source.slice(gap.index + gap[0].length), said };
}

function each(pattern: RegExp, text: string, take: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) take(match);
}

/** The bytes of quoted-printable text (RFC 2045 6.7), blanks in front of a soft line break left out. */
export function quotedPrintableBytes(text: string): Uint8Array {
  return bytesOf(withBytes(text, /=(?:[ \t]*\r?\n|([0-9a-f]{2}))/gi));
}

/** RFC 2046 allows 70 characters; a long boundary would make the search slow. */
const LONGEST_BOUNDARY = 200;

/**
 * The parts of a multipart body (RFC 2046 5.1.1), none where its boundary stands nowhere; and whether the last one is closed.
 * What stands behind the close is a part too where it is more than white space: some mails use a boundary twice.
 */
export function partsOf({ body, said: { boundary = '' } }: MimePart): {
  readonly parts: readonly string[];
  readonly isClosed: boolean;
} {
  const parts: string[] = [];
  const text = boundary === '' || boundary.length > LONGEST_BOUNDARY ? '' : `\n${body}`;
  const mark = `\n--${boundary}`;
  let start = -1;
  let isClosed = false;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    const lineEnd = text.indexOf('\n', at + 1);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const rest = text.slice(at + mark.length, end).trim();
    // A boundary may begin with another one.
    if (rest !== '' && rest !== '--') continue;
    if (start >= 0) parts.push(text.slice(start, at));
    start = end + 1;
    isClosed = rest !== '';
  }
  const last = start < 0 ? '' : text.slice(start);
  if (last.trim() !== '') parts.push(last);
  return { parts, isClosed };
}
