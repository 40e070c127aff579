import { printable, wrap } from './columns';

/** The width of a terminal where nobody says otherwise. */
export const WIDTH = 80;

/** Collects lines, wrapped and indented. */
export class Sheet {
  private readonly lines: string[] = [];
  private readonly width: number;

  constructor(width = WIDTH) {
    this.width = width;
  }

  /** Adds text in as many lines as it needs. */
  add(indent: number, text: string, style: (line: string) => string = (line) => line): void {
    for (const line of wrap(printable(text), Math.max(20, this.width - indent))) {
      this.raw(' '.repeat(indent) + style(line));
    }
  }

  /** Adds a line as it is. */
  raw(line: string): void {
    this.lines.push(line);
  }

  /** All lines, each with its end. */
  text(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }
}
