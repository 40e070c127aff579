import type { FileNotes } from '../message/file-reading';
import type { ContentType, Message } from '../message/message';

/** Why a file gave no mail, and what helps. Both are sentences for people. */
export interface MailError {
  readonly cause: string;
  readonly remedy: string;
}

/** Cause and remedy as two sentences. */
export function errorText({ cause, remedy }: MailError): string {
  return `${cause.charAt(0).toUpperCase()}${cause.slice(1)}. ${remedy}`;
}

/** One mail that was read. */
export interface ReadMail {
  /** The path as it was given; a mail in a mailbox file adds `#` and its number, counted from 1. */
  readonly file: string;
  readonly message: Message;
  /** The mail's own bytes where it is an RFC 5322 mail: what a fixed mail is made from. */
  readonly raw?: Uint8Array;
  /** The Message-ID, angle brackets included. */
  readonly messageId?: string;
  /** The content of an attachment by its place in the message, for mails that have no `raw`. */
  readonly attachmentContent?: (index: number) => Uint8Array | undefined;
}

/** A mail, or a file that could not be read as one. */
export type MailResult =
  | { readonly file: string; readonly ok: true; readonly mail: ReadMail }
  | { readonly file: string; readonly ok: false; readonly error: MailError };

/** Tells what a file is by its content; `declaredType` in lower case, or empty. */
export type ContentTypeReader = (bytes: Uint8Array, name: string, declaredType: string) => ContentType;

/** How mails are read. */
export interface ReadOptions {
  /** Looks into attachments. Without it the content of each attachment counts as not read. */
  readonly contentTypeOf?: ContentTypeReader;
  /** Reads an attachment through and gives what is kept of it. Without it nobody looks inside. */
  readonly notesOf?: (bytes: Uint8Array, name: string, declaredType: string) => Promise<FileNotes>;
  /** The address that sends, in place of the From field. */
  readonly as?: string;
  /** Where `-` reads from; standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Asked once for each mail, in order, before it is read: false passes it over. All are taken unless given. */
  readonly takes?: () => boolean;
}

/** A mail without its file name: what one reader gives for one mail. */
export type ParsedMail =
  | { readonly ok: true; readonly mail: Omit<ReadMail, 'file'> }
  | { readonly ok: false; readonly error: MailError };

/** Sets out that a mail could not be read. */
export function refuse(cause: string, remedy: string): { readonly ok: false; readonly error: MailError } {
  return { ok: false, error: { cause, remedy } };
}

/** What is said of a file that is no mail at all. */
export function noMail(): ReturnType<typeof refuse> {
  return refuse('it does not begin with the header lines of a mail', 'Give an .eml, .msg or .mbox file.');
}
