import fc from 'fast-check';
import { compileWordPatterns, type PatternMatch } from '../../src/message/word-pattern';

function found(patterns: readonly string[], text: string): [string, string][] {
  return compileWordPatterns(patterns)
    .findAll(text)
    .map(({ pattern, start, end }) => [pattern, text.slice(start, end)]);
}

/** The places where one pattern fits, found by trying everything. The text holds single characters that fold to themselves. */
function tryAll(pattern: string, given: string): PatternMatch[] {
  const wanted = pattern.trim().replace(/ +/g, ' ').replace(/\*+/g, '*');
  if (wanted === '' || wanted === '*') return [];
  const source = wanted.replace(
    /[*# -]/g,
    (sign) => ({ '*': '[^ ]{0,20}', '#': '[0-9]', ' ': ' +', '-': '-' })[sign] ?? '',
  );
  const isBoundary = (at: number): boolean =>
    !(/\w/.test(given.charAt(at - 1)) && /\w/.test(given.charAt(at)));
  const matches: PatternMatch[] = [];
  for (let start = 0; start < given.length; start++) {
    const begins = given.charAt(start) !== ' ' && isBoundary(start);
    if (!begins || (wanted.startsWith('*') && !/\w/.test(given.charAt(start)))) continue;
    for (let end = start + 1; end <= given.length; end++) {
      if (!isBoundary(end) || !new RegExp(`^(?:${source})$`).test(given.slice(start, end))) continue;
      matches.push({ pattern, start, end });
      break;
    }
  }
  return matches;
}

describe('compileWordPatterns', () => {
  it.each([
    ['a word', 'grievance', 'Her grievance, dated May.', ['grievance']],
    ['in any case', 'Grievance', 'GRIEVANCE grievance', ['GRIEVANCE', 'grievance']],
    ['not inside a word', 'art', 'start party art-work smart', ['art']],
    ['not before a letter with an accent', 'caf', 'café', []],
    ['words in any white space', 'my mum', 'ask my  \n\u00a0mum', ['my  \n\u00a0mum']],
    ['not other words between', 'my mum', 'my dear mum', []],
    [
      'a star at the end',
      'redundan*',
      'redundant, redundancies; redundan',
      ['redundant', 'redundancies', 'redundan'],
    ],
    ['a star in the middle', 'gr*vance', 'grievance gravance vance', ['grievance', 'gravance']],
    [
      'a star at the start',
      '*isation',
      'organisation "realisation" isation',
      ['organisation', 'realisation', 'isation'],
    ],
    [
      'a star takes twenty at most',
      'a*b',
      `a${'x'.repeat(20)}b a${'x'.repeat(21)}b`,
      [`a${'x'.repeat(20)}b`],
    ],
    ['a star takes no space', 'a*b', 'a b', []],
    ['a star takes punctuation when it must', 'a*b', 'a-"b', ['a-"b']],
    ['the shortest end', 're*', 're-use', ['re']],
    ['several stars', 'un*ed par*', 'unauthorised parking', ['unauthorised parking']],
    ['digits', 'case ##/###', 'Case 12/345, case 1/345, case 12/3456', ['Case 12/345']],
    ['full-width digits and letters', 'ref #', '\uff32\uff45\uff46 \uff15', ['\uff32\uff45\uff46 \uff15']],
    ['kinds of apostrophe', "parents' evening", 'Parents\u2019 evening', ['Parents\u2019 evening']],
    ['kinds of dash', 'in-laws', 'in\u2011laws in\u2013laws', ['in\u2011laws', 'in\u2013laws']],
    ['invisible characters', 'secret', 'se\u200bc\u00adret', ['se\u200bc\u00adret']],
    ['signs', '£##', 'costs £45, a£45, £450', ['£45', '£45']],
    ['a sign at the end', 'c++', 'C++ and c+++', ['C++', 'c++']],
    ['nothing', '', 'anything', []],
    ['a star alone', '*', 'anything', []],
    ['accents are not folded', 'fiance', 'fiancé', []],
  ])('%s', (_what, pattern, text, matches) => {
    expect(found([pattern], text)).toEqual(matches.map((match) => [pattern, match]));
  });

  it('finds many patterns together, overlapping ones too, in order', () => {
    expect(found(['my', 'my mum', 'mum and dad', 'dad'], 'My mum and dad')).toEqual([
      ['my', 'My'],
      ['my mum', 'My mum'],
      ['mum and dad', 'mum and dad'],
      ['dad', 'dad'],
    ]);
  });

  it('gives the first only, where one is enough', () => {
    const patterns = compileWordPatterns(['b', 'c']);
    expect(patterns.find('a c b')).toEqual({ pattern: 'c', start: 2, end: 3 });
    expect(patterns.find('a')).toBeUndefined();
  });

  it('can be used again and again', () => {
    const patterns = compileWordPatterns(['a*c d', 'ab']);
    const first = patterns.findAll('abc d ab');
    expect(patterns.findAll('abc d ab')).toEqual(first);
    expect(first).toHaveLength(2);
  });

  it('finds plain words where a plain search finds them', () => {
    const words = fc.stringMatching(/^[ab]{1,3}$/);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 4 }),
        fc.array(words, { maxLength: 30 }),
        (patterns, text) => {
          const wanted = [...new Set(patterns)];
          const expected = text.filter((word) => wanted.includes(word));
          expect(found(wanted, text.join(' ')).map(([pattern]) => pattern)).toEqual(expected);
        },
      ),
    );
  });

  it('finds what trying every place and every length finds', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '#', ' ', '-'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '-', 'a', 'b'), maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { maxLength: 4 }), text, (patterns, given) => {
        const inOrder = (all: readonly PatternMatch[]): string[] =>
          all.map((one) => `${one.start} ${one.end} ${one.pattern}`).sort();
        const expected = patterns.reduce<PatternMatch[]>((all, one) => all.concat(tryAll(one, given)), []);
        expect(inOrder(compileWordPatterns(patterns).findAll(given))).toEqual(inOrder(expected));
      }),
      { numRuns: 2000 },
    );
  });

  it('still finds after it has met more states than it keeps', () => {
    const patterns = compileWordPatterns(['x*a*b*c*d', 'q r']);
    let seed = 1;
    const letters = Array.from({ length: 300_000 }, () => {
      seed = (seed * 48271) % 0x7fffffff;
      return ' xabc'.charAt(seed % 5);
    }).join('');
    const before = patterns.findAll(`${letters} q r`);
    expect(before.map((one) => one.pattern)).toEqual(['q r']);
    expect(patterns.findAll('xabcd')).toEqual([{ pattern: 'x*a*b*c*d', start: 0, end: 5 }]);
  });

  it('never throws, and finds within the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string({ unit: 'binary' }), (patterns, text) => {
        for (const { start, end } of compileWordPatterns(patterns).findAll(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['one long word', 'a'.repeat(1_000_000)],
    ['words that begin every pattern', 'a '.repeat(500_000)],
    ['white space', `a${' '.repeat(1_000_000)}`],
    ['digits', '1'.repeat(1_000_000)],
  ])('hostile: %s', (_what, text) => {
    const patterns = ['a a a a a a a a b', 'a* a* a* a* b', '*b', '# # #', 'a b', '####################b'];
    expect(found(patterns, text)).toEqual([]);
  });
});
