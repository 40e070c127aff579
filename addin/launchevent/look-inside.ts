import { contentTypeOf } from '../../src/attachments/quick/content-type';
import type { FilePorts } from '../../src/attachments/quick/inner-file';
import { readFile } from '../../src/attachments/quick/read-file';
import type { FileReading } from '../../src/message/file-reading';
import type { ContentType } from '../../src/message/message';

/**
 * Reads a file: what it is, and what it holds. A module of its own, loaded within the one file of the bundle when the first
 * file is looked into: mail without attachments starts without it.
 */
export function lookInside(
  bytes: Uint8Array,
  name: string,
  ports: FilePorts,
  mayContinue: () => boolean,
): { readonly content: ContentType; readonly reading: FileReading } {
  return {
    content: contentTypeOf(bytes, name, ''),
    reading: readFile(bytes, name, { ports, mayContinue }),
  };
}
