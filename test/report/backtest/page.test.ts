import { noCounts } from '../../../src/report/backtest/counts';
import { figure, perThousand, text } from '../../../src/report/page/markup';
import { backtestPage, type BacktestReport } from '../../../src/report/backtest/page';

const COUNTS = { ...noCounts(false), mails: 2000 };

const REPORT: BacktestReport = {
  counts: COUNTS,
  policy: { title: 'A policy', version: '1' },
  titles: {},
  made: '2026-05-12',
  letterhead: '0.1.0',
  stopped: [{ file: 'secret.eml', day: '2026-05-11', verdict: 'block', rules: ['r: block'] }],
  unread: ['broken.eml: It is empty.'],
};

test('needs nothing else: no script, and nothing to load', () => {
  const page = backtestPage(REPORT);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|src=|href=/);
  expect(page).toContain("default-src 'none'");
});

test('without an authority no mail and no file is named', () => {
  const page = backtestPage({ ...REPORT, counts: { ...COUNTS, unread: 1 } });
  expect(page).not.toContain('secret.eml');
  expect(page).not.toContain('broken.eml');
  expect(page).toContain('Counts only');
});

test('with an authority the mails are listed, and the authority is printed', () => {
  const page = backtestPage({
    ...REPORT,
    counts: { ...COUNTS, unread: 1 },
    authority: 'Helen Marsh, 12 May 2026',
  });
  expect(page).toContain('secret.eml');
  expect(page).toContain('broken.eml: It is empty.');
  expect(page).toContain('Single mails are listed on the authority of: Helen Marsh, 12 May 2026.');
});

test('names are text, whatever they hold', () => {
  const page = backtestPage({ ...REPORT, policy: { title: '<script>alert(1)</script>', version: '"><b>' } });
  expect(page).not.toContain('<script>');
  expect(page).not.toContain('"><b>');
});

test.each([
  [0, '0'],
  [999, '999'],
  [12400, '12,400'],
  [1234567, '1,234,567'],
])('%d is written %s', (value, words) => {
  expect(figure(value)).toBe(words);
});

test.each([
  [0, 0, '0'],
  [1, 3000, '0.3'],
  [30, 1000, '30'],
  [2000, 1000, '2,000'],
])('%d of %d is %s in 1,000', (count, all, words) => {
  expect(perThousand(count, all)).toBe(words);
});

test('text is safe in an element and in an attribute', () => {
  expect(text(`<a href="x" title='y'>&`)).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;');
});
