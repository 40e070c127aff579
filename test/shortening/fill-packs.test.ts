import { PACK_COUNT } from '../../addin/launchevent/packed-text';
import vm from 'node:vm';
import { openPack } from '../../addin/launchevent/open-pack';
import { fillPacks } from '../../scripts/shortening/fill-packs';
import { MARK } from '../../scripts/shortening/mark-texts';
import { packTexts } from '../../scripts/shortening/pack-texts';

/** Text that is long enough for trees of its own. */
const WORDS = Array.from({ length: 400 }, (_, index) => `word ${(index * 7919) % 1000}`).join(', ');

test.each([
  ['plain words', [WORDS]],
  ['several texts, one of them empty', [WORDS, '', 'the end']],
  ['characters beyond ASCII', [`${WORDS} £ é ’ … • 𝔄`]],
  ['percent signs', [`${WORDS} 100 % %41`]],
  ['much of the same', ['x'.repeat(3000) + WORDS]],
  [
    'more than one block',
    [Array.from({ length: 30 }, (_, index) => WORDS.replace(/word/g, `w${index}`)).join()],
  ],
])('what is packed comes out again: %s', (_name, texts) => {
  const pack = packTexts(texts);
  expect(pack).toMatch(/^[\x20-\x7e]+$/);
  expect(pack).not.toMatch(/["\\]/);
  expect(openPack(pack).split('\0')).toEqual(texts);
});

test('a pack that is cut off is refused', () => {
  expect(() => openPack(packTexts([WORDS]).slice(0, 300))).toThrow('not DEFLATE');
});

test('marked texts become numbers, the same text the same one, and their packs go where the code says', () => {
  const marked = (pack: number, text: string): string => JSON.stringify(`${MARK}${pack}${text}`);
  const code = `asked = [${marked(0, WORDS)}, ${marked(1, WORDS)}, ${marked(0, 'more')}, ${marked(0, WORDS)}];
    packs = LETTERHEAD_PACKS;`;
  const context = vm.createContext({ asked: [], packs: [] });
  vm.runInContext(fillPacks(code), context);
  const { asked, packs } = context as unknown as { asked: number[]; packs: string[] };
  expect([...asked]).toEqual([0, 1, PACK_COUNT, 0]);
  expect([...packs].map((pack) => (pack === '' ? [] : openPack(pack).split('\0')))).toEqual([
    [WORDS, 'more'],
    [WORDS],
    [],
    [],
  ]);
});
