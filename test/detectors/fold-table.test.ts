import { foldAstral, foldTable, lookAlikeTable, REMOVED } from '../../src/detectors/fold';

/** Code points of the first 65,536, surrogates aside, that a test admits. */
function codePoints(admits: RegExp, first: number, last: number): number[] {
  const found: number[] = [];
  for (let code = first; code <= last; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (admits.test(String.fromCodePoint(code))) found.push(code);
  }
  return found;
}

const hex = (code: number): string => code.toString(16);

/** The value of what Node calls a decimal digit: scripts hold their ten in order, some hold several tens. */
function digitValue(code: number): number {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

test('every decimal digit that Node knows below 65,536 folds to an ASCII digit', () => {
  const table = foldTable();
  const missing = codePoints(/\p{Nd}/u, 0x80, 0xffff).filter((code) => {
    const fold = table[code] ?? 0;
    return !(fold >= 0x30 && fold <= 0x39);
  });
  expect(missing.map(hex)).toEqual([]);
});

test('digits fold to their own value', () => {
  const table = foldTable();
  const wrong = codePoints(/\p{Nd}/u, 0x80, 0xffff).filter((code) => {
    const unit = String.fromCodePoint(code).normalize('NFKC');
    return /^[0-9]$/.test(unit)
      ? table[code] !== unit.charCodeAt(0)
      : (table[code] ?? 0) - 0x30 !== digitValue(code);
  });
  expect(wrong.map(hex)).toEqual([]);
});

test('digits above 65,535 fold to their own value', () => {
  // Newer Unicode goes on adding scripts there, so that what Node lacks, or has beyond ours, is no mistake.
  let right = 0;
  const wrong = codePoints(/\p{Nd}/u, 0x10000, 0x1fbff).filter((code) => {
    const fold = foldAstral(code);
    const value = digitValue(code);
    if (fold === 0x30 + value) right += 1;
    return fold !== 0 && fold !== 0x30 + value;
  });
  expect(wrong.map(hex)).toEqual([]);
  expect(right).toBeGreaterThan(250);
});

test('every character that Unicode calls ignorable is taken out', () => {
  const table = foldTable();
  const kept = codePoints(/\p{Default_Ignorable_Code_Point}/u, 0x80, 0xffff).filter(
    (code) => table[code] !== REMOVED,
  );
  expect(kept.map(hex)).toEqual([]);
  const keptAbove = codePoints(/\p{Default_Ignorable_Code_Point}/u, 0x10000, 0xe0fff).filter(
    (code) => foldAstral(code) !== REMOVED,
  );
  expect(keptAbove.map(hex)).toEqual([]);
});

test('every space folds to a space or a line break', () => {
  const table = foldTable();
  const odd = codePoints(/\p{Z}/u, 0x80, 0xffff).filter(
    (code) => table[code] !== 0x20 && table[code] !== 0x0a,
  );
  expect(odd.map(hex)).toEqual([]);
});

test('every dash in common use folds to a hyphen', () => {
  const table = foldTable();
  const kept = codePoints(/\p{Pd}/u, 0x80, 0xffff).filter((code) => table[code] !== 0x2d);
  // Canadian syllabics, double and wave dashes of Chinese and Japanese print.
  expect(kept.map(hex)).toEqual(['1400', '2e17', '2e1a', '2e40', '2e5d', '301c', '3030', '30a0']);
});

test('letters and digits of full width, circled and mathematical ones fold as NFKC folds them', () => {
  const table = foldTable();
  const isBasic = (text: string): boolean => /^[A-Za-z0-9]$/.test(text);
  const wrong = codePoints(
    /[\uff01-\uff5e\u2460-\u2468\u24b6-\u24e9\u2070-\u2089\u2102-\u2134]/u,
    0x2070,
    0xff5e,
  ).filter((code) => {
    const folded = String.fromCodePoint(code).normalize('NFKC');
    return isBasic(folded) && table[code] !== folded.charCodeAt(0);
  });
  // The superscript i and n, which no number needs.
  expect(wrong.map(hex)).toEqual(['2071', '207f']);
  const maths = codePoints(/./u, 0x1d400, 0x1d7ff).filter((code) => {
    const folded = String.fromCodePoint(code).normalize('NFKC');
    return isBasic(folded) && foldAstral(code) !== folded.charCodeAt(0);
  });
  expect(maths.map(hex)).toEqual([]);
});

test('look-alikes stand for ASCII letters, and none is one itself', () => {
  const table = lookAlikeTable();
  let count = 0;
  table.forEach((ascii, code) => {
    if (ascii === 0) return;
    count += 1;
    expect(code).toBeGreaterThan(0x7f);
    expect(String.fromCharCode(ascii)).toMatch(/[A-Za-z]/);
  });
  expect(count).toBeGreaterThan(120);
});
