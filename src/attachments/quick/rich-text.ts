import { latin1 } from './bytes';
import { SHOWN, type ReadingBuilder, type TextBuilder } from './reading-builder';
import { windowsCharacter } from './text-decoding';

/** Destinations that hold no text of the document (RTF 1.9.1); those after `\*` are passed over as well. */
const NO_TEXT =
  ' fonttbl colortbl stylesheet info pict object objdata themedata datastore listtable listoverridetable rsidtbl generator xmlnstbl latentstyles fldinst bkmkstart bkmkend filetbl revtbl atnid atnauthor atntime atnref atndate mmathPr blipuid ';

/** Words that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  page: '\n',
  sect: '\n',
  tab: '\t',
  cell: '\t',
  nestcell: '\t',
  nestrow: '\n',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
};

/** What holds within a group, and is as before behind it. */
interface Group {
  readonly skips: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly isComment: boolean;
  /** Characters that stand in for a Unicode one, for old readers. */
  readonly standIns: number;
}

/** A word with its number, a hexadecimal byte, another symbol; braces, line ends and text in between. */
const TOKEN =
  /\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|[{}]|[\r\n]+|[^\\{}\r\n]+/g;

/** Reads the text of a rich-text file, in one pass. */
export function readRichText(bytes: Uint8Array, reading: ReadingBuilder): void {
  reading.write('', 'paragraph', (out) => {
    new RichText(reading, out).read(latin1(bytes, 0, bytes.length));
  });
}

class RichText {
  private readonly reading: ReadingBuilder;
  private readonly out: TextBuilder;
  private readonly groups: Group[] = [];
  private group: Group = { skips: false, isHidden: false, isDeleted: false, isComment: false, standIns: 1 };
  private isStarred = false;
  private toSkip = 0;

  constructor(reading: ReadingBuilder, out: TextBuilder) {
    this.reading = reading;
    this.out = out;
  }

  read(source: string): void {
    TOKEN.lastIndex = 0;
    let steps = 0;
    for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
      if (steps++ % 1024 === 0) this.reading.budget.step();
      const [whole, word, number, byte, symbol] = match;
      if (word !== undefined) this.word(word, number);
      else if (byte !== undefined) this.add(windowsCharacter(parseInt(byte, 16)));
      else if (symbol !== undefined) this.symbol(symbol);
      else if (whole === '{') this.groups.push(this.group);
      else if (whole === '}') this.group = this.groups.pop() ?? this.group;
      else if (whole.charCodeAt(0) > 0x0d || whole.charAt(0) === '\t') this.add(whole);
      if (whole !== '\\*') this.isStarred = false;
    }
  }

  private word(word: string, number: string | undefined): void {
    const isOn = number !== '0';
    if (word === 'objdata') {
      this.reading.hide('embedded-file');
      this.reading.leave('by-nature', 'a file within it is not read');
    }
    if (this.isStarred || NO_TEXT.includes(` ${word} `)) {
      // Comments are starred, but are words that somebody wrote.
      const isComment = word === 'annotation';
      if (isComment) this.reading.hide('comments');
      this.set(isComment ? { isComment } : { skips: true });
    } else if (word === 'v') this.set({ isHidden: isOn });
    else if (word === 'deleted') {
      this.set({ isDeleted: isOn });
      if (isOn) this.reading.hide('tracked-changes');
    } else if (word === 'revised' && isOn) this.reading.hide('tracked-changes');
    else if (word === 'plain') this.set({ isHidden: false, isDeleted: false });
    else if (word === 'uc') this.set({ standIns: Number(number ?? 1) });
    else if (word === 'u') {
      this.add(String.fromCharCode(Number(number ?? 0) & 0xffff));
      this.toSkip = this.group.standIns;
    } else {
      const character = CHARACTERS[word];
      if (character !== undefined) this.add(character);
    }
  }

  private symbol(symbol: string): void {
    if (symbol === '*') this.isStarred = true;
    else if (symbol === '~') this.add('\u00a0');
    else if (symbol === '_') this.add('-');
    else if ('\\{}'.includes(symbol)) this.add(symbol);
    else if (symbol === '\n' || symbol === '\r') this.add('\n');
  }

  private set(change: Partial<Group>): void {
    this.group = { ...this.group, ...change };
  }

  private add(text: string): void {
    const left = Math.min(this.toSkip, text.length);
    this.toSkip -= left;
    if (!this.group.skips) this.out.add(text.slice(left), this.partNow());
  }

  private partNow(): number {
    const { isComment, isDeleted, isHidden } = this.group;
    if (isComment) return this.reading.hide('comments', '', 0);
    if (isDeleted) return this.reading.hide('deleted-text');
    return isHidden ? this.reading.hide('hidden-text') : SHOWN;
  }
}
