import { blockAsHtml, escapeHtml } from '../message/block-html';
import { readBody, sourceCharacter, type Body } from '../message/body';
import type { MessageKind } from '../message/message';
import { saysInOwnText } from '../message/own-text';

/** Closing tags that may be stepped over to leave the last paragraph; a cell's or a row's end the step. */
const CLOSING_TAG = /^\s*<\/\s*([a-z][a-z0-9:]{0,30})\s*>/i;

/** Closings that must not be left: what is put after them would stand outside the table, or the document. */
const STAYS_INSIDE: readonly string[] = ['td', 'th', 'tr', 'tbody', 'table', 'body', 'html'];

/** The offset behind the last word the sender wrote: where the quoted thread begins, or the text ends. */
function endOfOwnText(body: Body): number {
  const thread = body.segments.find((one) => one.kind === 'quoted' || one.kind === 'forwarded');
  const isBelowThread = (start: number): boolean =>
    body.segments.some((one) => one.start > start && (one.kind === 'new' || one.kind === 'signature'));
  const limit = thread === undefined || isBelowThread(thread.start) ? body.text.length : thread.start;
  let end = limit;
  while (end > 0 && body.text.charAt(end - 1).trim() === '') end--;
  return end;
}

/** Gives the source offset behind the closing tags that follow `from`, as far as they only close paragraphs and styles. */
function afterClosingTags(source: string, from: number): number {
  let at = from;
  for (;;) {
    const tag = CLOSING_TAG.exec(source.slice(at, at + 200));
    const name = tag?.[1]?.toLowerCase();
    if (tag === null || name === undefined || STAYS_INSIDE.includes(name)) return at;
    at += tag[0].length;
  }
}

/** Gives the body with the block behind the new text and above the thread. Nothing changes where it stands already. */
export function insertBlock(body: Body, text: string, kind: MessageKind): Body {
  if (saysInOwnText(body, text)) return body;
  const end = endOfOwnText(body);
  const { source } = body;
  if (body.format === 'text') {
    const at = end === 0 ? 0 : (sourceCharacter(body, end - 1)?.end ?? 0);
    const gap = end === 0 ? '' : '\n\n';
    const rest = source.slice(at);
    const tail = rest.trim() === '' ? '\n' : `\n${rest.startsWith('\n') ? '' : '\n'}`;
    return readBody('text', source.slice(0, at) + gap + text + tail + rest, kind);
  }
  const last = end === 0 ? undefined : sourceCharacter(body, end - 1)?.end;
  const at = last === undefined ? startOfHtmlBody(source) : afterClosingTags(source, last);
  return readBody('html', source.slice(0, at) + blockAsHtml(text) + source.slice(at), kind);
}

/** The place just inside `<body …>`, or the start where there is none. */
function startOfHtmlBody(source: string): number {
  const tag = /<body(?:\s[^>]{0,2000})?>/i.exec(source);
  return tag === null ? 0 : tag.index + tag[0].length;
}

/**
 * Gives the body with one stretch of its text replaced. Tags between the characters stay where they are, so that the
 * document keeps its shape.
 */
export function replaceInBody(
  body: Body,
  span: { readonly start: number; readonly end: number },
  replacement: string,
  kind: MessageKind,
): Body {
  const pieces: string[] = [body.format === 'html' ? escapeHtml(replacement) : replacement];
  let from: number | undefined;
  for (let offset = span.start; offset < span.end; offset++) {
    const character = sourceCharacter(body, offset);
    if (character === undefined) continue;
    if (from === undefined) pieces.unshift(body.source.slice(0, character.start));
    else pieces.push(body.source.slice(from, character.start));
    from = character.end;
  }
  if (from === undefined) return body;
  pieces.push(body.source.slice(from));
  return readBody(body.format, pieces.join(''), kind);
}
