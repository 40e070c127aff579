import type { Content } from './content';

/** Nobody types more than this into one mail; what stands behind it was pasted, and is not looked at. */
const LONGEST = 100_000;

/** Gives what the sender writes now, line breaks kept and approved blocks blanked out; with or without the signature. */
export function ownText(content: Content, signature: 'with-signature' | 'without-signature'): string {
  return content.segments
    .filter(({ kind }) => kind === 'new' || (kind === 'signature' && signature === 'with-signature'))
    .map(({ start, end }) => content.text.slice(start, Math.min(end, start + LONGEST)))
    .join('\n');
}

/** Gives the text in lower case, typewriter apostrophes, one blank for any white space: wrapping makes no difference. */
export function foldedWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
}

const kept = new WeakMap<Content, string>();

/** Gives the sender's own words folded: the subject, then the new text with its signature. Several rules ask for the same. */
export function ownWords(content: Content): string {
  const known = kept.get(content);
  if (known !== undefined) return known;
  const words = foldedWords(`${content.subject}\n${ownText(content, 'with-signature')}`);
  kept.set(content, words);
  return words;
}
