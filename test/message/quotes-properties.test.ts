import fc from 'fast-check';
import type { StructureHint } from '../../src/message/hints';
import type { MessageKind } from '../../src/message/message';
import { splitSegments } from '../../src/message/quotes';
import type { SplitInput } from '../../src/message/quotes';

const LINES = [
  'Yes.',
  'The first paragraph runs on until a mail program between us cut it in',
  '',
  '   ',
  '> Noon?',
  '>> Or one?',
  '| bar',
  '>From here',
  'On 3 Mar 2026 at 09:12,',
  'Asha <asha@example.org> wrote:',
  'Asha wrote:',
  'From: Asha <asha@example.org>',
  'Sent: 03 March 2026 09:12',
  'To: Bryn',
  'Subject: Rota',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  '________________',
  '03/03/2026 09:12 AM',
  'Sent from my iPhone',
  '-- ',
  '—',
  '\u200b',
  '\ud800',
];

const kind = fc.constantFrom<MessageKind>('new', 'reply', 'forward', 'unknown');
const mailText = fc
  .array(fc.constantFrom(...LINES), { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
const text = fc.oneof(mailText, fc.string({ unit: 'binary', maxLength: 200 }));
const hint = fc.record<StructureHint>({
  kind: fc.constantFrom('quote-element', 'reply-marker', 'header-border', 'rule', 'signature-element'),
  name: fc.constantFrom('blockquote', 'blockquote[type=cite]', 'gmail_quote', 'moz-forward-container'),
  start: fc.nat(600),
  end: fc.nat(600),
});
const input: fc.Arbitrary<SplitInput> = fc.record({
  text,
  hints: fc.array(hint, { maxLength: 8 }),
  format: fc.constantFrom('html', 'text'),
  kind,
});

const RUNS = { numRuns: 1500 };

describe('whatever the text and the hints', () => {
  test('segments cover the text in order, without gaps, neighbours of different kinds', () => {
    fc.assert(
      fc.property(input, (given) => {
        const segments = splitSegments(given);
        let end = 0;
        let last = '';
        for (const segment of segments) {
          expect(segment.start).toBe(end);
          expect(segment.end).toBeGreaterThan(segment.start);
          expect(segment.kind).not.toBe(last);
          ({ end, kind: last } = segment);
        }
        expect(end).toBe(given.text.length);
      }),
      RUNS,
    );
  });

  test('the same input gives the same segments, and the input stays as it was', () => {
    fc.assert(
      fc.property(input, (given) => {
        const copy = JSON.stringify(given);
        const first = splitSegments(given);
        expect(splitSegments(given)).toEqual(first);
        expect(JSON.stringify(given)).toBe(copy);
      }),
      RUNS,
    );
  });

  test('the new text at the head of a plain mail, cut again, holds nobody else’s words', () => {
    fc.assert(
      fc.property(text, kind, (given, kindOfMail) => {
        const [head] = splitSegments({ text: given, hints: [], format: 'text', kind: kindOfMail });
        if (head?.kind !== 'new') return;
        const again = splitSegments({
          text: given.slice(0, head.end),
          hints: [],
          format: 'text',
          kind: kindOfMail,
        });
        const others = again.filter((segment) => segment.kind === 'quoted' || segment.kind === 'forwarded');
        expect(others).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a forward has no quotation, and only a forward marker makes a forward of a reply', () => {
    fc.assert(
      fc.property(mailText, (given) => {
        const kindsOf = (kindOfMail: MessageKind): Set<string> =>
          new Set(
            splitSegments({ text: given, hints: [], format: 'text', kind: kindOfMail }).map(
              (found) => found.kind,
            ),
          );
        expect(kindsOf('forward')).not.toContain('quoted');
        if (!/forwarded/i.test(given)) expect(kindsOf('reply')).not.toContain('forwarded');
      }),
      RUNS,
    );
  });
});
