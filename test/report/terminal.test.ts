import fc from 'fast-check';
import type { CheckedMail } from '../../src/report/checked-mail';
import { Tally } from '../../src/report/tally';
import { terminalEntities, terminalError, terminalReport } from '../../src/report/terminal';
import { columns, printable, wrap } from '../../src/report/terminal/columns';
import { terminalSummary } from '../../src/report/terminal/summary';
import { hostileReport, hostileText, MISLEADING } from './hostile';
import { sampleCannotTell, sampleEvidence, sampleFinding, sampleReport } from './sample';

const PLAIN = { colour: false };
const stopped: CheckedMail = {
  file: 'mails/one.eml',
  ok: true,
  report: sampleReport(
    'justify',
    [
      sampleFinding({
        clauses: ['W1.1', 'W2.1'],
        evidence: [
          sampleEvidence,
          { ...sampleEvidence, where: 'attachment:pay.xlsx#Sheet2', confidence: 'medium' },
        ],
        fixes: [
          { id: 'bcc', label: 'Move them to Bcc', safety: 'safe', edits: [] },
          { id: 'out', label: 'Take the number out', safety: 'suggested', edits: [] },
        ],
      }),
      sampleFinding({
        rule: 'record-worth-keeping',
        clauses: [],
        level: 'advise',
        message: 'Worth keeping.',
        evidence: [],
      }),
    ],
    [
      sampleCannotTell,
      { ...sampleCannotTell, rule: 'pictures', reason: 'a picture cannot be read', level: 'off' },
    ],
  ),
};
const ready: CheckedMail = { file: 'mails/two.eml', ok: true, report: sampleReport('send') };
const broken = { file: 'mails/three.eml', ok: false as const, error: 'the first line is no header' };

describe('terminalReport', () => {
  test('verdict, findings with clauses, evidence and fixes, and what it cannot tell', () => {
    expect(terminalReport(stopped, PLAIN)).toBe(
      `Give a reason  mails/one.eml
  Give a reason: sensitive-data-external (W1.1, W2.1)
    An NHS number is going outside, to client.example. Such data does not go in
    outside mail. Take it out, or give a reason in Letterhead and send.
    In the body: uk-nino QQ •• •• •• C (high)
    In the file pay.xlsx#Sheet2: uk-nino QQ •• •• •• C (medium)
    Fix: Move them to Bcc (--fix does it)
    Fix: Take the number out
  Suggestion: record-worth-keeping
    Worth keeping.
  Cannot tell, Check: all-staff
    the list could not be opened
  Cannot tell: pictures
    a picture cannot be read
`,
    );
  });

  test.each([
    ['block', 'Mend first     mails/one.eml\n'],
    ['justify', 'Give a reason  mails/one.eml\n'],
    ['warn', 'Check          mails/one.eml\n'],
    ['send', 'Ready to send  mails/one.eml\n'],
  ] as const)('%s', (verdict, expected) => {
    expect(terminalReport({ file: 'mails/one.eml', ok: true, report: sampleReport(verdict) }, PLAIN)).toBe(
      expected,
    );
  });

  test('much evidence is counted, not listed', () => {
    const finding = sampleFinding({ evidence: Array.from({ length: 12 }, () => sampleEvidence) });
    const text = terminalReport({ ...stopped, report: sampleReport('justify', [finding]) }, PLAIN);
    expect(text.split('uk-nino')).toHaveLength(6);
    expect(text).toContain('    And 7 more.\n');
  });

  test('a mail that could not be read', () => {
    const expected = 'Not read       mails/three.eml\n    the first line is no header\n';
    expect(terminalReport(broken, PLAIN)).toBe(expected);
    expect(terminalError(broken, PLAIN)).toBe(expected);
  });

  test('colour repeats the words and changes none of them', () => {
    const coloured = terminalReport(stopped, { colour: true });
    expect(coloured).toContain('\u001b[35mGive a reason');
    // eslint's no-control-regex: the escape is written as a character of the string, not of the pattern.
    expect(coloured.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(
      terminalReport(stopped, PLAIN),
    );
  });

  test('another width', () => {
    const lines = terminalReport(stopped, { colour: false, width: 50 }).split('\n');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(50);
    expect(lines.length).toBeGreaterThan(15);
  });
});

test('terminalEntities', () => {
  expect(
    terminalEntities({ file: 'a.eml', ok: true, entities: [{ ...sampleEvidence, where: 'quoted' }] }, PLAIN),
  ).toBe('a.eml\n  In the quoted text: uk-nino QQ •• •• •• C (high)\n');
  expect(terminalEntities({ file: 'a.eml', ok: true, entities: [] }, PLAIN)).toBe('a.eml\n  Nothing seen.\n');
  expect(terminalEntities(broken, PLAIN)).toBe(terminalError(broken, PLAIN));
});

describe('terminalSummary', () => {
  test('mails, verdicts, and how often each rule spoke', () => {
    const tally = new Tally();
    for (let count = 0; count < 9; count++) tally.add(ready);
    tally.add(stopped);
    tally.add({
      ...stopped,
      report: sampleReport('block', [sampleFinding({ level: 'block' }), sampleFinding()]),
    });
    tally.add(broken);
    expect(terminalSummary(tally, PLAIN)).toBe(
      `
11 mails checked, 1 could not be read.
  Mend first      1
  Give a reason   1
  Check           0
  Ready to send   9

By rule, in mails
   2  sensitive-data-external  Mend first 1, Give a reason 2
   1  record-worth-keeping     Suggestion 1
   0  all-staff                Cannot tell 1
   0  pictures                 Cannot tell 1
`,
    );
  });

  test('one mail, nothing found', () => {
    const tally = new Tally();
    tally.add(ready);
    expect(terminalSummary(tally, PLAIN)).toBe(
      '\n1 mail checked.\n  Mend first     0\n  Give a reason  0\n  Check          0\n  Ready to send  1\n',
    );
  });
});

describe('columns', () => {
  test.each([
    ['plain', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['漢字', 4],
    ['ＡＢ', 4],
    ['한글', 4],
    ['😀', 2],
    ['a\u200db', 2],
    ['•• C', 4],
  ])('%j takes %d', (text, expected) => {
    expect(columns(text)).toBe(expected);
  });

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['  one   two ', 20, ['one two']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['to abcdefghij go', 4, ['to', 'abcd', 'efgh', 'ij', 'go']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['', 10, []],
  ])('wrap %j at %d', (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected);
  });

  test.each([
    ['\u001b[2Jgone', '\ufffd[2Jgone'],
    ['\u009b31m', '\ufffd31m'],
    ['two\r\nlines\tand', 'two lines and'],
    ['a\u202eb\u2028c\ud800d', 'a\ufffdb\ufffdc\ufffdd'],
    ['two  spaces stay', 'two  spaces stay'],
    ['👩\u200d👧', '👩\u200d👧'],
  ])('printable %j', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

test('whatever the mail holds: no control characters, and no line wider than 80 columns but the one naming the file', () => {
  fc.assert(
    fc.property(hostileReport, hostileText, (report, file) => {
      const tally = new Tally();
      tally.add({ file, ok: true, report });
      const whole = terminalReport({ file, ok: true, report }, PLAIN);
      const others = [terminalError({ file, ok: false, error: file }, PLAIN), terminalSummary(tally, PLAIN)];
      for (const text of [whole, ...others]) expect(text.split('\n').join('')).not.toMatch(MISLEADING);
      for (const line of whole.split('\n').slice(1)) expect(columns(line)).toBeLessThanOrEqual(80);
    }),
    { numRuns: 300 },
  );
});
