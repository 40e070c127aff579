import { testRefusals, type Refusal } from '../refusal';

/** The word list of the small policy, as it is written there. */
const WORDS = "[widget*, 'form ##']";

const PATTERNS: readonly Refusal[] = [
  ['a group', '[question*]', "['(question|query)']", 28, /holds `\(`/, /plain words/],
  ['a class', '[question*]', "['[qQ]uestion']", 28, /holds `\[`/, /plain words/],
  ['a dot and a star', '[question*]', "['question.*']", 28, /holds `\.`/, /plain words/],
  ['a backslash', WORDS, "['\\d\\d']", 33, /holds `\\`/, /plain words/],
  ['an anchor', WORDS, "['^widget']", 33, /holds `\^`/, /plain words/],
  ['an optional letter', WORDS, "['widgets?']", 33, /holds `\?`/, /plain words/],
  ['a star alone', WORDS, "['*']", 33, /nearly everything/, /two letters/],
  ['two stars', WORDS, "['widget**']", 33, /side by side/, /One/],
  ['four stars', WORDS, "['wi* ge* ts* or*']", 33, /more than 3/, /several patterns/],
  ['an empty one', WORDS, "['']", 33, /empty/, /take it out/],
  ['a long one', WORDS, `['${'w'.repeat(81)}']`, 33, /longer than 80/, /words that tell/],
  ['the same twice', WORDS, "['widget', 'Widget']", 33, /twice/, /one of the two/],
];

describe('a word pattern that is refused', () => {
  testRefusals(PATTERNS);
});
