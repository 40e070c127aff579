import { parseStructured } from './structured-header';
import type { StructuredValue } from './structured-header';

/** One header field of a part, by its place in the raw bytes. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  readonly start: number;
  /** After its last line break, folded lines included. */
  readonly end: number;
  /** Unfolded; bytes above 127 as UTF-8. */
  readonly value: string;
}

/** One part of a mail, by its place in the raw bytes. The mail itself is the root. */
export interface MimePart {
  readonly parent: MimePart | undefined;
  readonly children: MimePart[];
  readonly fields: HeaderField[];
  /** Where its delimiter line begins; for the root where its header begins. */
  readonly delimiterStart: number;
  readonly headerStart: number;
  /** Start of the empty line that ends the header, or the end of the part where there is none. */
  headerEnd: number;
  bodyStart: number;
  /** Before the line break that belongs to the delimiter (RFC 2046 §5.1.1). */
  bodyEnd: number;
  /** Start of the delimiter line that closes it. */
  sectionEnd: number;
  type: StructuredValue;
  disposition: StructuredValue;
  /** Transfer encoding, lower case; empty where none is given. */
  encoding: string;
}

interface Boundary {
  readonly mark: Buffer;
  readonly part: MimePart;
}

/** Far above any real mail; beyond it the reader gives up rather than grow. */
const MAX_PARTS = 10_000;
/** As deep as the mail parser goes. */
const MAX_DEPTH = 256;
const LINE_FEED = 0x0a;

/**
 * Finds the parts of a mail (RFC 2046) in its raw bytes, as leniently as mail programs do: delimiters of every open
 * multipart count, a missing end delimiter closes at the end. Gives `undefined` beyond 10,000 parts or 256 levels. Linear
 * in the size, a line being compared with each open delimiter at most.
 */
export function locateParts(raw: Uint8Array): MimePart | undefined {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const root = openPart(undefined, 0, 0);
  const walk: Walk = { bytes, current: root, inHeader: true, count: 1, open: [] };
  for (let at = 0; at < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const next = feed < 0 ? bytes.length : feed + 1;
    takeLine(walk, at, lineEnd(bytes, at, next), next);
    if (walk.count > MAX_PARTS || walk.open.length > MAX_DEPTH) return undefined;
    at = next;
  }
  if (walk.inHeader) closeHeader(bytes, walk.current, bytes.length, bytes.length, walk.open);
  for (let part: MimePart | undefined = walk.current; part !== undefined; part = part.parent) {
    if (part.sectionEnd < 0) part.bodyEnd = part.sectionEnd = bytes.length;
  }
  return root;
}

interface Walk {
  readonly bytes: Buffer;
  current: MimePart;
  inHeader: boolean;
  count: number;
  open: Boundary[];
}

/** Goes on by one line: a delimiter, the end of a header, or content. */
function takeLine(walk: Walk, at: number, end: number, next: number): void {
  const { bytes, current, open } = walk;
  const hit = matchBoundary(bytes, at, end, open);
  if (hit === undefined) {
    if (!walk.inHeader || end !== at) return;
    closeHeader(bytes, current, at, next, open);
    walk.inHeader = false;
    return;
  }
  if (walk.inHeader) closeHeader(bytes, current, at, at, open);
  closeBodies(bytes, current, hit.part, at);
  walk.open = open.slice(0, hit.index + (hit.isLast ? 0 : 1));
  // After its last delimiter a multipart has an epilogue, until a delimiter further out ends it.
  walk.current = hit.isLast ? hit.part : openPart(hit.part, at, next);
  walk.inHeader = !hit.isLast;
  if (walk.inHeader) walk.count += 1;
}

function openPart(parent: MimePart | undefined, delimiterStart: number, headerStart: number): MimePart {
  const value = parent?.type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const part: MimePart = {
    parent,
    children: [],
    fields: [],
    delimiterStart,
    headerStart,
    headerEnd: headerStart,
    bodyStart: headerStart,
    bodyEnd: -1,
    sectionEnd: -1,
    type: { value, params: new Map() },
    disposition: { value: '', params: new Map() },
    encoding: '',
  };
  parent?.children.push(part);
  return part;
}

/** The end of the line without its line break. */
function lineEnd(bytes: Buffer, start: number, next: number): number {
  let end = next;
  while (end > start && (bytes[end - 1] === LINE_FEED || bytes[end - 1] === 0x0d)) end -= 1;
  return end;
}

