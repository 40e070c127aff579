import type { SentMail } from '../host/contract';
import { element } from './elements';

function line(label: string, addresses: readonly string[]): HTMLElement | undefined {
  return addresses.length === 0 ? undefined : element('p', { text: `${label}: ${addresses.join('; ')}` });
}

/** A mail as it left. Its body is shown in a frame without rights: no script runs there, and nothing is loaded. */
function sentMail(mail: SentMail): HTMLElement {
  const policy =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  const colours =
    '<style>body{font:14px/20px "Segoe UI",sans-serif;color:#242424;background:#fff;margin:8px}</style>';
  return element('li', {
    children: [
      element('h3', { text: mail.subject === '' ? '(no subject)' : mail.subject }),
      line('To', mail.to),
      line('Cc', mail.cc),
      line('Bcc', mail.bcc),
      line('Attached', mail.attachments),
      element('iframe', {
        attributes: {
          sandbox: '',
          srcdoc: policy + colours + mail.body,
          title: `The mail "${mail.subject}" as it left`,
        },
      }),
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
      children: [element('h2', { text: 'Sent items' }), this.empty, this.list],
    });
  }

  add(mail: SentMail): void {
    this.empty.remove();
    this.list.prepend(sentMail(mail));
  }
}
