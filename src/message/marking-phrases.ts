/** How sure a phrase is to be a marking. */
export type PhraseStrength =
  /** Nothing else is written like this: OFFICIAL-SENSITIVE, TLP:AMBER. */
  | 'unique'
  /** A set phrase: "Private and confidential". */
  | 'set-phrase'
  /** An ordinary word: "Confidential", "Sensitive". */
  | 'ordinary'
  /** An ordinary word that marks only in capitals: SECRET. */
  | 'capitals';

/** A phrase at the beginning of a text. */
export interface Phrase {
  readonly strength: PhraseStrength;
  readonly length: number;
}

/**
 * The phrases, the longer before the shorter. OFFICIAL-SENSITIVE, SECRET and TOP SECRET are the tiers of the UK
 * Government Security Classifications Policy, PROTECT and RESTRICTED those it replaced; TLP is FIRST's traffic light
 * protocol; company-confidential is RFC 2156's word for Outlook's *Confidential*.
 */
const PHRASES: readonly (readonly [PhraseStrength, RegExp])[] = [
  ['unique', /^tlp\s?:\s?(?:amber(?:\s?\+\s?strict)?|red)\b/i],
  ['unique', /^official\s?[-\u2010-\u2015_/]\s?sensitive\b/i],
  ['set-phrase', /^official(?:: ?| )sensitive\b/i],
  ['set-phrase', /^(?:strictly |highly |most )?(?:private|personal|privileged) (?:and|&|\+) confidential\b/i],
  [
    'set-phrase',
    /^(?:strictly |highly )?confidential (?:and|&|\+) (?:privileged|private|personal|sensitive)\b/i,
  ],
  ['set-phrase', /^(?:strictly|highly|commercially|company)[ -]confidential\b/i],
  ['set-phrase', /^(?:(?:commercial|staff|management|company|medical|policy|hr)[ -])?in[ -]confidence\b/i],
  ['set-phrase', /^(?:commercially|highly)[ -]sensitive\b/i],
  ['capitals', /^(?:top )?secret\b/i],
  ['capitals', /^(?:restricted|protect)\b/i],
  ['ordinary', /^(?:confidential|sensitive)\b/i],
];

/** The letters with which the phrases begin; most lines are told apart by them alone. */
const INITIALS = /^[chimoprst]/i;

/** The marking phrase with which a text begins, if it does. */
export function phraseAt(text: string): Phrase | undefined {
  if (!INITIALS.test(text)) return undefined;
  for (const [strength, pattern] of PHRASES) {
    const match = pattern.exec(text);
    if (match !== null) return { strength, length: match[0].length };
  }
  return undefined;
}

/** How a phrase stands in its line. */
export type Setting =
  /** In brackets of its own. */
  | 'bracketed'
  /** A colon, a dash between spaces, a stroke or a line after it. */
  | 'set-off'
  /** With nothing else beside it. */
  | 'alone'
  /** With words straight after it. */
  | 'running';

const CLOSERS: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '{': '}',
  '<': '>',
  '*': '*',
  '\u00ab': '\u00bb',
};
/** Descriptors and caveats that a marking carries in its brackets or on its line: "OFFICIAL-SENSITIVE: COMMERCIAL". */
const DESCRIPTOR = /^[A-Za-z][A-Za-z &/()+-]{0,60}$/;
const SET_OFF_DESCRIPTOR = /^[-\u2010-\u2015:/|,(\s]{1,4}(?=[A-Za-z])[A-Za-z &/()+-]{1,60}$/;

/** A phrase with the way it stands: the stretch that it covers, brackets included. */
export interface SetPhrase extends Phrase {
  readonly setting: Setting;
  readonly words: string;
  /** The length of the stretch, from the beginning of the text. */
  readonly end: number;
}

/** How much of a line is looked at. */
const LONGEST_LOOK = 200;

/** The phrase with which a line begins, in or out of brackets; undefined where it begins with none. */
export function readPhrase(
  line: string,
  phraseOf: (text: string) => Phrase | undefined,
): SetPhrase | undefined {
  const text = line.slice(0, LONGEST_LOOK);
  const decoration = /^[\s*_#=~>|\u2022.-]{0,60}/.exec(text)?.[0] ?? '';
  const opener = text.charAt(decoration.length);
  const closer = CLOSERS[opener];
  const start = decoration.length + (closer === undefined || opener === '*' ? 0 : 1);
  const phrase = phraseOf(text.slice(start));
  if (phrase === undefined) return undefined;
  const after = start + phrase.length;
  if (start > decoration.length && closer !== undefined) {
    const close = text.indexOf(closer, after);
    if (close >= 0 && mayCarry(phrase, text.slice(after, close))) {
      return { ...phrase, setting: 'bracketed', words: text.slice(start, close).trim(), end: close + 1 };
    }
  }
  const rest = text.slice(after);
  if (phrase.strength === 'unique' && isCapitals(rest) && mayCarry(phrase, rest)) {
    return { ...phrase, setting: 'alone', words: text.slice(start).trim(), end: text.length };
  }
  return { ...phrase, setting: settingOf(rest), words: text.slice(start, after), end: after };
}

/** Whether words that follow the phrase in its brackets belong to the marking. */
function mayCarry({ strength }: Phrase, words: string): boolean {
  if (words.trim() === '') return true;
  if (strength === 'unique' && DESCRIPTOR.test(words.trim())) return true;
  return /\S/.test(words.charAt(0)) || /^\s[-\u2010-\u2015:/|(]/.test(words)
    ? SET_OFF_DESCRIPTOR.test(words)
    : false;
}

function settingOf(rest: string): Setting {
  if (/^[\s*_#=~.!\u2022\])}>-]*$/.test(rest)) return 'alone';
  return /^\s?(?:[:|\uff1a\n]|\/\/|\*\*|[-\u2010-\u2015]{1,3}\s)/.test(rest) ? 'set-off' : 'running';
}

/** Whether all letters of a text are capitals, and there are some. */
export function isCapitals(text: string): boolean {
  return text.toUpperCase() === text && text.toLowerCase() !== text;
}
