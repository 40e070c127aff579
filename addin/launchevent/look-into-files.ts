import { noteFile } from '../../src/detectors/note-file';
import { readBody } from '../../src/message/body';
import { fittingNotes, type NotedFile, type NotedFiles } from '../outlook/session-data';
import type { HandlerSetup } from './setup';

/** How much is read of what nobody has looked into yet. */
export interface LookLimits {
  /** Bytes of a file; a larger one is left to the pane. */
  readonly largest: number;
  /** Files at one time. */
  readonly most: number;
  readonly mayContinue: () => boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Gives the bytes of base64 text (RFC 4648). Classic Outlook's handlers have no `atob`. */
function bytesOf(base64: string): Uint8Array {
  const values = new Int8Array(128).fill(-1);
  for (let value = 0; value < 64; value++) values[ALPHABET.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let index = 0; index < base64.length; index++) {
    const value = values[base64.charCodeAt(index)] ?? -1;
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** The notes on a file, where they are on this very file: an id may be given again. */
export function notedFile(
  files: NotedFiles,
  { id, name, size }: Office.AttachmentDetailsCompose,
): NotedFile | undefined {
  const noted = files[id];
  return noted?.name === name && noted.size === size ? noted : undefined;
}

/** Gives what is known of the attached files: the notes there are, and those on new ones that could be read now. */
export async function lookIntoFiles(
  setup: HandlerSetup,
  listed: readonly Office.AttachmentDetailsCompose[],
  before: NotedFiles,
  { largest, most, mayContinue }: LookLimits,
): Promise<NotedFiles> {
  const files: Record<string, NotedFile> = {};
  let looked = 0;
  for (const file of listed) {
    const kind: string = file.attachmentType;
    const known = notedFile(before, file);
    if (known !== undefined) files[file.id] = known;
    const isLeft = kind !== 'file' || file.size > largest || looked >= most || !mayContinue();
    if (known !== undefined || isLeft) continue;
    looked++;
    const noted = await lookInto(setup, file, mayContinue);
    if (noted !== undefined) files[file.id] = noted;
  }
  return looked === 0 ? files : fittingNotes(files);
}

async function lookInto(
  { item, gate }: HandlerSetup,
  { id, name, size }: Office.AttachmentDetailsCompose,
  mayContinue: () => boolean,
): Promise<NotedFile | undefined> {
  const got = await gate.call<Office.AttachmentContent>('attachment content', (callback) => {
    item.getAttachmentContentAsync(id, callback);
  });
  const format: string = got.ok ? got.value.format : '';
  if (!got.ok || format !== 'base64') return undefined;
  const { lookInside } = await import(/* webpackMode: "eager" */ './look-inside');
  const ports = { readHtml: (source: string) => readBody('html', source) };
  const { content, reading } = lookInside(bytesOf(got.value.content), name, ports, mayContinue);
  return { name, size, content, notes: noteFile(reading) };
}
