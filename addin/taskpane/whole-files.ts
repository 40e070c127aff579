import { contentTypeOf } from '../../src/attachments/quick/content-type';
import { noteFile } from '../../src/detectors/note-file';
import { readHtml } from '../../src/message/html/read-html';
import { readFileContent } from '../outlook/file-content';
import type { CallGate } from '../outlook/office-call';
import {
  fittingNotes,
  noFacts,
  notedFile,
  readSession,
  writeFacts,
  type NotedFile,
  type NotedFiles,
} from '../outlook/session-data';

/** What the web clients take as attachments at most. */
const LARGEST = 25_000_000;

/** How long one file may take. */
const READING_MS = 20_000;

type Details = Office.AttachmentDetailsCompose;

/**
 * Reads attached files to their end, PDF and older formats too, and leaves what is kept of them where the send handler finds
 * it. The reader is a chunk of its own, loaded with the first file that the handlers could not read through.
 */
export class WholeFiles {
  private readonly item: Office.MessageCompose;
  private readonly gate: CallGate;
  private readonly read = new Map<string, NotedFile>();
  private readonly tried = new Set<string>();
  private left: NotedFiles = {};
  private running: Promise<void> | undefined;

  constructor(item: Office.MessageCompose, gate: CallGate) {
    this.item = item;
    this.gate = gate;
  }

  /** What is known of a file: what was read here, else what the handlers left. */
  fileOf(details: Details): NotedFile | undefined {
    return this.read.get(details.id) ?? notedFile(this.left, details);
  }

  /** Takes what the handlers left, and reads on what they could not read through; one file after the other. */
  readOn(listed: readonly Details[], left: NotedFiles): Promise<void> {
    this.left = left;
    // A file that could not be read stays as it was: nothing else hangs on it.
    this.running ??= this.readAll(listed)
      .catch(() => undefined)
      .finally(() => {
        this.running = undefined;
      });
    return this.running;
  }

  private async readAll(listed: readonly Details[]): Promise<void> {
    for (const details of listed) {
      const kind: string = details.attachmentType;
      const isThrough = this.fileOf(details)?.notes.unread.length === 0;
      if (kind === 'cloud' || details.isInline || details.size > LARGEST) continue;
      if (isThrough || this.tried.has(details.id)) continue;
      this.tried.add(details.id);
      await this.readOne(details);
    }
  }

  private async readOne(details: Details): Promise<void> {
    const handed = await readFileContent(this.item, this.gate, details);
    if (handed === undefined) return;
    const { readWholeFile } = await import('../../src/attachments/full/read-whole-file');
    const { bytes, name, declaredType } = handed;
    const started = Date.now();
    const mayContinue = (): boolean => Date.now() - started < READING_MS;
    const content = contentTypeOf(bytes, name, declaredType);
    const notes = noteFile(await readWholeFile(bytes, name, { readHtml, mayContinue, declaredType }));
    const file: NotedFile = { name: details.name, size: details.size, content, notes };
    this.read.set(details.id, file);
    const facts = (await readSession(this.item, this.gate))?.facts ?? noFacts();
    const files = fittingNotes({ ...facts.files, [details.id]: file });
    await writeFacts(this.item, this.gate, { ...facts, files });
  }
}
