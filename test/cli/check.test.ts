import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { run } from './run';

const DEMO = resolve(__dirname, '../fixtures/demo');
const demo = (name: string): string => join(DEMO, name);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Line {
  readonly file: string;
  readonly policy: string;
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly level: string;
    readonly clauses: readonly string[];
  }[];
}

function lines(out: string): readonly Line[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('letterhead check', () => {
  test('the demo under Steps to Work: each mail’s verdict and what stops it', async () => {
    const { code, out, err } = await run(['check', '--policy', 'steps-to-work', '--format', 'jsonl', DEMO]);
    const stops = lines(out).map(({ file, verdict, findings }) => [
      file.slice(DEMO.length + 1),
      verdict,
      findings.filter((one) => one.level !== 'advise').map((one) => one.rule),
    ]);
    expect(stops).toEqual([
      ['01-ready-to-send.eml', 'send', []],
      ['02-inside-only.eml', 'send', []],
      ['03-disclaimer-missing.eml', 'block', ['disclaimer-missing']],
      ['04-nino-outside.eml', 'justify', ['sensitive-data-external']],
      ['05-all-staff.eml', 'justify', ['all-staff']],
      ['06-visible-recipients.eml', 'warn', ['bcc-expected']],
      ['07-program-as-pdf.eml', 'block', ['attachment-executable']],
      ['08-personal-from-enquiries.eml', 'block', ['personal-from-generic-mailbox']],
      ['09-thread-has-disclaimer.eml', 'block', ['disclaimer-missing']],
      ['10-confidential-outside.eml', 'send', []],
      ['11-quoted-number-forwarded.eml', 'justify', ['sensitive-data-external']],
    ]);
    expect(code).toBe(1);
    expect(err).toBe('');
  });

  test('one line of the contract, key by key', async () => {
    const { out } = await run([
      'check',
      '--policy',
      'steps-to-work',
      '--format',
      'jsonl',
      demo('04-nino-outside.eml'),
    ]);
    const line = JSON.parse(out) as Record<string, unknown> & { readonly findings: readonly unknown[] };
    expect(Object.keys(line)).toEqual(['file', 'policy', 'verdict', 'findings', 'cannotTell']);
    expect(line).toMatchObject({ policy: 'steps-to-work', verdict: 'justify' });
    expect(line.findings[0]).toMatchObject({
      rule: 'sensitive-data-external',
      level: 'justify',
      evidence: [{ entity: 'uk-nino', where: 'body', masked: 'AB •• •• •• C', confidence: 'high' }],
      fixes: [],
    });
    expect(out).not.toContain('12 34 56');
  });

  test('exit 0 where every mail may go, also with advice', async () => {
    expect((await run(['check', demo('01-ready-to-send.eml')])).code).toBe(0);
    expect((await run(['check', demo('10-confidential-outside.eml')])).code).toBe(0);
  });

  test('day one stops less than the settled levels', async () => {
    const args = ['check', '--format', 'jsonl', demo('08-personal-from-enquiries.eml')];
    expect(lines((await run(args)).out)[0]?.verdict).toBe('block');
    expect(lines((await run([...args, '--rollout', 'day-one'])).out)[0]?.verdict).toBe('send');
  });

  test('--as, --internal and --trusted change who is inside', async () => {
    const file = demo('04-nino-outside.eml');
    const verdict = async (...more: string[]): Promise<string | undefined> =>
      lines((await run(['check', '--format', 'jsonl', ...more, file])).out)[0]?.verdict;
    expect(await verdict()).toBe('justify');
    expect(await verdict('--internal', 'client.example')).toBe('send');
    expect(await verdict('--trusted', 'CLIENT.example')).toBe('warn');
    const personal = ['check', '--format', 'jsonl', '--as', 'mia.jones@stepstowork.example'];
    expect(lines((await run([...personal, demo('08-personal-from-enquiries.eml')])).out)[0]?.verdict).toBe(
      'send',
    );
  });

  test('a mail from standard input', async () => {
    const mail = readFileSync(demo('05-all-staff.eml'), 'utf8');
    const { code, out } = await run(['check', '--format', 'jsonl', '-'], mail);
    expect(lines(out)[0]).toMatchObject({ file: '-', verdict: 'justify' });
    expect(code).toBe(1);
  });

  test('a broken mail is named on standard error, the others are still checked, exit 2', async () => {
    cpSync(demo('05-all-staff.eml'), join(folder, 'b.eml'));
    writeFileSync(join(folder, 'a.eml'), '');
    const { code, out, err } = await run(['check', '--format', 'jsonl', folder]);
    expect(code).toBe(2);
    expect(err).toContain(join(folder, 'a.eml'));
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first ?? {})).toEqual(['file', 'error']);
    expect(second).toMatchObject({ file: join(folder, 'b.eml'), verdict: 'justify' });
  });

  test('JSON is an array of the same, SARIF names the rules', async () => {
    const json = JSON.parse((await run(['check', '--format', 'json', DEMO])).out) as readonly Line[];
    expect(json).toHaveLength(11);
    const sarif = JSON.parse((await run(['check', '--format', 'sarif', DEMO])).out) as {
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.runs[0]?.results.map((one) => one.ruleId)).toContain('bcc-expected');
  });

  test('words for the terminal, and a summary of several mails', async () => {
    const { out } = await run(['check', DEMO]);
    expect(out).toContain('Mend first: disclaimer-missing (S6.2)');
    expect(out).toContain('11 mails checked.');
    expect(out.split('\n').filter((line) => line.length > 80 && !line.includes('.eml'))).toEqual([]);
  });

  test('progress goes to standard error, and only on a terminal', async () => {
    const many = Array.from({ length: 25 }, () => demo('02-inside-only.eml'));
    expect((await run(['check', '--format', 'jsonl', ...many])).err).toBe('');
    expect((await run(['check', '--format', 'jsonl', ...many], '', true)).err).toContain('25 mails read');
  });
});

