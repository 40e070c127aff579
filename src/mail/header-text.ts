import { domainToASCII } from 'node:url';
import type { Address } from '../message/address';
import type { Recipient } from '../message/message';

/** RFC 2047 §2: an encoded word has at most 75 characters; 42 bytes become 56 in base64. */
const WORD_BYTES = 42;
/** RFC 5322 §2.1.1: lines of 78 characters at most, and of 998 never more. */
const LINE_LENGTH = 78;

/** Takes out what would end the header line or hide in it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function isPlain(text: string): boolean {
  return (
    /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && text.split(' ').every((word) => word.length < 200)
  );
}

/** The text as encoded words (RFC 2047), each a whole number of characters. */
function encodedWords(text: string): string[] {
  const words: string[] = [];
  let piece = '';
  const flush = (): void => {
    if (piece !== '') words.push(`=?UTF-8?B?${Buffer.from(piece, 'utf8').toString('base64')}?=`);
    piece = '';
  };
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > WORD_BYTES) flush();
    piece += character;
  }
  flush();
  return words;
}

/** A header field whose words stand on lines of 78 characters where they can. Lines end in `\n`. */
function folded(name: string, words: readonly string[]): string {
  let line = `${name}:`;
  const lines: string[] = [];
  for (const word of words) {
    if (line.length + 1 + word.length > LINE_LENGTH && line.trim() !== '' && !line.endsWith(':')) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  lines.push(line);
  return `${lines.join('\n')}\n`;
}

/** A field of free text, such as Subject (RFC 5322 §3.6.5). */
export function textField(name: string, value: string): string {
  const text = oneLine(value);
  // A run of spaces must survive folding: only encoded words keep it for certain.
  return folded(name, isPlain(text) && !text.includes('  ') ? text.split(' ') : encodedWords(text));
}

function phrase(name: string): string {
  const text = oneLine(name);
  if (!isPlain(text)) return encodedWords(text).join(' ');
  return /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** One mailbox; the domain in the form that every mail server takes. */
function mailbox({ name, address }: Address): string {
  const at = address.lastIndexOf('@');
  const ascii = at < 0 ? '' : domainToASCII(address.slice(at + 1));
  const written = at < 0 || ascii === '' ? address : `${address.slice(0, at + 1)}${ascii}`;
  if (name === '') return oneLine(written);
  return written === '' ? phrase(name) : `${phrase(name)} <${oneLine(written)}>`;
}

/** A field of mailboxes, such as To or Reply-To (RFC 5322 §3.4). */
export function addressField(
  name: string,
  people: readonly (Address & Pick<Partial<Recipient>, 'group'>)[],
): string {
  const words: string[] = [];
  for (const [index, person] of people.entries()) {
    const opens = person.group !== undefined && person.group !== people[index - 1]?.group;
    const closes = person.group !== undefined && person.group !== people[index + 1]?.group;
    const isLast = index === people.length - 1;
    const head = opens ? `${phrase(person.group ?? '')}: ` : '';
    words.push(...`${head}${mailbox(person)}${closes ? ';' : ''}${isLast ? '' : ','}`.split(' '));
  }
  return folded(name, words);
}
