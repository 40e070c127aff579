import { readFile, type FileSetup } from '../../../src/attachments/quick/read-file';
import type { FileReading } from '../../../src/message/file-reading';
import { readHtml } from '../../../src/message/html/read-html';

/** Reads a file as the handlers do. */
export function readQuickly(
  file: Uint8Array,
  name: string,
  setup: Omit<FileSetup, 'ports'> = {},
): FileReading {
  return readFile(file, name, { ...setup, ports: { readHtml } });
}
