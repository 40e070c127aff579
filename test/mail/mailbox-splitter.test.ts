import * as fc from 'fast-check';
import { splitMailbox } from '../../src/mail/mailbox-splitter';

function split(text: string, sizes: readonly number[], limit = 1000): (string | undefined)[] {
  const splitter = splitMailbox(limit);
  const found: (Uint8Array | undefined)[] = [];
  const bytes = Buffer.from(text, 'latin1');
  let at = 0;
  for (let i = 0; at < bytes.length; i += 1) {
    const size = sizes[i % sizes.length] ?? 1;
    found.push(...splitter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  found.push(...splitter.end());
  return found.map((one) => one && Buffer.from(one).toString('latin1'));
}

const FROM = 'From a@b.example Mon Mar  2 08:00:00 2026\n';

test.each<[string, string, (string | undefined)[]]>([
  ['two mails', `${FROM}A: 1\n\nx\n\n${FROM}A: 2\n\ny\n`, ['A: 1\n\nx\n', 'A: 2\n\ny\n']],
  ['CRLF', `${FROM}A: 1\r\n\r\nx\r\n\r\n${FROM}A: 2\r\n\r\ny`, ['A: 1\r\n\r\nx\r\n', 'A: 2\r\n\r\ny']],
  ['a From line within a paragraph', `${FROM}A: 1\n\nx\n${FROM}A: 2\n`, [`A: 1\n\nx\n${FROM}A: 2\n`]],
  ['a From line before a sentence', `${FROM}A: 1\n\n${FROM}and so on\n`, [`A: 1\n\n${FROM}and so on\n`]],
  ['From without a time', `${FROM}A: 1\n\nFrom now on\nB: 2\n`, ['A: 1\n\nFrom now on\nB: 2\n']],
  [
    'a mail over the limit',
    `${FROM}A: 1\n\n${'x'.repeat(1200)}\n\n${FROM}A: 2\n\ny`,
    [undefined, 'A: 2\n\ny'],
  ],
  ['nothing', '\n\n', []],
])('%s', (_, text, expected) => {
  expect(split(text, [text.length])).toEqual(expected);
  expect(split(text, [1])).toEqual(expected);
});

test('where the pieces are cut makes no difference', () => {
  const line = fc.constantFrom('', FROM.trim(), 'A: 1', '>From x', 'From y', 'text', '\r');
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      (lines, sizes) => {
        const text = lines.join('\n');
        expect(split(text, sizes)).toEqual(split(text, [Math.max(1, text.length)]));
      },
    ),
  );
});
