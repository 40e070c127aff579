import { confidentialIn } from './confidential-marking';
import type { Content } from './content';
import type { Phrase } from './marking-phrases';
import { byProperty, markingInSubject, type MarkingPlace } from './marking-place';
import type { Message } from './message';

/** How the sender has marked a message, in words or by Outlook's own properties. */
export interface Markings {
  readonly personal: boolean;
  readonly confidential: boolean;
  /** The marking's words as they stand, for the one that decided; empty where a property did. */
  readonly words: string;
  readonly personalPlace?: MarkingPlace;
  readonly confidentialPlace?: MarkingPlace;
}

/**
 * Reads the sender's markings (clauses.md, G). Personal: by the beginning of the subject, by Outlook's Sensitivity, or
 * by category. Confidential: by the subject's beginning, the body's beginning, a line of its own, the words after
 * "classification" and the like, Sensitivity, or the tenant's label. A marking only in quoted text counts on a forward.
 */
export function readMarkings(message: Message, content: Content): Markings {
  const personal = personalIn(message, content.subject);
  const confidential = confidentialIn(message, content);
  return {
    personal: personal !== undefined,
    confidential: confidential !== undefined,
    words: (confidential ?? personal)?.words ?? '',
    ...(personal === undefined ? {} : { personalPlace: personal }),
    ...(confidential === undefined ? {} : { confidentialPlace: confidential }),
  };
}

/** "Private and confidential" is a marking of business mail, so it is not among these. */
const PERSONAL =
  /^(?:strictly |purely )?(?:personal|private)(?: (?:and|[&+/]) (?:personal|private)| ?\/ ?(?:personal|private))?(?: (?:e-?mail|mail|message|matter))?(?![\w'\u2019])(?! (?:and|&|\+) confidential)/i;

function personalPhrase(text: string): Phrase | undefined {
  const match = PERSONAL.exec(text);
  return match === null ? undefined : { strength: 'ordinary', length: match[0].length };
}

function personalIn(message: Message, subject: string): MarkingPlace | undefined {
  const found = markingInSubject(subject, personalPhrase, (phrase) => phrase.setting !== 'running');
  if (found !== undefined) return found;
  if (message.sensitivity === 'personal' || message.sensitivity === 'private')
    return byProperty('sensitivity');
  const isPersonal = (category: string): boolean => /^\s{0,9}(?:personal|private)\s{0,9}$/i.test(category);
  return message.categories.some(isPersonal) ? byProperty('category') : undefined;
}
