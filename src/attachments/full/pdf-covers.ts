import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** A matrix as PDF writes it: six numbers (PDF 1.7, 8.3.3). */
type Matrix = readonly number[];

/** A filled rectangle that is dark, on the page. */
interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Smaller than this in points is a rule or a bullet, and covers nothing. */
const LEAST = 4;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function times(one: Matrix, other: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf(
  matrix: Matrix,
  [left = 0, bottom = 0, right = 0, top = 0]: ArrayLike<number> & Iterable<number>,
): Box {
  const corner = (x: number, y: number): readonly [number, number] => {
    const [, , , , e = 0, f = 0] = times(matrix, [1, 0, 0, 1, x, y]);
    return [e, f];
  };
  const [one, other] = [corner(left, bottom), corner(right, top)];
  return {
    left: Math.min(one[0], other[0]),
    bottom: Math.min(one[1], other[1]),
    right: Math.max(one[0], other[0]),
    top: Math.max(one[1], other[1]),
  };
}

function isDark(colour: unknown): boolean {
  const [, red = 'ff', green = 'ff', blue = 'ff'] =
    /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(typeof colour === 'string' ? colour : '') ?? [];
  return [red, green, blue].every((part) => parseInt(part, 16) < 0x40);
}

/** Whether the place where a text begins lies in one of the boxes. */
export function isUnder(boxes: readonly Box[], transform: Matrix): boolean {
  const [, , , , x = 0, y = 0] = transform;
  return boxes.some((box) => x >= box.left - 1 && x <= box.right && y >= box.bottom - 1 && y <= box.top);
}

/** What a page is drawn with, one step after the other. */
interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

/** Follows what a page is drawn with: where texts begin, and dark boxes. */
class Tracing {
  readonly texts: { readonly at: number; readonly matrix: Matrix }[] = [];
  readonly boxes: { readonly at: number; readonly box: Box }[] = [];
  private readonly ops: Operators;
  private readonly saved: { readonly matrix: Matrix; readonly fill: unknown }[] = [];
  private matrix: Matrix = IDENTITY;
  private text: Matrix = IDENTITY;
  private fill: unknown = '#000000';

  constructor(ops: Operators) {
    this.ops = ops;
  }

  step(at: number, operator: number, args: readonly unknown[]): void {
    const { ops } = this;
    switch (operator) {
      case ops.save:
        this.saved.push({ matrix: this.matrix, fill: this.fill });
        break;
      case ops.restore: {
        const { matrix, fill } = this.saved.pop() ?? { matrix: IDENTITY, fill: this.fill };
        [this.matrix, this.fill] = [matrix, fill];
        break;
      }
      case ops.transform:
        this.matrix = times(this.matrix, args as Matrix);
        break;
      case ops.setFillRGBColor:
        [this.fill] = args;
        break;
      case ops.constructPath:
        this.path(at, args);
        break;
      default:
        this.stepOfText(at, operator, args);
    }
  }

  private stepOfText(at: number, operator: number, args: readonly unknown[]): void {
    const { ops } = this;
    const [first, second] = args;
    switch (operator) {
      case ops.beginText:
        this.text = IDENTITY;
        break;
      case ops.setTextMatrix:
        this.text = Array.from((typeof first === 'number' ? args : first) as ArrayLike<number>);
        break;
      case ops.moveText:
      case ops.setLeadingMoveText:
        this.text = times(this.text, [1, 0, 0, 1, Number(first), Number(second)]);
        break;
      case ops.showText:
      case ops.showSpacedText:
        this.texts.push({ at, matrix: times(this.matrix, this.text) });
        break;
      default:
    }
  }

  private path(at: number, [operator, , span]: readonly unknown[]): void {
    const { ops } = this;
    const isFill = [ops.fill, ops.eoFill, ops.fillStroke, ops.eoFillStroke].includes(Number(operator));
    if (isFill && isDark(this.fill) && span !== undefined && span !== null)
      this.boxes.push({ at, box: boxOf(this.matrix, span as ArrayLike<number> & Iterable<number>) });
  }
}

/**
 * The dark boxes of a page that were drawn over text: blackened by hand, the text still there to be copied. A dark box on which
 * text was written afterwards is a heading.
 */
export async function coversOf(page: Page): Promise<readonly Box[]> {
  const { OPS } = await getResolvedPDFJS();
  standIn();
  const drawing = (await page.getOperatorList()) as unknown as Drawing;
  const tracing = new Tracing(OPS);
  drawing.fnArray.forEach((operator, at) => {
    tracing.step(at, operator, (drawing.argsArray[at] ?? []) as readonly unknown[]);
  });
  return tracing.boxes
    .filter(({ box }) => box.right - box.left > LEAST && box.top - box.bottom > LEAST)
    .filter(({ at, box }) => !tracing.texts.some((one) => one.at > at && isUnder([box], one.matrix)))
    .map(({ box }) => box);
}

/** Node 20 lacks what the reader of PDFs takes for granted: a copy stands in for a buffer that is handed over. */
function standIn(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this).subarray(0, length));
      return copy;
    },
    configurable: true,
    writable: true,
  });
}
