import fc from 'fast-check';
import { cleanText, truncateAt } from '../../../src/report/alert/clean-text';
import { escapeMarkdown, ownWords, safeName } from '../../../src/report/alert/safe-name';
import { hostileText, MISLEADING } from '../hostile';

describe('safeName', () => {
  test.each([
    ['payroll.xlsx', 'payroll.xlsx'],
    ['  two\r\n\tlines .pdf ', 'two lines .pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['zero\u200bwidth\ufeff\u00ad', 'zerowidth'],
    ['half \ud83d and whole 😀', 'half \ufffd and whole 😀'],
    ['tag\u{e0041}ged', 'tagged'],
    ['R&D.xlsx', 'R＆D.xlsx'],
    ['Smith & Sons', 'Smith ＆ Sons'],
    ['see https://bad.example', 'see https: bad.example'],
    ['Z\u0301\u0302\u0303\u0304\u0305\u0306algo', 'Z\u0301\u0302\u0303algo'],
    ['', '(no name)'],
    ['\u202e\u0000 ', '(no name)'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
    ['minutes-of-the-meeting-about-the-new-building.docx.exe', 'minutes-of-the-meeting-about-the-ne….exe'],
    ['Sir Bartholomew Montgomery-Featherstonehaugh the Third', 'Sir Bartholomew Montgomery-Featherstone…'],
    [`${'x'.repeat(34)}😀😀😀.pdf`, `${'x'.repeat(34)}….pdf`],
  ])('%j is shown as %j', (name, expected) => {
    expect(safeName(name)).toBe(expected);
  });

  test('always 1 to 40 characters, nothing misleading, and the same when made safe again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = safeName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(40);
        expect(name).not.toMatch(MISLEADING);
        expect(safeName(name)).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe('truncateAt', () => {
  test.each([
    ['fits', 4, 'fits'],
    ['one two three', 9, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['unbroken', 4, 'unb…'],
    ['ab😀', 3, 'ab…'],
    ['a😀b', 3, 'a…'],
    ['text', 1, '…'],
    ['text', 0, ''],
    ['text', -5, ''],
    ['a very-long-word-that-goes-on-and-on', 30, 'a very-long-word-that-goes-on…'],
  ])('%j at %d', (text, length, expected) => {
    expect(truncateAt(text, length)).toBe(expected);
  });

  test('never longer, never half a pair', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 0, max: 100 }), (text, length) => {
        const cut = truncateAt(cleanText(text), length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['plain words (S6.5-content.b), 100%', 'plain words (S6.5-content.b), 100%'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['[x](https://bad.example)', '\\[x\\](https://bad.example)'],
    ['a\\b', 'a\\\\b'],
    ['- item', '\\- item'],
    ['one\r- item', 'one\r\\- item'],
    ['1. item', '1\\. item'],
    ['# title', '\\# title'],
    ['<b>', '\\<b\\>'],
    ['half-way, item 1. and #2', 'half-way, item 1. and #2'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

test('our own words say "and" (office-js #6622)', () => {
  expect(ownWords('England & Wales, R&D')).toBe('England and Wales, R＆D');
});
