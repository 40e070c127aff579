import type { Draft } from '../contract';
import { CODES, formatOf, MethodFault, textOf, type HostState, type Method, type Params } from './method';

/** Limits of the object model (office-js-host.md, section 4). */
const LONGEST_SUBJECT = 255;
const LONGEST_BODY = 1_000_000;
const LONGEST_APPENDED = 5000;

/** Gives HTML as text, roughly as Outlook's own text coercion does: blocks end lines, tags go. */
function htmlToText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)[^<>]{0,200}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
}

/** A stretch in the draft's own format. */
function inFormat(draft: Draft, data: string, format: 'text' | 'html'): string {
  if (format === draft.bodyFormat) return data;
  return draft.bodyFormat === 'html' ? escapeText(data) : htmlToText(data);
}

/** The body with the queued texts in it, as it leaves. */
export function bodyWithQueued(draft: Draft): string {
  const before =
    draft.prependOnSend === null ? '' : inFormat(draft, draft.prependOnSend, draft.prependFormat);
  const after = draft.appendOnSend === null ? '' : inFormat(draft, draft.appendOnSend, draft.appendFormat);
  if (draft.bodyFormat === 'text') return before + draft.body + after;
  const end = draft.body.search(/<\/body>/i);
  if (end < 0) return before + draft.body + after;
  return before + draft.body.slice(0, end) + after + draft.body.slice(end);
}

/** Outlook writes HTML again in its own way: upper-case attributes lose their quotation marks, white space moves. */
function reserialise(html: string): string {
  return `<html><head></head><body>${html.replace(/<\/?(?:html|head|body)[^<>]{0,500}>/gi, '').replace(/>\s*</g, '>\r\n<')}</body></html>`;
}

function readBody({ draft, options, isSending }: HostState, params: Params): string {
  const body = isSending && options.seesQueuedText ? bodyWithQueued(draft) : draft.body;
  if (formatOf(params) === 'text') return draft.bodyFormat === 'html' ? htmlToText(body) : body;
  const html = draft.bodyFormat === 'html' ? body : escapeText(body);
  return options.reserialisesBody ? reserialise(html) : html;
}

function writeBody(state: HostState, body: string): undefined {
  if (body.length > LONGEST_BODY) throw new MethodFault(CODES.tooLong);
  state.draft.body = body;
  state.announce({ kind: 'body' });
  return undefined;
}

/** HTML cannot go into a plain-text mail; plain text can go into either. */
function refuseHtmlInText(state: HostState, params: Params): void {
  if (state.draft.bodyFormat === 'text' && formatOf(params) === 'html')
    throw new MethodFault(CODES.invalidFormat);
}

/**
 * Queues text for appending or prepending; `null` withdraws it. Within the send handler the call reports success and adds
 * nothing, and the next attempt fails (office-js #6908).
 */
function queue(end: 'append' | 'prepend'): Method {
  return (state, params) => {
    const data = params['appendTxt'];
    if (state.isSending) return undefined;
    refuseHtmlInText(state, params);
    if (typeof data === 'string' && data.length > LONGEST_APPENDED) throw new MethodFault(CODES.tooLong);
    const text = typeof data === 'string' && data !== '' ? data : null;
    if (end === 'append') {
      state.draft.appendOnSend = text;
      state.draft.appendFormat = formatOf(params);
    } else {
      state.draft.prependOnSend = text;
      state.draft.prependFormat = formatOf(params);
    }
    return undefined;
  };
}

function setSubject(state: HostState, params: Params): undefined {
  const subject = textOf(params, 'subject');
  if (subject.length > LONGEST_SUBJECT) throw new MethodFault(CODES.tooLong);
  state.draft.subject = subject;
  state.announce({ kind: 'subject' });
  return undefined;
}

/** Methods of subject and body, by dispatch id. */
export const TEXT_METHODS: Readonly<Record<number, Method>> = {
  13: (state, params) => {
    refuseHtmlInText(state, params);
    writeBody(state, state.draft.body + inFormat(state.draft, textOf(params, 'data'), formatOf(params)));
  },
  14: ({ draft }) => draft.bodyFormat,
  17: setSubject,
  18: ({ draft }) => draft.subject,
  23: (state, params) => {
    refuseHtmlInText(state, params);
    writeBody(state, inFormat(state.draft, textOf(params, 'data'), formatOf(params)) + state.draft.body);
  },
  37: readBody,
  38: (state, params) => {
    refuseHtmlInText(state, params);
    writeBody(state, inFormat(state.draft, textOf(params, 'data'), formatOf(params)));
  },
  100: queue('append'),
  197: queue('prepend'),
  173: (state, params) => {
    refuseHtmlInText(state, params);
    writeBody(state, state.draft.body + inFormat(state.draft, textOf(params, 'data'), formatOf(params)));
  },
  174: ({ draft }) => ({ composeType: draft.composeType, coercionType: draft.bodyFormat }),
};
