import { text } from './markup';
import { STYLE } from './style';

/** What a page for people says of itself. */
export interface SheetHead {
  readonly title: string;
  /** What the window is called, where that is not the title. */
  readonly windowTitle?: string;
  /** The line under it: of what, by whom, when. */
  readonly about: string;
}

/** A page on headed paper that needs nothing else: no script, no picture, no address to load from. `main` is HTML. */
export function sheet({ title, windowTitle = title, about }: SheetHead, main: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(windowTitle)}</title><style>${STYLE}</style></head>
<body><header><h1>${text(title)}</h1><p class="quiet">${text(about)}</p></header>
<main>${main}</main></body></html>
`;
}

/** A part of a page with its heading; the parts are HTML. */
export function section(title: string, ...parts: readonly string[]): string {
  return `<section><h2>${text(title)}</h2>${parts.join('\n')}</section>`;
}

/** A paragraph of plain text. */
export function paragraph(words: string): string {
  return `<p>${text(words)}</p>`;
}

/** A list of plain lines. */
export function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${text(line)}</li>`).join('')}</ul>`;
}
