import type { Layout, Tag } from './elements';
import type { Look } from './look';
import type { Span } from '../structure';

/** A value that is still being put together. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** What is kept of an element until it closes. */
export interface OpenElement {
  readonly tag: Tag;
  readonly layout: Layout;
  readonly look: Look;
  readonly isSkipped: boolean;
  /** Where its text begins. */
  readonly start: number;
  /** What ends with it: cells, links, hints. */
  readonly spans: readonly Growing<Span>[];
  readonly levels: Levels;
}

/** Where an element's surroundings lie in the stack; -1 for what is not there. */
interface Levels {
  /** The next element of the same name further out. */
  readonly namesake: number;
  /** The nearest block, cell or table, itself included. */
  readonly block: number;
  readonly cell: number;
  readonly table: number;
}

/** Elements open at one time. Deeper ones are read without their structure: nobody's mail is so deep. */
const DEEPEST = 5000;

const OUTSIDE: Levels = { namesake: -1, block: -1, cell: -1, table: -1 };

/**
 * The open elements. Every question costs the same however deep they are nested: the innermost element of each name and
 * the nearest boundaries are known at each level, so that a hundred thousand stray end tags stay cheap.
 */
export class ElementStack {
  private readonly elements: OpenElement[] = [];
  private readonly innermost = new Map<string, number>();
  /** Elements opened below the deepest level, by name, so that their end tags close nothing above. */
  private readonly tooDeep = new Map<string, number>();
  private foreign = 0;
  top: OpenElement | undefined;
  /** True once elements had to be left out. */
  isFlattened = false;

  get depth(): number {
    return this.elements.length;
  }

  /** Whether the next element would lie too deep to be kept. */
  get isFull(): boolean {
    return this.elements.length >= DEEPEST;
  }

  /** Whether the next tag stands in `svg` or `math`, and not in a part of it that holds HTML. */
  get isForeign(): boolean {
    if (this.foreign === 0) return false;
    const level = Math.max(this.innermostOf('svg'), this.innermostOf('math'));
    return this.innermostOf('foreignobject') < level;
  }

  /** Notes an element that lies too deep, so that its end tag closes nothing above. */
  leaveOut(name: string): void {
    this.isFlattened = true;
    this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1);
  }

  /** What the `levels` of an element must be that is opened next. */
  levelsFor({ name }: Tag, layout: Layout): Levels {
    const index = this.elements.length;
    const outer = this.nearest;
    const namesake = this.innermostOf(name);
    const isTable = name === 'table';
    const isCell = isTable || layout === 'cell' || name === 'caption';
    if (!isCell && layout === 'inline') {
      return { namesake, block: outer.block, cell: outer.cell, table: outer.table };
    }
    return {
      namesake,
      block: index,
      cell: isCell ? index : outer.cell,
      table: isTable ? index : outer.table,
    };
  }

  push(element: OpenElement): void {
    this.innermost.set(element.tag.name, this.elements.length);
    this.elements.push(element);
    if (element.tag.isForeign) this.foreign++;
    this.top = element;
  }

  pop(): OpenElement | undefined {
    const element = this.elements.pop();
    if (element === undefined) return undefined;
    this.innermost.set(element.tag.name, element.levels.namesake);
    if (element.tag.isForeign) this.foreign--;
    this.top = this.elements[this.elements.length - 1];
    return element;
  }

  /** The level of the innermost open element of this name; -1 where none is open. */
  innermostOf(name: string): number {
    return this.innermost.get(name) ?? -1;
  }

  /** The levels of the nearest open block, cell and table. */
  get nearest(): Levels {
    return this.top?.levels ?? OUTSIDE;
  }

  /**
   * The level of the element that an end tag of this name closes; -1 where it closes none. An end tag reaches no
   * further out than the table (for parts of a table), the cell (for blocks) or the block (for the rest), much as
   * browsers have it (HTML standard, "has an element in scope").
   */
  closedBy({ name, layout, isTablePart, isSkipped }: Tag): number {
    const deep = this.isFlattened ? (this.tooDeep.get(name) ?? 0) : 0;
    if (deep > 0) {
      this.tooDeep.set(name, deep - 1);
      return -1;
    }
    const level = this.innermostOf(name);
    // What is left out ends wherever its end tag stands, or nothing would be read any more.
    if (level < 0 || isSkipped) return level;
    if (isTablePart) return level >= this.nearest.table ? level : -1;
    const isBlock = layout !== 'inline' || this.elements[level]?.layout === 'block';
    return level >= (isBlock ? this.nearest.cell : this.nearest.block) ? level : -1;
  }
}
