import { openMailForm, openReplyForm, readHead, readText } from '../../outlook/read-received';
import { CallGate } from '../../outlook/office-call';
import { readBody } from '../../../src/message/body';
import { known, unread } from '../../../src/message/message';
import type { Received } from './received';

/** Nobody waits for the pane: two calls are under way at most, and one that takes four seconds has failed. */
const LIMITS = { deadlineMs: 4000, inFlight: 2 };

let opened = 0;

/** Gives a received mail as the pane uses it. Nothing is read before it is asked for. */
export function openReceived(item: Office.MessageRead): Received {
  const gate = new CallGate(LIMITS);
  return {
    key: ++opened,
    head: () => readHead(item, gate),
    text: async () => {
      const text = await readText(item, gate);
      return text.ok ? known(readBody('html', text.value)) : unread(text.cause, text.reason);
    },
    write: openMailForm,
    reply: (html) => openReplyForm(item, html),
  };
}
