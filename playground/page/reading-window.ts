import type { Draft, Host } from '../host/contract';
import { element } from './elements';
import { mailFrame } from './mail-frame';

/** What the reading window tells of. */
export interface ReadingEvents {
  readonly onReply: () => void;
  readonly onOpenPane: () => void;
  /** The mail is put away, and none is selected. */
  readonly onDeselect: () => void;
}

function button(text: string, onClick: () => void): HTMLElement {
  return element('button', { text, attributes: { type: 'button' }, on: { click: onClick } });
}

function line(label: string, text: string): HTMLElement {
  return element('p', {
    class: 'head-line',
    children: [element('span', { class: 'quiet', text: label }), element('span', { text })],
  });
}

function dateOf({ received }: Draft): string {
  if (received === null) return '';
  return new Date(received.receivedAt).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
}

/** Gives the window in which a mail is read, as Outlook shows it whatever an add-in thinks of it. */
export function readingWindow({ draft }: Host, events: ReadingEvents): HTMLElement {
  const owner = draft.received?.sharedBy?.owner;
  const files = draft.attachments.map((file) =>
    element('li', { children: [element('span', { text: file.name })] }),
  );
  return element('section', {
    class: 'reading sheet',
    attributes: { 'aria-label': 'Mail' },
    children: [
      element('div', {
        class: 'toolbar',
        children: [
          button('Reply', events.onReply),
          button('Letterhead', events.onOpenPane),
          button('Put away', events.onDeselect),
        ],
      }),
      owner === undefined ? undefined : element('p', { class: 'quiet', text: `In the mailbox ${owner}` }),
      element('h2', { text: draft.subject }),
      line('From', `${draft.from.name} <${draft.from.address}>`),
      line('To', draft.to.map((one) => one.address).join('; ')),
      line('Date', dateOf(draft)),
      files.length === 0 ? undefined : element('ul', { class: 'chips files', children: files }),
      mailFrame(draft.body, 'Text of the mail'),
    ],
  });
}
