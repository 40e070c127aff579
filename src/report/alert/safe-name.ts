import { cleanText, endOfWhole, truncateAt } from './clean-text';

/** The most that a name taken from the mail may fill of an alert, in UTF-16 units. */
const NAME_LENGTH = 40;

/** The ending that tells what a file is; it stays when the name before it is cut. */
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/;

/**
 * Gives a name from the mail (a file's, a person's, a domain) so that it can stand in an alert: one line, at most 40
 * characters, nothing invisible, nothing a client turns into a link. A long file name loses its middle, not its ending.
 *
 * A single `&` is swallowed by classic Outlook and `&&` shows twice everywhere else (office-js #6622); who shows the text
 * is not known here. The full-width `＆` reads right on all of them, and keeps a name recognisable where "and" would not
 * (R&D.xlsx).
 */
export function safeName(text: string): string {
  const name = cleanText(text).replace(/&/g, '＆').replace(/:\/\//g, ': ');
  if (name === '') return '(no name)';
  if (name.length <= NAME_LENGTH) return name;
  const ending = EXTENSION.exec(name)?.[0];
  if (ending === undefined) return truncateAt(name, NAME_LENGTH);
  return `${name.slice(0, endOfWhole(name, NAME_LENGTH - 1 - ending.length))}…${ending}`;
}

/** Gives our own or the policy's words on one line. `&` becomes "and" where it is a word (office-js #6622, see `safeName`). */
export function ownWords(text: string): string {
  return cleanText(text).replace(/ & /g, ' and ').replace(/&/g, '＆');
}

/**
 * Gives the text so that an alert's Markdown shows it as it is. Outlook knows emphasis, lists, links and a backslash before
 * a character; only what could begin one of these is escaped, as each backslash counts towards the 500 characters and
 * might be shown by a client that knows fewer escapes.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/^( {0,3})([-+#])/gm, '$1\\$2')
    .replace(/^( {0,3}\d{1,9})([.)])/gm, '$1\\$2');
}
