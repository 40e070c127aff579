import fc from 'fast-check';
import { findAlteredBlock, findApprovedBlock } from '../../src/message/approved-block';
import { readBody } from '../../src/message/body';

const BLOCK =
  '"This message comes from the Harbour Trust and is meant for the person it is addressed to. Views in it are those ' +
  "of its writer, not the Trust's own - unless it says so. If it reached you by mistake, tell us and delete it. The " +
  'Trust keeps a copy of mail for two years, and may have to disclose it under information law".';

/** The stretches of the text that are the block. */
function blocksIn(text: string): string[] {
  return findApprovedBlock(text, BLOCK).map(({ span }) => text.slice(span.start, span.end));
}

const BARE = BLOCK.slice(1, -2);

describe('findApprovedBlock', () => {
  it.each([
    ['as it is printed', BLOCK],
    ['without the quotation marks', BARE],
    ['with a final stop', `${BARE}.`],
    ['in capitals', BARE.toUpperCase()],
    [
      'curly quotation marks',
      BLOCK.replace(/'/g, '\u2019').replace(/^"/, '\u201c').replace(/"\.$/, '\u201d.'),
    ],
    ['a long dash', BARE.replace(' - ', ' \u2013 ')],
    ['no-break spaces', BARE.replace(/ /g, '\u00a0')],
    ['wrapped at 40', BARE.replace(/(.{1,40}) /g, '$1\n')],
    ['wrapped with indents', BARE.replace(/(.{1,40}) /g, '$1\r\n\t  ')],
    ['wrapped with quoting marks', BARE.replace(/(.{1,40}) /g, '$1\n> ')],
    ['zero-width characters inside', BARE.replace('Harbour', 'Har\u200bbour')],
    ['other punctuation', BARE.replace(/[.,]/g, '')],
  ])('finds it %s', (_what, block) => {
    expect(blocksIn(`Dear Pat,\nsee below.\n\n${block}\n\nKind regards`)).toEqual([block]);
  });

  it('tells whether the punctuation is the approved one', () => {
    expect(findApprovedBlock(BARE.toUpperCase(), BLOCK).map((one) => one.exact)).toEqual([true]);
    expect(findApprovedBlock(BARE.replace(/(.{1,40}) /g, '$1\n'), BLOCK).map((one) => one.exact)).toEqual([
      true,
    ]);
    expect(findApprovedBlock(BARE.replace(',', ''), BLOCK).map((one) => one.exact)).toEqual([false]);
  });

  it.each([
    ['a word is missing', BARE.replace('delete it', 'delete')],
    ['a word is another', BARE.replace('two years', 'three years')],
    ['a word is added', BARE.replace('two years', 'two whole years')],
    ['words are swapped', BARE.replace('tell us and delete it', 'delete it and tell us')],
    ['the end is missing', BARE.slice(0, -5)],
    ['a word is cut in two', BARE.replace('message', 'mes sage')],
    ['two words run together', BARE.replace('for two', 'fortwo')],
    ['there is nothing', ''],
  ])('does not find it where %s', (_what, text) => {
    expect(blocksIn(text)).toEqual([]);
  });

  it('finds every one, none twice', () => {
    expect(blocksIn(`${BARE}. ${BARE}. x ${BARE}`)).toEqual([`${BARE}.`, `${BARE}.`, BARE]);
    expect(findApprovedBlock('a b a b a b a', 'a b a').map(({ span }) => span)).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 13 },
    ]);
    expect(findApprovedBlock('a a b a a a b', 'a a b')).toHaveLength(2);
  });

  it('a block without words is nowhere', () => {
    expect(findApprovedBlock('a - b', ' - ')).toEqual([]);
    expect(findApprovedBlock('', '')).toEqual([]);
  });

  it('finds it however HTML wraps it', () => {
    const wrap = fc.constantFrom(
      ' ',
      '\r\n',
      '&nbsp;',
      '<br>',
      ' <b>',
      '</b> ',
      '<span style="color:red"> ',
      ' </span>',
      '</p><p>',
    );
    fc.assert(
      fc.property(fc.array(wrap, { minLength: 1, maxLength: 30 }), (gaps) => {
        let index = 0;
        const html = BARE.replace(/ /g, () => gaps[index++ % gaps.length] ?? ' ');
        const { text } = readBody(
          'html',
          `<html><body><p>Dear Pat</p><div>${html}</div><p>Regards</p></body></html>`,
        );
        expect(blocksIn(text)).toHaveLength(1);
      }),
    );
  });

  it('never throws, and gives spans of the text in order', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', '.', '\u200b', '\ud83d'),
      maxLength: 60,
    });
    const block = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 6 });
    fc.assert(
      fc.property(text, block, (given, wanted) => {
        let last = 0;
        for (const { span } of findApprovedBlock(given, wanted)) {
          expect(span.start).toBeGreaterThanOrEqual(last > 0 ? last - 2 : 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(given.length);
          last = span.end;
        }
        findAlteredBlock(given, wanted);
      }),
    );
  });

  it('is at home in a megabyte that repeats the beginning of the block', () => {
    const text = 'a '.repeat(500_000);
    expect(findApprovedBlock(text, `${'a '.repeat(2000)}b`)).toEqual([]);
    expect(findApprovedBlock(`${text}b`, `${'a '.repeat(2000)}b`)).toHaveLength(1);
    expect(findApprovedBlock(text, 'a a')).toHaveLength(250_000);
  });
});

