import { type Candidate, type CueNeed, type Detector, isInAddress, type Scan } from './candidate';
import { JOIN, lengthAt, windowOver, type DigitGroups, type DigitWindow } from './digit-groups';
import type { EntityConfidence } from './entity';
import { checkModulus } from './modulus-check';
import { isWordCode } from './spaced-form';

/** Sort code and account stand within so many characters of each other (detection.md, section 2). */
const REACH = 60;

/** So near, they are read as one. */
const ADJACENT = 4;

/** Whether letters, money signs or decimals cling to a window. */
function clings(text: string, { start, end }: DigitWindow): boolean {
  if (isWordCode(text.charCodeAt(end)) || isWordCode(text.charCodeAt(start - 1))) return true;
  if (start > 0 && '$£€+@'.includes(text.charAt(start - 1))) return true;
  if (text.charAt(end) === '@') return true;
  return /^[.,][0-9]{2}(?![0-9])/.test(text.slice(end, end + 4));
}

/** The sort code that begins at a group: six digits together, or three pairs set alike. */
function sortCodeAt(groups: DigitGroups, index: number): DigitWindow | undefined {
  const { text, starts, ends, joins } = groups;
  const length = lengthAt(groups, index);
  if (length === 6) {
    const whole = windowOver(groups, index, index);
    return joins[index] === JOIN.tight || clings(text, whole) ? undefined : whole;
  }
  if (length !== 2 || lengthAt(groups, index + 1) !== 2 || lengthAt(groups, index + 2) !== 2)
    return undefined;
  const inner = joins[index + 1];
  if (inner === JOIN.none || inner === JOIN.lineBreak) return undefined;
  const between = text.slice(ends[index], starts[index + 1]);
  if (text.slice(ends[index + 1], starts[index + 2]) !== between || joins[index] === inner) return undefined;
  const isNextPair = joins[index + 3] === inner && lengthAt(groups, index + 3) < 4;
  if (isNextPair) return undefined;
  const window = windowOver(groups, index, index + 2);
  return clings(text, window) ? undefined : window;
}

/** The account number that begins at a group: eight digits together, or two groups of four. */
function accountAt(groups: DigitGroups, index: number): DigitWindow | undefined {
  const { text, joins } = groups;
  const length = lengthAt(groups, index);
  if (length === 8) {
    const whole = windowOver(groups, index, index);
    return joins[index + 1] === JOIN.tight || clings(text, whole) ? undefined : whole;
  }
  if (length !== 4 || lengthAt(groups, index + 1) !== 4) return undefined;
  const join = joins[index + 1];
  if (join === JOIN.none || join === JOIN.lineBreak) return undefined;
  // A third group of four makes it a card number, or a list of years.
  if (joins[index] !== JOIN.none && lengthAt(groups, index - 1) === 4) return undefined;
  if (joins[index + 2] !== JOIN.none && lengthAt(groups, index + 2) === 4) return undefined;
  const window = windowOver(groups, index, index + 1);
  return clings(text, window) ? undefined : window;
}

interface Parts {
  readonly sortCodes: readonly DigitWindow[];
  readonly accounts: readonly DigitWindow[];
}

function readParts(groups: DigitGroups): Parts {
  const sortCodes: DigitWindow[] = [];
  const accounts: DigitWindow[] = [];
  for (let index = 0; index < groups.starts.length; index += 1) {
    const sortCode = sortCodeAt(groups, index);
    if (sortCode !== undefined) sortCodes.push(sortCode);
    const account = accountAt(groups, index);
    if (account !== undefined) accounts.push(account);
  }
  return { sortCodes, accounts };
}

function gapBetween(one: DigitWindow, other: DigitWindow): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}

/** Whether an account has more digits hanging on than the sort code before it, as a part of something longer has. */
function hangsOn({ joins }: DigitGroups, account: DigitWindow, sortCode: DigitWindow): boolean {
  return joins[account.first] === JOIN.tight && account.first !== sortCode.last + 1;
}

/** Each sort code with the nearest account in reach: rather the one behind it than the one before. Each account serves once. */
function pairs(groups: DigitGroups): readonly { sortCode: DigitWindow; account: DigitWindow }[] {
  const { sortCodes, accounts } = readParts(groups);
  const found: { sortCode: DigitWindow; account: DigitWindow }[] = [];
  let next = 0;
  let used = -1;
  for (const sortCode of sortCodes) {
    while (next < accounts.length && (accounts[next]?.start ?? 0) < sortCode.end) next += 1;
    for (const place of [next, next - 1]) {
      const account = accounts[place];
      if (account === undefined || place <= used || hangsOn(groups, account, sortCode)) continue;
      const gap = gapBetween(sortCode, account);
      if (gap > REACH) continue;
      used = place;
      found.push({ sortCode, account });
      break;
    }
  }
  return found;
}

