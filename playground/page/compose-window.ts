import type { DraftField, DraftNotification, Host } from '../host/contract';
import { attachmentOf } from './dropped-mail';
import { choice, element, labelled } from './elements';
import { PeopleField } from './people-field';
import { RichText } from './rich-text';
import { ENQUIRIES, personAt } from './sample-people';

/** What the compose window tells of. */
export interface ComposeEvents {
  readonly onSend: () => void;
  readonly onOpenPane: () => void;
  /** A line of the information bar was put away by hand. */
  readonly onDismiss: () => void;
}

const MAIL_FIELDS: readonly (readonly [field: DraftField, label: string])[] = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
];
const MEETING_FIELDS: readonly (readonly [field: DraftField, label: string])[] = [
  ['to', 'Required'],
  ['cc', 'Optional'],
];

/** The window in which a mail or an invitation is written: what is typed goes into the host's draft, what an add-in changes is shown. */
export class ComposeWindow {
  readonly view: HTMLElement;
  readonly send = element('button', { class: 'primary', text: 'Send', attributes: { type: 'button' } });
  private readonly host: Host;
  private readonly events: ComposeEvents;
  private readonly bar = element('div', { class: 'bar', attributes: { role: 'status' } });
  private readonly state = element('p', { class: 'quiet', attributes: { role: 'status' } });
  private readonly subject = element('input', { attributes: { type: 'text', spellcheck: 'true' } });
  private readonly text: RichText;
  private readonly files = element('ul', { class: 'chips files' });
  private readonly label = element('div', { class: 'label' });
  private readonly people: ReadonlyMap<DraftField, PeopleField>;

  constructor(host: Host, events: ComposeEvents) {
    this.host = host;
    this.events = events;
    const isMeeting = host.draft.meeting !== null;
    const fields = isMeeting ? MEETING_FIELDS : MAIL_FIELDS;
    this.people = new Map(fields.map(([field, label]) => [field, this.peopleField(field, label)]));
    this.send.addEventListener('click', events.onSend);
    this.subject.addEventListener('input', () => {
      host.draft.subject = this.subject.value;
      host.announce({ kind: 'subject' });
    });
    this.text = new RichText((html) => {
      host.draft.body = html;
    });
    this.view = element('section', {
      class: 'compose sheet',
      attributes: { 'aria-label': isMeeting ? 'New invitation' : 'New mail' },
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
    const { meeting } = this.host.draft;
    const [first, rest] =
      meeting === null
        ? [labelled('From', this.from()), []]
        : [undefined, [element('p', { class: 'field quiet', text: whenAndWhere(meeting) })]];
    return [
      element('div', { class: 'toolbar', children: [this.send, pane, this.attach(), this.state] }),
      this.bar,
      ...(first === undefined ? [] : [first]),
      ...[...this.people.values()].map(({ view }) => view),
      labelled('Subject', this.subject),
      ...rest,
      this.label,
      this.files,
      this.text.toolbar,
      this.text.view,
    ];
  }

  private from(): HTMLElement {
    const { draft, options } = this.host;
    const own = personAt(options.user.address);
    const all = [own, ENQUIRIES];
    if (!all.some(({ address }) => address === draft.from.address)) all.push(draft.from);
    const senders = all.map(({ name, address }) => [address, name === '' ? address : name] as const);
    return choice<string>(senders, draft.from.address, (address) => {
      draft.from = { name: all.find((one) => one.address === address)?.name ?? '', address };
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
      attributes: { type: 'file', multiple: '', class: 'unseen' },
      on: {
        change: () => {
          void this.addFiles([...(input.files ?? [])]).then(() => {
            input.value = '';
          });
        },
      },
    });
    return element('label', { class: 'attach', children: [input, element('span', { text: 'Attach' })] });
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
    for (const [field, people] of this.people) people.show(draft[field]);
    if (this.subject.value !== draft.subject) this.subject.value = draft.subject;
    this.text.show(draft.body);
    this.bar.replaceChildren(...draft.notifications.map((one) => this.line(one)));
    this.label.replaceChildren(...this.labelChoice());
    this.files.replaceChildren(
      ...draft.attachments.map((file) =>
        element('li', {
          children: [
            element('span', { text: `${file.name} (${Math.ceil(file.size / 1024)} KB)` }),
            crossButton(`Take ${file.name} off`, () => {
              draft.attachments = draft.attachments.filter((one) => one !== file);
              this.host.announce({ kind: 'attachments', status: 'removed', attachment: file });
            }),
          ],
        }),
      ),
    );
  }

  private line(one: DraftNotification): HTMLElement {
    const { draft } = this.host;
    return element('p', {
      children: [
        element('span', { text: one.message }),
        crossButton('Put this line away', () => {
          draft.notifications = draft.notifications.filter((other) => other !== one);
          this.host.announce({ kind: 'infobar', key: one.key, notificationType: one.type });
          this.events.onDismiss();
        }),
      ],
    });
  }

  private labelChoice(): readonly HTMLElement[] {
    const { draft, options } = this.host;
    if (options.labels.length === 0 || draft.meeting !== null) return [];
    const labels = [['', 'none'] as const, ...options.labels.map(({ id, name }) => [id, name] as const)];
    const control = choice<string>(labels, draft.sensitivityLabel, (id) => {
      draft.sensitivityLabel = id;
      this.host.announce({ kind: 'label' });
    });
    return [labelled('Label', control)];
  }
}

function crossButton(label: string, onClick: () => void): HTMLElement {
  return element('button', {
    class: 'cross',
    text: '×',
    attributes: { type: 'button', 'aria-label': label },
    on: { click: onClick },
  });
}

function whenAndWhere({ start, end, location }: { start: number; end: number; location: string }): string {
  const day = new Date(start).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  const time = (at: number): string =>
    new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${day}, ${time(start)} to ${time(end)}, ${location}`;
}
