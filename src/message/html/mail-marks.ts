import type { StructureHint } from '../hints';
import type { InlineStyle } from './inline-style';
import type { TagAttributes } from './tag-attributes';

/** What an element says about who wrote its content. */
export type MailMark = Pick<StructureHint, 'kind' | 'name'>;

/** Classes, ids and anchor names by which mail programs mark what they insert, in lower case. */
const MARKS: readonly (readonly [MailMark['kind'], string])[] = [
  // round the earlier mail: Gmail, Yahoo, Proton, Tuta, Zoho, AOL, Thunderbird
  ['quote-element', 'gmail_quote gmail_quote_container yahoo_quoted protonmail_quote tutanota_quote'],
  ['quote-element', 'zmail_extra aolmail_quote mail_android_quote moz-forward-container'],
  // Outlook for iOS, Android, Mac
  ['quote-element', 'ms-outlook-mobile-reference-message mail-editor-reference-message-container'],
  ['quote-element', 'olk_src_body_section'],
  // just before the earlier mail, or round its header lines
  ['reply-marker', 'divrplyfwdmsg appendonsend outlookmessageheader _mailoriginal moz-cite-prefix'],
  ['reply-marker', 'moz-email-headers-table gmail_attr reply-intro isforwardcontent isreplycontent'],
  // signatures
  ['signature-element', 'signature _mailautosig applemailsignature gmail_signature gmail_signature_prefix'],
  ['signature-element', 'moz-signature ms-outlook-mobile-signature ms-outlook-ios-signature'],
  ['signature-element', 'protonmail_signature_block yahoo-signature ymail_android_signature'],
  ['signature-element', 'mail_android_signature'],
];

const KINDS = new Map<string, MailMark['kind']>();
for (const [kind, names] of MARKS) for (const name of names.split(' ')) KINDS.set(name, kind);

/** Outlook on the web puts `x_` before the ids and classes of what it shows, once for each passing on. */
const PASSED_ON = /^(?:x_){1,20}/;
/** Yahoo puts a changing prefix before its own: `ydp4f2c1eyahoo_quoted`. */
const YAHOO = /(?:yahoo_quoted|yahoo-signature)$/;

function markNamed(token: string): MailMark | undefined {
  const lower = token.toLowerCase().replace(PASSED_ON, '');
  const name = YAHOO.exec(lower)?.[0] ?? lower;
  const kind = KINDS.get(name);
  return kind === undefined ? undefined : { kind, name };
}

/** A value of one of these attributes is seldom longer; what follows is not looked at. */
const LONGEST_NAME = 300;

function markIn(value: string): MailMark | undefined {
  for (const token of value.slice(0, LONGEST_NAME).split(/\s+/)) {
    const mark = markNamed(token);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

/** What the element says by its tag, id, class, anchor name or border; undefined where it says nothing. */
export function mailMarkOf(
  tag: string,
  attributes: Readonly<TagAttributes>,
  style: InlineStyle | undefined,
): MailMark | undefined {
  const { id, class: classes, name } = attributes;
  const mark =
    (id === '' ? undefined : markIn(id)) ??
    (classes === '' ? undefined : markIn(classes)) ??
    (tag === 'a' && name !== '' ? markIn(name) : undefined);
  if (mark !== undefined) return mark;
  if (tag === 'blockquote') {
    const isCited = attributes.type.toLowerCase() === 'cite';
    return { kind: 'quote-element', name: isCited ? 'blockquote[type=cite]' : 'blockquote' };
  }
  return style?.hasTopBorder === true ? { kind: 'header-border', name: tag } : undefined;
}
