import { findAscii, hasAscii, latin1 } from '../quick/bytes';
import { inflate, tooBig, Unreadable, type Budget } from '../quick/unpack';

/** How far before a stream its dictionary is looked for. */
const DICTIONARY_REACH = 2000;

/**
 * Refuses a PDF with a stream that unpacks to more than may be read, before the reader of PDFs takes it all into memory. Pictures
 * are left alone: they are large, and are not unpacked for their text. One stream within another is more than any writer needs.
 */
export function refuseLargeStreams(bytes: Uint8Array, budget: Budget): void {
  let at = findAscii(bytes, 'stream', 0, bytes.length);
  while (at >= 0) {
    budget.step();
    const end = findAscii(bytes, 'endstream', at + 6, bytes.length);
    const stop = end < 0 ? bytes.length : end;
    if (!hasAscii(bytes, at - 3, 'end')) refuseLarge(bytes, at, stop, budget);
    at = findAscii(bytes, 'stream', end < 0 ? stop : end + 9, bytes.length);
  }
}

function refuseLarge(bytes: Uint8Array, at: number, stop: number, budget: Budget): void {
  const before = latin1(bytes, at - DICTIONARY_REACH, at);
  const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return;
  const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/g) ?? [];
  if (filters.length > 1) throw tooBig();
  if (filters.length === 0) return;
  // `stream` is followed by a line feed, with or without a carriage return; a zlib header of two bytes comes first.
  const start = at + (bytes[at + 6] === 0x0d ? 8 : 7) + 2;
  let made = 0;
  try {
    inflate(bytes, start, stop, budget, (piece, taken) => {
      made += piece.length;
      budget.take(piece.length, made, taken);
    });
  } catch (thrown) {
    // A damaged stream is the reader's business; one that is too large, or takes too long, is ours.
    const isDamage = thrown instanceof Unreadable && thrown.message === 'it is damaged';
    if (!isDamage) throw thrown;
  }
}
