import type { Finding } from '../../../src/engine/finding';
import type { Report, Verdict } from '../../../src/engine/report';
import type { Level } from '../../../src/policy/model/policy';
import {
  addCounts,
  countMail,
  isoWeek,
  noCounts,
  type BacktestCounts,
  type JudgedMail,
} from '../../../src/report/backtest/counts';

function finding(rule: string, level: Level, block?: string): Finding {
  return {
    rule,
    messageId: 'm',
    message: '',
    short: '',
    data: {},
    level,
    clauses: [],
    evidence: [],
    fixes:
      block === undefined
        ? []
        : [{ id: 'add', label: '', safety: 'safe', edits: [{ kind: 'insert-block', block, text: '' }] }],
    statements: [],
  };
}

function report(verdict: Verdict, ...findings: readonly Finding[]): Report {
  return { policy: 'p', policyVersion: '1', verdict, findings, cannotTell: [], outcomes: {} };
}

const TUESDAY = Date.UTC(2026, 4, 12);

function mail(settled: Report, more: Partial<JudgedMail> = {}): JudgedMail {
  return { reach: 'external', sentAt: TUESDAY, settled, dayOne: report('send'), ...more };
}

function counted(...mails: readonly JudgedMail[]): BacktestCounts {
  const counts = noCounts(true);
  for (const one of mails) countMail(counts, one);
  return counts;
}

test('a mail counts by verdict, week, reach and rule', () => {
  const { settled, dayOne, mails } = counted(
    mail(report('warn', finding('large-audience', 'warn'), finding('personal-unmarked', 'advise'))),
    mail(report('send'), { reach: 'inside' }),
  );
  expect(mails).toBe(2);
  expect(settled.verdicts).toEqual({ block: 0, justify: 0, warn: 1, send: 1 });
  expect(settled.weeks).toEqual({ '2026-W20': { block: 0, justify: 0, warn: 1, send: 1 } });
  expect(settled.reaches.inside.send).toBe(1);
  expect(settled.reaches.external.warn).toBe(1);
  expect(settled.rules['large-audience']?.levels).toEqual({ advise: 0, warn: 1, justify: 0, block: 0 });
  expect(settled.rules['personal-unmarked']?.mails).toBe(1);
  expect(dayOne.verdicts.send).toBe(2);
});

test('a mail that has two findings of a rule counts once, by the graver', () => {
  const { settled } = counted(mail(report('block', finding('r', 'warn'), finding('r', 'block'))));
  expect(settled.rules['r']?.mails).toBe(1);
  expect(settled.rules['r']?.levels).toEqual({ advise: 0, warn: 0, justify: 0, block: 1 });
});

test('what another level of one rule would lead to, the other rules staying as they are', () => {
  const { settled } = counted(
    mail(report('block', finding('r', 'block'), finding('other', 'warn'))),
    mail(report('block', finding('r', 'block'))),
  );
  const instead = settled.rules['r']?.instead;
  expect(instead?.off).toEqual({ block: 0, justify: 0, warn: 1, send: 1 });
  expect(instead?.warn).toEqual({ block: 0, justify: 0, warn: 2, send: 0 });
  expect(instead?.block).toEqual({ block: 2, justify: 0, warn: 0, send: 0 });
  expect(settled.rules['r']?.stopped).toBe(2);
});

test('the approved blocks, which Letterhead adds by itself, are left out of beyondBlocks; another line is not', () => {
  const { settled } = counted(
    mail(report('block', finding('disclaimer-missing', 'block', 'disclaimer'))),
    mail(report('warn', finding('on-behalf-unidentified', 'warn', 'on-behalf'))),
  );
  expect(settled.verdicts).toEqual({ block: 1, justify: 0, warn: 1, send: 0 });
  expect(settled.beyondBlocks).toEqual({ block: 0, justify: 0, warn: 1, send: 1 });
});

test('a second policy: verdicts crossed, and which rules speak about other mails', () => {
  const { changes } = counted(
    mail(report('warn', finding('a', 'warn')), { against: report('justify', finding('b', 'justify')) }),
    mail(report('send'), { against: report('send') }),
  );
  expect(changes?.verdicts.warn.justify).toBe(1);
  expect(changes?.verdicts.send.send).toBe(1);
  expect(changes?.rules).toEqual({ a: { gained: 0, lost: 1 }, b: { gained: 1, lost: 0 } });
});

test('the counts of parts add up to those of the whole, in either order', () => {
  const one = mail(report('warn', finding('a', 'warn')), { against: report('send') });
  const other = mail(report('send'), { sentAt: undefined, against: report('send') });
  const whole = counted(one, other);
  const forwards = counted(one);
  addCounts(forwards, counted(other));
  const backwards = counted(other);
  addCounts(backwards, counted(one));
  expect(forwards).toEqual(whole);
  expect(backwards).toEqual(whole);
  expect(whole.undated).toBe(1);
});

test.each([
  ['2026-01-01', '2026-W01'],
  ['2025-12-29', '2026-W01'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-31', '2025-W01'],
])('%s is in week %s (ISO 8601)', (day, week) => {
  expect(isoWeek(Date.parse(day))).toBe(week);
});

test('a moment that is none is in no week', () => {
  expect(isoWeek(Number.NaN)).toBeUndefined();
});
