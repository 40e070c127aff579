import * as fc from 'fast-check';
import { isBodyText, leaves, locateParts } from '../../src/mail/mime-parts';
import { parseMime } from '../../src/mail/mime-parser';
import { bytesOf } from './mail-builders';

function shown(raw: Uint8Array): string[] {
  const root = locateParts(raw);
  if (root === undefined) return ['too many'];
  return leaves(root).map((part) => {
    const body = Buffer.from(raw.subarray(part.bodyStart, part.bodyEnd)).toString('latin1');
    return `${part.type.value} ${JSON.stringify(body)}`;
  });
}

test.each<[string, readonly string[], readonly string[]]>([
  ['no parts', ['Subject: a', '', 'text', ''], ['text/plain "text\\r\\n"']],
  ['no body', ['Subject: a'], ['text/plain ""']],
  [
    'two parts, preamble and epilogue',
    [
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      'pre',
      '--b',
      '',
      'one',
      '--b',
      'Content-Type: TEXT/html',
      '',
      'two',
      '--b--',
      'epi',
    ],
    ['text/plain "one"', 'text/html "two"'],
  ],
  [
    'a part that never ends',
    ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'one', '--b', '', 'two'],
    ['text/plain "one"', 'text/plain "two"'],
  ],
  [
    'an inner multipart that never ends',
    [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      '',
      'one',
      '--b',
      '',
      'two',
      '--b--',
    ],
    ['text/plain "one"', 'text/plain "two"'],
  ],
  [
    'boundaries of which one begins with the other',
    [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/mixed; boundary=bb',
      '',
      '--bb',
      '',
      'one',
      '--bb--',
      '--b',
      '',
      'two',
      '--b--',
    ],
    ['text/plain "one"', 'text/plain "two"'],
  ],
  [
    'a digest',
    ['Content-Type: multipart/digest; boundary=b', '', '--b', '', 'Subject: x', '--b--'],
    ['message/rfc822 "Subject: x"'],
  ],
])('%s', (_, lines, expected) => {
  expect(shown(bytesOf(lines))).toEqual(expected);
});

test('beyond 256 levels it gives up', () => {
  const lines = ['Subject: a'];
  for (let i = 0; i < 300; i += 1)
    lines.push(`Content-Type: multipart/mixed; boundary=b${i}.`, '', `--b${i}.`);
  expect(locateParts(bytesOf(lines))).toBeUndefined();
});

test('finds as many parts as the parser does, whatever the lines', async () => {
  const line = fc
    .constantFrom(
      '',
      '--b',
      '--b--',
      '--c',
      '--c--',
      'text',
      'Content-Type: text/plain',
      ' folded',
      '--b ',
      '--bx',
    )
    .map(String);
  const opener = fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=c',
    'Content-Type: application/pdf',
    'X: y',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, opener), { maxLength: 40 }), async (lines) => {
      const raw = bytesOf(['Content-Type: multipart/mixed; boundary=b', '', ...lines]);
      const root = locateParts(raw);
      const files = root === undefined ? [] : leaves(root).filter((part) => !isBodyText(part));
      expect(files.length).toBe((await parseMime(raw)).files.length);
    }),
    { numRuns: 500 },
  );
});
