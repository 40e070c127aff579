import type { Address } from './address';
import type { FileNotes } from './file-reading';
import type { Body } from './structure';

/** Why a part of a message, or a file in it, could not be read. */
export type UnreadCause =
  /** The surface has no way to read it (a picture, a cloud file, a client too old). */
  | 'by-nature'
  /** The deadline came first. */
  | 'late'
  /** The host, the parser or the file failed. */
  | 'broken';

/** One part of a message as the host could read it: its value, or why there is none. */
export type Part<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly cause: UnreadCause; readonly reason: string };

/** The field of a message in which a recipient stands. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** One recipient, in the order in which the fields list them. */
export interface Recipient extends Address {
  readonly field: RecipientField;
  /** What the host or the header says of it: only a hint, office-js #1909, #3249. */
  readonly kind: 'person' | 'list' | 'unknown';
  /** The RFC 5322 group that named it, if any. */
  readonly group?: string;
}

/** Everyone the message goes to. */
export interface Recipients {
  readonly all: readonly Recipient[];
  /** True where the host's cap was reached, so that the number means "at least". */
  readonly atLeast: boolean;
}

/** Who sends. `from` is the mailbox the mail comes from, `sender` who really pressed Send where that differs. */
export interface Sender {
  readonly from: Address;
  readonly sender?: Address;
  readonly replyTo: readonly Address[];
}

/** What the first bytes of a file say it is. `unknown` where they match nothing known, or were not read. */
export type ContentType =
  | 'executable'
  | 'script'
  | 'shortcut'
  | 'disk-image'
  | 'installer'
  | 'office'
  | 'office-macros'
  | 'office-legacy'
  | 'archive'
  | 'pdf'
  | 'image'
  | 'audio'
  | 'video'
  | 'mail'
  | 'calendar'
  | 'contact'
  | 'text'
  | 'html'
  | 'rtf'
  | 'encrypted'
  | 'unknown';

/** One file that travels with the message. */
export interface Attachment {
  /** The file name shown to the reader; empty where it has none. */
  readonly name: string;
  /** The media type the message declares, lower case; empty where it declares none. */
  readonly declaredType: string;
  /** What the content is, where it could be read. */
  readonly content: Part<ContentType>;
  /** What is kept of its text and of what it hides; missing where nobody looked inside. */
  readonly notes?: Part<FileNotes>;
  /** Decoded size in bytes; `undefined` where the host does not say. */
  readonly size: number | undefined;
  /** Shown within the body (a picture in a signature), not as a file. */
  readonly isInline: boolean;
  /** A file, another Outlook item, or a link to a cloud file. */
  readonly kind: 'file' | 'item' | 'cloud';
}

/** Outlook's own Sensitivity property (RFC 2156 `Sensitivity:` header). */
export type Sensitivity = 'normal' | 'personal' | 'private' | 'company-confidential';

/** The tenant's sensitivity label on the message. */
export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
}

/** The parts of a message that a rule can ask for, by name. */
export interface MessageParts {
  readonly sender: Sender;
  readonly recipients: Recipients;
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  /** When it is sent, in milliseconds since 1970 UTC. */
  readonly sentAt: number;
  readonly label: SensitivityLabel | undefined;
}

/** The name of a message part. */
export type PartName = keyof MessageParts;

/** New mail, reply or forward, as headers or the host tell. */
export type MessageKind = 'new' | 'reply' | 'forward' | 'unknown';

/** The frozen snapshot of one mail, as a host could read it. */
export interface Message {
  readonly kind: MessageKind;
  readonly parts: { readonly [Name in PartName]: Part<MessageParts[Name]> };
  /** Outlook's Sensitivity; `normal` also where the host cannot tell (composing in Outlook). */
  readonly sensitivity: Sensitivity;
  /** Outlook category names. */
  readonly categories: readonly string[];
}

/** A part that was read. */
export function known<T>(value: T): Part<T> {
  return { known: true, value };
}

/** A part that was not read, and why. */
export function unread(cause: UnreadCause, reason: string): Part<never> {
  return { known: false, cause, reason };
}

/** What a surface hands in: the parts it read; the rest are taken as not read. */
export interface MessageFields extends Partial<Message['parts']> {
  readonly kind?: MessageKind;
  readonly sensitivity?: Sensitivity;
  readonly categories?: readonly string[];
}

const NOT_READ = unread('by-nature', 'this part was not read');

/** Gives the frozen snapshot made from the parts a surface read. Parts left out are unknown. */
export function createMessage(fields: MessageFields): Message {
  return freezeDeep({
    kind: fields.kind ?? 'unknown',
    sensitivity: fields.sensitivity ?? 'normal',
    categories: fields.categories ?? [],
    parts: {
      sender: fields.sender ?? NOT_READ,
      recipients: fields.recipients ?? NOT_READ,
      subject: fields.subject ?? NOT_READ,
      body: fields.body ?? NOT_READ,
      attachments: fields.attachments ?? NOT_READ,
      sentAt: fields.sentAt ?? NOT_READ,
      label: fields.label ?? NOT_READ,
    },
  });
}

/** Freezes plain data all the way down, with a work list instead of recursion. Gives the same value. */
export function freezeDeep<T>(root: T): T {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const key of Object.keys(value)) open.push((value as Record<string, unknown>)[key]);
  }
  return root;
}
