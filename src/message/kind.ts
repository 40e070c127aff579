import type { MessageKind } from './message';
import { splitSubject } from './subject-prefix';

/** What headers and subject say about where a mail comes from. Absent or empty: the header is not there. */
export interface KindSigns {
  readonly subject?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references?: string | undefined;
  /** Outlook's `Thread-Index`, in base64: 22 bytes for the first mail of a conversation, 5 more for each that follows. */
  readonly threadIndex?: string | undefined;
  /** Thunderbird's `X-Forwarded-Message-Id`. */
  readonly forwardedMessageId?: string | undefined;
}

/** Characters of base64 that write the 22 bytes of a conversation's first mail ([MS-OXOMSG] 2.2.1.3). */
const FIRST_INDEX = 32;

function has(header: string | undefined): boolean {
  return header !== undefined && header.trim() !== '';
}

/**
 * Tells new mail, reply and forward apart. Headers say whether a mail follows another one; as most programs write the
 * same headers for both, the outermost prefix of the subject says which it is. Without a subject and headers: unknown.
 */
export function kindFromSubjectAndHeaders(signs: KindSigns): MessageKind {
  if (has(signs.forwardedMessageId)) return 'forward';
  const prefix = splitSubject(signs.subject ?? '').prefixes[0];
  const isLater = (signs.threadIndex ?? '').replace(/\s/g, '').length > FIRST_INDEX;
  if (has(signs.inReplyTo) || has(signs.references) || isLater)
    return prefix === 'forward' ? 'forward' : 'reply';
  return prefix ?? (signs.subject === undefined ? 'unknown' : 'new');
}
