import { noteFile } from '../../src/detectors/note-file';
import { readHtml } from '../../src/message/html/read-html';
import { readFileContent } from '../outlook/file-content';
import { fittingNotes, notedFile, type NotedFile, type NotedFiles } from '../outlook/session-data';
import type { HandlerSetup } from './setup';

/** How much is read of what nobody has looked into yet. */
export interface LookLimits {
  /** Bytes of a file; a larger one is left to the pane. */
  readonly largest: number;
  /** Files at one time. */
  readonly most: number;
  readonly mayContinue: () => boolean;
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
    const isLeft = kind === 'cloud' || file.size > largest || looked >= most || !mayContinue();
    if (known !== undefined || isLeft) continue;
    looked++;
    const noted = await lookInto(setup, file, mayContinue);
    if (noted !== undefined) files[file.id] = noted;
  }
  return looked === 0 ? files : fittingNotes(files);
}

async function lookInto(
  setup: HandlerSetup,
  file: Office.AttachmentDetailsCompose,
  mayContinue: () => boolean,
): Promise<NotedFile | undefined> {
  const handed = await readFileContent(setup.item, setup.gate, file);
  if (handed === undefined) return undefined;
  const { lookInside } = await import(/* webpackMode: "eager" */ './look-inside');
  const { content, reading } = lookInside(handed, { ports: { readHtml }, mayContinue });
  return { name: file.name, size: file.size, content, notes: noteFile(reading) };
}
