import fc from 'fast-check';
import { alertText } from '../../../src/report/alert/alert-text';
import { hostileReport, MISLEADING } from '../hostile';
import { sampleCannotTell, sampleFinding, samplePolicy, sampleReport } from '../sample';

const advice = sampleFinding({ level: 'advise' });
const longClause = {
  ...samplePolicy,
  clauses: [{ id: 'W1.1', text: 'Keep it inside. '.repeat(40), kind: 'rule' as const }],
};

describe('alertText', () => {
  test('block: what is wrong, the policy in its own words, the way out, how many more', () => {
    const hidden = sampleFinding({
      level: 'block',
      short:
        'payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example.',
      message:
        'payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example. Hidden sheets stay inside. Take the file off, or delete the sheet and attach it again.',
      data: { file: 'payroll.xlsx', count: 412, domain: 'client.example' },
    });
    const text = alertText(sampleReport('block', [hidden, sampleFinding(), advice]), samplePolicy);
    expect(text.plain).toBe(
      'payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example. ' +
        'Your policy: "Mail must not carry confidential or sensitive information to people who should not have it" (W1.1). ' +
        'Take the file off, or delete the sheet and attach it again. 1 more to look at.',
    );
    expect(text.markdown).toBe(
      '**payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example.**\n\n' +
        'Your policy: "Mail must not carry confidential or sensitive information to people who should not have it" (W1.1).\n\n' +
        'Take the file off, or delete the sheet and attach it again. 1 more to look at.',
    );
    expect(text.moreCount).toBe(1);
  });

  test('justify: without room for the clause, its id stands in the sentence', () => {
    const text = alertText(
      sampleReport('justify', [sampleFinding(), sampleFinding(), sampleFinding()]),
      longClause,
    );
    expect(text.plain).toBe(
      'An NHS number is going outside, to client.example (W1.1). Take it out, or give a reason in Letterhead and send. 2 more to look at.',
    );
  });

  test('warn: the way out of the short form, and sending as it is', () => {
    const visible = sampleFinding({
      rule: 'bcc-expected',
      level: 'warn',
      clauses: [],
      short:
        "14 people outside can see each other's addresses. Open Letterhead moves them to Bcc in one step.",
      message: "14 people outside can see each other's addresses. Put them in Bcc.",
    });
    expect(alertText(sampleReport('warn', [visible]), samplePolicy).plain).toBe(
      "14 people outside can see each other's addresses. Open Letterhead moves them to Bcc in one step. Or send as it is.",
    );
  });

  const one = { short: 'Something is missing.', message: 'Something is missing.', clauses: [] };
  const fix = { id: 'add', label: 'Add it', safety: 'safe' as const, edits: [] };
  test.each([
    ['block', [], 'Something is missing. Open Letterhead to mend it.'],
    ['block', [fix], 'Something is missing. Open Letterhead mends it in one step.'],
    ['justify', [], 'Something is missing. Give a reason in Letterhead and send.'],
    [
      'justify',
      [fix],
      'Something is missing. Open Letterhead mends it in one step. Or give a reason in Letterhead and send.',
    ],
    ['warn', [], 'Something is missing. Open Letterhead to look again, or send as it is.'],
    ['warn', [fix], 'Something is missing. Open Letterhead mends it in one step. Or send as it is.'],
  ] as const)('a rule that names no way out, at %s with %j', (verdict, fixes, expected) => {
    const finding = sampleFinding({ ...one, fixes, level: verdict });
    expect(alertText(sampleReport(verdict, [finding]), samplePolicy).plain).toBe(expected);
  });

  test.each([
    [
      'justify',
      'Take the list out, or say why mail is necessary.',
      'Take the list out, or say why mail is necessary.',
    ],
    ['justify', 'Take it out.', 'Take it out. Or give a reason in Letterhead and send.'],
    ['warn', 'Save it without them, or send it as it is.', 'Save it without them, or send it as it is.'],
    ['warn', 'Does each need it?', 'Does each need it? Open Letterhead to look again, or send as it is.'],
    ['block', 'Add it now.', 'Add it now.'],
    // A level lower asks for no reason: none is spoken of.
    ['warn', 'Take the list out, or say why mail is necessary.', 'Take the list out. Or send as it is.'],
    ['warn', 'Take it out, or give a reason in Letterhead and send.', 'Take it out. Or send as it is.'],
    ['warn', 'Cut the thread, or give the reason.', 'Cut the thread. Or send as it is.'],
    ['warn', 'Say why it is late, or leave it.', 'Say why it is late, or leave it. Or send as it is.'],
  ] as const)('the way out of the short form, at %s: %s', (verdict, wayOut, expected) => {
    const finding = sampleFinding({ ...one, short: `Something is missing. ${wayOut}`, level: verdict });
    expect(alertText(sampleReport(verdict, [finding]), samplePolicy).plain).toBe(
      `Something is missing. ${expected}`,
    );
  });

  test.each([
    ['', 'Look again, or send as it is.'],
    ['Does each need it?', 'Does each need it? Look again, or send as it is.'],
    ['Take the list out, or say why mail is necessary.', 'Take the list out. Or send as it is.'],
  ])('where no pane stands beside the item, none is named: %j', (wayOut, expected) => {
    const short = `Something is missing. ${wayOut}`.trim();
    const finding = sampleFinding({ ...one, short, fixes: [fix], level: 'warn' });
    expect(alertText(sampleReport('warn', [finding]), samplePolicy, false).plain).toBe(
      `Something is missing. ${expected}`,
    );
  });

  test('quotation marks within the clause become single ones, and & a word (office-js #6622)', () => {
    const finding = sampleFinding({ ...one, clauses: ['W2.1'], level: 'block' });
    expect(alertText(sampleReport('block', [finding]), samplePolicy).plain).toBe(
      'Something is missing. Your policy: "Say \'all staff\' only where it is needed and agreed" (W2.1). Open Letterhead to mend it.',
    );
  });

  test('a clause the policy does not hold is named by its id', () => {
    const finding = sampleFinding({ ...one, clauses: ['W9'], level: 'block' });
    expect(alertText(sampleReport('block', [finding]), samplePolicy).plain).toBe(
      'Something is missing (W9). Open Letterhead to mend it.',
    );
  });

  test('a name that poses as sentences and Markdown stays a name of 40 characters', () => {
    const file = 'a. All is well. **Press** [Send Anyway](https://bad.example) & go & go.xlsx';
    const finding = sampleFinding({
      level: 'block',
      clauses: [],
      data: { file },
      short: `${file} has a hidden sheet.`,
      message: `${file} has a hidden sheet. Hidden sheets stay inside. Take ${file} off.`,
    });
    const { plain, markdown } = alertText(sampleReport('block', [finding]), samplePolicy);
    expect(plain).toBe(
      'a. All is well. **Press** [Send An….xlsx has a hidden sheet. Take a. All is well. **Press** [Send An….xlsx off.',
    );
    expect(markdown).toBe(
      '**a. All is well. \\*\\*Press\\*\\* \\[Send An….xlsx has a hidden sheet.**\n\n' +
        'Take a. All is well. \\*\\*Press\\*\\* \\[Send An….xlsx off.',
    );
  });

  test('words of our own are not cut at 40 characters', () => {
    const what = '2 National Insurance numbers, 3 NHS numbers and a payment card number';
    const finding = sampleFinding({
      level: 'block',
      clauses: [],
      data: { what },
      short: `Going outside: ${what}.`,
    });
    expect(alertText(sampleReport('block', [finding]), samplePolicy).plain).toContain(what);
  });

  test('a sentence too long for the alert is cut at a word, the rest stays', () => {
    const finding = sampleFinding({ short: `${'It goes on and on '.repeat(60)}.`, level: 'block' });
    const { plain, markdown } = alertText(sampleReport('block', [finding, finding]), samplePolicy);
    for (const text of [plain, markdown]) {
      expect(text.length).toBeGreaterThan(460);
      expect(text.length).toBeLessThanOrEqual(500);
      expect(text).toMatch(/ (?:It|goes|on|and)… \(W1\.1\)\./);
      expect(text).toMatch(/1 more to look at\.$/);
    }
  });

  test('what could not be told speaks where no finding stops the mail', () => {
    const text = alertText(sampleReport('warn', [advice], [sampleCannotTell]), samplePolicy);
    expect(text).toEqual({
      plain:
        'Letterhead could not check everything: the list could not be opened. Open Letterhead to look again, or send as it is.',
      markdown:
        '**Letterhead could not check everything: the list could not be opened.**\n\nOpen Letterhead to look again, or send as it is.',
      moreCount: 0,
    });
  });

  test('what could not be told counts beside a finding', () => {
    expect(
      alertText(sampleReport('justify', [sampleFinding()], [sampleCannotTell]), samplePolicy).moreCount,
    ).toBe(1);
  });

  test('nothing to say', () => {
    expect(alertText(sampleReport('send'), samplePolicy).plain).toBe('Ready to send.');
  });

  test('whatever the mail holds: at most 500 characters, one line, no single &, no live Markdown', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { plain, markdown } = alertText(report, samplePolicy);
        expect(plain.length).toBeLessThanOrEqual(500);
        expect(markdown.length).toBeLessThanOrEqual(500);
        expect(plain).not.toMatch(MISLEADING);
        expect(markdown.split('\n\n').join('')).not.toMatch(MISLEADING);
        expect(plain + markdown).not.toContain('&');
        // With the escaped characters and our own bold pair gone, nothing is left that Outlook would format.
        const live = markdown.replace(/\\[\\`*_[\]<>~+#.)-]/g, '');
        expect(live.replace(/^\*\*/, '').replace(/\*\*(\n\n|$)/, '$1')).not.toMatch(/[\\`*_[\]<>~]/);
      }),
      { numRuns: 500 },
    );
  });
});
