import type { Facts } from '../../src/engine/facts';
import { readBody } from '../../src/message/body';
import { kindFromSubjectAndHeaders } from '../../src/message/kind';
import {
  createMessage,
  known,
  unread,
  type Message,
  type MessageFields,
  type MessageKind,
} from '../../src/message/message';
import { readComposeKind } from '../outlook/compose-kind';
import { readParts, readSender, type ReadSetup } from '../outlook/read-item';
import { readSession, type SessionEntries, type SessionFacts } from '../outlook/session-data';
import type { HandlerSetup } from './setup';

/** A draft as far as it has been read, and what earlier events left beside it. */
export interface Draft {
  readonly message: Message;
  readonly facts: Facts;
  readonly session: SessionEntries | undefined;
}

/**
 * Collects the parts of a draft as they come in, so that a deadline finds what is there by then. A part still under way is
 * late.
 */
export class DraftReader {
  private readonly setup: HandlerSetup;
  private readonly contents: SessionFacts['contents'];
  private fields: MessageFields = {};
  private session: SessionEntries | undefined;

  /** @param contents what attached files are by content, where that is known already; by the file's id. */
  constructor(setup: HandlerSetup, contents: SessionFacts['contents'] = {}) {
    this.setup = setup;
    this.contents = contents;
  }

  /**
   * Reads what ordinary mail needs: six calls, two waves. Who sends, what kind of mail it is and what earlier events left
   * is read by `readRest`, and only where the answer hangs on it: most mail needs no third wave.
   */
  async readFirst(): Promise<Draft> {
    await readParts(this.setup.item, ['recipients', 'subject', 'body', 'attachments'], {
      ...this.readSetup(),
      kind: 'unknown',
      onPart: (fields) => {
        this.fields = { ...this.fields, ...fields };
      },
    });
    return this.draft();
  }

  /** Reads the rest: three calls, one wave. */
  async readRest(): Promise<Draft> {
    const { item, gate } = this.setup;
    const guessed = this.draft().message.kind;
    const [sender, session, told] = await Promise.all([
      readSender(item, this.readSetup()),
      readSession(item, gate),
      readComposeKind(item, gate),
    ]);
    this.session = session;
    const first = this.fields;
    const kind = told === 'unknown' ? (session?.facts?.kind ?? guessed) : told;
    // What the files are by content was worked out while writing; it is known only now that session data is.
    const contents = session?.facts?.contents ?? {};
    const ids = this.attachmentIds;
    const attachments =
      first.attachments?.known === true
        ? known(
            first.attachments.value.map((one, index) => {
              const content = contents[ids[index] ?? ''];
              return content === undefined ? one : { ...one, content: known(content) };
            }),
          )
        : first.attachments;
    // Where the thread begins hangs on the kind a little; the text is read again only where that was guessed wrong.
    const body =
      first.body?.known === true && kind !== guessed
        ? known(readBody('html', first.body.value.source, kind))
        : first.body;
    this.fields = {
      ...first,
      sender,
      kind,
      ...(attachments === undefined ? {} : { attachments }),
      ...(body === undefined ? {} : { body }),
    };
    return this.draft();
  }

  /** The draft as far as it is known now; what is missing is late. */
  draft(): Draft {
    const late = unread('late', 'there was no time left to read it');
    const { subject = late } = this.fields;
    const guess = subject.known ? guessKind(subject.value) : 'unknown';
    const message = createMessage({
      recipients: late,
      subject: late,
      body: late,
      attachments: late,
      sender: late,
      ...this.fields,
      kind: this.fields.kind ?? guess,
      sentAt: known(Date.now()),
    });
    return { message, facts: factsOf(this.session), session: this.session };
  }

  private readonly attachmentIds: string[] = [];

  private readSetup(): ReadSetup {
    const { gate, client } = this.setup;
    return {
      gate,
      client,
      contentOf: (id) => {
        this.attachmentIds.push(id);
        return this.contents[id];
      },
    };
  }
}

/** The kind by the subject's prefix. Without one it may still be a reply whose subject was changed. */
function guessKind(subject: string): MessageKind {
  const kind = kindFromSubjectAndHeaders({ subject });
  return kind === 'new' ? 'unknown' : kind;
}

/** What the session's facts mean to the rules. */
export function factsOf(session: SessionEntries | undefined): Facts {
  const facts = session?.facts;
  if (facts === undefined) return {};
  return { openingRecipients: facts.opening, queuedBlocks: facts.queued };
}
