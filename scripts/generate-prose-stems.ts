/**
 * Works out, from the lists of the prose kinds, how a word must open for its sentence to be worth a look, so that one
 * pass over a mail passes most sentences over. Run after a change of the lists; with --check it only says whether the file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wantedLists } from '../src/detectors/prose/subjects';

const TARGET = join(__dirname, '../src/detectors/generated/prose-stems.ts');

/** How many letters of a word are looked at. */
const STEM = 6;
/** Fewer letters than these tell only as a whole word. */
const SHORTEST_OPENING = 4;
/** Marks a whole word. */
const END_OF_WORD = '.';

/** Words in nearly every sentence: a phrase of nothing else is found beside other words only. */
const EVERYWHERE = new Set(
  'a all an and any as at be been by can for from get go had has have he her his i if in into is it me my no not of off on one or our out she so than that the their them they this to up was we were what with you your s d t ll re ve m'.split(
    ' ',
  ),
);

/** Words, cut to stems, that tell little: another word of the same phrase is taken where there is one. */
const FREQUENT = new Set(
  'about above action after attach author back based before being below call came charge come commen compan compet contra contro did days down emerge end expect financ form free gene getting give going got group hearin here home hour how judge keep know left limit long longer make mark meet meetin month months more note operat order other over own party person plan politi proble reason related relati report requir return sectio some suppor supply take tell test time times trans two under very want week when which who will work year years'.split(
    ' ',
  ),
);

/** How dear a stem is: how many sentences it will send on. */
function costOf(stem: string): number {
  const word = stem.replace(END_OF_WORD, '');
  if (EVERYWHERE.has(word)) return 10_000;
  return FREQUENT.has(word) ? 1000 : 50 / word.length;
}

const BLANK: Piece = { text: ' ', isOptional: false };

interface Piece {
  /** Literal letters, alternatives, or anything at all. */
  readonly text?: string;
  readonly options?: readonly (readonly Piece[])[];
  readonly isOptional: boolean;
}

/** Reads one list into alternatives. */
class ListReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): readonly (readonly Piece[])[] {
    const all: Piece[][] = [[]];
    while (this.at < this.source.length && this.source.charAt(this.at) !== ')') {
      const char = this.source.charAt(this.at);
      this.at += 1;
      if (char === '|') all.push([]);
      else all[all.length - 1]?.push(...this.pieces(char));
    }
    return all;
  }

  private pieces(char: string): readonly Piece[] {
    switch (char) {
      case '(':
        return this.group();
      case '[':
        this.at = this.source.indexOf(']', this.at) + 1;
        return [{ isOptional: this.mayBeAbsent() }];
      case '\\':
        this.at += 1;
        return [{ isOptional: this.mayBeAbsent() }];
      case '.':
        this.mayBeAbsent();
        return [{ isOptional: true }];
      case '*':
        return [{ isOptional: true }];
      case '_':
        return [BLANK, { isOptional: true }, BLANK];
      default:
        return [{ text: char, isOptional: this.source.charAt(this.at) === '?' && this.mayBeAbsent() }];
    }
  }

  private group(): readonly Piece[] {
    const kind = this.source.slice(this.at, this.at + 2);
    this.at += 2;
    const options = this.alternatives();
    this.at += 1;
    const isOptional = this.mayBeAbsent();
    // A look ahead takes nothing.
    return kind === '?:' ? [{ options, isOptional }] : [];
  }

  /** Passes over how often a piece may stand; true where that may be never. */
  private mayBeAbsent(): boolean {
    const char = this.source.charAt(this.at);
    if (char === '{') {
      const least = this.source.charAt(this.at + 1);
      this.at = this.source.indexOf('}', this.at) + 1;
      return least === '0';
    }
    if (char === '?' || char === '*' || char === '+') this.at += 1;
    return char === '?' || char === '*';
  }
}

