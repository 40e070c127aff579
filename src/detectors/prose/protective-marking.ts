import { isStockNotice, labelledIn, marksBeginning, marksLine } from '../../message/confidential-marking';
import { isCapitals, phraseAt, readPhrase, type Phrase, type SetPhrase } from '../../message/marking-phrases';
import { markingInSubject } from '../../message/marking-place';
import { splitSubject } from '../../message/subject-prefix';
import type { EntityConfidence } from '../entity';
import type { Matter, Prose } from '../matter';

/** Lines without one of these words are passed over. */
const MARKING_WORDS = /confiden|sensitive|secret|restricted|protect|privilege|prejudice|tlp/gi;

/** The lawyers' markings. What runs on with "to" is a clause of a contract: "without prejudice to its other rights". */
const LEGAL: readonly RegExp[] = [
  /^without prejudice(?! to\b)(?: (?:save|except) as to costs| and subject to contract)?/i,
  /^(?:subject to )?(?:legal(?:ly)?|litigation|attorney[- ]client)(?: professional)?[- ]privileged?(?: and confidential| (?:communication|material|document))?/i,
  /^official sensitive [a-z]+(?: [a-z]+)?$/i,
  /^(?:strictly )?privileged(?: (?:and|&|\+) confidential)?/i,
];

/** A sentence that says of the whole message that it is privileged. */
const SAID_SO =
  /^(?:legal professional privilege (?:applies|attaches)|(?:this|the) (?:letter|e-?mail|message|note|advice|offer|proposal|document|correspondence|communication) is (?:[a-z]+ ){0,3}(?:without prejudice(?! to\b)|legally privileged|privileged and confidential))/i;

const BRACKETED_END = /[([]([^)\]]{4,60})[)\]]$/;
const LONGEST_LINE = 400;

function phraseOf(text: string): Phrase | undefined {
  for (const pattern of LEGAL) {
    const match = pattern.exec(text);
    if (match !== null) return { strength: 'set-phrase', length: match[0].length };
  }
  return phraseAt(text);
}

/** How sure a marking phrase is: an ordinary word counts in capitals, or set off by itself. */
function sureness({ strength, setting, words }: SetPhrase, isInherited: boolean): EntityConfidence {
  if (strength !== 'ordinary') return 'high';
  // A reply carries on the subject of the mail that it answers.
  if (isInherited || setting === 'running') return 'low';
  if (isCapitals(words)) return 'high';
  return setting === 'set-off' ? 'low' : 'medium';
}

function marking(start: number, end: number, confidence: EntityConfidence, why: string): Matter {
  return { kind: 'protective-marking', start, end, confidence, reasons: [why], masked: 'a marking' };
}

function inLine(line: string, isBeginning: boolean, next: string): EntityConfidence | undefined {
  const phrase = readPhrase(line, phraseOf);
  if (phrase === undefined)
    return SAID_SO.test(line.trim()) && !isStockNotice(`${line} ${next}`, 0) ? 'high' : undefined;
  const marks = marksLine(phrase, line) || (isBeginning && marksBeginning(phrase, line));
  return marks && !isStockNotice(`${line}\n${next}`, phrase.end) ? sureness(phrase, false) : undefined;
}

function inSubject(text: string): readonly Matter[] {
  let opening: SetPhrase | undefined;
  const place = markingInSubject(text, phraseOf, (phrase, line) => {
    if (!marksBeginning(phrase, line)) return false;
    opening = phrase;
    return true;
  });
  if (place?.span !== undefined && opening !== undefined) {
    const isReply = splitSubject(text).prefixes[0] === 'reply';
    return [marking(place.span.start, place.span.end, sureness(opening, isReply), 'opens the subject')];
  }
  const inBrackets = BRACKETED_END.exec(text);
  const words = inBrackets?.[1] ?? '';
  const phrase = phraseOf(words);
  if (inBrackets === null || phrase === undefined) return [];
  const marks = phrase.strength === 'set-phrase' || isCapitals(words);
  return marks
    ? [marking(inBrackets.index, text.length, 'high', 'in brackets at the end of the subject')]
    : [];
}

/**
 * Finds protective markings used as markings (detection.md, section 2): at the start of subject or body, alone on a line, or after
 * "classification" and the like. OFFICIAL-SENSITIVE, SECRET and TOP SECRET of the Government Security Classifications Policy, the
 * words they replaced, legal privilege, "without prejudice", TLP. Stock confidentiality notices are none.
 */
export function readMarkings({ text, part }: Prose): readonly Matter[] {
  if (text.search(MARKING_WORDS) < 0) return [];
  if (part === 'subject') return inSubject(text);
  if (part === 'file-name') return [];
  const labelled = labelledIn(text, 0, text.length);
  if (labelled !== undefined)
    return [marking(labelled.start, labelled.start + labelled.phrase.end, 'high', 'announced as one')];
  const beginning = text.search(/\S/);
  MARKING_WORDS.lastIndex = 0;
  for (let met = MARKING_WORDS.exec(text); met !== null; met = MARKING_WORDS.exec(text)) {
    const start = text.lastIndexOf('\n', met.index) + 1;
    const found = text.indexOf('\n', met.index);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    const confidence = inLine(line, start <= beginning, text.slice(end + 1, end + LONGEST_LINE));
    if (confidence !== undefined)
      return [marking(start, end, confidence, start <= beginning ? 'opens the text' : 'alone on its line')];
    MARKING_WORDS.lastIndex = end;
  }
  return [];
}
