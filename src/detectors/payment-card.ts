import { type Candidate, type CueNeed, type Detector, isInAddress, type Scan } from './candidate';
import {
  digitsOver,
  isEven,
  isWrapped,
  JOIN,
  lengthAt,
  settingOf,
  windowOver,
  type DigitGroups,
  type DigitWindow,
} from './digit-groups';

const SHORTEST = 12;
const LONGEST = 19;

/** Whether digits satisfy the check of ISO/IEC 7812-1, annex B (Luhn). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

/**
 * Ranges of issuers: the first and last opening digits, the lengths in use, and whether the range is so common that digits, check
 * and range together are enough to speak. The rarer ones overlap with too many other numbers.
 */
type IssuerRange = readonly [
  first: string,
  last: string,
  shortest: number,
  longest: number,
  isCommon: boolean,
];

const ISSUERS: readonly IssuerRange[] = [
  // Visa; its lengths of 13 and 19 are rare, and 13 digits from 4 are also a German barcode.
  ['4', '4', 16, 16, true],
  ['4', '4', 13, 13, false],
  ['4', '4', 19, 19, false],
  // Mastercard, old and new series.
  ['51', '55', 16, 16, true],
  ['2221', '2720', 16, 16, true],
  // American Express.
  ['34', '34', 15, 15, true],
  ['37', '37', 15, 15, true],
  // Discover, Diners Club, JCB, UnionPay.
  ['6011', '6011', 16, 19, true],
  ['644', '659', 16, 19, true],
  ['300', '305', 14, 14, true],
  ['3095', '3095', 14, 14, true],
  ['36', '36', 14, 14, true],
  ['38', '39', 14, 14, true],
  ['36', '36', 15, 19, false],
  ['3528', '3589', 16, 16, true],
  ['3528', '3589', 17, 19, false],
  ['62', '62', 16, 16, true],
  ['62', '62', 17, 19, false],
  ['81', '81', 16, 19, false],
  // Maestro, and the British cards that became Maestro; Mir, Troy, Verve, UATP.
  ['5018', '5018', 12, 19, false],
  ['5020', '5020', 12, 19, false],
  ['5038', '5038', 12, 19, false],
  ['5893', '5893', 12, 19, false],
  ['6304', '6304', 12, 19, false],
  ['633110', '633110', 16, 19, false],
  ['6333', '6333', 16, 19, false],
  ['6759', '6763', 12, 19, false],
  ['6767', '6771', 12, 19, false],
  ['564182', '564182', 16, 19, false],
  ['2200', '2204', 16, 19, false],
  ['9792', '9792', 16, 16, false],
  ['5060', '5061', 16, 19, false],
  ['1', '1', 15, 15, false],
];

/** Whether an issuer gives out such numbers, and how common its range is. */
export function issuerOf(digits: string): 'common' | 'rare' | undefined {
  let isRare = false;
  for (const [first, last, shortest, longest, isCommon] of ISSUERS) {
    const opening = digits.slice(0, first.length);
    if (digits.length < shortest || digits.length > longest || opening < first || opening > last) continue;
    if (isCommon) return 'common';
    isRare = true;
  }
  return isRare ? 'rare' : undefined;
}

/** The groupings in which cards and forms set their numbers. */
const USUAL_SHAPES = [
  '4-4-4-4',
  '4-6-5',
  '4-6-4',
  '4-4-4-4-3',
  '4-4-4-1',
  '4-4-5',
  '4-5-6',
  '4-4-4-3',
  '6-10',
  '8-8',
];

/** Whether a neighbour of the same length and as near goes on where the window stops. */
function runsOnInStep(groups: DigitGroups, { first, last }: DigitWindow): boolean {
  if (first === last) return false;
  const { joins } = groups;
  const inner = joins[last];
  const length = lengthAt(groups, first);
  const before = joins[first] === inner && lengthAt(groups, first - 1) === length;
  return before || (joins[last + 1] === inner && lengthAt(groups, last + 1) === length);
}

