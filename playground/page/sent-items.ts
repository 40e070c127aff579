import type { SentMail } from '../host/contract';
import { element } from './elements';
import { mailFrame } from './mail-frame';

function line(label: string, addresses: readonly string[]): HTMLElement | undefined {
  return addresses.length === 0 ? undefined : element('p', { text: `${label}: ${addresses.join('; ')}` });
}

/** A mail as it left. */
function sentMail(mail: SentMail): HTMLElement {
  return element('li', {
    children: [
      element('h3', { text: mail.subject === '' ? '(no subject)' : mail.subject }),
      line('To', mail.to),
      line('Cc', mail.cc),
      line('Bcc', mail.bcc),
      line('Attached', mail.attachments),
      mailFrame(mail.body, `The mail "${mail.subject}" as it left`),
    ],
  });
}

/** Mail that Letterhead sends by itself never passes Outlook. */
function fromGraph(): HTMLElement {
  const link = { href: '/graph/', target: '_blank' };
  return element('p', {
    class: 'quiet',
    children: [
      element('a', { text: 'The local Graph', attributes: link }),
      element('span', { text: ' shows the mails and the lists that the register writes.' }),
    ],
  });
}

/** The list of what has left, the newest first. */
export class SentItems {
  readonly view: HTMLElement;
  private readonly list = element('ol', { class: 'sent-list' });
  private readonly empty = element('p', { class: 'quiet', text: 'Nothing has been sent yet.' });

  constructor() {
    this.view = element('section', {
      class: 'sent',
      attributes: { 'aria-label': 'Sent items' },
      children: [element('h2', { text: 'Sent items' }), this.empty, this.list, fromGraph()],
    });
  }

  add(mail: SentMail): void {
    this.empty.remove();
    this.list.prepend(sentMail(mail));
  }
}
