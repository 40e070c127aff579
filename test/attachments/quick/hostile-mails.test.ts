import { LIMITS } from '../../../src/attachments/quick/unpack';
import { raw } from './file-builders';
import { attached, mail, mixed, multipart, part, text } from './mail-builder';
import { readQuickly } from './read-quickly';

/*
 * Mails that mean harm, attached to another. What is asserted is how often they asked for time, and what was said: not time
 * itself.
 */

describe('mails that mean harm', () => {
  /** Reads with a count of the steps that ask for time. */
  function cost(source: string): { readonly said: string; readonly texts: number; readonly steps: number } {
    let steps = 0;
    const mayContinue = (): boolean => ++steps > 0;
    const { unread, texts } = readQuickly(raw(source), 'a.eml', { mayContinue });
    return { said: unread.map(({ reason }) => reason).join(' | '), texts: texts.length, steps };
  }

  test('mails twelve deep in each other are opened four deep', () => {
    let source = mail(['Subject: core'], 'the core');
    for (let level = 0; level < 12; level += 1) source = mail(['Content-Type: message/rfc822'], source);
    expect(cost(source)).toMatchObject({
      said: expect.stringMatching(/it holds files too deep in each other$/) as string,
      texts: 0,
    });
  });

  test('multiparts twelve deep are read, forty deep are not', () => {
    const nested = (depth: number): string => {
      let [type, body]: readonly [string, string] = ['Content-Type: text/plain', 'the core'];
      for (let level = 0; level < depth; level += 1)
        [type, body] = multipart('mixed', [part([type], body)], `edge${level}.`);
      return mail([type], body);
    };
    expect(cost(nested(12))).toMatchObject({ said: '', texts: 1 });
    expect(cost(nested(40))).toMatchObject({ said: 'it holds files too deep in each other', texts: 0 });
  });

  test('20,000 parts are too many, in one multipart or in many; 4,999 are not', () => {
    const flat = (count: number): string =>
      mixed(
        'mixed',
        Array.from({ length: count }, () => text('x')),
      );
    expect(cost(flat(20_000))).toMatchObject({ said: 'it holds too many files', texts: 1 });
    expect(cost(flat(4999))).toMatchObject({ said: '', texts: 5000 });
    const [type, body] = multipart(
      'mixed',
      Array.from({ length: 200 }, () => text('x')),
      'inner',
    );
    const spread = mixed(
      'mixed',
      Array.from({ length: 100 }, () => part([type], body)),
    );
    expect(cost(spread).said).toBe('it holds too many files');
  });

  test.each<[string, string]>([
    [
      'a boundary of 100,000 characters',
      mail([`Content-Type: multipart/mixed; boundary="${'-'.repeat(100_000)}"`], '\r\n-'.repeat(100_000)),
    ],
    [
      'a boundary that begins every line',
      mail(['Content-Type: multipart/mixed; boundary=a'], '--ab\r\n'.repeat(200_000)),
    ],
    [
      'a header of 300,000 lines',
      `From: a@b.example\r\nTo: c@d.example\r\nSubject: ${'x\r\n '.repeat(300_000)}\r\n\r\nx`,
    ],
    ['300,000 parameters', mail([`Content-Type: text/plain${'; charset="'.repeat(300_000)}`], 'x')],
    ['300,000 encoded words that do not end', mail([`Subject: ${'=?utf-8?q?'.repeat(300_000)}`], 'x')],
    ['a character set of 300,000 letters', mail([`Subject: =?${'a'.repeat(300_000)}`], 'x')],
    [
      'blanks behind an equals sign',
      mail(['Content-Transfer-Encoding: quoted-printable'], `=${' '.repeat(1_000_000)}x`),
    ],
  ])('of linear cost: %s', (_, source) => {
    expect(cost(source).steps).toBeLessThan(10);
  });

  test('files within share what may be unpacked', () => {
    const source = mixed(
      'mixed',
      Array.from({ length: 20 }, (_none, index) => attached(`${index}.txt`, 'twenty thousand '.repeat(1250))),
    );
    const limits = { ...LIMITS, total: 100_000 };
    const { texts, unread } = readQuickly(raw(source), 'a.eml', { limits });
    expect(texts).toHaveLength(6);
    expect(unread[0]?.reason).toBe('it unpacks to more than can be read');
  });

  test('where the time is over, that is said, and what was read is kept', () => {
    let steps = 0;
    const source = mixed('mixed', [text('one'), text('two')]);
    const { texts, unread } = readQuickly(raw(source), 'a.eml', { mayContinue: () => ++steps < 4 });
    expect(texts.map((one) => one.text.trim())).toEqual(['Outer', 'one']);
    expect(unread).toEqual([{ cause: 'late', reason: 'there was no time left to read it' }]);
  });
});
