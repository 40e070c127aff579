import { MODULUS_SUBSTITUTES, MODULUS_TABLE } from './generated/modulus-table';

/**
 * Whether a sort code and an account number can belong together, by the modulus check of the UK's payment schemes (Vocalink,
 * "Validating account numbers – UK modulus checking"): `unknown` where the table has no rule for the sort code.
 */
export type ModulusResult = 'fits' | 'fails' | 'unknown';

type Method = 'MOD10' | 'MOD11' | 'DBLAL';

interface ModulusRule {
  readonly method: Method;
  readonly exception: number;
  readonly weights: readonly number[];
}

interface ModulusRange {
  readonly first: number;
  readonly last: number;
  readonly rules: readonly ModulusRule[];
}

const METHODS: readonly Method[] = ['MOD10', 'MOD11', 'DBLAL'];
const BASE = 36;

let ranges: readonly ModulusRange[] | undefined;

function readRule(packed: string): ModulusRule {
  const [method = 0, exception = 0, ...weights] = packed
    .split(packed.includes('.') ? '.' : '')
    .map((figure) => parseInt(figure, BASE));
  return { method: METHODS[method] ?? 'MOD10', exception, weights };
}

/** Unpacks the table: a line is a set of rules, and its ranges, each as its distance from the one before and its length. */
function readRanges(): readonly ModulusRange[] {
  const all: ModulusRange[] = [];
  for (const line of MODULUS_TABLE.split('\n')) {
    const [set = '', ...packed] = line.split(' ');
    const rules = set.split('|').map(readRule);
    let last = 0;
    for (const range of packed) {
      const [gap = '', more = '0'] = range.split('+');
      const first = last + parseInt(gap, BASE);
      last = first + parseInt(more, BASE);
      all.push({ first, last, rules });
    }
  }
  return all.sort((one, other) => one.first - other.first);
}

function rulesFor(sortCode: string): readonly ModulusRule[] {
  ranges ??= readRanges();
  const wanted = Number(sortCode);
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.first ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  return range !== undefined && wanted >= range.first && wanted <= range.last ? range.rules : [];
}

/** Places of the account's digits among the fourteen of sort code and account. */
const A = 6;
const B = 7;
const C = 8;
const G = 12;
const H = 13;

/** The specification's weights for exception 2, by whether the seventh digit of the account is 9. */
const EXCEPTION_2 = [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1];
const EXCEPTION_2_NINE = [0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1];

function digitsOf(sortCode: string, account: string): readonly number[] {
  return (sortCode + account).split('').map(Number);
}

function sortCodeFor(sortCode: string, exception: number): string {
  if (exception === 8) return '090126';
  if (exception === 9) return '309634';
  return exception === 5 ? (MODULUS_SUBSTITUTES[sortCode] ?? sortCode) : sortCode;
}

function weightsFor({ exception, weights }: ModulusRule, digits: readonly number[]): readonly number[] {
  if (exception === 2 && digits[A] !== 0) return digits[G] === 9 ? EXCEPTION_2_NINE : EXCEPTION_2;
  const isNineOrNinetyNine = digits[B] === 9 && (digits[A] === 0 || digits[A] === 9);
  if (digits[G] === 9 && (exception === 7 || (exception === 10 && isNineOrNinetyNine))) {
    return weights.map((weight, index) => (index <= B ? 0 : weight));
  }
  return weights;
}

function totalOf(method: Method, digits: readonly number[], weights: readonly number[]): number {
  let total = 0;
  digits.forEach((digit, index) => {
    const product = digit * (weights[index] ?? 0);
    // The double alternate check adds the figures of each product.
    total += method === 'DBLAL' ? Math.floor(product / 10) + (product % 10) : product;
  });
  return total;
}

/** Exception 5 compares what is left with one digit of the account: the seventh by modulus 11, the eighth by modulus 10. */
function fitsException5(method: Method, total: number, digits: readonly number[]): boolean {
  const modulus = method === 'MOD11' ? 11 : 10;
  const check = method === 'MOD11' ? digits[G] : digits[H];
  return (modulus - (total % modulus)) % modulus === check;
}

function fitsRule(rule: ModulusRule, sortCode: string, account: string): boolean {
  const { method, exception } = rule;
  const digits = digitsOf(sortCodeFor(sortCode, exception), account);
  const total = totalOf(method, digits, weightsFor(rule, digits));
  switch (exception) {
    case 1:
      return (total + 27) % 10 === 0;
    case 4:
      return total % 11 === (digits[G] ?? 0) * 10 + (digits[H] ?? 0);
    case 5:
      return fitsException5(method, total, digits);
    default:
      return total % (method === 'MOD11' ? 11 : 10) === 0;
  }
}

/** Exception 14 (Coutts): an account ending in 0, 1 or 9 is tried again without that digit, a nought put before it. */
function fitsException14(rule: ModulusRule, sortCode: string, account: string): boolean {
  return /[019]$/.test(account) && fitsRule(rule, sortCode, `0${account.slice(0, -1)}`);
}

/** Exceptions 3 and 6 name accounts that the second rule, or the whole check, passes over. */
function isPassedOver(second: ModulusRule, digits: readonly number[]): boolean {
  return second.exception === 3 && (digits[C] === 6 || digits[C] === 9);
}

function isForeignCurrency(digits: readonly number[]): boolean {
  const a = digits[A] ?? 0;
  return a >= 4 && a <= 8 && digits[G] === digits[H];
}

/** Pairs of exceptions of which one rule need fit: 2 and 9, 10 and 11, 12 and 13. */
function isEitherOr(exception: number): boolean {
  return exception === 2 || exception === 10 || exception === 12;
}

/**
 * Checks an account against its sort code.
 * @param sortCode six digits
 * @param account eight digits
 */
export function checkModulus(sortCode: string, account: string): ModulusResult {
  const [first, second] = rulesFor(sortCode);
  if (first === undefined) return 'unknown';
  const digits = digitsOf(sortCode, account);
  if (first.exception === 6 && isForeignCurrency(digits)) return 'unknown';
  const firstFits = fitsRule(first, sortCode, account);
  if (first.exception === 14 && !firstFits)
    return fitsException14(first, sortCode, account) ? 'fits' : 'fails';
  if (second === undefined) return firstFits ? 'fits' : 'fails';
  if (isEitherOr(first.exception)) {
    return firstFits || fitsRule(second, sortCode, account) ? 'fits' : 'fails';
  }
  const secondFits = isPassedOver(second, digits) || fitsRule(second, sortCode, account);
  return firstFits && secondFits ? 'fits' : 'fails';
}
