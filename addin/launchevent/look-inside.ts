import { contentTypeOf } from '../../src/attachments/quick/content-type';
import { readFile, type FileSetup } from '../../src/attachments/quick/read-file';
import type { FileReading } from '../../src/message/file-reading';
import type { ContentType } from '../../src/message/message';
import type { HandedFile } from '../outlook/file-content';

/**
 * Reads a file: what it is, and what it holds. A module of its own, loaded within the one file of the bundle when the first
 * file is looked into: mail without attachments starts without it.
 */
export function lookInside(
  { bytes, name, declaredType }: HandedFile,
  setup: FileSetup,
): { readonly content: ContentType; readonly reading: FileReading } {
  return {
    content: contentTypeOf(bytes, name, declaredType),
    reading: readFile(bytes, name, { ...setup, declaredType }),
  };
}
