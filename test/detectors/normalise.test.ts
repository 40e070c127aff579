import fc from 'fast-check';
import { normalise } from '../../src/detectors/normalise';

describe('folds for matching', () => {
  test.each([
    ['plain text', 'NHS 943 476 5919\n\tok', 'NHS 943 476 5919\n\tok'],
    ['zero-width space, joiner, byte order mark', '94\u200b3\u200d4\ufeff76', '943476'],
    ['soft hyphen', '9434\u00ad765919', '9434765919'],
    ['bidi marks and overrides', '\u202d943\u202c\u200e476', '943476'],
    ['isolates', '\u2066943\u2069', '943'],
    ['variation selectors', '9\ufe0f4\ufe0e3', '943'],
    ['keycaps', '9\ufe0f\u20e34\ufe0f\u20e3', '94'],
    ['tag characters', 'A\u{e0041}B\u{e007f}', 'AB'],
    ['further variation selectors', '9\u{e0100}4', '94'],
    ['word joiner and invisible operators', '9\u20604\u20633', '943'],
    ['Hangul fillers', '9\u31644\u11603\uffa0', '943'],
    ['strike-through marks', 'A\u0336B\u0336', 'AB'],
    ['control characters', '9\u00004\u001f3\u007f', '943'],
    ['full-width digits and letters', '\uff21\uff22\uff11\uff12\uff0d\uff13', 'AB12-3'],
    ['Arabic-Indic digits', '\u0669\u0664\u0663', '943'],
    ['Persian digits', '\u06f9\u06f4\u06f3', '943'],
    ['Devanagari digits', '\u096f\u096a\u0969', '943'],
    ['Thai digits', '\u0e59\u0e54\u0e53', '943'],
    ['mathematical digits', '\u{1d7d7}\u{1d7d2}\u{1d7e5}\u{1d7f6}', '9430'],
    ['circled and raised digits', '\u2468\u2463\u00b3\u2070', '9430'],
    ['mathematical letters', '\u{1d400}\u{1d41a}\u{1d5a0}\u211d', 'AaAR'],
    ['flag and squared letters', '\u{1f1ec}\u{1f1e7}\u{1f130}', 'GBA'],
    ['dashes', '1\u20132\u20143\u22124\u20105\uff0d6', '1-2-3-4-5-6'],
    ['spaces', '1\u00a02\u20093\u202f4\u30005', '1 2 3 4 5'],
    ['line separators', '1\u20282\u20293\u00854', '1\n2\n3\n4'],
    ['dots and slashes', '1\u00b72\u20223\u22154\uff0e5', '1.2.3/4.5'],
    ['look-alike letters beside ASCII', '\u0410\u0412123456\u0421', 'AB123456C'],
    ['Greek look-alikes', 'N\u0397S', 'NHS'],
    ['look-alikes set off from digits by a space', '\u0410\u0412 12 34 56 \u0421', 'AB 12 34 56 C'],
    [
      'a word in another script stays',
      '\u041c\u043e\u0441\u043a\u0432\u0430',
      '\u041c\u043e\u0441\u043a\u0432\u0430',
    ],
    ['decimal references', '&#57;&#52;&#51;', '943'],
    ['hexadecimal references', '&#x39;&#X34;', '94'],
    ['named references', '943&nbsp;476&shy;5919', '943 4765919'],
    ['references written twice', '&amp;#57;&amp;nbsp;', '9 '],
    ['a reference to a look-alike', '1&#1040;2', '1A2'],
    ['an ampersand alone', 'Marks & Spencer & &unknown; &#0;', 'Marks & Spencer & &unknown; &#0;'],
    ['percent encoding', '%39%34%2D%33', '94-3'],
    ['percent encoding of two and three bytes', '94%C2%A03%E2%80%8B4', '94 34'],
    ['per cents', '50% of 20%, 5%zz', '50% of 20%, 5%zz'],
    ['emoji and lone surrogates stay', '\u{1f600} \ud800 \udc00', '\u{1f600} \ud800 \udc00'],
    ['tabs, line breaks and commas stay', '943\t476\n5919,1', '943\t476\n5919,1'],
  ])('%s', (_name, text, folded) => {
    expect(normalise(text).text).toBe(folded);
  });
});

describe('finds the way back', () => {
  test.each([
    ['9\u200b43', 1, 2],
    ['\u200b943', 0, 1],
    ['&#57;43', 1, 5],
    ['&#57;43', 0, 0],
    ['%39%343', 1, 3],
    ['\u{1d7d7}\u{1d7d2}3', 2, 4],
    ['943', 3, 3],
    ['943\u200b', 3, 4],
  ])('%j: %i comes from %i', (text, folded, original) => {
    expect(normalise(text).toOriginal(folded)).toBe(original);
  });

  test('a stretch ends where its last character ends, before anything invisible', () => {
    const { toOriginal, toOriginalEnd } = normalise('x\u200b&#57;4\u200b&#51; y');
    expect([toOriginal(1), toOriginalEnd(4)]).toEqual([2, 14]);
    expect(toOriginalEnd(0)).toBe(0);
  });

  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '\u200b',
      '\u00ad',
      '&nbsp;',
      '&#57;',
      '%39',
      '%E2%80%8B',
      '\u{1d7d7}',
      '\uff11',
      '\u0410',
      '\n',
      '\t',
    ),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));

  test('offsets rise, stay inside, and come back', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = normalise(original);
        let before = -1;
        for (let offset = 0; offset < folded.text.length; offset += 1) {
          const start = folded.toOriginal(offset);
          const end = folded.toOriginalEnd(offset + 1);
          if (!(start > before && end > start && end <= original.length)) return false;
          if (folded.toFolded(start) !== offset) return false;
          before = end - 1;
        }
        return folded.text.length <= original.length;
      }),
      { numRuns: 2000 },
    );
  });

  test('what needs no folding is handed back as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -$'-~\t\n]*$/), (original) => normalise(original).text === original),
    );
  });

  test('folding twice changes nothing more, encodings aside', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = normalise(original.replace(/[&%]/g, '+')).text;
        // A letter set off by a separator may become one only after what stood between has gone.
        return normalise(normalise(once).text).text === normalise(once).text;
      }),
    );
  });
});
