import { isDeepStrictEqual } from 'node:util';
import type { Message, Part, Recipient, RecipientField } from '../message/message';
import { readEml } from './eml';
import { bodySplices, isSigned } from './eml-body-edits';
import type { SpliceResult } from './eml-body-edits';
import { addressField, textField } from './header-text';
import { headerOffset } from './mail-shape';
import { readableMail } from './lenient-mail';
import { isBodyText, leaves, locateParts } from './mime-parts';
import type { MimePart } from './mime-parts';
import { lineEndOf } from './part-text';
import { applySplices } from './splice';
import type { Splice } from './splice';

/** A mail as bytes, or why none could be written. */
export type WrittenMail =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

/** How a fixed mail is written. */
export interface WriteOptions {
  /** What to add to the plain text beside the HTML; what was added to the HTML where it is left out. */
  readonly plainInsert?: string;
}

/** Fields that address lines go behind where the mail has none of its own. */
const ADDRESS_FIELDS = ['from', 'sender', 'reply-to', 'to', 'cc', 'bcc'];

/**
 * Writes a fixed mail: the raw mail with its Subject, To, Cc, Bcc, body text and attachments as `after` has them, and
 * every other byte as it was. `before` is the message that was read from `raw`. What cannot be done for certain gives a
 * reason instead; the result has been read back and compared.
 */
export async function writeFixedEml(
  raw: Uint8Array,
  before: Message,
  after: Message,
  options: WriteOptions = {},
): Promise<WrittenMail> {
  const offset = headerOffset(raw);
  const mail = raw.subarray(offset);
  const root = locateParts(mail);
  if (root === undefined) return { ok: false, reason: 'the mail has too many parts' };
  if (!isDeepStrictEqual(before.parts.label, after.parts.label)) {
    return { ok: false, reason: 'a sensitivity label can only be set in Outlook' };
  }
  const steps = [
    headerSplices(mail, root, before, after),
    attachmentSplices(mail, root, before, after),
    await bodyStep(mail, root, before, after, options),
  ];
  const splices: Splice[] = [];
  for (const step of steps) {
    if (!step.ok) return step;
    splices.push(...step.splices);
  }
  const bytes = Buffer.concat([raw.subarray(0, offset), applySplices(mail, splices)]);
  return (await readsBack(bytes, after))
    ? { ok: true, bytes }
    : { ok: false, reason: 'the mail is built too oddly to be changed safely' };
}

async function bodyStep(
  mail: Uint8Array,
  root: MimePart,
  before: Message,
  after: Message,
  options: WriteOptions,
): Promise<SpliceResult> {
  const [old, fresh] = [before.parts.body, after.parts.body];
  if (!old.known || !fresh.known || old.value.source === fresh.value.source) return { ok: true, splices: [] };
  const { plainInsert } = options;
  return bodySplices(mail, root, { before: old.value, after: fresh.value, kind: after.kind, plainInsert });
}

function headerSplices(mail: Uint8Array, root: MimePart, before: Message, after: Message): SpliceResult {
  const lineEnd = lineEndOf(mail, root);
  const splices: Splice[] = [];
  const subject = valueOf(after.parts.subject);
  if (subject !== undefined && subject !== valueOf(before.parts.subject)) {
    splices.push(...setField(root, 'subject', textField('Subject', subject), lineEnd));
  }
  for (const [field, name] of [
    ['to', 'To'],
    ['cc', 'Cc'],
    ['bcc', 'Bcc'],
  ] as const) {
    const wanted = inField(after, field);
    if (isDeepStrictEqual(inField(before, field), wanted)) continue;
    const isNobody = field === 'to' && wanted.length === 0 && inField(after, 'cc').length === 0;
    const text =
      wanted.length > 0 ? addressField(name, wanted) : isNobody ? 'To: undisclosed-recipients:;\n' : '';
    splices.push(...setField(root, field, text, lineEnd));
  }
  return { ok: true, splices };
}

function valueOf<T>(part: Part<T>): T | undefined {
  return part.known ? part.value : undefined;
}

function inField(message: Message, field: RecipientField): Recipient[] {
  return (valueOf(message.parts.recipients)?.all ?? []).filter((one) => one.field === field);
}

/** Puts `text` in the place of the first field of this name and takes out the others; empty text takes out all. */
function setField(root: MimePart, name: string, text: string, lineEnd: string): Splice[] {
  const replacement = Buffer.from(text.replace(/\n/g, lineEnd), 'utf8');
  const fields = root.fields.filter((field) => field.name === name);
  if (fields.length === 0) {
    const last = [...root.fields].reverse().find((field) => ADDRESS_FIELDS.includes(field.name));
    const at = last?.end ?? root.headerEnd;
    return [{ start: at, end: at, replacement }];
  }
  return fields.map(({ start, end }, index) => ({
    start,
    end,
    replacement: index === 0 ? replacement : new Uint8Array(0),
  }));
}

/** Takes out the parts of attachments that are gone. */
function attachmentSplices(mail: Uint8Array, root: MimePart, before: Message, after: Message): SpliceResult {
  const old = valueOf(before.parts.attachments) ?? [];
  const gone = missingFrom(valueOf(after.parts.attachments) ?? [], old);
  if (gone.length === 0) return { ok: true, splices: [] };
  const files = fileParts(mail, root);
  if (files.length !== old.length)
    return { ok: false, reason: 'the attachments of the mail cannot be told apart' };
  const parts = gone.flatMap((index) => files[index] ?? []);
  if (parts.some(isSigned))
    return { ok: false, reason: 'the mail is signed, and a change would break the signature' };
  if (parts.some((part) => part.parent?.children.every((child) => parts.includes(child)) !== false)) {
    return { ok: false, reason: 'the mail holds nothing but the attachment' };
  }
  const replacement = new Uint8Array(0);
  return {
    ok: true,
    splices: parts.map((part) => ({ start: part.delimiterStart, end: part.sectionEnd, replacement })),
  };
}

/** The places in `old` of what `kept` no longer has; both in one order. */
function missingFrom<T>(kept: readonly T[], old: readonly T[]): number[] {
  const gone: number[] = [];
  let next = 0;
  for (const [index, one] of old.entries()) {
    if (isDeepStrictEqual(one, kept[next])) next += 1;
    else gone.push(index);
  }
  return gone;
}

/** The parts that the reader lists as attachments; what they are, the form that the parser reads right says. */
function fileParts(mail: Uint8Array, root: MimePart): MimePart[] {
  const readable = locateParts(readableMail(mail));
  const twins = readable === undefined ? [] : leaves(readable);
  return leaves(root).filter((_, index) => {
    const twin = twins[index];
    return twin !== undefined && !isBodyText(twin);
  });
}

/** Reads the written mail and compares what a fix may have changed. */
async function readsBack(bytes: Uint8Array, after: Message): Promise<boolean> {
  const result = await readEml(bytes, {});
  return result.ok && isDeepStrictEqual(essence(result.mail.message), essence(after));
}

/** What must be alike, white space aside. */
function essence(message: Message): unknown {
  const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];
  return {
    subject: squeeze(valueOf(message.parts.subject)),
    recipients: fields.map((field) =>
      inField(message, field).map(({ name, address }) => [squeeze(name), address]),
    ),
    body: squeeze(valueOf(message.parts.body)?.source),
    attachments: (valueOf(message.parts.attachments) ?? []).map(({ name, size }) => [name, size]),
  };
}
