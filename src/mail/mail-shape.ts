const LINE_FEED = 0x0a;
/** What is looked at to tell a mail from another file. */
const WINDOW = 64 * 1024;

/** Fields of which a file without a telling name must show one to count as a mail. */
const KNOWN_FIELDS = new Set(
  (
    'from to cc bcc subject date sender reply-to message-id received return-path delivered-to mime-version ' +
    'content-type in-reply-to references x-mailer x-originating-ip dkim-signature'
  ).split(' '),
);

/** What the first bytes of a file look like. */
export type MailShape = 'mail' | 'mailbox' | 'msg' | 'other';

/** The name of a header field if the line is one: printable ASCII without space, then a colon (RFC 5322 §2.2). */
function fieldName(line: string): string | undefined {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(colon, 0)).trimEnd();
  return /^[\x21-\x7e]{1,76}$/.test(name) ? name.toLowerCase() : undefined;
}

/** True where the line is `From `, an envelope sender and a time: the start of a mail in a mailbox file (RFC 4155). */
export function isFromLine(line: string): boolean {
  if (!/^From [^\s:]/.test(line) || line.length >= 1000) return false;
  const words = line.trimEnd().split(' ');
  return /\d:\d\d/.test(line) || (words.length === 2 && words[1]?.includes('@') === true);
}

/** True where the line can open the header of a mail. */
export function isHeaderLine(line: string): boolean {
  return fieldName(line) !== undefined;
}

/** Tells by content what a file is. `strict` asks for a field that mails have, `lenient` for any header line. */
export function shapeOf(bytes: Uint8Array, care: 'strict' | 'lenient'): MailShape {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, WINDOW));
  if (head.subarray(0, 8).toString('latin1') === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return 'msg';
  const lines = head.subarray(headerOffset(head)).toString('latin1').split(/\r?\n/);
  const firstLine = head.subarray(leadOffset(head)).toString('latin1').split(/\r?\n/, 1)[0] ?? '';
  const names = headerNames(lines);
  const isMail = names.some((name) => care === 'lenient' || KNOWN_FIELDS.has(name));
  if (!isMail || nulls(head.subarray(0, 512)) > MOST_NULLS) return 'other';
  return isFromLine(firstLine) ? 'mailbox' : 'mail';
}

/** Text may hold a stray NUL; data and UTF-16 hold many. */
const MOST_NULLS = 8;

function nulls(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
}

/** The field names before the first empty line. Empty where the first line is none and none is known. */
function headerNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  let others = 0;
  for (const line of lines.slice(0, 500)) {
    if (line === '') break;
    const name = fieldName(line);
    if (name !== undefined) names.push(name);
    else if (!/^[ \t]/.test(line)) others += 1;
  }
  return others > names.length ? [] : names;
}

/** Past a byte-order mark and empty lines. */
function leadOffset(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LINE_FEED || bytes[at] === 0x0d) at += 1;
  return at;
}

/** Where the header of a mail begins: past a byte-order mark, empty lines and the `From ` line of a mailbox. */
export function headerOffset(bytes: Uint8Array): number {
  const lead = leadOffset(bytes);
  const start = Buffer.from(bytes.subarray(lead, lead + 6)).toString('latin1');
  const feed = bytes.indexOf(LINE_FEED, lead);
  if (feed < 0 || (!start.startsWith('From ') && start !== '>From ')) return lead;
  // "From : Pat Lee" is a field with the space that RFC 822 allowed.
  const line = Buffer.from(bytes.subarray(lead, Math.min(feed, lead + 1000))).toString('latin1');
  return /^From +:/.test(line) ? lead : feed + 1;
}
