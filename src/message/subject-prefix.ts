/** What a subject's prefix says of the mail. */
export type PrefixKind = 'reply' | 'forward';

/** A subject taken apart: its prefixes, outermost first, and where the words themselves begin. */
export interface SubjectParts {
  readonly prefixes: readonly PrefixKind[];
  readonly start: number;
}

/** "Reply" as mail programs write it: English, German, Scandinavian, Dutch, Portuguese, Italian, French, Finnish. */
const REPLY = 're|aw|sv|antw|res|rif|réf|vs|odp|vá';
/** "Forward" likewise: English, German, Swedish, French, Dutch, Spanish, Portuguese, Finnish, Polish. */
const FORWARD = 'fw|fwd|wg|vb|tr|doorst|rv|enc|vl|pd|videresendt';

const PREFIX = new RegExp(`^(?:(${REPLY})|${FORWARD})\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s?[:：]`, 'i');

/** Longer chains of prefixes than this are nobody's. */
const MOST_PREFIXES = 30;

/** Takes the prefixes (`Re:`, `Fw:`, `AW:` …) off a subject, nested ones too. */
export function splitSubject(subject: string): SubjectParts {
  const prefixes: PrefixKind[] = [];
  let start = endOfSpace(subject, 0);
  while (prefixes.length < MOST_PREFIXES) {
    const match = PREFIX.exec(subject.slice(start, start + 24));
    if (match === null) break;
    prefixes.push(match[1] === undefined ? 'forward' : 'reply');
    start = endOfSpace(subject, start + match[0].length);
  }
  return { prefixes, start };
}

function endOfSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
