import { type Candidate, candidateAt, type Detector, type Scan } from './candidate';
import { anyOf, matchesOf } from './matches';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const MARK = String.raw`[ \-._/\\:*~|,()[\]]`;
const GAP = `(?:${MARK}{1,3}|${MARK}{0,2}\\r?\\n[ >]{0,4}${MARK}{0,2})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]?\d\d)`;

let dates: RegExp | undefined;

/** A day, a month and a year in any order that is written, the month as a number or as a word. */
function datePattern(): RegExp {
  const forms = [
    `(?:19|20)\\d\\d${GAP}(?:0?[1-9]|1[0-2])${GAP}${DAY}`,
    `${DAY}${GAP}${DAY}${GAP}${YEAR}`,
    `${DAY}(?:st|nd|rd|th)?(?: of| day of)?${GAP}?${MONTH}${GAP}?${YEAR}`,
    `${MONTH}${GAP}${DAY}(?:st|nd|rd|th)?${GAP}${YEAR}`,
    '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\\d\\d|\\d\\d)',
    '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])',
  ];
  dates ??= new RegExp(`(?:^|[^0-9a-z/])(?:${forms.join('|')})(?![0-9a-z]|[/.-]\\d)`, 'gi');
  return dates;
}

/** Words after which a date is somebody's first day. */
const BIRTH =
  /(?:^|[^a-z])(d[. /-]{0,2}o[. /-]{0,2}b(?:\.|s|(?![a-z]))|date of birth|dates of birth|birth ?date|date born|born|birth ?day)/gi;

const REACH = 70;

const WORDS = {
  /** What leads up to another day, or to a day that stands for many. */
  otherDay:
    'before,after,between,since,from,until,prior,e\\.?g\\.?,for example,format,such as,like,by,today,(?:meet|review|appoint|invoice|contract|expir|valid|start|join|sign|issue|due|seen|sent|check|confirmed on|updat|recorded on|receiv|amend|verif|deadline|found|launch|incorporat|regist|party|drinks|lunch|meal|celebrat|collect|present|card|cake|leave|deliver|holiday)[a-z]*',
  /** Things that are born without being anybody. */
  things:
    'compan(?:y|ies),firm,charity,business,organi[sz]ation,school,college,trust,project,idea,brand,website,scheme,service,product,team,movement,network,festival,club,programme,campaign,initiative,partnership,podcast,centre',
};

/** A date before the word: "12/03/1984 (DOB)", "3 May 1984 is her date of birth". */
const BEFORE =
  /^(?: ?\( ?|,? ?(?:is|was|as|=) ?)(?:(?:the|her|his|their|my|your|our|[\w-]{2,20}['’]s?) ){0,2}$/i;

/** In a later year a birthday is a day off, or a cake. */
const LAST_BIRTHDAY = '2018';

interface Day {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

function daysIn(text: string): readonly Day[] {
  const days: Day[] = [];
  for (const { index, 0: whole } of matchesOf(datePattern(), text)) {
    const written = whole.replace(/^[^0-9A-Za-z]/, '');
    const start = index + whole.length - written.length;
    days.push({ start, end: start + written.length, written });
  }
  return days;
}

/** Whether the words between a birth cue and a date tie them together. */
function ties(cue: string, gap: string, { written }: Day): boolean {
  // The hint of a form says how the date is to be set.
  const words = gap.replace(/\([dmy/ .-]{4,14}\)/i, '');
  if (anyOf(WORDS.otherDay).test(words) || /[.!?]\s|\d|\n/.test(words.trim())) return false;
  if (!/birth ?day/i.test(cue)) return true;
  const year = /(?:19|20)\d\d/.exec(written)?.[0] ?? '';
  return year < LAST_BIRTHDAY && /^(?: is| was)?[ :=(-]*(?:on )?(?:the )?$/i.test(words);
}

/** The words of the sentence that lead up to a place, sixty characters at most. */
function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.!?\n]/)
      .pop() ?? ''
  );
}

function isTied(
  text: string,
  days: readonly Day[],
  place: number,
  cue: string,
  from: number,
  to: number,
): number {
  const after = days[place];
  if (after !== undefined && after.start - to <= REACH && ties(cue, text.slice(to, after.start), after)) {
    return /^born/i.test(cue) && anyOf(WORDS.things).test(sentenceBefore(text, from)) ? -1 : place;
  }
  const before = days[place - 1];
  if (before === undefined || from - before.end > REACH || /born|day/i.test(cue)) return -1;
  return BEFORE.test(text.slice(before.end, from)) ? place - 1 : -1;
}

const NOTES = ['a date', 'said to be of birth'];

function find({ text }: Scan): readonly Candidate[] {
  const cues = [...matchesOf(BIRTH, text)];
  if (cues.length === 0) return [];
  const days = daysIn(text);
  const tied = new Set<number>();
  let place = 0;
  for (const { index, 0: whole, 1: cue = '' } of cues) {
    const to = index + whole.length;
    while (place < days.length && (days[place]?.start ?? 0) < to) place += 1;
    tied.add(isTied(text, days, place, cue, to - cue.length, to));
  }
  return days.map((day, index) =>
    candidateAt(
      'date-of-birth',
      day.written.toUpperCase().replace(/[^A-Z0-9]/g, ''),
      day,
      tied.has(index) ? { need: 'none', alone: 'high', notes: NOTES } : { need: 'label', notes: ['a date'] },
    ),
  );
}

/** Dates of birth: a date that a word ties to somebody's birth, or that stands in a column so headed. */
export const dateOfBirth: Detector = {
  kind: 'date-of-birth',
  cues: {
    naming: 'dob,d o b,date of birth,birth date,birthdate,date born',
    related: '',
    competing: '',
    indifferent: '',
  },
  find,
};
