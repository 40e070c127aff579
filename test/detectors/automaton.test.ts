import fc from 'fast-check';
import { buildAutomaton } from '../../src/detectors/automaton';

function matches(phrases: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  buildAutomaton(phrases).scan(text, 0, text.length, (phrase, end) =>
    found.push(`${phrases[phrase] ?? ''}@${end}`),
  );
  return found;
}

describe('finds phrases', () => {
  test.each([
    ['NHS number', ['nhs@3', 'nhs number@10']],
    ['nhs  \n number', ['nhs@3', 'nhs number@13']],
    ['NHS-number, nhs_number', ['nhs@3', 'nhs number@10', 'nhs@15', 'nhs number@22']],
    ['nhsNumber', ['nhs@3', 'nhs number@9']],
    ['patientNhsNumber', ['nhs@10', 'nhs number@16']],
    ['NHS numbers', ['nhs@3', 'nhs number@10']],
    ['NHS943', ['nhs@3']],
    ["sort's code", []],
    ["driver's number", ['drivers number@15']],
    ['A&E', ['a&e@3']],
    ['a & e', []],
    ['N.I. no', ['n i@3', 'n i no@7']],
    ['xnhs', []],
    ['nhsx', []],
    ['unhs number', []],
    ['sort, code', ['sort code@10']],
    ['', []],
  ])('%j', (text, found) => {
    const phrases = ['nhs', 'nhs number', 'sort code', 'drivers number', 'a&e', 'n i', 'n i no'];
    expect(matches(phrases, text)).toEqual(found);
  });

  test('of phrases that end at one place, the longest', () => {
    expect(matches(['card', 'gift card', 'card number', 'number'], 'my gift card number')).toEqual([
      'gift card@12',
      'card number@19',
    ]);
  });

  test('a window that begins inside a word does not see the rest of it', () => {
    const found: number[] = [];
    buildAutomaton(['card']).scan('postcard card', 4, 13, (_phrase, end) => found.push(end));
    expect(found).toEqual([13]);
  });

  test('finds just what a plain search finds', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aba');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 });
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(phrases, text, (list, words) => {
        const longest = new Map<number, string>();
        for (const one of list) {
          const padded = ` ${words} `;
          for (let at = padded.indexOf(` ${one} `); at >= 0; at = padded.indexOf(` ${one} `, at + 1)) {
            const end = at + one.length;
            if ((longest.get(end) ?? '').length < one.length) longest.set(end, one);
          }
        }
        const expected = [...longest].map(([end, one]) => `${one}@${end}`);
        expect([...matches(list, words)].sort()).toEqual(expected.sort());
      }),
    );
  });
});
