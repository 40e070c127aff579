import { isHiddenAt, type Segment } from './body';
import type { Content } from './content';
import { isCapitals, phraseAt, readPhrase, type SetPhrase } from './marking-phrases';
import { byProperty, inWords, markingInSubject, type MarkingPlace } from './marking-place';
import type { Message } from './message';

/** The marking that makes a message confidential, if there is one: in the subject, by a property, in the body. */
export function confidentialIn(message: Message, content: Content): MarkingPlace | undefined {
  const inSubject = markingInSubject(content.subject, phraseAt, marksBeginning);
  if (inSubject !== undefined) return inSubject;
  const labelled = labelledIn(content.subject, 0, content.subject.length);
  if (labelled !== undefined) return inWords('subject', labelled.phrase, labelled.start);
  return confidentialByProperty(message) ?? confidentialInBody(message, content);
}

const SENSITIVE_NAME = /\b(?:confidential|sensitive|secret|restricted)\b/i;
const DENIED_NAME = /\b(?:non|not)[- ]/i;

function confidentialByProperty(message: Message): MarkingPlace | undefined {
  if (message.sensitivity === 'company-confidential') return byProperty('sensitivity');
  const isMarking = (category: string): boolean => readPhrase(category, phraseAt)?.setting === 'alone';
  if (message.categories.some(isMarking)) return byProperty('category');
  const { label } = message.parts;
  const name = label.known ? (label.value?.name ?? '') : '';
  return SENSITIVE_NAME.test(name) && !DENIED_NAME.test(name) ? byProperty('label') : undefined;
}

function confidentialInBody(message: Message, content: Content): MarkingPlace | undefined {
  let isBeginning = true;
  for (const segment of content.segments) {
    if (segment.kind === 'signature') continue;
    const isNew = segment.kind === 'new';
    if (!isNew && message.kind !== 'forward') continue;
    const found = inSegment(content, segment, isNew && isBeginning);
    if (found !== undefined) return found;
    if (content.text.slice(segment.start, segment.end).trim() !== '') isBeginning = false;
  }
  return undefined;
}

/** Header lines above a quoted mail; its own text begins below them. */
const HEADER_LINE = /^[>|\s*]{0,20}(?:from|sent|date|to|cc|bcc|subject|importance|attachments)\s?:/i;
const SUBJECT_LINE = /^[>|\s*]{0,20}subject\s?:[\s*]*/i;
/** How much of a line is looked at. */
const LONGEST_LOOK = 400;
/** No line with a marking on its own is longer. */
const LONGEST_MARKING = 120;

function inSegment(content: Content, segment: Segment, startsMail: boolean): MarkingPlace | undefined {
  const { text } = content;
  const isQuoted = segment.kind !== 'new';
  let isBeginning = startsMail;
  let start = segment.start;
  while (start < segment.end) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > segment.end ? segment.end : found;
    if (end === start) {
      start++;
      continue;
    }
    const line = text.slice(start, Math.min(end, start + LONGEST_LOOK));
    const isHeader = isQuoted && HEADER_LINE.test(line);
    const place = isHeader ? inQuotedSubject(line, start) : inLine(content, line, start, isBeginning);
    if (place !== undefined) return { ...place, part: isQuoted ? 'quoted' : 'body' };
    isBeginning = isHeader || (isBeginning && line.trim() === '');
    start = end + 1;
  }
  const labelled = labelledIn(text, segment.start, segment.end);
  return labelled && inWords(isQuoted ? 'quoted' : 'body', labelled.phrase, labelled.start);
}

/** The marking of the mail that is passed on, in the line that gives its subject. */
function inQuotedSubject(line: string, start: number): MarkingPlace | undefined {
  const label = SUBJECT_LINE.exec(line);
  if (label === null) return undefined;
  const place = markingInSubject(line.slice(label[0].length), phraseAt, marksBeginning);
  return place && { ...place, span: { start, end: start + line.length } };
}

function inLine(
  content: Content,
  line: string,
  start: number,
  isBeginning: boolean,
): MarkingPlace | undefined {
  const phrase = readPhrase(line, phraseAt);
  if (phrase === undefined) return undefined;
  const marks = marksLine(phrase, line) || (isBeginning && marksBeginning(phrase, line));
  if (!marks || isStockNotice(content.text, start + phrase.end) || isHidden(content, start)) return undefined;
  return inWords('body', phrase, start);
}

function isHidden({ body }: Content, offset: number): boolean {
  return body !== undefined && isHiddenAt(body, offset);
}

/** Words that make an ordinary noun of the word before them: "CONFIDENTIAL WASTE". */
const NOUN_AFTER = /^\s(?:waste|shredding|bins?|sacks?|skin|teeth|areas?|access|diets?)\b/i;

/** At the beginning of subject or body: set off from what follows, or in capitals before words that are not. */
export function marksBeginning(phrase: SetPhrase, line: string): boolean {
  const isShout = isCapitals(phrase.words);
  switch (phrase.strength) {
    case 'unique':
      return true;
    case 'capitals':
      return isShout && phrase.setting !== 'running';
    case 'set-phrase':
    case 'ordinary': {
      if (phrase.setting !== 'running' || phrase.words.includes('-')) return true;
      const rest = line.slice(phrase.end, phrase.end + 200);
      return isShout && !isCapitals(rest) && !NOUN_AFTER.test(rest);
    }
  }
}

/** Further down: alone on its line, and an ordinary word only in capitals or brackets. */
export function marksLine(phrase: SetPhrase, line: string): boolean {
  if (line.length > LONGEST_MARKING || /\w/.test(line.slice(phrase.end)) || phrase.setting === 'running')
    return false;
  switch (phrase.strength) {
    case 'unique':
    case 'set-phrase':
      return true;
    case 'capitals':
      return isCapitals(phrase.words);
    case 'ordinary':
      return phrase.setting === 'bracketed' || isCapitals(phrase.words);
  }
}

const NOTICE_START =
  /^\W{0,20}(?:(?:notice|note|disclaimer)\W{1,5})?(?:this|the|any) (?:e-?mail|message|communication|transmission|information|contents?|document)\b/i;
const NOTICE_WORDS = /\b(?:intended|addressees?|recipients?)\b/i;

/** Whether what follows is the stock notice that mail servers add: "This e-mail is confidential and intended solely for". */
export function isStockNotice(text: string, from: number): boolean {
  const next = text.slice(from, from + 400).replace(/\s+/g, ' ');
  return NOTICE_START.test(next) && NOTICE_WORDS.test(next);
}

const LABEL = /\b(?:classification|marking|handling|sensitivity)\s?[:=]\s?/gi;

/** A marking that a word before it announces: "Classification: OFFICIAL-SENSITIVE". */
export function labelledIn(
  text: string,
  from: number,
  until: number,
): { readonly phrase: SetPhrase; readonly start: number } | undefined {
  LABEL.lastIndex = from;
  for (let found = LABEL.exec(text); found !== null && found.index < until; found = LABEL.exec(text)) {
    const start = found.index + found[0].length;
    const ahead = text.slice(start, Math.min(until, start + LONGEST_MARKING));
    const line = ahead.split('\n', 1)[0] ?? '';
    const phrase = readPhrase(line, phraseAt);
    if (phrase !== undefined && !/^\s?[a-z]/.test(line.slice(phrase.end))) return { phrase, start };
  }
  return undefined;
}
