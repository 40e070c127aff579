import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { LARGEST_MAIL, readEml } from './eml';
import { extensionOf, mailFilesBelow } from './mail-files';
import { noMail, refuse } from './mail-result';
import type { MailError, MailResult, ParsedMail, ReadOptions } from './mail-result';
import { shapeOf } from './mail-shape';
import type { MailShape } from './mail-shape';
import { splitMailbox } from './mailbox-splitter';
import { readMsg } from './msg';

/** The first bytes that are looked at to tell what a file holds. */
const HEAD = 64 * 1024;

/**
 * Reads every mail of the given files and folders, one after the other and in their order: .eml, .msg, .mbox, folders of
 * them (sorted by name, all levels), other files by their content, and `-` for standard input. What cannot be read comes
 * as a result that names file, cause and remedy; all others still come. Holds one mail in memory at a time.
 */
export async function* readMails(
  paths: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<MailResult> {
  for (const path of paths) {
    if (path === '-') yield* readStream('-', options.stdin ?? process.stdin, options);
    else yield* readPath(path, options);
  }
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<MailResult> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) yield* readFolder(path, options);
    else if (found.isFile()) yield* readOneFile(path, found.size, options);
    else yield* readStream(path, createReadStream(path), options);
  } catch (cause) {
    yield { file: path, ok: false, error: accessError(cause) };
  }
}

async function* readFolder(folder: string, options: ReadOptions): AsyncGenerator<MailResult> {
  let count = 0;
  for await (const found of mailFilesBelow(folder)) {
    if ('cause' in found) yield { file: found.path, ok: false, error: accessError(found.cause) };
    else yield* readPath(found.path, options);
    count += 1;
  }
  if (count === 0) {
    const { error } = refuse(
      'the folder holds no mails',
      'Give a folder that holds .eml, .msg or .mbox files.',
    );
    yield { file: folder, ok: false, error };
  }
}

async function* readOneFile(path: string, size: number, options: ReadOptions): AsyncGenerator<MailResult> {
  const shape = kindOfFile(path, await headOf(path));
  if (shape === 'mailbox') {
    yield* readMailbox(path, createReadStream(path, { highWaterMark: 1024 * 1024 }), options);
  } else if (!takes(options)) {
    return;
  } else if (size > LARGEST_MAIL) {
    yield { file: path, ok: false, error: tooLarge() };
  } else {
    yield named(path, await readOne(await readFile(path), shape, options));
  }
}

/** The name decides between a mail and a mailbox; the content, where the name says nothing or is wrong. */
function kindOfFile(path: string, head: Uint8Array): MailShape {
  const extension = extensionOf(path);
  const isMailName = ['eml', 'msg', 'mbox'].includes(extension);
  const shape = shapeOf(head, isMailName ? 'lenient' : 'strict');
  if (shape === 'msg' || head.length === 0) return extension === 'mbox' && shape !== 'msg' ? 'other' : shape;
  if (extension === 'mbox') return 'mailbox';
  if (extension === 'eml') return 'mail';
  return extension === 'msg' && shape === 'other' ? 'msg' : shape;
}

async function readOne(bytes: Uint8Array, shape: MailShape, options: ReadOptions): Promise<ParsedMail> {
  if (bytes.length > 0 && shape === 'other') return noMail();
  return shape === 'msg' ? readMsg(bytes, options) : readEml(bytes, options);
}

async function headOf(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Reads a mailbox file, a mail at a time; results carry `#` and the mail's number. */
async function* readMailbox(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<MailResult> {
  const splitter = splitMailbox(LARGEST_MAIL);
  let number = 0;
  const results = async function* (mails: readonly (Uint8Array | undefined)[]): AsyncGenerator<MailResult> {
    for (const mail of mails) {
      number += 1;
      if (!takes(options)) continue;
      const name = `${file}#${number}`;
      if (mail === undefined) yield { file: name, ok: false, error: tooLarge() };
      else yield named(name, await readEml(mail, options));
    }
  };
  for await (const chunk of chunks) yield* results(splitter.push(chunk));
  yield* results(splitter.end());
  if (number === 0) {
    yield {
      file,
      ok: false,
      error: refuse('the mailbox file holds no mails', 'Export the folder again.').error,
    };
  }
}

/** Reads a stream whose end is not known: a mailbox as it comes, a single mail as a whole. */
async function* readStream(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<MailResult> {
  const rest = chunks[Symbol.asyncIterator]();
  const first = await takeUpTo(HEAD, rest);
  const shape = shapeOf(first, 'strict');
  if (shape === 'mailbox') {
    yield* readMailbox(file, joined(first, rest), options);
    return;
  }
  if (!takes(options)) return;
  const bytes = Buffer.concat([first, await takeUpTo(LARGEST_MAIL, rest)]);
  if (bytes.length > LARGEST_MAIL) yield { file, ok: false, error: tooLarge() };
  else yield named(file, await readOne(bytes, shape, options));
}

/** The next bytes of a stream: all of them, or the first that are at least `size`. */
async function takeUpTo(size: number, chunks: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length <= size) {
    const next = await chunks.next();
    if (next.done === true) break;
    taken.push(Buffer.from(next.value));
    length += next.value.length;
  }
  return Buffer.concat(taken);
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next())
    yield Buffer.from(next.value);
}

function takes({ takes: asked }: ReadOptions): boolean {
  return asked === undefined || asked();
}

function named(file: string, parsed: ParsedMail): MailResult {
  return parsed.ok
    ? { file, ok: true, mail: { file, ...parsed.mail } }
    : { file, ok: false, error: parsed.error };
}

function tooLarge(): MailError {
  const limit = LARGEST_MAIL / 1024 / 1024;
  return refuse(
    `it is larger than ${limit} MB, the most that a mail may be`,
    'Check that it is a single mail.',
  ).error;
}

/** What the file system said, in words. */
function accessError(cause: unknown): MailError {
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
  switch (code) {
    case 'ENOENT':
      return { cause: 'there is no such file or folder', remedy: 'Check the path.' };
    case 'EACCES':
    case 'EPERM':
      return { cause: 'it may not be read (permission denied)', remedy: 'Ask for the right to read it.' };
    default:
      return { cause: `it cannot be read (${code})`, remedy: 'Check the path and the disk.' };
  }
}