interface Hit {
  readonly part: MimePart;
  readonly index: number;
  readonly isLast: boolean;
}

function matchBoundary(bytes: Buffer, at: number, end: number, open: readonly Boundary[]): Hit | undefined {
  if (open.length === 0 || end - at < 3 || !isDashes(bytes, at)) return undefined;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const boundary = open[index];
    if (boundary === undefined) continue;
    const { mark, part } = boundary;
    const after = at + 2 + mark.length;
    if (after > end || !standsAt(bytes, at + 2, mark)) continue;
    const isLast = after + 2 <= end && isDashes(bytes, after);
    if (isBlank(bytes, isLast ? after + 2 : after, end)) return { part, index, isLast };
  }
  return undefined;
}

/** Byte by byte: most lines differ in the first, which a call for the whole would not make cheaper. */
function standsAt(bytes: Buffer, at: number, mark: Buffer): boolean {
  for (let i = 0; i < mark.length; i += 1) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

function isDashes(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x2d && bytes[at + 1] === 0x2d;
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] !== 0x20 && bytes[at] !== 0x09) return false;
  return true;
}

/** Ends the bodies of `from` and of all parts above it up to the multipart whose delimiter was met. */
function closeBodies(bytes: Buffer, from: MimePart, upTo: MimePart, delimiter: number): void {
  const end = bytes[delimiter - 2] === 0x0d ? delimiter - 2 : delimiter - 1;
  for (let part: MimePart | undefined = from; part !== undefined && part !== upTo; part = part.parent) {
    if (part.sectionEnd >= 0) continue;
    part.sectionEnd = delimiter;
    part.bodyEnd = Math.max(part.bodyStart, end);
  }
}

function closeHeader(
  bytes: Buffer,
  part: MimePart,
  headerEnd: number,
  bodyStart: number,
  open: Boundary[],
): void {
  part.headerEnd = headerEnd;
  part.bodyStart = bodyStart;
  readFields(bytes, part);
  const first = (name: string): string | undefined => part.fields.find((field) => field.name === name)?.value;
  const type = first('content-type');
  if (type !== undefined) part.type = parseStructured(type);
  part.disposition = parseStructured(first('content-disposition') ?? '');
  part.encoding = /[\w-]+/.exec((first('content-transfer-encoding') ?? '').toLowerCase())?.[0] ?? '';
  const mark = part.type.params.get('boundary');
  if (mark !== undefined && mark !== '' && isMultipart(part)) open.push({ mark: Buffer.from(mark), part });
}

function readFields(bytes: Buffer, part: MimePart): void {
  let start = -1;
  const finish = (end: number): void => {
    if (start < 0) return;
    const line = bytes.toString('utf8', start, end).replace(/\r?\n/g, '');
    const colon = line.indexOf(':');
    if (colon > 0) {
      part.fields.push({
        name: line.slice(0, colon).trim().toLowerCase(),
        start,
        end,
        value: line.slice(colon + 1).trim(),
      });
    }
  };
  for (let at = part.headerStart; at < part.headerEnd;) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const isFolded = bytes[at] === 0x20 || bytes[at] === 0x09;
    if (!isFolded || start < 0) {
      finish(at);
      start = at;
    }
    at = feed < 0 || feed >= part.headerEnd ? part.headerEnd : feed + 1;
  }
  finish(part.headerEnd);
}

/** True for a part that holds other parts. */
export function isMultipart(part: MimePart): boolean {
  return part.type.value.startsWith('multipart/');
}

/** The parts that hold content, in the order of the mail. */
export function leaves(root: MimePart): MimePart[] {
  const found: MimePart[] = [];
  const open = [root];
  while (open.length > 0) {
    const part = open.pop();
    if (part === undefined) break;
    if (!isMultipart(part)) found.push(part);
    for (let i = part.children.length - 1; i >= 0; i -= 1) {
      const child = part.children[i];
      if (child !== undefined) open.push(child);
    }
  }
  return found;
}

/** True for a part that is body text rather than a file. */
export function isBodyText(part: MimePart): boolean {
  const isText = part.type.value === 'text/plain' || part.type.value === 'text/html';
  return isText && part.disposition.value !== 'attachment';
}