/** A sort code with its account number has as many digits as a Diners Club card. */
const ACCOUNT_SHAPES = ['2-2-2-8', '6-8', '2-2-2-4-4', '8-2-2-2', '8-6'];

function needOf(groups: DigitGroups, window: DigitWindow): CueNeed | undefined {
  const setting = settingOf(groups, window);
  if (setting === 'part' || runsOnInStep(groups, window)) return undefined;
  if (ACCOUNT_SHAPES.includes(window.shape)) return undefined;
  if (window.isBroken && !isWrapped(groups, window)) return undefined;
  const isUsual = window.first === window.last || USUAL_SHAPES.includes(window.shape);
  if (!isUsual && setting !== 'apart') return undefined;
  if (setting === 'coded' || isInAddress(groups.text, window.start)) return 'label';
  return window.isBroken || (!isUsual && !isEven(window.shape)) ? 'naming' : 'any';
}

function candidateFrom(groups: DigitGroups, first: number, last: number): Candidate | undefined {
  const digits = digitsOver(groups, first, last);
  if (!isLuhn(digits)) return undefined;
  const issuer = issuerOf(digits);
  if (issuer === undefined) return undefined;
  const window = windowOver(groups, first, last, digits);
  const { start, end } = window;
  const need = needOf(groups, window);
  if (need === undefined) return undefined;
  return {
    kind: 'payment-card',
    key: digits,
    isCheckable: true,
    alone: issuer === 'common' && need === 'any' ? 'medium' : 'low',
    need,
    doubt: 0,
    anchors: [start],
    notes: ['check digit fits', 'in the range of a card issuer'],
    start,
    end,
  };
}

/** The first window from a group that is a card number, and where to look next. */
function cardFrom(groups: DigitGroups, first: number): { found: Candidate | undefined; next: number } {
  const { starts, joins } = groups;
  let total = 0;
  for (let last = first; last < starts.length; last += 1) {
    if (last > first && joins[last] === JOIN.none) break;
    total += lengthAt(groups, last);
    if (total > LONGEST) break;
    if (total < SHORTEST) continue;
    const found = candidateFrom(groups, first, last);
    if (found !== undefined) return { found, next: last + 1 };
  }
  return { found: undefined, next: first + 1 };
}

function find({ groups }: Scan): readonly Candidate[] {
  const { starts, joins } = groups;
  const candidates: Candidate[] = [];
  let first = 0;
  while (first < starts.length) {
    const length = lengthAt(groups, first);
    // A short group in the middle of a chain begins no card number.
    const mayBegin = length >= 4 || joins[first] === JOIN.none;
    const { found, next } = mayBegin ? cardFrom(groups, first) : { found: undefined, next: first + 1 };
    if (found !== undefined) candidates.push(found);
    first = next;
  }
  return candidates;
}

/** Numbers of credit, debit and charge cards. */
export const paymentCard: Detector = {
  kind: 'payment-card',
  cues: {
    naming:
      'card #,cardnumber,cardno,card details,card ending,long number,16 digit number,16 digits,credit card,debit card,bank card,payment card,company card,corporate card,purchasing card,procurement card,business card number,charge card,prepaid card,visa,visa card,visa debit,mastercard,master card,maestro,amex,american express,diners club,discover card,unionpay,cvv,cvv2,cvc,cvc2,csc,card security code,security code,name on card,cardholder,card holder,valid from,valid thru,valid to,primary account number',
    related:
      'card,cc,c c,cc no,pan,expiry,expiry date,exp date,exp,expires,expiring,pay by card,payment,pay,paid,charge it to,charge this to,refund,deposit,billing,chip and pin,contactless',
    competing: 'oyster,nectar,clubcard,railcard,imei,iccid,prescription,staff card,door card',
    indifferent: '',
  },
  find,
};
