import type { Span } from './structure';

/**
 * What the HTML structure says about who wrote a stretch of the body. The structure builder collects these in the same
 * parse that gives the text; the splitter turns them, with the words, into segments.
 */
export interface StructureHint extends Span {
  readonly kind:
    /** `blockquote`, or an element that a mail program wraps round the earlier mail (gmail_quote, yahoo_quoted …). */
    | 'quote-element'
    /** Outlook's marker just before or around the From/Sent/To block (divRplyFwdMsg, appendonsend, OutlookMessageHeader). */
    | 'reply-marker'
    /** An element with a top border and no other, as Outlook desktop draws above the header block. */
    | 'header-border'
    /** `hr`. */
    | 'rule'
    /** An element that a mail program wraps round the signature. */
    | 'signature-element';
  /** What told it: tag name, class or id. */
  readonly name: string;
}
