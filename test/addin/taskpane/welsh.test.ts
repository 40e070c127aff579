import type { PaneWords } from '../../../addin/taskpane/words';
import type { JustifyWords } from '../../../addin/taskpane/words/justify';
import type { PolicyWords } from '../../../addin/taskpane/words/policy';
import { PREVIEW_WORDS, type PreviewWords } from '../../../addin/taskpane/words/preview';
import type { ReadingWords } from '../../../addin/taskpane/words/reading';

/*
 * The pane can speak another language: `npm run types` fails where a catalogue asks for the very words of the English one.
 */

/** A whole catalogue in Welsh. */
const WELSH: PreviewWords = {
  open: 'Gweld sut y bydd yn cyrraedd',
  title: 'Fel y bydd yn cyrraedd',
  back: 'Yn ôl',
  from: 'Oddi wrth',
  to: 'At',
  cc: 'Copi',
  bcc: 'Copi cudd, na wêl neb',
  subject: 'Pwnc',
  noSubject: 'Dim pwnc',
  files: 'Ffeiliau',
  audience: 'Pwy sy’n ei ddarllen',
  nobody: 'Nid oes neb arno eto.',
  people: (count) => `${count} o bobl`,
  inside: (people, name) => `${people} yn ${name}`,
  outside: (people, organisations) => `${people} y tu allan, mewn ${organisations} sefydliad`,
  lists: (count) => `${count} rhestr na allwn weld i mewn iddi`,
  atLeast: (words) => `O leiaf ${words}`,
  added: 'Mae Outlook yn ychwanegu’r llinellau sydd wedi’u marcio wrth anfon.',
  notAdded: 'Ni ychwanegir dim wrth ei anfon.',
  pictures: 'Ni nolir lluniau o fannau eraill, ac nid yw dolenni’n arwain i unman yma.',
  frame: 'Testun y neges',
  unread: (reason) => `Ni ellid darllen y testun: ${reason}.`,
};

/** What of a catalogue no other language could say: texts of one wording alone. */
type OneWording<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends (...values: never[]) => infer Made
    ? OneWording<Made>
    : T extends readonly (infer Each)[]
      ? OneWording<Each>
      : { [Entry in keyof T]: OneWording<T[Entry]> }[keyof T];

/** Takes no argument where the catalogue is free, and one that cannot be had where it is not. */
function isFree<T>(..._held: [OneWording<T>] extends [never] ? [] : [never]): boolean {
  return true;
}

test('no catalogue holds on to its English words', () => {
  const free = [
    isFree<PaneWords>(),
    isFree<JustifyWords>(),
    isFree<PolicyWords>(),
    isFree<PreviewWords>(),
    isFree<ReadingWords>(),
  ];
  expect(free).toEqual([true, true, true, true, true]);
});

test('a Welsh catalogue has an entry for each English one, and says none of them in English', () => {
  expect(Object.keys(WELSH)).toEqual(Object.keys(PREVIEW_WORDS));
  const texts = (words: PreviewWords): readonly unknown[] => Object.values(words);
  expect(texts(WELSH).filter((one) => texts(PREVIEW_WORDS).includes(one))).toEqual([]);
  expect(WELSH.outside(WELSH.people(5), 2)).toBe('5 o bobl y tu allan, mewn 2 sefydliad');
});
