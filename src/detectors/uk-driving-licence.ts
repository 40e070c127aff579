import { type Candidate, candidateAt, type Detector, isInAddress, type Scan } from './candidate';
import { needOfWindow, windowsOf } from './digit-windows';
import { matchEither } from './matches';
import { isLetter, isWordCode, lettersBefore, SEPARATED, skipBack } from './spaced-form';

const ANY_LETTER_OR_NINE = '([A-Za-z9])';

/**
 * The driver number of Great Britain: five of the surname, filled up with nines; the decade, month (of women 50 more), day and year
 * of birth; two initials, the second may be a nine; three characters that tell namesakes apart. The number of the issue may follow.
 */
const FORM = new RegExp(
  [
    ...Array<string>(5).fill(ANY_LETTER_OR_NINE),
    ...Array<string>(6).fill('(\\d)'),
    ...Array<string>(2).fill(ANY_LETTER_OR_NINE),
    ...Array<string>(3).fill('([A-Za-z0-9])'),
  ]
    .join(SEPARATED)
    .concat('(?:[ -]?\\d\\d)?(?![A-Za-z0-9])'),
  'y',
);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether sixteen bare characters hold a surname, a day that can be, and initials (detection.md; the form is DVLA's). */
export function isDriverNumber(bare: string): boolean {
  if (!/^[A-Z](?:[A-Z]{4}|[A-Z]{3}9|[A-Z]{2}99|[A-Z]999|9999)\d{6}[A-Z9]{2}[A-Z0-9]{3}$/.test(bare))
    return false;
  const month = Number(bare.slice(6, 8)) % 50;
  const day = Number(bare.slice(8, 10));
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

/** Where a surname before a group of digits begins: up to five letters together, or five apart; -1: there is none. */
function surnameBefore(text: string, digits: number): number {
  const end = skipBack(text, digits);
  if (!isLetter(text.charCodeAt(end - 1))) return -1;
  let start = end;
  while (end - start < 6 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  if (end - start > 4 || text.charAt(digits) === '9')
    return end - start > 5 || isWordCode(text.charCodeAt(start - 1)) ? -1 : start;
  return lettersBefore(text, digits, 5);
}

/** All together, or in the three or four parts in which people read it out. */
const USUAL_SETTING = /^[A-Za-z9]{5}[ \-./]?\d{6}[ \-./]?[A-Za-z9]{2}[ \-./]?\w{3}(?:[ -]?\d\d)?$/;

const NOTES = ['surname, day of birth and initials fit'];
const USUAL = { need: 'any', alone: 'medium', notes: NOTES } as const;
const ODD = { need: 'naming', notes: NOTES } as const;
const TIED = { need: 'label', alone: 'low', notes: NOTES } as const;

function greatBritain({ text, exact, groups }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const digits of groups.starts) {
    const start = isLetter(exact.charCodeAt(digits)) ? digits : surnameBefore(text, digits);
    if (start < 0) continue;
    const match = matchEither(FORM, exact, text, start);
    if (match === null) continue;
    const [written, ...characters] = match;
    const key = characters.join('').toUpperCase();
    if (!isDriverNumber(key)) continue;
    const end = start + written.length;
    const isTied = /[-/#]/.test(text.charAt(start - 1)) || isInAddress(text, start);
    const standing = isTied ? TIED : USUAL_SETTING.test(written) ? USUAL : ODD;
    found.push(candidateAt('uk-driving-licence', key, { start, end }, standing));
  }
  return found;
}

const SHAPES = { usual: ['8'], known: ['2-6', '2-3-3'] };

/** Eight digits that are no date, as Northern Ireland numbers its drivers. */
function isNorthern(digits: string): boolean {
  return !/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits) && !/^(\d)\1*$/.test(digits);
}

function northernIreland({ text, groups }: Scan): readonly Candidate[] {
  if (!/driv|\bdv?l?a\b/i.test(text)) return [];
  const found: Candidate[] = [];
  for (const window of windowsOf(groups, 8, isNorthern)) {
    const need = needOfWindow(groups, window, SHAPES);
    if (need === undefined) continue;
    found.push(
      candidateAt('uk-driving-licence', window.digits, window, {
        need: need === 'any' ? 'naming' : need,
        doubt: 1,
        notes: ['as long as a driver number of Northern Ireland'],
      }),
    );
  }
  return found;
}

/** Driver numbers of Great Britain and of Northern Ireland. */
export const ukDrivingLicence: Detector = {
  kind: 'uk-driving-licence',
  cues: {
    naming:
      'driving licence,driving license,drivers licence,drivers license,driver licence,driver number,driver id,dvla number,dva licence,photocard licence,provisional licence',
    related: 'dvla,dva,licence,license,photocard,penalty points,hire car,insurance',
    competing: 'software,activation,activation code,serial,voucher code',
    indifferent: 'ref,reference,id',
  },
  find: (scan) => [...greatBritain(scan), ...northernIreland(scan)],
};
