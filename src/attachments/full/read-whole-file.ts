import type { FileReading } from '../../message/file-reading';
import type { ContentType } from '../../message/message';
import { contentTypeOf } from '../quick/content-type';
import type { FilePorts, InnerFile } from '../quick/inner-file';
import { readFile, type FileSetup } from '../quick/read-file';
import { ReadingBuilder } from '../quick/reading-builder';
import { Budget, LIMITS, Unreadable } from '../quick/unpack';
import { decodeAny } from './decode-any';
import { embeddedObject } from './embedded-object';
import { readLegacyOffice } from './legacy-office';
import { readPdf } from './pdf';
import { readProperties } from './properties';

/** Types that a compound file has by its content, its name, or both. */
const LEGACY: readonly ContentType[] = ['office', 'office-macros', 'office-legacy'];

/** A mail in Outlook's own format, opened. */
export interface OpenedMail {
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** How a file is read to its end. */
export interface WholeSetup extends Omit<FileSetup, 'ports'> {
  readonly readHtml: FilePorts['readHtml'];
  /** Opens a .msg, where the surface carries a reader of them; `undefined` where it is none. */
  readonly openMsg?: (bytes: Uint8Array) => Promise<OpenedMail | undefined>;
  /** How deep in others the file lies. */
  readonly depth?: number;
}

/**
 * Reads an attached file with everything there is: beside what the quick reader knows PDF, the Office formats before 2007,
 * every character set, and .msg where it can be opened. Never rejects.
 */
export async function readWholeFile(
  bytes: Uint8Array,
  name: string,
  setup: WholeSetup,
): Promise<FileReading> {
  const { limits = LIMITS, mayContinue = () => true, depth = 0 } = setup;
  const budget = new Budget(limits, mayContinue);
  const later: InnerFile[] = [];
  const readOther = (file: InnerFile, reading: ReadingBuilder): boolean => {
    if (file.type === 'pdf' || (file.type === 'mail' && setup.openMsg !== undefined)) later.push(file);
    else if (!LEGACY.includes(file.type) || !readLegacyOffice(file.bytes, reading)) {
      const inner = embeddedObject(file.bytes, file.name);
      if (inner === undefined) return false;
      later.push({ ...file, ...inner, type: contentTypeOf(inner.bytes, inner.name, '') });
    }
    return true;
  };
  const ports = { readHtml: setup.readHtml, decode: decodeAny, readOther, readBehind: readProperties };
  const whole = new ReadingBuilder(budget);
  const first = readFile(bytes, name, { ...setup, ports });
  whole.take(first, '');
  whole.leaves.push(...first.leaves);
  Object.assign(whole.properties, first.properties);
  for (const file of later) {
    const reading = await readLater(file, new ReadingBuilder(budget), { ...setup, depth });
    // It was counted where it was found.
    whole.take(reading, file.path, file.isEmbedded ? 0 : undefined);
  }
  return whole.finish();
}

async function readLater(
  file: InnerFile,
  reading: ReadingBuilder,
  setup: WholeSetup & { readonly depth: number },
): Promise<FileReading> {
  try {
    if (file.type === 'pdf') await readPdfWithFiles(file, reading, setup);
    else if (file.type === 'mail') await readMail(file, reading, setup);
    else {
      const depth = deeper(file, reading, setup);
      reading.take(await readWholeFile(file.bytes, file.name, { ...setup, depth }), '');
    }
  } catch (thrown) {
    const isKnown = thrown instanceof Unreadable;
    reading.leave(isKnown ? thrown.why : 'broken', isKnown ? thrown.message : 'it is damaged');
  }
  return reading.finish();
}

async function readPdfWithFiles(
  file: InnerFile,
  reading: ReadingBuilder,
  setup: WholeSetup & { readonly depth: number },
): Promise<void> {
  for (const { name, bytes } of await readPdf(file.bytes, reading)) {
    const depth = deeper(file, reading, setup);
    reading.take(await readWholeFile(bytes, name, { ...setup, depth }), name, 1);
  }
}

/** How deep what lies in this file is. */
function deeper(
  file: InnerFile,
  { budget }: ReadingBuilder,
  { depth }: WholeSetup & { readonly depth: number },
): number {
  const next = depth + file.depth + 1;
  if (next > budget.limits.depth) throw new Unreadable('broken', 'it holds files too deep in each other');
  return next;
}

async function readMail(
  file: InnerFile,
  reading: ReadingBuilder,
  setup: WholeSetup & { readonly depth: number },
): Promise<void> {
  const depth = deeper(file, reading, setup);
  const mail = await setup.openMsg?.(file.bytes);
  if (mail === undefined) throw new Unreadable('broken', 'it cannot be opened as a mail');
  reading.write('', 'line', (text) => {
    text.add(`${mail.subject}\n${mail.text}`);
  });
  for (const { name, bytes } of mail.files) {
    reading.budget.take(bytes.length, bytes.length, bytes.length);
    reading.take(await readWholeFile(bytes, name, { ...setup, depth }), name);
  }
}
