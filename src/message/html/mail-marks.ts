import type { StructureHint } from '../hints';
import type { InlineStyle } from './inline-style';
import type { TagAttributes } from './tag-attributes';

/** What an element says about who wrote its content. */
export type MailMark = Pick<StructureHint, 'kind' | 'name'>;

/** Classes, ids and anchor names by which mail programs mark what they insert, in lower case. */
const MARKS: Readonly<Record<string, MailMark['kind']>> = {
  // Gmail, Yahoo, Proton, Tuta, Zoho, AOL, Thunderbird, Zimbra: round the earlier mail
  gmail_quote: 'quote-element',
  gmail_quote_container: 'quote-element',
  yahoo_quoted: 'quote-element',
  protonmail_quote: 'quote-element',
  tutanota_quote: 'quote-element',
  zmail_extra: 'quote-element',
  aolmail_quote: 'quote-element',
  mail_android_quote: 'quote-element',
  'moz-forward-container': 'quote-element',
  // Outlook for iOS, Android, Mac: round the earlier mail
  'ms-outlook-mobile-reference-message': 'quote-element',
  'mail-editor-reference-message-container': 'quote-element',
  olk_src_body_section: 'quote-element',
  // just before the earlier mail, or round its header lines
  divrplyfwdmsg: 'reply-marker',
  appendonsend: 'reply-marker',
  outlookmessageheader: 'reply-marker',
  _mailoriginal: 'reply-marker',
  'moz-cite-prefix': 'reply-marker',
  'moz-email-headers-table': 'reply-marker',
  gmail_attr: 'reply-marker',
  'reply-intro': 'reply-marker',
  isforwardcontent: 'reply-marker',
  isreplycontent: 'reply-marker',
  // signatures
  signature: 'signature-element',
  _mailautosig: 'signature-element',
  applemailsignature: 'signature-element',
  gmail_signature: 'signature-element',
  gmail_signature_prefix: 'signature-element',
  'moz-signature': 'signature-element',
  'ms-outlook-mobile-signature': 'signature-element',
  'ms-outlook-ios-signature': 'signature-element',
  protonmail_signature_block: 'signature-element',
  'yahoo-signature': 'signature-element',
  ymail_android_signature: 'signature-element',
  mail_android_signature: 'signature-element',
};

/** Outlook on the web puts `x_` before the ids and classes of what it shows, once for each passing on. */
const PASSED_ON = /^(?:x_){1,20}/;
/** Yahoo puts a changing prefix before its own: `ydp4f2c1eyahoo_quoted`. */
const YAHOO = /(?:yahoo_quoted|yahoo-signature)$/;

function markNamed(token: string): MailMark | undefined {
  const lower = token.toLowerCase().replace(PASSED_ON, '');
  const name = YAHOO.exec(lower)?.[0] ?? lower;
  return Object.prototype.hasOwnProperty.call(MARKS, name)
    ? { kind: MARKS[name] ?? 'quote-element', name }
    : undefined;
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
