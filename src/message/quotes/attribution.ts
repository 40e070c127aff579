import { hasDate, hasFigure, hasFullDate, hasTime } from './dates';
import type { Lines } from './lines';
import { trimBlank } from './blank';

/** An attribution ("On Monday, Jo Bloggs wrote:") wraps over at most this many lines. */
const MOST_LINES = 4;
const LONGEST = 700;
/** "wrote:" alone on its line; only the rest of an address is shorter. */
const SHORTEST = 6;

/**
 * "Wrote" as mail programs say it: English, German, French, Spanish, Italian, Dutch, Portuguese, Scandinavian,
 * Finnish, Polish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Chinese, Japanese, Korean.
 */
const WROTE =
  /wrote|writes|schrieb|geschrieben|a écrit|escribi[óo]|ha escrito|ha scritto|scrisse|schreef|escreveu|skrev|kirjoitti|napisała|napisał|pisze|napsala|napsal|napísala|napísal|írta|a scris|yazdı|έγραψε|написала|написав|написал|пишет|写道|寫道|のメール|작성/gi;
const WROTE_AT_END = /wrote ?[:：]?[-– ]{0,40}$/i;

/** The words with which a dated attribution begins; it may also begin with a number or a day of the week. */
const INTRODUCTIONS = new Set(
  'on|at|in|le|am|el|il|op|em|den|dnia|w|dne|dňa|în|la|στις|v|в|во|на'.split('|'),
);
/** From here on, scripts that leave no space between words. */
const IDEOGRAPHS = 0x3000;
const ADDRESS_AT_END = /@[^\s@]{1,200}[>)\]]{0,3} ?[:：]$/;

/** The lines of an attribution that ends on a given line. */
export interface Attribution {
  readonly first: number;
}

/** What surrounds the line: where the text of this hand began, whether a quotation follows, how bold to be. */
export interface AttributionSetting {
  readonly floor: number;
  readonly isFollowedByQuote: boolean;
  /** The mail answers nothing: then a date alone is not enough, as in "On 3 May the council wrote:". */
  readonly isNewMail: boolean;
}

/** True where the line may end an attribution; cheap, so that most lines are done with here. */
export function mayEndAttribution(words: string): boolean {
  const last = words.charAt(words.length - 1);
  if (words.length < SHORTEST) return last === '：' || words.startsWith('>');
  if (last === ':' || last === '：') return true;
  return (last === 'e' || last === 'E' || last === '-') && WROTE_AT_END.test(words);
}

/**
 * Finds the attribution that ends on the line: "On <date>, <name> wrote:" in any order and many languages, over up
 * to four lines, or "<date>, <name> <address>:". The shortest reading with a date wins, so that a sentence above
 * is not drawn in.
 */
export function attributionAt(
  lines: Lines,
  at: number,
  setting: AttributionSetting,
): Attribution | undefined {
  if (lines.isLong(at)) return undefined;
  const last = lines.wordsOf(at);
  if (!mayEndAttribution(last)) return undefined;
  const isQuoted = lines.depth(at) > 0;
  let text = last;
  for (let first = at; ;) {
    if (isDated(text, setting)) return { first };
    if (first <= setting.floor || at - first + 1 >= MOST_LINES) break;
    first -= 1;
    if (lines.isBlank(first) || lines.isLong(first) || lines.depth(first) > 0 !== isQuoted) break;
    const above = lines.wordsOf(first);
    if (endsSentence(above)) break;
    text = `${above} ${text}`;
    if (text.length > LONGEST) break;
  }
  return isUndated(last, setting) ? { first: at } : undefined;
}

/** A date, and the word "wrote" or an address: what a mail program writes. */
function isDated(text: string, setting: AttributionSetting): boolean {
  const words = trimBlank(text);
  if (!hasFigure(words)) return false;
  const isTimed = hasTime(words);
  const isFull = isTimed && hasFullDate(words);
  if (isFull && endsInAddress(words)) return true;
  if (setting.isFollowedByQuote && isDatedSaying(words)) return true;
  if (!hasWrote(words)) return false;
  const hasAddress = words.includes('@');
  if (isFull && hasAddress) return true;
  const isSupported = isTimed || hasAddress || !setting.isNewMail;
  return isSupported && isDatedSaying(words);
}

/** "On 3 May, Jo Bloggs remarked:": where the quotation follows, any word will do. */
function isDatedSaying(words: string): boolean {
  return isClosed(words) && isIntroduced(words) && hasDate(words);
}

function isClosed(words: string): boolean {
  return words.endsWith(':') || words.endsWith('：');
}

/** True where one of the words for "wrote" stands in the text as a word of its own. */
function hasWrote(text: string): boolean {
  WROTE.lastIndex = 0;
  for (let found = WROTE.exec(text); found !== null; found = WROTE.exec(text)) {
    const [word] = found;
    const isWord = !isLetter(text.charAt(found.index - 1)) && !isLetter(text.charAt(WROTE.lastIndex));
    if (isWord || word.charCodeAt(0) >= IDEOGRAPHS) return true;
  }
  return false;
}

function isLetter(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase();
}

/** True where the text begins as attributions do: "On", a number, or an abbreviated or named day and a comma. */
function isIntroduced(words: string): boolean {
  const first = (words.split(' ', 4).find((part) => !part.startsWith('-')) ?? '').toLowerCase();
  const last = first.charAt(first.length - 1);
  return (
    INTRODUCTIONS.has(first) || /^\d/.test(first) || (first.length <= 12 && (last === ',' || last === '.'))
  );
}
/** No date: "<name> <address> wrote:", or "<name> wrote:" with the quotation right below. */
function isUndated(words: string, setting: AttributionSetting): boolean {
  if (words.length > 160 || !hasWrote(words)) return false;
  const wrote = WROTE_AT_END.test(words) || words.length < 100;
  return wrote && (setting.isFollowedByQuote || (startsWithAddress(words) && !setting.isNewMail));
}

/** A name of at most four words and an address, nothing else, before "wrote". */
function startsWithAddress(words: string): boolean {
  const parts = words.split(' ', 6);
  return parts.length <= 6 && parts.slice(0, 5).some((part) => part.indexOf('@') > 0);
}

/** "<jo@example.org>:", also where the closing bracket was wrapped. */
function endsInAddress(words: string): boolean {
  return ADDRESS_AT_END.test(words) || words.endsWith('>:') || words.endsWith('> :');
}

function endsSentence(words: string): boolean {
  const last = words.charAt(words.length - 1);
  return last === '!' || last === '?' || last === ':';
}