/** A beginning of a word: its letters so far, and whether it is at an end. */
interface Opening {
  readonly letters: string;
  readonly isWhole: boolean;
  /** Whether anything may follow before there were letters enough. */
  readonly isOpen: boolean;
}

/** How words that begin with these pieces may open. */
function openings(pieces: readonly Piece[], rest: readonly Opening[]): readonly Opening[] {
  let after = rest;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const { text, options, isOptional } = piece;
    let made: Opening[];
    if (options !== undefined) made = options.flatMap((option) => openings(option, after));
    else if (text === undefined) made = [{ letters: '', isWhole: false, isOpen: true }];
    else if (!/[a-z]/.test(text)) made = [{ letters: '', isWhole: true, isOpen: /[A-Z]/.test(text) }];
    else
      made = after.map(({ letters, isWhole, isOpen }) =>
        letters.length + 1 >= STEM
          ? { letters: (text + letters).slice(0, STEM), isWhole: false, isOpen: false }
          : { letters: text + letters, isWhole, isOpen },
      );
    after = isOptional ? [...made, ...after] : made;
  }
  return [...new Map(after.map((one) => [JSON.stringify(one), one])).values()];
}

const END: readonly Opening[] = [{ letters: '', isWhole: true, isOpen: false }];

function endsWord(pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1];
  return last?.text !== undefined && !last.isOptional && !/[a-z]/.test(last.text);
}

/** Whether a word begins at a piece. */
function isStart(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  if (before === undefined) return true;
  if (before.options === undefined) return endsWord([before]);
  return before.options.every(endsWord) && (!before.isOptional || isStart(pieces, index - 1));
}

/** The stems of one alternative: those of the one word in it that tells most; undefined where no word tells. */
function stemsOf(pieces: readonly Piece[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let bestCost = Infinity;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || !isStart(pieces, index) || (piece.isOptional && piece.options === undefined))
      continue;
    const all = openings(pieces.slice(index), END);
    if (all.some(({ letters, isOpen }) => letters === '' || (isOpen && letters.length < SHORTEST_OPENING)))
      continue;
    const stems = [
      ...new Set(
        all.map(({ letters, isWhole, isOpen }) => (isWhole && !isOpen ? letters + END_OF_WORD : letters)),
      ),
    ];
    const cost = stems.reduce((sum, stem) => sum + costOf(stem), 0);
    if (cost < bestCost) [best, bestCost] = [stems, cost];
  }
  return best;
}

/** The endings of a list that tells words by how they end. */
function endingsOf(pieces: readonly Piece[]): readonly string[] | undefined {
  const [first, second] = pieces;
  if (
    first === undefined ||
    first.text !== undefined ||
    first.options !== undefined ||
    second?.options === undefined
  )
    return undefined;
  return second.options.map(
    (option) =>
      `-${option
        .map(({ text }) => text ?? '')
        .join('')
        .slice(-4)}`,
  );
}

function stemsIn(lists: readonly string[]): string {
  const all = new Set<string>();
  for (const list of lists) {
    for (const alternative of new ListReader(list).alternatives()) {
      const isGroup = alternative.length === 1 && alternative[0]?.options !== undefined;
      for (const one of isGroup ? (alternative[0]?.options ?? []) : [alternative]) {
        for (const stem of endingsOf(one) ?? stemsOf(one) ?? []) if (costOf(stem) < 10_000) all.add(stem);
      }
    }
  }
  return [...all].sort().join(' ');
}

function written(): string {
  const lines = wantedLists().map(stemsIn).join('/');
  return `/**
 * How words of the prose kinds open, and with a dash how they end: kinds parted by strokes, in the order of their bits. Written by
 * scripts/generate-prose-stems.ts, not by hand.
 */
export const PROSE_STEMS =
  '${lines}';
`;
}

const text = written();
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('src/detectors/generated/prose-stems.ts is stale: npm run prose-stems\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, text);
}
