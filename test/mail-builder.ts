import { parseAddress, type Address } from '../src/message/address';
import { readBody } from '../src/message/body';
import type { FileNotes } from '../src/message/file-reading';
import {
  createMessage,
  known,
  unread,
  type Attachment,
  type ContentType,
  type Message,
  type MessageKind,
  type Recipient,
  type RecipientField,
  type Sensitivity,
  type SensitivityLabel,
} from '../src/message/message';

/** One attached file of a test mail, with as little as the case needs. */
export interface TestFile {
  readonly name: string;
  readonly content?: ContentType;
  readonly size?: number;
  readonly unreadBecause?: string;
  /** Shown within the text. */
  readonly inline?: boolean;
  /** What is kept of what it holds. */
  readonly notes?: FileNotes;
  readonly kind?: Attachment['kind'];
}

/** The few fields in which a test mail differs from a dull one. `null` stands for a part that could not be read. */
export interface TestMail {
  readonly from?: string;
  readonly sender?: string;
  readonly to?: readonly string[] | null;
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string | null;
  readonly text?: string | null;
  readonly html?: string;
  readonly files?: readonly TestFile[] | null;
  readonly kind?: MessageKind;
  readonly date?: string;
  readonly sensitivity?: Sensitivity;
  readonly categories?: readonly string[];
  readonly atLeast?: boolean;
  /** The name of its label, empty for none; absent where the label was not read. */
  readonly label?: string;
}

const BROKEN = unread('broken', 'the client did not answer');

function recipients(field: RecipientField, addresses: readonly string[]): readonly Recipient[] {
  return addresses.map((text) => ({ field, ...person(text), kind: 'unknown' as const }));
}

/** `Pat Lee <pat.lee@client.example>`, or an address as it is, however odd. */
function person(text: string, name = ''): Address {
  return text.includes('<') ? parseAddress(text) : { name, address: text };
}

function attachment({
  name,
  content = 'text',
  size = 1000,
  unreadBecause,
  inline = false,
  notes,
  kind = 'file',
}: TestFile): Attachment {
  return {
    ...(notes === undefined ? {} : { notes: known(notes) }),
    name,
    declaredType: '',
    content: unreadBecause === undefined ? known(content) : unread('broken', unreadBecause),
    size,
    isInline: inline,
    kind,
  };
}

function labelOf(name: string): SensitivityLabel | undefined {
  return name === '' ? undefined : { id: `id of ${name}`, name };
}

/** Gives the message a case describes: from Mia Jones to a colleague, about nothing in particular, unless it says otherwise. */
export function testMessage(mail: TestMail): Message {
  const {
    to = ['owen.blake@stepstowork.example'],
    text = 'See you at the meeting on Tuesday.',
    files = [],
  } = mail;
  const { kind = 'new', subject = 'Tuesday' } = mail;
  return createMessage({
    kind,
    sensitivity: mail.sensitivity ?? 'normal',
    categories: mail.categories ?? [],
    sender: known({
      from: person(mail.from ?? 'mia.jones@stepstowork.example', 'Mia Jones'),
      ...(mail.sender === undefined ? {} : { sender: person(mail.sender) }),
      replyTo: [],
    }),
    recipients:
      to === null
        ? BROKEN
        : known({
            all: [
              ...recipients('to', to),
              ...recipients('cc', mail.cc ?? []),
              ...recipients('bcc', mail.bcc ?? []),
            ],
            atLeast: mail.atLeast ?? false,
          }),
    subject: subject === null ? BROKEN : known(subject),
    body:
      mail.html !== undefined
        ? known(readBody('html', mail.html, kind))
        : text === null
          ? BROKEN
          : known(readBody('text', text, kind)),
    attachments: files === null ? BROKEN : known(files.map(attachment)),
    ...(mail.label === undefined ? {} : { label: known(labelOf(mail.label)) }),
    ...(mail.date === undefined ? {} : { sentAt: known(Date.parse(mail.date)) }),
  });
}
