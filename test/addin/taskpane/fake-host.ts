import type { Draft, Host, Mended, Notes, Open, Reading } from '../../../addin/taskpane/check/draft';
import type { Edit } from '../../../src/engine/edit';
import type { Facts } from '../../../src/engine/facts';
import { readBody } from '../../../src/message/body';
import { createMessage, known, type Message, type MessageFields } from '../../../src/message/message';

/** What a fake draft holds: addresses by field, and the mail's other parts. */
export interface FakeMail {
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly files?: readonly string[];
  readonly queued?: readonly string[];
  /** Parts to be handed out instead of the ones above. */
  readonly instead?: MessageFields;
}

/** The message of a fake mail. */
function messageOf({ to = [], subject = '', text = '', files = [], instead }: FakeMail): Message {
  const address = 'ann@stepstowork.example';
  return createMessage({
    kind: 'new',
    sender: known({ from: { name: 'Ann Example', address }, replyTo: [] }),
    recipients: known({
      all: to.map((one) => ({ field: 'to', name: '', address: one, kind: 'unknown' }) as const),
      atLeast: false,
    }),
    subject: known(subject),
    body: known(readBody('text', text, 'new')),
    attachments: known(
      files.map((name) => ({
        name,
        declaredType: '',
        content: known('unknown' as const),
        size: 1000,
        isInline: false,
        kind: 'file' as const,
      })),
    ),
    sentAt: known(Date.now()),
    ...instead,
  });
}

/** An Outlook that the tests hold in their hands. */
export class FakeHost implements Host {
  /** What is open; a test may set it. */
  now: Open;
  mail: FakeMail;
  /** What `apply` answers; by default the block is queued. */
  answer: (edits: readonly Edit[]) => Promise<Mended>;
  /** Edits that were asked for, in order. */
  readonly applied: Edit[] = [];
  reads = 0;
  /** The most readings that were under way at once. */
  mostAtOnce = 0;
  /** What the pane has left in session data. */
  notes: Partial<Notes> = {};
  /** Why session data takes nothing, while set. */
  refusesNotes: string | undefined;
  /** While set, a reading waits for it. */
  hold: Promise<void> | undefined;
  /** The circuit breaker has tripped. */
  isEased = false;
  private underWay = 0;
  private readonly listeners = new Set<(news: 'other-item' | 'changed') => void>();

  constructor(mail: FakeMail = {}) {
    this.mail = mail;
    this.now = { kind: 'written', draft: this.draft() };
    this.answer = (edits) => {
      for (const edit of edits) {
        if (edit.kind !== 'insert-block') continue;
        this.mail = { ...this.mail, queued: [...(this.mail.queued ?? []), edit.block] };
      }
      return Promise.resolve({ done: true });
    };
  }

  readonly open = (): Open => this.now;

  readonly watch = (listener: (news: 'other-item' | 'changed') => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Outlook's event. */
  tell(news: 'other-item' | 'changed'): void {
    for (const listener of this.listeners) listener(news);
  }

  /** A draft on this host's mail; each call gives another item. */
  draft(): Draft {
    return {
      read: async (): Promise<Reading> => {
        this.reads++;
        this.underWay++;
        this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
        await this.hold;
        this.underWay--;
        const facts: Facts = this.mail.queued === undefined ? {} : { queuedBlocks: this.mail.queued };
        return { message: messageOf(this.mail), facts, ...this.notes, isEased: this.isEased };
      },
      apply: (edits) => {
        this.applied.push(...edits);
        return this.answer(edits);
      },
      leave: (notes) => {
        if (this.refusesNotes !== undefined)
          return Promise.resolve({ done: false, reason: this.refusesNotes });
        this.notes = { ...this.notes, ...notes };
        return Promise.resolve({ done: true });
      },
    };
  }
}

/** A promise, and what ends it. */
export function held(): { readonly promise: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release: () => release() };
}
