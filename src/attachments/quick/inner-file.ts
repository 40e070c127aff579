import type { ContentType } from '../../message/message';
import type { OfficePackage } from './office/office-package';
import type { ReadingBuilder } from './reading-builder';

/** A file, and how it lies within others. */
export interface InnerFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: ContentType;
  /** What stands before its places: the names of the files it lies in and its own; empty for an attachment itself. */
  readonly path: string;
  readonly depth: number;
  /** Whether it lies within a document, where nobody looks for a file. */
  readonly isEmbedded: boolean;
}

/** Readers that live elsewhere, and are handed in where a surface carries them. */
export interface FilePorts {
  /** The text of an HTML page, and the stretches of it that are not seen. */
  readonly readHtml: (source: string) => {
    readonly text: string;
    readonly hidden: readonly { readonly start: number; readonly end: number }[];
  };
  /** The text of bytes in a character set that is not read here; `undefined` where it is not known there either. */
  readonly decode?: (bytes: Uint8Array, charset: string) => string | undefined;
  /** Reads a file of a type that is not read here into its reading, or takes it to be read later; gives whether it does. */
  readonly readOther?: (file: InnerFile, reading: ReadingBuilder) => boolean;
  /** Reads what lies behind a document: its properties. */
  readonly readBehind?: (office: OfficePackage, reading: ReadingBuilder) => void;
}

/** Reads a file within another one, from the same budget, into its reading. */
export type InnerReader = (file: InnerFile, into: ReadingBuilder) => void;