describe('letterhead check --fix', () => {
  test('writes a mended copy that passes, and leaves the mail as it was', async () => {
    const file = join(folder, 'letter.eml');
    cpSync(demo('03-disclaimer-missing.eml'), file);
    const before = readFileSync(file);
    const { err } = await run(['check', '--fix', '--format', 'jsonl', file]);
    expect(err).toContain('letter.fixed.eml written (Add the disclaimer');
    expect(readFileSync(file)).toEqual(before);
    const fixed = join(folder, 'letter.fixed.eml');
    const { out } = await run(['check', '--format', 'jsonl', fixed]);
    const [mended] = lines(out);
    expect(mended?.verdict).toBe('send');
    expect(mended?.findings.filter(({ level }) => level !== 'advise')).toEqual([]);
    expect(readFileSync(fixed, 'utf8')).toContain(
      'The information in this message must be regarded as confidential',
    );
  });

  test('moves visible recipients to Bcc', async () => {
    const file = join(folder, 'parents.eml');
    cpSync(demo('06-visible-recipients.eml'), file);
    await run(['check', '--fix', file]);
    const { out } = await run(['check', '--format', 'jsonl', join(folder, 'parents.fixed.eml')]);
    expect(lines(out)[0]?.verdict).toBe('send');
    expect(readFileSync(join(folder, 'parents.fixed.eml'), 'utf8')).toMatch(/^Bcc: parent1@parent\.example/m);
  });

  test('never writes over a file, and says so', async () => {
    const file = join(folder, 'letter.eml');
    cpSync(demo('03-disclaimer-missing.eml'), file);
    writeFileSync(join(folder, 'letter.fixed.eml'), 'mine');
    const { err } = await run(['check', '--fix', file]);
    expect(err).toContain('is there already and was left as it is');
    expect(readFileSync(join(folder, 'letter.fixed.eml'), 'utf8')).toBe('mine');
  });

  test('writes nothing where there is nothing to mend', async () => {
    const file = join(folder, 'nino.eml');
    cpSync(demo('04-nino-outside.eml'), file);
    await run(['check', '--fix', file]);
    expect(existsSync(join(folder, 'nino.fixed.eml'))).toBe(false);
  });

  test('standard input has no file to put a copy beside', async () => {
    const { err } = await run(
      ['check', '--fix', '-'],
      readFileSync(demo('03-disclaimer-missing.eml'), 'utf8'),
    );
    expect(err).toContain('Save it first');
  });
});

describe('usage', () => {
  test.each<[string, readonly string[], string]>([
    ['no path', ['check'], "missing required argument 'path'"],
    ['an unknown option', ['check', '--polcy', 'mpes', '.'], "unknown option '--polcy'"],
    [
      'an unknown format',
      ['check', '--format', 'xml', '.'],
      'Allowed choices are pretty, json, jsonl, sarif',
    ],
    [
      'an unknown policy',
      ['check', '--policy', 'nobody', '.'],
      'There is no policy called nobody. Name a file, or one of: mpes, steps-to-work.',
    ],
    ['an unknown command', ['chekc'], "unknown command 'chekc'"],
    ['a sender that is no address', ['check', '--as', 'Mia', '.'], '--as Mia is no mail address'],
    ['a domain that is none', ['check', '--internal', 'us@here', '.'], 'us@here is no domain'],
    [
      'a missing contact register',
      ['check', '--contacts', 'no-such.csv', '.'],
      'no-such.csv: the contact register cannot be read',
    ],
  ])('%s: exit 2, and words that help', async (_name, args, words) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(out).toBe('');
  });

  test('a file that is not there is named', async () => {
    const { code, err } = await run(['check', '--format', 'jsonl', 'no-such.eml']);
    expect(code).toBe(2);
    expect(err).toContain('no-such.eml');
  });

  test('a contact register with a line that is no contact names the line', async () => {
    const file = join(folder, 'contacts.csv');
    writeFileSync(file, 'address,status\npat.lee@client.example,listed\nnobody,listed\n');
    const { code, err } = await run(['check', '--contacts', file, demo('02-inside-only.eml')]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}:3: this line is no contact`);
  });

  test('--help and --version end well', async () => {
    expect((await run(['--help'])).code).toBe(0);
    const version = await run(['--version']);
    expect(version).toMatchObject({ code: 0, err: '' });
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
