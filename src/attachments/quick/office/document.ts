import { SHOWN, type ReadingBuilder, type TextBuilder } from '../reading-builder';
import { attribute, type XmlAttributes, type XmlSink } from '../xml-reader';
import { isCropped, readGraphics } from './drawing';
import type { OfficePackage } from './office-package';

/** Below this, in half points, nobody reads a text. */
const TINY = 6;

/** Parts of a document that hold text, by the kind of relationship; what a place in them is called. */
const TEXT_PARTS: Readonly<Record<string, string>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  glossaryDocument: 'building blocks',
};

/** Reads a document (WordprocessingML): its text, and what stands around it. */
export function readDocument(file: OfficePackage, main: string, reading: ReadingBuilder): void {
  const relations = file.relations(main);
  const hiddenStyles = new Set<string>();
  for (const { type, target } of relations)
    if (type === 'styles') reading.attempt(() => file.read(target, stylesThatHide(hiddenStyles)));
  readPart(file, main, '', hiddenStyles, reading);
  reading.attempt(() => {
    readGraphics(file, main, 'graphics', reading);
  });
  for (const { type, target } of relations) {
    const place = TEXT_PARTS[type];
    if (place !== undefined) readPart(file, target, place, hiddenStyles, reading);
  }
}

function readPart(
  file: OfficePackage,
  target: string,
  place: string,
  hiddenStyles: ReadonlySet<string>,
  reading: ReadingBuilder,
): void {
  const deleted: string[] = [];
  reading.write(place, 'paragraph', (text) => {
    file.read(target, new Story({ reading, hiddenStyles, deleted }, text));
  });
  const words = deleted.join('');
  if (words.trim() === '') return;
  reading.write('deleted text', '', (text) => {
    text.add(words, reading.hide('deleted-text', '', 0));
  });
}

/** The styles whose text is hidden. */
function stylesThatHide(found: Set<string>): XmlSink {
  let style = '';
  return {
    open: (name, attributes) => {
      if (name === 'style') style = attribute(attributes, 'styleId') ?? '';
      if (name === 'vanish' && style !== '' && isOn(attributes)) found.add(style);
    },
    close: (name) => {
      if (name === 'style') style = '';
    },
  };
}

function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off)$/.test(attribute(attributes, 'val') ?? '');
}

interface StorySetup {
  readonly reading: ReadingBuilder;
  readonly hiddenStyles: ReadonlySet<string>;
  /** Takes the deleted text. */
  readonly deleted: string[];
}

/** Reads one story of a document. */
class Story implements XmlSink {
  private readonly setup: StorySetup;
  private readonly out: TextBuilder;
  /** The hidden part that all of it is: comments are, from the first one on. */
  private part = SHOWN;
  private depth = 0;
  private skippedFrom = Infinity;
  private isText = false;
  private isDeleted = false;
  private isHidden = false;
  private isWhite = false;
  private isTiny = false;
  private isShaded = false;
  private isParagraphHidden = false;
  private isInRun = false;
  /** How deep in table cells, and how deep in boxes, whose colour is not looked at. */
  private cells = 0;
  private boxes = 0;
  /** Whether the paragraph or the cell has a colour behind it. */
  private hasGround = false;

  constructor(setup: StorySetup, out: TextBuilder) {
    this.setup = setup;
    this.out = out;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.depth += 1;
    this.isText = name === 't' || name === 'delText';
    this.isDeleted = name === 'delText';
    switch (name) {
      case 'p':
        this.isParagraphHidden = false;
        if (this.cells === 0) this.hasGround = false;
        break;
      case 'tc':
        this.cells += 1;
        this.hasGround = false;
        break;
      case 'txbxContent':
        this.boxes += 1;
        break;
      case 'r':
        this.isInRun = true;
        this.isHidden = this.isWhite = this.isTiny = this.isShaded = false;
        break;
      case 'tab':
        this.add('\t');
        break;
      case 'br':
      case 'cr':
        this.add('\n');
        break;
      case 'Fallback':
        // The same again, for programs that do not know the other form.
        this.skippedFrom = Math.min(this.skippedFrom, this.depth);
        break;
      case 'ins':
      case 'del':
      case 'moveFrom':
        this.setup.reading.hide('tracked-changes');
        break;
      case 'comment':
        this.part = this.setup.reading.hide('comments');
        break;
      case 'srcRect':
        if (isCropped(attributes)) this.setup.reading.hide('cropped-picture');
        break;
      default:
        this.format(name, attributes);
    }
  };

  readonly text = (text: string): void => {
    if (!this.isText || this.depth >= this.skippedFrom) return;
    if (this.isDeleted) {
      this.setup.deleted.push(text);
      this.setup.reading.hide('deleted-text');
    } else this.out.add(text, this.partNow());
  };

  readonly close = (name: string): void => {
    this.isText = false;
    if (this.depth === this.skippedFrom) this.skippedFrom = Infinity;
    this.depth -= 1;
    if (name === 'p') {
      this.add('\n');
      if (this.setup.deleted.length > 0) this.setup.deleted.push('\n');
    }
    if (name === 'r') this.isInRun = false;
    if (name === 'txbxContent') this.boxes -= 1;
    if (name !== 'tc') return;
    this.cells -= 1;
    this.hasGround = false;
    this.add('\t');
  };

  private add(text: string): void {
    if (this.depth < this.skippedFrom) this.out.add(text, this.part);
  }

  private format(name: string, attributes: XmlAttributes): void {
    const value = attribute(attributes, 'val') ?? '';
    switch (name) {
      case 'vanish':
        this.isHidden = isOn(attributes);
        break;
      case 'rStyle':
        this.isHidden = this.setup.hiddenStyles.has(value);
        break;
      case 'pStyle':
        this.isParagraphHidden = this.setup.hiddenStyles.has(value);
        break;
      case 'color':
        this.isWhite = /^ffffff$/i.test(value);
        break;
      case 'sz':
        this.isTiny = Number(value) < TINY;
        break;
      case 'shd':
      case 'highlight':
        if (this.isInRun) this.isShaded = true;
        else this.hasGround = true;
        break;
      default:
    }
  }

  private partNow(): number {
    const { reading } = this.setup;
    if (this.part !== SHOWN) return this.part;
    if (this.isHidden || this.isParagraphHidden) return reading.hide('hidden-text');
    const isOnWhite = !this.isShaded && !this.hasGround && this.boxes === 0;
    if (this.isWhite && isOnWhite) return reading.hide('white-text');
    return this.isTiny ? reading.hide('tiny-text') : SHOWN;
  }
}
