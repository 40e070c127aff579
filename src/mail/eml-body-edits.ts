import { readBody, sourceOffset } from '../message/body';
import type { Body } from '../message/body';
import type { MessageKind } from '../message/message';
import { readableMail } from './lenient-mail';
import { isBodyText, leaves, locateParts } from './mime-parts';
import type { MimePart } from './mime-parts';
import { partText, replaceText } from './part-text';
import type { Splice } from './splice';

/** What a change of the body needs to know. */
export interface BodyChange {
  readonly before: Body;
  readonly after: Body;
  readonly kind: MessageKind;
  /** What to add to the plain text beside the HTML; what was added to the HTML where it is left out. */
  readonly plainInsert?: string | undefined;
}

/** The changes of a mail's bytes, or why there can be none. */
export type SpliceResult =
  | { readonly ok: true; readonly splices: readonly Splice[] }
  | { readonly ok: false; readonly reason: string };

/** A body part with its text, and where that stands in the body as a whole. */
interface TextPart {
  readonly part: MimePart;
  readonly text: string;
  readonly start: number;
}

/** `mail` is the raw mail from its header on, `root` its parts. */
export async function bodySplices(
  mail: Uint8Array,
  root: MimePart,
  change: BodyChange,
): Promise<SpliceResult> {
  const { before, after } = change;
  const type = before.format === 'html' ? 'text/html' : 'text/plain';
  const parts = await textParts(mail, root);
  if (parts === undefined) return { ok: false, reason: 'the parts of the mail cannot be told apart' };
  const same = commonEnds(before.source, after.source);
  const changed = placed(
    parts.filter((one) => one.part.type.value === type),
    before.source,
  ).find((one) => one.start <= same.start && same.end <= one.start + one.text.length);
  if (changed === undefined)
    return { ok: false, reason: 'the change does not lie within one part of the body' };
  const { part, text, start } = changed;
  if (isSigned(part))
    return { ok: false, reason: 'the mail is signed, and a change would break the signature' };
  const middle = after.source.slice(same.start, after.source.length - (before.source.length - same.end));
  const written = text.slice(0, same.start - start) + middle + text.slice(same.end - start);
  const splices = replaceText(mail, part, written);
  const plain = parts.find((one) => one.part.type.value === 'text/plain' && areAlternatives(one.part, part));
  if (before.format === 'text' || plain === undefined) return { ok: true, splices };
  return {
    ok: true,
    splices: [...splices, ...replaceText(mail, plain.part, alternativeText(plain.text, change))],
  };
}

/** The body parts of the raw mail with their text, read from the form that the parser reads right. */
async function textParts(mail: Uint8Array, root: MimePart): Promise<TextPart[] | undefined> {
  const readable = readableMail(mail);
  const readableRoot = locateParts(readable);
  const raw = leaves(root);
  const read = readableRoot === undefined ? [] : leaves(readableRoot);
  if (raw.length !== read.length) return undefined;
  const found: TextPart[] = [];
  for (const [index, part] of raw.entries()) {
    const twin = read[index];
    if (twin === undefined || !isBodyText(twin)) continue;
    // The parts keep their raw places; what they are, the readable form says.
    const type = { value: twin.type.value, params: part.type.params };
    found.push({ part: { ...part, type }, text: await partText(readable, twin), start: -1 });
  }
  return found;
}

/** Finds each part's text in the body, in order. Parts that do not stand there unchanged are left out. */
function placed(parts: readonly TextPart[], source: string): TextPart[] {
  const found: TextPart[] = [];
  let cursor = 0;
  for (const one of parts) {
    const start = source.indexOf(one.text, cursor);
    if (start < 0) continue;
    found.push({ ...one, start });
    cursor = start + one.text.length;
  }
  return found;
}

/** The stretch of `before` that is not also in `after` at the same distance from the start or the end. */
function commonEnds(before: string, after: string): { start: number; end: number } {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { start, end: before.length - tail };
}

/**
 * The plain text beside a changed HTML: what was only added is added there too; otherwise, so that nothing taken out of
 * the HTML stays in the other form, the text of the new HTML takes its place.
 */
function alternativeText(plain: string, change: BodyChange): string {
  const { before, after, kind } = change;
  const same = commonEnds(before.text, after.text);
  const isOnlyAdded = before.text.slice(same.start, same.end).trim() === '';
  if (!isOnlyAdded) return `${after.text.trimEnd()}\n`;
  const derived = after.text.slice(same.start, after.text.length - (before.text.length - same.end)).trim();
  return insertPlain(plain, change.plainInsert ?? derived, kind);
}

/** Adds a block behind the sender's own words and above the thread. Nothing changes where it stands there already. */
function insertPlain(plain: string, block: string, kind: MessageKind): string {
  const body = readBody('text', plain, kind);
  const own = [...body.segments].reverse().find((one) => one.kind === 'new' || one.kind === 'signature');
  const thread = body.segments.find((one) => one.kind === 'quoted' || one.kind === 'forwarded');
  const isAbove = thread !== undefined && (own === undefined || own.start < thread.start);
  const end = body.text.slice(0, isAbove ? thread.start : body.text.length).trimEnd().length;
  if (block === '' || words(body.text.slice(0, end)).includes(words(block))) return plain;
  const at = end === 0 ? 0 : sourceOffset(body, end - 1) + 1;
  const rest = plain.slice(at);
  const head = at === 0 ? '' : `${plain.slice(0, at)}\n\n`;
  return `${head}${block}\n${rest.trim() === '' ? '' : `\n${rest.replace(/^[\r\n]+/, '')}`}`;
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function areAlternatives(a: MimePart, b: MimePart): boolean {
  const above = new Set<MimePart>();
  for (let part = a.parent; part !== undefined; part = part.parent) {
    if (part.type.value === 'multipart/alternative') above.add(part);
  }
  for (let part = b.parent; part !== undefined; part = part.parent) if (above.has(part)) return true;
  return false;
}

/** True for a part inside a signed or encrypted multipart (RFC 1847). */
export function isSigned(part: MimePart): boolean {
  for (let above = part.parent; above !== undefined; above = above.parent) {
    if (above.type.value === 'multipart/signed') return true;
  }
  return false;
}
