import type { DraftField, Host } from '../host/contract';
import { attachmentOf } from './dropped-mail';
import { choice, element, labelled } from './elements';
import { PeopleField } from './people-field';

/** What the compose window tells of. */
export interface ComposeEvents {
  readonly onSend: () => void;
  readonly onOpenPane: () => void;
}

const SENDERS = [
  ['mia.jones@stepstowork.example', 'Mia Jones'],
  ['enquiries@stepstowork.example', 'Enquiries'],
] as const;

const FIELDS: readonly (readonly [field: DraftField, label: string])[] = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
];

/** The window in which a mail is written: what is typed goes into the host's draft, what an add-in changes is shown. */
export class ComposeWindow {
  readonly view: HTMLElement;
  readonly send = element('button', { class: 'primary', text: 'Send', attributes: { type: 'button' } });
  private shownBody: string | undefined;
  private readonly host: Host;
  private readonly events: ComposeEvents;
  private readonly bar = element('div', { class: 'bar', attributes: { role: 'status' } });
  private readonly state = element('p', { class: 'quiet', attributes: { role: 'status' } });
  private readonly subject = element('input', { attributes: { type: 'text', spellcheck: 'true' } });
  private readonly body = element('div', {
    class: 'body',
    attributes: {
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Text of the mail',
    },
  });
  private readonly files = element('ul', { class: 'chips files' });
  private readonly people: Readonly<Record<DraftField, PeopleField>>;

  constructor(host: Host, events: ComposeEvents) {
    this.host = host;
    this.events = events;
    const [to, cc, bcc] = FIELDS.map(([field, label]) => this.peopleField(field, label));
    if (to === undefined || cc === undefined || bcc === undefined) throw new Error('a mail has three fields');
    this.people = { to, cc, bcc };
    this.send.addEventListener('click', events.onSend);
    this.subject.addEventListener('input', () => {
      host.draft.subject = this.subject.value;
      host.announce({ kind: 'subject' });
    });
    this.body.addEventListener('input', () => {
      this.shownBody = host.draft.body = this.body.innerHTML;
    });
    this.view = element('section', {
      class: 'compose',
      attributes: { 'aria-label': 'New mail' },
      children: this.parts(),
    });
    host.subscribe(() => {
      this.show();
    });
    this.show();
  }

  /** Says what is under way. */
  say(words: string): void {
    this.state.textContent = words;
  }

  private parts(): HTMLElement[] {
    const pane = element('button', {
      text: 'Letterhead',
      attributes: { type: 'button' },
      on: { click: this.events.onOpenPane },
    });
    return [
      element('div', { class: 'toolbar', children: [this.send, pane, this.attach(), this.state] }),
      this.bar,
      labelled('From', this.from()),
      ...FIELDS.map(([field]) => this.people[field].view),
      labelled('Subject', this.subject),
      this.files,
      this.body,
    ];
  }

  private from(): HTMLElement {
    const { draft } = this.host;
    const known = SENDERS.some(([address]) => address === draft.from.address);
    const senders = known ? SENDERS : ([...SENDERS, [draft.from.address, draft.from.address]] as const);
    return choice<string>(senders, draft.from.address, (address) => {
      draft.from = { name: senders.find(([one]) => one === address)?.[1] ?? '', address };
      this.host.announce({ kind: 'from' });
    });
  }

  private peopleField(field: DraftField, label: string): PeopleField {
    return new PeopleField(field, label, (people) => {
      this.host.draft[field] = people;
      const fields = { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' };
      this.host.announce({ kind: 'recipients', fields });
    });
  }

  private attach(): HTMLElement {
    const input = element('input', {
      attributes: { type: 'file', multiple: '' },
      on: {
        change: () => {
          void this.addFiles([...(input.files ?? [])]).then(() => {
            input.value = '';
          });
        },
      },
    });
    return labelled('Attach', input);
  }

  /** Attaches files that were chosen or dropped. */
  async addFiles(files: readonly File[]): Promise<void> {
    const added = await Promise.all(
      files.map(async (file) => attachmentOf(file.name, new Uint8Array(await file.arrayBuffer()))),
    );
    this.host.draft.attachments = [...this.host.draft.attachments, ...added];
    for (const attachment of added) this.host.announce({ kind: 'attachments', status: 'added', attachment });
  }

  /** Shows the draft as it is, what is being typed apart. */
  private show(): void {
    const { draft } = this.host;
    for (const [field] of FIELDS) this.people[field].show(draft[field]);
    if (this.subject.value !== draft.subject) this.subject.value = draft.subject;
    // What an add-in has put into the text is shown; what is being typed is left as it is.
    if (this.shownBody !== draft.body) {
      this.shownBody = draft.body;
      this.body.innerHTML = safeHtml(draft.body);
    }
    this.bar.replaceChildren(...draft.notifications.map((one) => element('p', { text: one.message })));
    this.files.replaceChildren(
      ...draft.attachments.map((file) =>
        element('li', {
          children: [
            element('span', { text: `${file.name} (${Math.ceil(file.size / 1024)} KB)` }),
            element('button', {
              text: '×',
              attributes: { type: 'button', 'aria-label': `Take ${file.name} off` },
              on: {
                click: () => {
                  draft.attachments = draft.attachments.filter((one) => one !== file);
                  this.host.announce({ kind: 'attachments', status: 'removed', attachment: file });
                },
              },
            }),
          ],
        }),
      ),
    );
  }
}

/** Gives HTML without scripts, handlers and anything that is loaded: a dropped mail is shown in this page. */
function safeHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const unwanted =
    'script,style,iframe,object,embed,link,meta,base,form,input,img,picture,video,audio,svg,math,template';
  for (const one of parsed.querySelectorAll(unwanted)) one.remove();
  for (const one of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...one.attributes]) {
      const isLink = name === 'href' && /^(?:https?:|mailto:)/i.test(value);
      if (!isLink && name !== 'class') one.removeAttribute(name);
    }
  }
  return parsed.body.innerHTML;
}