describe('findAlteredBlock', () => {
  function alteredIn(text: string): string | undefined {
    const found = findAlteredBlock(text, BLOCK);
    return found && text.slice(found.start, found.end);
  }

  it.each([
    ['a word is missing', BARE.replace('delete it', 'delete')],
    ['a word is another', BARE.replace('two years', 'three years')],
    ['a sentence is missing', BARE.replace(/ If it reached[^.]*\./, '')],
    ['words are added', BARE.replace('Views in it', 'Opinions and views which are found in it')],
    [
      'every tenth word is another',
      BARE.split(' ')
        .map((word, at) => (at % 10 === 5 ? 'other' : word))
        .join(' '),
    ],
  ])('finds it where %s', (_what, block) => {
    const text = `Dear Pat,\n\nthe report is on its way to you today.\n\n${block}\n\nKind regards\nMia`;
    const found = alteredIn(text);
    expect(found?.startsWith('This message comes from the ')).toBe(true);
    expect(found?.length).toBeGreaterThan(BARE.length / 2);
    expect(found?.length).toBeLessThan(BARE.length * 1.3);
  });

  it('says how much of it is kept', () => {
    const words = BARE.split(' ').length;
    expect(findAlteredBlock(BARE.replace('years', 'days'), BLOCK)?.kept).toBeCloseTo(words / (words + 1), 2);
  });

  it.each([
    ['it stands there as it is', BARE],
    ['there is nothing like it', 'Dear Pat, the report is on its way to you. Kind regards, Mia'],
    ['only its beginning is there', BARE.slice(0, BARE.length / 2)],
    ['its words are there in no order', BARE.split(' ').sort().join(' ')],
    [
      'another notice is there',
      'This e-mail is confidential and intended solely for the use of the individual to whom it is addressed. If you are not the intended recipient, be advised that you have received this e-mail in error.',
    ],
    ['there is no text', ''],
  ])('finds nothing where %s', (_what, text) => {
    expect(alteredIn(text)).toBeUndefined();
  });

  it('passes over the one that is as it should be', () => {
    const altered = BARE.replace('two years', 'three years');
    expect(alteredIn(`${BARE}.\n\n${altered}`)).toBe(altered);
    expect(alteredIn(`${altered}.\n\n${BARE}`)).toBe(`${altered}.`);
  });

  it('does not look for a few words', () => {
    expect(findAlteredBlock('yours ever Mia', 'yours sincerely Mia')).toBeUndefined();
  });

  it('bounds its work on a megabyte of the block, altered everywhere', () => {
    const text = `${BARE.replace('two years', 'three years')}\n`.repeat(2500);
    expect(findAlteredBlock(text, BLOCK)?.kept).toBeGreaterThan(0.95);
  });
});
