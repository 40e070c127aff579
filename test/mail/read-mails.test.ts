import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailFixture, readAll, valueOf } from './mail-builders';
import type { MailResult } from '../../src/mail/mail-result';

/** File name and subject, or the cause. */
function told(results: readonly MailResult[]): string[] {
  return results.map((one) =>
    one.ok ? `${one.file}: ${valueOf(one.mail.message.parts.subject)}` : `${one.file}: ${one.error.cause}`,
  );
}

async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += size) {
    await Promise.resolve();
    yield Buffer.from(text.slice(at, at + size));
  }
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letterhead-mail-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('mailbox files', () => {
  const file = mailFixture('office.mbox');

  test('give their mails one by one, numbered from 1', async () => {
    expect(told(await readAll([file]))).toEqual([
      `${file}#1: First`,
      `${file}#2: Second`,
      `${file}#3: Third`,
    ]);
  });

  test('lose the mark in front of From, and keep a From that only opens a sentence', async () => {
    const bodies = (await readAll([file])).map((one) =>
      one.ok ? valueOf(one.mail.message.parts.body).text : '',
    );
    expect(bodies[0]).toContain(
      'From here on we meet on Mondays.\n\nFrom the minutes: nothing new.\n>From an older thread.',
    );
    expect(bodies[1]).toContain('From 10:30 on Tuesday\nthe room is ours.');
    expect(bodies[2]).toBe('Third text.\n');
  });

  test('that hold nothing are named', async () => {
    const path = join(folder, 'none.mbox');
    await writeFile(path, '\n\n');
    expect(told(await readAll([path]))).toEqual([`${path}: the mailbox file holds no mails`]);
  });
});

describe('folders', () => {
  test('are read on all levels in the order of their names, other files passed over', async () => {
    const root = mailFixture('folder');
    expect(told(await readAll([root]))).toEqual([
      `${join(root, '17.')}: Two`,
      `${join(root, 'b-one.eml')}: One`,
      `${join(root, 'older/a.eml')}: Three`,
    ]);
  });

  test('without mails are an error', async () => {
    const path = join(folder, 'bare');
    await mkdir(path);
    await writeFile(join(path, 'photo.jpg'), 'x');
    expect(told(await readAll([path]))).toEqual([`${path}: the folder holds no mails`]);
  });

  test('that link to themselves end', async () => {
    const path = join(folder, 'circle');
    await mkdir(path);
    await writeFile(join(path, 'a.eml'), 'Subject: once\n\nx');
    await symlink(path, join(path, 'again'));
    expect(told(await readAll([path]))).toEqual([`${join(path, 'a.eml')}: once`]);
  });
});

describe('files', () => {
  test('that cannot be read are named with cause and remedy, and the others still come', async () => {
    const paths = ['empty.eml', 'junk.eml', 'missing.eml', 'reply.eml'].map((name) => mailFixture(name));
    const results = await readAll(paths);
    expect(results.map((one) => (one.ok ? 'read' : one.error.cause))).toEqual([
      'the file is empty',
      'it does not begin with the header lines of a mail',
      'there is no such file or folder',
      'read',
    ]);
    expect(results.every((one) => one.ok || one.error.remedy.endsWith('.'))).toBe(true);
  });

  test('named outright are read by content whatever their ending', async () => {
    const path = join(folder, 'saved.txt');
    await writeFile(path, 'From: ada@office.example\nSubject: as text\n\nx');
    const letter = mailFixture('folder', 'notes');
    expect(told(await readAll([path, letter]))).toEqual([
      `${path}: as text`,
      `${letter}: it does not begin with the header lines of a mail`,
    ]);
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test.skip : test)('without the right to read them are named', async () => {
    const path = join(folder, 'secret.eml');
    await writeFile(path, 'Subject: a\n\nx');
    await chmod(path, 0);
    expect(told(await readAll([path]))).toEqual([`${path}: it may not be read (permission denied)`]);
  });

  test('keep their own bytes for a fixed copy, and their Message-ID', async () => {
    const [result] = await readAll([mailFixture('reply.eml')]);
    expect(result?.ok === true && result.mail.messageId).toBe('<a1@office.example>');
    expect(result?.ok === true && Buffer.from(result.mail.raw ?? []).toString('latin1')).toContain('caf=E9');
  });
});

describe('standard input', () => {
  test.each([7, 100_000])('one mail, in pieces of %d bytes', async (size) => {
    const stdin = chunksOf('From: ada@office.example\nSubject: piped\n\nx', size);
    expect(told(await readAll(['-'], { stdin }))).toEqual(['-: piped']);
  });

  test.each([5, 100_000])('a mailbox, in pieces of %d bytes', async (size) => {
    const mail = (subject: string): string =>
      `From a@b.example Mon Mar  2 08:00:00 2026\nSubject: ${subject}\n\nx\n\n`;
    const stdin = chunksOf(mail('one') + mail('two'), size);
    expect(told(await readAll(['-'], { stdin }))).toEqual(['-#1: one', '-#2: two']);
  });

  test('nothing at all', async () => {
    expect(told(await readAll(['-'], { stdin: chunksOf('', 1) }))).toEqual(['-: the file is empty']);
  });
});
