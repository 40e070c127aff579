import type { Edit } from '../../../src/engine/edit';
import type { Facts } from '../../../src/engine/facts';
import type { Seal } from '../../../src/engine/seal';
import type { Message, PartName } from '../../../src/message/message';
import type { Given } from '../justify/given';
import type { Received } from '../reading/received';

/** One reading of a mail being written. */
export interface Reading {
  readonly message: Message;
  readonly facts: Facts;
  /** What has been answered for this draft, and the reason given last. */
  readonly seal?: Seal;
  readonly given?: Given;
  /** The circuit breaker has tripped: what rests on a guess only advises for now. */
  readonly isEased?: boolean;
}

/** What the pane leaves in session data: for the send handler, and for itself. */
export interface Notes {
  /** Absent where the mail is not released yet. */
  readonly seal?: Seal;
  readonly given?: Given;
}

/** What an attempt to change the mail came to. */
export type Mended =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly reason: string;
      /** True where Outlook does not let an add-in do it on this mail: then it is done by hand. */
      readonly isBeyondUs?: true;
    };

/** A mail being written, as the pane uses it. */
export interface Draft {
  /** Reads it anew. Rejects only where something of ours is broken. */
  readonly read: () => Promise<Reading>;
  /** Does the edits of one fix. */
  readonly apply: (edits: readonly Edit[]) => Promise<Mended>;
  /** Leaves what the send handler is to find. */
  readonly leave: (notes: Notes) => Promise<Mended>;
}

/** What is open beside the pane. */
export type Open =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-written' }
  | { readonly kind: 'received'; readonly received: Received }
  | { readonly kind: 'written'; readonly draft: Draft };

/** The Outlook the pane stands in. Screens take this port, so that they can be shown without Outlook. */
export interface Host {
  readonly open: () => Open;
  /** Tells when to look again; `other-item` where what was read before counts for nothing. Gives what ends it. */
  readonly watch: (listener: (news: 'other-item' | 'changed') => void) => () => void;
}

/** The parts that a check reads. */
const PARTS: readonly PartName[] = ['sender', 'recipients', 'subject', 'body', 'attachments', 'label'];

/**
 * Whether two readings hold the same mail, value by value; when it was read does not count. The body is compared by its
 * source, so that nothing of it is copied.
 */
export function isSameReading(one: Reading, other: Reading): boolean {
  return sourceOf(one.message) === sourceOf(other.message) && outline(one) === outline(other);
}

function sourceOf({ parts: { body } }: Message): string | undefined {
  return body.known ? body.value.source : undefined;
}

function outline({ message, facts, seal, given, isEased }: Reading): string {
  const parts = PARTS.map((name) => {
    const part = message.parts[name];
    return name === 'body' && part.known ? 'read' : part;
  });
  return JSON.stringify([message.kind, parts, facts, seal, given, isEased]);
}

/** Why nothing of a mail could be read; `undefined` where at least one part was. */
export function whyUnread({ parts }: Message): string | undefined {
  const first = parts.recipients;
  const isUnread = !parts.subject.known && !parts.body.known;
  return isUnread && !first.known ? first.reason : undefined;
}
