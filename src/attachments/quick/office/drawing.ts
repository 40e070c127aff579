import { SHOWN, type ReadingBuilder, type TextBuilder } from '../reading-builder';
import { attribute, type XmlAttributes, type XmlSink } from '../xml-reader';
import type { OfficePackage } from './office-package';

/** Below this, in hundredths of a point, nobody reads a text. */
const TINY = 300;

/** Reads DrawingML: shapes of slides, drawings on sheets, charts and diagrams; their words are in `t` and `v` everywhere. */
export class Drawing implements XmlSink {
  private readonly out: TextBuilder;
  private readonly reading: ReadingBuilder;
  private readonly name: string;
  /** The hidden part that all of it is, if it is. */
  part: number;
  private depth = 0;
  /** The depth of a shape that is not shown. */
  private hiddenFrom = Infinity;
  private shape = 0;
  private skippedFrom = Infinity;
  private isText = false;
  private isTiny = false;

  constructor(reading: ReadingBuilder, out: TextBuilder, name: string, part = SHOWN) {
    this.reading = reading;
    this.out = out;
    this.name = name;
    this.part = part;
  }

  readonly open = (name: string, attributes: XmlAttributes): void => {
    this.depth += 1;
    switch (name) {
      case 'sp':
      case 'pic':
      case 'graphicFrame':
      case 'cxnSp':
        this.shape = this.depth;
        break;
      case 'cNvPr':
        if (attribute(attributes, 'hidden') === '1') this.hiddenFrom = Math.min(this.hiddenFrom, this.shape);
        break;
      case 'fld':
      case 'Fallback':
        // Nobody wrote the slide's own number and the date; a fallback says the same again.
        if (name === 'Fallback' || /^(?:slidenum|datetime)/.test(attributes['type'] ?? ''))
          this.skippedFrom = Math.min(this.skippedFrom, this.depth);
        break;
      case 'r':
        this.isTiny = false;
        break;
      case 'rPr':
        this.isTiny = Number(attribute(attributes, 'sz') ?? TINY) < TINY;
        break;
      case 'br':
        this.out.add('\n', this.part);
        break;
      default:
        this.isText = name === 't' || name === 'v' || name === 'text';
        this.note(name, attributes);
    }
  };

  /** Notes what is hidden by being there. */
  private note(name: string, attributes: XmlAttributes): void {
    if (name === 'cm') this.reading.hide('comments', this.name);
    if (name === 'srcRect' && isCropped(attributes)) this.reading.hide('cropped-picture', this.name);
    if (name === 'sld' && /^(?:0|false)$/.test(attributes['show'] ?? ''))
      this.part = this.reading.hide('slide', this.name);
  }

  readonly text = (text: string): void => {
    if (this.isText && this.depth < this.skippedFrom) this.out.add(text, this.partNow());
  };

  readonly close = (name: string): void => {
    this.isText = false;
    if (this.depth === this.hiddenFrom) this.hiddenFrom = Infinity;
    if (this.depth === this.skippedFrom) this.skippedFrom = Infinity;
    this.depth -= 1;
    if (this.depth >= this.skippedFrom) return;
    if (name === 'p' || name === 'v' || name === 'text') this.out.add('\n', this.part);
    if (name === 'tc') this.out.add('\t', this.part);
  };

  private partNow(): number {
    if (this.part !== SHOWN) return this.part;
    if (this.depth >= this.hiddenFrom) return this.reading.hide('hidden-text', this.name, 1);
    return this.isTiny ? this.reading.hide('tiny-text', this.name, 1) : SHOWN;
  }
}

/** A picture keeps what was cut off: `srcRect` only says what is shown (ECMA-376 part 1, 20.1.8.55). */
export function isCropped(attributes: XmlAttributes): boolean {
  return ['l', 't', 'r', 'b'].some((side) => Number(attribute(attributes, side) ?? 0) > 0);
}

/** Reads the drawings of a part, and the charts and diagrams on them. */
export function readDrawing(
  file: OfficePackage,
  target: string,
  name: string,
  reading: ReadingBuilder,
  part = SHOWN,
): void {
  reading.write(name, '', (text) => {
    file.read(target, new Drawing(reading, text, name, part));
  });
  reading.attempt(() => {
    readGraphics(file, target, name, reading, part);
  });
}

/** Reads the charts and diagrams that a part refers to. */
export function readGraphics(
  file: OfficePackage,
  target: string,
  name: string,
  reading: ReadingBuilder,
  part = SHOWN,
): void {
  for (const { type, target: graphic } of file.relations(target)) {
    if (type !== 'chart' && type !== 'diagramData') continue;
    reading.write(name, '', (text) => {
      file.read(graphic, new Drawing(reading, text, name, part));
    });
  }
}
