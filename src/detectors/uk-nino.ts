import { type Candidate, type CueNeed, type Detector, isInAddress, type Scan } from './candidate';
import type { EntityConfidence } from './entity';
import { isWordCode, lettersBefore, SEPARATED } from './spaced-form';

/**
 * Whether two capitals may open a National Insurance number: neither is D, F, I, Q, U or V, the second is not O, and BG, GB, KN,
 * NK, NT, TN and ZZ are not given out (HMRC National Insurance Manual, NIM39110).
 */
export function isNinoPrefix(prefix: string): boolean {
  return /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]$/.test(prefix) && !/BG|GB|KN|NK|NT|TN|ZZ/.test(prefix);
}

/** Two letters, six digits, and the last letter where one letter stands alone behind them. */
const FORM = new RegExp(
  `([A-Za-z])[ \\-._/:*()[\\]]{0,2}([A-Za-z])${`${SEPARATED}([0-9])`.repeat(6)}(?:(${SEPARATED})([A-Za-z]))?(?![A-Za-z0-9])`,
  'y',
);

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly digits: string;
  /** The last letter in capitals; empty where there is none. */
  readonly suffix: string;
  /** As it was written, for what spacing and case say. */
  readonly written: string;
}

/** Whether a last letter is a word of its own that follows a number without one: "AB123456 a copy", "AB 12 34 56. I think". */
function isWordOfItsOwn(written: string, gap: string, suffix: string): boolean {
  if (!/[ \n]/.test(gap)) return false;
  return suffix === 'I' || (suffix === 'a' && /^[A-Z]/.test(written) && /[0-9]{6}/.test(written));
}

function readAt(text: string, start: number): Reading | undefined {
  FORM.lastIndex = start;
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [written, one = '', two = ''] = match;
  const prefix = (one + two).toUpperCase();
  if (!isNinoPrefix(prefix)) return undefined;
  let digits = '';
  for (let place = 3; place < 9; place += 1) digits += match[place] ?? '';
  const { 9: gap = '', 10: suffix = '' } = match;
  const whole = { start, end: start + written.length, prefix, digits, suffix: suffix.toUpperCase(), written };
  if (suffix === '') {
    // One more digit, a space away at most, makes it something else.
    return /^[ \-._/]{0,3}[0-9](?![0-9/.])/.test(text.slice(whole.end, whole.end + 5)) ? undefined : whole;
  }
  if (isWordOfItsOwn(written, gap, suffix)) return { ...whole, suffix: '', end: whole.end - gap.length - 1 };
  return 'ABCD'.includes(whole.suffix) ? whole : undefined;
}

/** The ways in which forms and people set the number: all together, prefix and suffix apart, or in pairs. */
const USUAL_SETTING =
  /^[A-Za-z]{2}(?:[ \-.]?[0-9]{6}|([ \-./])[0-9]{2}\1[0-9]{2}\1[0-9]{2})[ \-./]?[A-Za-z]$/;

/** Whether letters and a dash lead up to a value or away from it, as in a code of stock. */
function isCoded(text: string, start: number, end: number): boolean {
  const ties = (joint: string): boolean => joint === '-' || joint === '/' || joint === '#';
  if (
    ties(text.charAt(start - 1)) &&
    (text.charAt(start - 1) === '#' || isWordCode(text.charCodeAt(start - 2)))
  ) {
    return true;
  }
  return ties(text.charAt(end)) && isWordCode(text.charCodeAt(end + 1));
}

function needOf({ suffix, written }: Reading, isTied: boolean): CueNeed {
  if (isTied) return 'label';
  return suffix === '' || written.includes('\n') ? 'naming' : 'any';
}

function alone({ suffix, written }: Reading, isTied: boolean): EntityConfidence | undefined {
  if (suffix === '' || written.includes('\n')) return undefined;
  if (isTied) return 'low';
  // "at 10 20 30 a": small letters with room round them are words.
  if (/^[a-z](?![a-z][0-9])/.test(written)) return undefined;
  return USUAL_SETTING.test(written) ? 'medium' : 'low';
}

function find({ text, groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const digits of groups.starts) {
    const start = lettersBefore(text, digits, 2);
    const reading = start < 0 ? undefined : readAt(text, start);
    if (reading === undefined) continue;
    const { end, prefix, suffix } = reading;
    const isTied = isCoded(text, start, end) || isInAddress(text, start);
    candidates.push({
      kind: 'uk-nino',
      key: prefix + reading.digits + suffix,
      isCheckable: false,
      alone: alone(reading, isTied),
      need: needOf(reading, isTied),
      doubt: suffix === '' ? 1 : 0,
      anchors: [start],
      notes: [suffix === '' ? 'letters and digits fit, last letter missing' : 'letters and digits fit'],
      start,
      end,
    });
  }
  return candidates;
}

/** National Insurance numbers. */
export const ukNino: Detector = {
  kind: 'uk-nino',
  cues: {
    naming:
      'national insurance,national insurance #,national ins,nat ins,nat insurance,ni #,n i #,ninumber,nino,ni contributions,insurance number',
    related:
      'ni,n i,hmrc,payroll,paye,p45,p46,p60,p11d,dwp,universal credit,jobcentre,job centre,jsa,esa,pip,housing benefit,council tax support,employee,new starter,starter form,claimant,pension,salary,tax code,dob,d o b,date of birth,right to work',
    competing:
      'component,drawing,drawing no,drawing number,sample,sample id,postcode,registration plate,number plate,licence plate,stock,in stock,warehouse,qty,quantity,units,pallet,aisle,shelf,spares,valve,bracket,datasheet,grid reference,locker',
    indifferent:
      'ref,our ref,your ref,reference,our reference,your reference,ref no,ref number,reference number,reference no,id,customer ref,claim,claim number,claim no,claim ref,case ref,account,transaction',
  },
  find,
};
