import { luminance } from '../../../addin/taskpane/pane-theme';
import { WORDS, type ScopeCounts } from '../../../addin/taskpane/words';
import type { Evidence, Finding } from '../../../src/engine/finding';
import type { CannotTell, Report, Verdict } from '../../../src/engine/report';
import type { Level } from '../../../src/policy/model/policy';

function report(verdict: Verdict, levels: readonly Level[], untold: readonly CannotTell['level'][]): Report {
  const findings = levels.map((level) => ({ level }) as Finding);
  const cannotTell = untold.map((level) => ({ level }) as CannotTell);
  return { policy: 'test', policyVersion: '1', verdict, findings, cannotTell, outcomes: {} };
}

test.each<[string, Verdict, readonly Level[], readonly CannotTell['level'][]]>([
  ['Ready to send', 'send', [], []],
  ['Ready to send', 'send', [], ['off', 'advise']],
  ['Ready to send, with 1 suggestion', 'send', ['advise'], []],
  ['Ready to send, with 2 suggestions', 'send', ['advise', 'advise'], []],
  ['Check: 1 thing to look at', 'warn', ['warn', 'advise'], []],
  ['Check: 1 thing to look at', 'warn', [], ['warn', 'off']],
  ['Give a reason: 2 things to look at', 'justify', ['justify', 'warn'], []],
  ['Mend first: 3 things to look at', 'block', ['block', 'justify'], ['warn']],
])('%s', (line, verdict, levels, untold) => {
  expect(WORDS.verdict.line(report(verdict, levels, untold))).toBe(line);
});

const NOBODY: ScopeCounts = { external: 0, trusted: 0, internal: 0, unknown: 0 };

test.each<[string, Partial<ScopeCounts>, boolean]>([
  ['1 inside', { internal: 1 }, false],
  [
    '2 outside, 1 cannot tell, 3 trusted, 4 inside',
    { external: 2, unknown: 1, trusted: 3, internal: 4 },
    false,
  ],
  ['at least 1000 outside', { external: 1000 }, true],
])('%s', (words, counts, isAtLeast) => {
  expect(WORDS.audience.counts({ ...NOBODY, ...counts }, isAtLeast)).toBe(words);
});

test.each<[string, Evidence['entity'], Evidence['where']]>([
  ['An NHS number in the subject: ••', 'uk-nhs-number', 'subject'],
  ['A bank account number in your text: ••', 'uk-bank-account', 'body'],
  ['A payment card number in the earlier mail below: ••', 'payment-card', 'quoted'],
  ['A National Insurance number in staff.csv: ••', 'uk-nino', 'attachment:staff.csv'],
])('%s', (words, entity, where) => {
  expect(WORDS.finding.evidence({ entity, where, masked: '••', confidence: 'high' })).toBe(words);
});

test('no sentence raises its voice, blames or begs', () => {
  const said: string[] = [];
  const open: unknown[] = [WORDS];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string') said.push(one);
    else if (typeof one === 'object' && one !== null) open.push(...(Object.values(one) as unknown[]));
  }
  expect(said.length).toBeGreaterThan(20);
  for (const one of said) expect(one).not.toMatch(/!|\berror|violation|\bplease\b|invalid/i);
});

test.each<[string, number | undefined]>([
  ['#ffffff', 1],
  ['#000000', 0],
  ['#FF0000', 0.2126],
  ['white', undefined],
  ['#fff', undefined],
  ['', undefined],
])('the luminance of %j', (colour, value) => {
  const found = luminance(colour);
  if (value === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(value, 4);
});
