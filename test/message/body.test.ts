import fc from 'fast-check';
import {
  isHiddenAt,
  readAs,
  readBody,
  segmentAt,
  sourceCharacter,
  sourceOffset,
  type Body,
} from '../../src/message/body';

describe('readBody: plain text', () => {
  it.each([
    ['as it is', 'One\n\n  two\t3', 'One\n\n  two\t3'],
    ['CRLF', 'One\r\n\r\nTwo\r\n', 'One\n\nTwo\n'],
    ['lone carriage returns', 'One\rTwo\r\r\nThree', 'One\nTwo\n\nThree'],
    ['tags are text', '<b>One</b> &amp;', '<b>One</b> &amp;'],
    ['nothing', '', ''],
    ['lone surrogates', 'a\ud83d\r\nb', 'a\ud83d\nb'],
  ])('%s', (_what, source, text) => {
    const body = readBody('text', source);
    expect([body.text, body.source, body.isTruncated]).toEqual([text, source, false]);
  });

  it('leads back to the source', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\r', '\n', '\r\n', '&')), (parts) => {
        const source = parts.join('');
        const body = readBody('text', source);
        for (let at = 0; at < body.text.length; at++) {
          const written = source.charAt(sourceOffset(body, at));
          expect(written === '\r' ? '\n' : written).toBe(body.text.charAt(at));
          expect(sourceCharacter(body, at)).toEqual({
            start: sourceOffset(body, at),
            end: sourceOffset(body, at) + 1,
          });
        }
      }),
    );
  });
});

describe('readBody: HTML', () => {
  const html = '<p>a&amp;<b>b</b> c</p><p>x &lt y&ampz&#x1F600;&NotEqualTilde;</p>&';
  const body = readBody('html', html);

  it('leads each character back to what wrote it, entities whole', () => {
    expect(body.text).toBe('a&b c\nx < y&z\u{1f600}\u2242\u0338\n&');
    const written = Array.from({ length: body.text.length }, (_none, at) => {
      const span = sourceCharacter(body, at);
      return span && html.slice(span.start, span.end);
    });
    expect(written).toEqual([
      ...['a', '&amp;', 'b', ' ', 'c', undefined, 'x', ' ', '&lt', ' ', 'y', '&amp', 'z'],
      ...['&#x1F600;', '&#x1F600;', '&NotEqualTilde;', '&NotEqualTilde;', undefined, '&'],
    ]);
  });

  it('a line break that a tag makes lies behind the character before it', () => {
    expect(html.slice(sourceOffset(body, 5))).toBe('</p><p>x &lt y&ampz&#x1F600;&NotEqualTilde;</p>&');
    const afterEntity = readBody('html', '<p>a&amp;</p><p>b');
    expect(afterEntity.source.slice(sourceOffset(afterEntity, 2))).toBe('</p><p>b');
  });

  it('offsets outside the text lie at the ends of the source', () => {
    expect(sourceOffset(readBody('html', '<p>a</p>'), 9)).toBe(4);
    expect(sourceOffset(readBody('html', ''), 0)).toBe(0);
  });
});

describe('readBody: what it promises', () => {
  it('segments cover the text from its start to its end', () => {
    fc.assert(
      fc.property(fc.constantFrom('html', 'text'), fc.string({ maxLength: 300 }), (format, source) => {
        const { segments, text } = readBody(format, source, 'reply');
        expect(segments.map((one) => text.slice(one.start, one.end)).join('')).toBe(text);
      }),
    );
  });

  it('is frozen', () => {
    const body = readBody('html', '<table><tr><td>a</table>');
    for (const part of [body, body.segments, body.hidden, body.cells, body.links, body.offsets]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it.each(['html', 'text'] as const)(
    'reads two million characters of %s, and says that there was more',
    (format) => {
      const limit = 2_000_000;
      const source = 'ab '.repeat(limit / 2);
      const body = readBody(format, source);
      expect([body.text.length, body.source.length, body.isTruncated]).toEqual([limit, source.length, true]);
      expect(readBody(format, 'a'.repeat(limit)).isTruncated).toBe(false);
    },
  );

  it('lone surrogates survive', () => {
    expect(readBody('html', '<p>\ude00a\ud83d</p>').text).toBe('\ude00a\ud83d');
  });
});

describe('readAs: a body whose kind is learnt later', () => {
  const KINDS = ['new', 'reply', 'forward', 'unknown'] as const;
  const forwarded =
    '<p>FYI</p><div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Pat Lee<br><b>Sent:</b> 3 May 2026 10:00<br><b>To:</b> Owen Blake<br><b>Subject:</b> Rota</p></div><p>The rota</p>';
  const headed =
    '<p><b>From:</b> Pat Lee<br><b>Sent:</b> 3 May 2026 10:00<br><b>To:</b> Owen Blake<br><b>Subject:</b> Rota</p><p>The rota</p>';
  const notes =
    '<p>From: Pat Lee</p><p>Subject: the rota</p><p>He asks for Tuesday.</p><p>Owen<br>Tel. 01632 960123</p>';

  test.each([
    ['a thread below', forwarded],
    ['nothing but a thread', headed],
    ['notes', notes],
    ['nothing', ''],
  ])('is as if it had been known: %s', (_name, html) => {
    const known = KINDS.map((kind) => readBody('html', html, kind));
    const learnt = KINDS.map((kind) => readAs(readAs(readBody('html', html), 'reply'), kind));
    expect(learnt).toEqual(known);
  });

  test('the kinds part nothing but a thread from a forwarded mail', () => {
    expect(readAs(readBody('html', headed, 'reply'), 'forward').segments).not.toEqual(
      readBody('html', headed, 'reply').segments,
    );
  });
});

describe('segmentAt and isHiddenAt', () => {
  const body: Pick<Body, 'segments'> = {
    segments: [
      { kind: 'new', start: 0, end: 5 },
      { kind: 'signature', start: 5, end: 6 },
      { kind: 'quoted', start: 6, end: 10 },
    ],
  };

  it.each([
    [0, 'new'],
    [4, 'new'],
    [5, 'signature'],
    [6, 'quoted'],
    [9, 'quoted'],
    [99, 'quoted'],
    [-1, 'new'],
  ])('%d is %s', (offset, kind) => {
    expect(segmentAt(body, offset)).toBe(kind);
  });

  it('no text is new', () => {
    expect(segmentAt({ segments: [] }, 0)).toBe('new');
  });

  it('tells hidden characters', () => {
    const hidden = readBody('html', 'a<b hidden>bc</b>d<b hidden>e</b>');
    expect([0, 1, 2, 3, 4, 5].map((at) => isHiddenAt(hidden, at))).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});
