import { blockAsHtml, escapeHtml } from '../../../src/message/block-html';
import type { Body } from '../../../src/message/body';
import { safeHtml } from './safe-html';

/**
 * The `sandbox` of the frame that shows a mail: empty, so that nothing in it runs, submits, opens or leads anywhere, whatever
 * the cleaning before it may have missed.
 */
export const FRAME_SANDBOX = '';

/** The frame's own policy: nothing is fetched from anywhere; only looks written in the mail itself count. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

const LOOKS =
  'html{color-scheme:light;background:#fff;color:#242424}' +
  "body{margin:12px;font:14px/20px 'Segoe UI',system-ui,sans-serif;overflow-wrap:anywhere}" +
  'img{max-width:100%}pre{white-space:pre-wrap;font:inherit}' +
  '.letterhead-added{margin-top:12px;padding-left:8px;border-left:2px solid #616161}';

/** Puts a cleaned mail into the document that the frame shows. */
export function frameDocument(content: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}"><title>Mail</title><style>${LOOKS}</style></head><body>${content}</body></html>`;
}

/** Gives the document of a mail as it will arrive: its text, and below it what Outlook adds on Send. */
export function previewDocument(body: Pick<Body, 'format' | 'source'>, added: readonly string[]): string {
  const words = body.format === 'html' ? safeHtml(body.source) : `<pre>${escapeHtml(body.source)}</pre>`;
  const blocks = added.map((text) => `<div class="letterhead-added">${blockAsHtml(text)}</div>`);
  return frameDocument(words + blocks.join(''));
}
