import type { StructureHint } from '../hints';
import type { Lines } from './lines';

/** An element of the HTML in lines: `end` is the line after it. */
export interface ElementLines {
  readonly name: string;
  readonly first: number;
  readonly end: number;
}

const MARKED = 1;
const RULED = 2;

/** What the HTML says, by line. */
export class Elements {
  private readonly flags: Uint8Array;
  /** The widest quote element that begins on a line. */
  private readonly quotes = new Map<number, ElementLines>();
  private readonly signed: ElementLines[] = [];

  constructor(lines: Lines, hints: readonly StructureHint[]) {
    this.flags = new Uint8Array(lines.count + 1);
    for (const hint of hints) this.add(lines, hint);
  }

  /** The quote element that begins on the line. */
  quoteAt(line: number): ElementLines | undefined {
    return this.quotes.get(line);
  }

  /** True where Outlook's reply marker or a top border begins on the line. */
  isMarked(line: number): boolean {
    return ((this.flags[line] ?? 0) & MARKED) !== 0;
  }

  /** True where an `hr` stands before the line or on it. */
  isRuled(line: number): boolean {
    return ((this.flags[line] ?? 0) & RULED) !== 0;
  }

  /** True where the HTML says anything that matters for where a quotation opens. */
  isTold(line: number): boolean {
    return (this.flags[line] ?? 0) !== 0;
  }

  /** The elements that mail programs wrap round signatures, in order. */
  signatures(): readonly ElementLines[] {
    return this.signed.sort((a, b) => a.first - b.first);
  }

  private add(lines: Lines, hint: StructureHint): void {
    const first = lines.lineAt(hint.start);
    switch (hint.kind) {
      case 'reply-marker':
      case 'header-border':
        this.flags[first] = (this.flags[first] ?? 0) | MARKED;
        return;
      case 'rule':
        this.flags[first] = (this.flags[first] ?? 0) | RULED;
        return;
      case 'quote-element': {
        const end = lines.lineAt(hint.end);
        const known = this.quotes.get(first);
        if (end > first && (known === undefined || known.end < end)) {
          this.quotes.set(first, { name: hint.name, first, end });
        }
        return;
      }
      case 'signature-element':
        this.signed.push({ name: hint.name, first, end: lines.lineAt(hint.end) });
        return;
    }
  }
}
