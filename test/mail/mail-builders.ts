import { resolve } from 'node:path';
import { readEml } from '../../src/mail/eml';
import { readMails } from '../../src/mail/read-mails';
import type { MailResult, ReadOptions } from '../../src/mail/mail-result';
import type { Message, Part } from '../../src/message/message';

/** The path of a made-up mail. */
export function mailFixture(...names: string[]): string {
  return resolve(__dirname, '../fixtures/mail', ...names);
}

/** A mail as bytes, one byte a character, from its lines. */
export function bytesOf(lines: readonly string[], lineEnd = '\r\n'): Uint8Array {
  return Uint8Array.from(Buffer.from(lines.join(lineEnd), 'latin1'));
}

/** The value of a part that must have been read. */
export function valueOf<T>(part: Part<T>): T {
  if (!part.known) throw new Error(`not read: ${part.cause} ${part.reason}`);
  return part.value;
}

/** The message of a mail that must be readable. */
export async function messageOf(raw: Uint8Array, options: ReadOptions = {}): Promise<Message> {
  const result = await readEml(raw, options);
  if (!result.ok) throw new Error(result.error.cause);
  return result.mail.message;
}

/** All results for these paths. */
export async function readAll(paths: readonly string[], options: ReadOptions = {}): Promise<MailResult[]> {
  const results: MailResult[] = [];
  for await (const result of readMails(paths, options)) results.push(result);
  return results;
}

/** The message of the one mail in a file. */
export async function messageIn(path: string, options: ReadOptions = {}): Promise<Message> {
  const [result] = await readAll([path], options);
  if (result?.ok !== true) throw new Error(`${path} was not read`);
  return result.mail.message;
}
