import { openMailForm, openReplyForm, readHead, readText } from '../../outlook/read-received';
import { PaneGate } from '../../outlook/pane-gate';
import { readBody } from '../../../src/message/body';
import { known, unread } from '../../../src/message/message';
import type { Received } from './received';

let opened = 0;

/** Gives a received mail as the pane uses it. Nothing is read before it is asked for. */
export function openReceived(item: Office.MessageRead): Received {
  const gate = new PaneGate();
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