const SORT_LABEL = /sort(?:ing)?[ \-_]?code|\bs[ /]?c\b/i;
const LABEL_REACH = 30;

/** Whether three pairs could be a day, a month and a year, as the UK or the US sets them. */
function looksLikeDate({ digits }: DigitWindow): boolean {
  const [first = 0, middle = 0] = [digits.slice(0, 2), digits.slice(2, 4)].map(Number);
  return first >= 1 && middle >= 1 && first <= 31 && middle <= 31 && Math.min(first, middle) <= 12;
}

/** Words that lead up to a date. */
const DATE_LEAD =
  /\b(?:on|by|date|dated|due|since|from|until|till|opened|closed|of|to|at|dob|born|paid|sent)[:.]? {0,2}$/i;
const DATE_LEAD_REACH = 12;

function leadsUpToDate(text: string, at: number): boolean {
  return DATE_LEAD.test(text.slice(Math.max(0, at - DATE_LEAD_REACH), at));
}

/** What the form of a pair asks of the words around it, and what it is without them; `undefined`: it is no pair. */
function standing(
  text: string,
  sortCode: DigitWindow,
  account: DigitWindow,
): { need: CueNeed; alone: EntityConfidence | undefined } | undefined {
  const gap = gapBetween(sortCode, account);
  const isLabelled = SORT_LABEL.test(text.slice(Math.max(0, sortCode.start - LABEL_REACH), sortCode.start));
  const isAdjacent = gap <= ADJACENT && sortCode.start < account.start;
  const isSolid = sortCode.first === sortCode.last;
  if (isInAddress(text, sortCode.start) || isInAddress(text, account.start))
    return { need: 'label', alone: undefined };
  if (isLabelled) return { need: 'any', alone: undefined };
  if (isAdjacent) return isSolid ? { need: 'naming', alone: undefined } : { need: 'any', alone: 'low' };
  // Any six digits, and somewhere near them eight more.
  if (isSolid) return undefined;
  if (!looksLikeDate(sortCode)) return { need: 'any', alone: undefined };
  // What could be a date needs its account labelled as one, behind it.
  const isDate = account.start < sortCode.start || leadsUpToDate(text, sortCode.start);
  return isDate ? undefined : { need: 'label', alone: undefined };
}

const MODULUS = {
  fits: { doubt: -1, notes: ['sort code and account together', 'modulus check fits'] },
  fails: { doubt: 1, notes: ['sort code and account together', 'modulus check does not fit'] },
  unknown: { doubt: 0, notes: ['sort code and account together'] },
} as const;

function find({ text, groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { sortCode, account } of pairs(groups)) {
    const stands = standing(text, sortCode, account);
    if (stands === undefined || /^0+$/.test(account.digits)) continue;
    const result = checkModulus(sortCode.digits, account.digits);
    const { doubt, notes } = MODULUS[result];
    candidates.push({
      kind: 'uk-bank-account',
      key: sortCode.digits + account.digits,
      isCheckable: result === 'fits',
      alone: stands.alone,
      need: stands.need,
      doubt,
      anchors: [sortCode.start, account.start],
      notes,
      start: Math.min(sortCode.start, account.start),
      end: Math.max(sortCode.end, account.end),
    });
  }
  return candidates;
}

/** Bank accounts of the United Kingdom: a sort code together with an account number. */
export const ukBankAccount: Detector = {
  kind: 'uk-bank-account',
  cues: {
    naming:
      'sort code,sorting code,sortcode,s c,account #,account details,account name,accountnumber,acct #,acct,acc #,a c,a c #,bank details,banking details,bacs,current account,savings account,building society,direct debit,standing order,faster payment,bank transfer,payment details,bank,banking,chaps,payee,beneficiary,pay into,paid into,pay it into,account,acc,barclays,hsbc,natwest,nat west,lloyds,santander,halifax,monzo,starling,nationwide,tsb,rbs,first direct,virgin money,revolut',
    related:
      'transfer,transferred,pay my,payment,wages,salary,payroll,refund,reimburse,reimbursement,expenses',
    competing: 'roll number,customer account number',
    indifferent: 'ref,reference,customer,our ref,your ref,quote',
  },
  find,
};
