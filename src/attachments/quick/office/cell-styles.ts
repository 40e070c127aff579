import { attribute, type XmlAttributes, type XmlSink } from '../xml-reader';

/** How the cells of one style look, as far as it tells what a reader sees. */
export interface CellLook {
  readonly hides: 'white-text' | 'tiny-text' | 'hidden-text' | undefined;
  readonly isDate: boolean;
}

/** Below this many points nobody reads a text. */
const TINY = 3;

/** Built-in number formats that show days (ECMA-376 part 1, 18.8.30). */
function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22;
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\][]*\]|\\./g, ''));
}

/** White, as an own colour or as the light one of the theme. */
function isWhite(attributes: XmlAttributes): boolean {
  const colour = attribute(attributes, 'rgb');
  return colour === undefined
    ? attribute(attributes, 'theme') === '0' && attribute(attributes, 'tint') === undefined
    : /^(?:ff)?ffffff$/i.test(colour);
}

/** Reads `styles.xml`: gives the look of each style by its number. */
export class CellStyles implements XmlSink {
  readonly looks: CellLook[] = [];
  private readonly fonts: { isWhite: boolean; isTiny: boolean }[] = [];
  private readonly fills: boolean[] = [];
  private readonly formats: Record<string, string> = {};
  private list = '';

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (/^(?:fonts|fills|cell(?:Style)?Xfs|dxfs|borders)$/.test(name)) this.list = name;
    else if (name === 'numFmt') this.formats[attributes['numFmtId'] ?? ''] = attributes['formatCode'] ?? '';
    else if (this.list === 'fonts') this.font(name, attributes);
    else if (this.list === 'fills') this.fill(name, attributes);
    else if (this.list === 'cellXfs' && name === 'xf') this.style(attributes);
  };

  private font(name: string, attributes: XmlAttributes): void {
    if (name === 'font') this.fonts.push({ isWhite: false, isTiny: false });
    const font = this.fonts[this.fonts.length - 1];
    if (font === undefined) return;
    if (name === 'color') font.isWhite = isWhite(attributes);
    if (name === 'sz') font.isTiny = Number(attributes['val']) < TINY;
  }

  /** A fill counts as coloured where it is a pattern whose colour is not white. */
  private fill(name: string, attributes: XmlAttributes): void {
    if (name === 'patternFill') this.fills.push((attributes['patternType'] ?? 'none') !== 'none');
    else if (name === 'gradientFill') this.fills.push(true);
    else if (name === 'fgColor' && isWhite(attributes)) this.fills[this.fills.length - 1] = false;
  }

  private style({ fontId, fillId, numFmtId }: XmlAttributes): void {
    const font = this.fonts[Number(fontId)];
    const code = this.formats[numFmtId ?? ''];
    const isLost = font?.isWhite === true && this.fills[Number(fillId)] !== true;
    // Three empty sections show nothing, whatever the cell holds.
    const isBlank = code !== undefined && /^;;;?$/.test(code.trim());
    const hides = isBlank
      ? 'hidden-text'
      : isLost
        ? 'white-text'
        : font?.isTiny === true
          ? 'tiny-text'
          : undefined;
    this.looks.push({ hides, isDate: isDateFormat(Number(numFmtId), code) });
  }
}
