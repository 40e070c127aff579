import fc from 'fast-check';
import type { CheckedMail } from '../../src/report/checked-mail';
import { jsonReport } from '../../src/report/json';
import { jsonlEntities, jsonlLine } from '../../src/report/jsonl';
import { hostileReport, hostileText } from './hostile';
import { sampleCannotTell, sampleEvidence, sampleFinding, sampleReport } from './sample';

const checked: CheckedMail = {
  file: 'x.eml',
  ok: true,
  report: sampleReport(
    'justify',
    [
      sampleFinding({
        message: 'An NHS number is going outside.',
        place: { part: 'body', start: 3, end: 12 },
        data: { secret: 'not to be seen' },
        fixes: [
          {
            id: 'subject',
            label: 'Use a neutral subject',
            safety: 'suggested',
            edits: [{ kind: 'set-subject', expected: 'raw', subject: 'About your letter' }],
          },
        ],
      }),
    ],
    [sampleCannotTell],
  ),
};
const unread: CheckedMail = { file: 'y.eml', ok: false, error: 'no header' };

const CHECKED_LINE =
  '{"file":"x.eml","policy":"sample","verdict":"justify","findings":[' +
  '{"rule":"sensitive-data-external","message":"An NHS number is going outside.","level":"justify","clauses":["W1.1"],' +
  '"evidence":[{"entity":"uk-nino","where":"body","masked":"QQ •• •• •• C","confidence":"high"}],' +
  '"fixes":[{"id":"subject","label":"Use a neutral subject","safety":"suggested"}]}],' +
  '"cannotTell":[{"rule":"all-staff","reason":"the list could not be opened"}]}';

describe('JSONL', () => {
  test('check: these keys in this order, and nothing else of the finding', () => {
    expect(jsonlLine(checked)).toBe(`${CHECKED_LINE}\n`);
  });

  test('nothing found', () => {
    expect(jsonlLine({ file: 'z.eml', ok: true, report: sampleReport('send') })).toBe(
      '{"file":"z.eml","policy":"sample","verdict":"send","findings":[],"cannotTell":[]}\n',
    );
  });

  test('a mail that could not be read', () => {
    expect(jsonlLine(unread)).toBe('{"file":"y.eml","error":"no header"}\n');
    expect(jsonlEntities(unread)).toBe('{"file":"y.eml","error":"no header"}\n');
  });

  test('detect: the evidence, without what a detector may carry beside it', () => {
    const entity = { ...sampleEvidence, raw: 'QQ 12 34 56 C' };
    expect(jsonlEntities({ file: 'x.eml', ok: true, entities: [entity] })).toBe(
      '{"file":"x.eml","entities":[{"entity":"uk-nino","where":"body","masked":"QQ •• •• •• C","confidence":"high"}]}\n',
    );
  });

  test('line separators, C1 controls, bidirectional marks and lone surrogates are escaped; the rest is UTF-8', () => {
    expect(jsonlLine({ file: 'é\u2028\u2029\u009b\u202e\ud800😀', ok: false, error: '\u001b' })).toBe(
      '{"file":"é\\u2028\\u2029\\u009b\\u202e\\ud800😀","error":"\\u001b"}\n',
    );
  });

  test('whatever the mail holds: one line a mail, that reads back as it was', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, file) => {
        const line = jsonlLine({ file, ok: true, report });
        expect(line).toMatch(/^[^\n\r\u0085\u2028\u2029]+\n$/);
        expect(JSON.parse(line)).toMatchObject({
          file,
          verdict: report.verdict,
          findings: report.findings.map(({ message, clauses, evidence }) => ({ message, clauses, evidence })),
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON', () => {
  test('an array of the same objects', () => {
    expect(jsonReport([checked, unread])).toBe(
      `[\n${CHECKED_LINE},\n{"file":"y.eml","error":"no header"}\n]\n`,
    );
    expect(jsonReport([])).toBe('[]\n');
  });
});
