import type { Facts } from '../../src/engine/facts';
import { readAs } from '../../src/message/body';
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
import { attachmentOf, readParts, readSender, type ReadSetup } from '../outlook/read-item';
import {
  knownFacts,
  notedFile,
  readSession,
  type NotedFiles,
  type SessionEntries,
} from '../outlook/session-data';
import { lookIntoFiles, type LookLimits } from './look-into-files';
import type { HandlerSetup } from './setup';

/** On Send only what the last moment brought, and what takes a moment to read. */
const ON_SEND = { largest: 1_000_000, most: 3 };

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
  private fields: MessageFields = {};
  private session: SessionEntries | undefined;
  /** The files as Outlook lists them, and what is known of them. */
  private readonly listed: Office.AttachmentDetailsCompose[] = [];
  private files: NotedFiles = {};

  constructor(setup: HandlerSetup) {
    this.setup = setup;
  }

  /**
   * Reads what ordinary mail needs: six calls, two waves. Who sends, what kind of mail it is and what earlier events left
   * is read by `readRest`, and only where the answer hangs on it: every mail, under a policy that asks for whom it is sent.
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

  /**
   * Reads the rest: three calls, one wave, and then files that nobody has looked into yet, where they are few and small.
   */
  async readRest(mayContinue: () => boolean): Promise<Draft> {
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
    this.files = session?.facts?.files ?? {};
    // Where the thread begins hangs on the kind a little: it is looked for again where that was guessed wrong.
    const body =
      first.body?.known === true && kind !== guessed ? known(readAs(first.body.value, kind)) : first.body;
    this.fields = {
      ...first,
      sender,
      kind,
      ...(body === undefined ? {} : { body }),
    };
    await this.lookIntoFiles({ ...ON_SEND, mayContinue });
    return this.draft();
  }

  /**
   * Gives what is known of the attached files, and reads new ones within limits. `before` is what earlier events left, where
   * session data was not read here.
   */
  async lookIntoFiles(limits: LookLimits, before: NotedFiles = this.files): Promise<NotedFiles> {
    const { attachments } = this.fields;
    if (attachments?.known !== true) return before;
    this.files = before;
    this.noteAttachments();
    this.files = await lookIntoFiles(this.setup, this.listed, before, limits);
    this.noteAttachments();
    return this.files;
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
    return { message, facts: knownFacts(this.session), session: this.session };
  }

  private noteAttachments(): void {
    const attachments = this.listed.map((one) => attachmentOf(one, notedFile(this.files, one)));
    this.fields = { ...this.fields, attachments: known(attachments) };
  }

  private readSetup(): ReadSetup {
    const { gate, client } = this.setup;
    return {
      gate,
      client,
      fileOf: (details) => {
        this.listed.push(details);
        return undefined;
      },
    };
  }
}

/** The kind by the subject's prefix. Without one it may still be a reply whose subject was changed. */
function guessKind(subject: string): MessageKind {
  const kind = kindFromSubjectAndHeaders({ subject });
  return kind === 'new' ? 'unknown' : kind;
}
