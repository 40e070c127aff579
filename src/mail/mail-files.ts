import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { shapeOf } from './mail-shape';

/** Endings that mails have. */
const MAIL_EXTENSIONS = new Set(['eml', 'msg', 'mbox']);
/** Endings that say what else a file is, so that a folder's other files are not even opened. */
const OTHER_EXTENSIONS = new Set(
  (
    'txt md csv tsv json jsonl xml yaml yml html htm css js ts py pdf doc docx docm dot dotx xls xlsx xlsm xlsb ppt ' +
    'pptx pptm odt ods odp rtf zip gz 7z rar tar png jpg jpeg gif bmp tif tiff svg webp ico mp3 mp4 wav mov avi log ' +
    'ini exe dll ics vcf pst ost db sqlite bak tmp'
  ).split(' '),
);
const HEAD = 16 * 1024;

/** A file that holds mails, or a folder or file that could not be looked at. */
export type FoundFile = { readonly path: string } | { readonly path: string; readonly cause: unknown };

/** The ending of a file name in lower case, without its dot; empty where it has none. */
export function extensionOf(path: string): string {
  const name = basename(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/**
 * The files below a folder that hold mails, level by level in the order of their names. Hidden files are passed over,
 * folders behind a link too, so that no circle is walked.
 */
export async function* mailFilesBelow(folder: string): AsyncGenerator<FoundFile> {
  const waiting: Entry[] = [{ path: folder, isFolder: true }];
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (entry === undefined) break;
    try {
      if (entry.isFolder) waiting.push(...(await entriesOf(entry.path)).reverse());
      else if (await holdsMail(entry.path)) yield { path: entry.path };
    } catch (cause) {
      yield { path: entry.path, cause };
    }
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
}

async function entriesOf(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { withFileTypes: true });
  return found
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ path: join(folder, entry.name), isFolder: entry.isDirectory() }));
}

/** True by the name, or, where the name says nothing, by a header that only mails have. */
async function holdsMail(path: string): Promise<boolean> {
  const extension = extensionOf(path);
  const isMailName = MAIL_EXTENSIONS.has(extension);
  if (OTHER_EXTENSIONS.has(extension) || !(await stat(path)).isFile()) return false;
  if (isMailName) return true;
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const shape = shapeOf(buffer.subarray(0, bytesRead), 'strict');
    return shape === 'mail' || shape === 'mailbox';
  } finally {
    await handle.close();
  }
}
