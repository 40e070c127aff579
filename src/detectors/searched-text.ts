import type { TableCell } from '../message/body';

/** Which part of a message a text is: a marking stands at the start of a subject or a body. */
export type TextPart = 'subject' | 'body' | 'file-name';

/** What is searched: a text, and the table cells in it where its structure is known. */
export interface SearchedText {
  readonly text: string;
  /** Cells by their offsets in `text`. */
  readonly cells?: readonly TableCell[];
  /** A body unless said otherwise. */
  readonly part?: TextPart;
}
