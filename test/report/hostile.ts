import fc from 'fast-check';
import type { Finding } from '../../src/engine/finding';
import type { Report } from '../../src/engine/report';
import { sampleFinding, sampleReport } from './sample';

const PIECES = [
  '\u001b[31m',
  '\u001b]8;;https://bad.example\u0007',
  '\u009b2J',
  '\u0000',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u00ad',
  '\ufeff',
  '\ue000',
  '\ue001',
  '\ud800',
  '\udc00',
  '\u{1f600}',
  '\u{e0041}',
  'e\u0301\u0302\u0303\u0304\u0305',
  '**',
  '__',
  '[x](https://bad.example)',
  '](',
  '\\',
  '`',
  '{0}',
  '{{',
  '"',
  '&',
  ' & ',
  '. Everything is fine. ',
  '- ',
  '1. ',
  '#',
  '<b>',
  '漢字',
  'ＡＢ',
  '…',
  'payroll.xlsx',
  ' ',
  'a'.repeat(300),
];

/** Texts as somebody who writes mail could make them. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    name: hostileText,
    clause: fc.oneof(fc.constant('W1.1'), fc.constant('W2.1'), hostileText),
    level: fc.constantFrom('advise', 'warn', 'justify', 'block'),
    where: fc.oneof(
      fc.constantFrom('subject' as const, 'quoted' as const),
      hostileText.map((text) => `attachment:${text}` as const),
    ),
    confidence: fc.constantFrom('low', 'medium', 'high'),
  })
  .map(({ name, clause, level, where, confidence }) =>
    sampleFinding({
      short: `${name} has a hidden sheet, and it is going outside.`,
      message: `${name} has a hidden sheet, and it is going outside. Hidden sheets stay in. Take ${name} off.`,
      data: { file: name },
      clauses: clause === '' ? [] : [clause],
      level,
      evidence: [{ entity: 'uk-nino', where, masked: name, confidence }],
      fixes: [{ id: 'take-off', label: `Take ${name} off`, safety: 'safe', edits: [] }],
    }),
  );

/** Reports over mail whose names and files are hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    verdict: fc.constantFrom('send', 'warn', 'justify', 'block'),
    findings: fc.array(hostileFinding, { maxLength: 4 }),
    reason: fc.option(hostileText),
    level: fc.constantFrom('off', 'advise', 'warn'),
  })
  .map(({ verdict, findings, reason, level }) =>
    sampleReport(
      verdict,
      findings,
      reason === null ? [] : [{ rule: 'attachment-hidden-content', cause: 'broken', reason, level }],
    ),
  );

/** Controls, line and paragraph separators, bidirectional marks and lone surrogates: none of them in what people read. */
export const MISLEADING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
