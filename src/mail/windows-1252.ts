import iconv from 'iconv-lite';

/** U+0080 to U+009F as windows-1252 has them; five of them have none there. */
const CHARACTERS = Array.from({ length: 32 }, (_, index) => {
  const character = iconv.decode(Buffer.of(0x80 + index), 'windows-1252');
  return character === '\ufffd' ? String.fromCharCode(0x80 + index) : character;
});

/**
 * Puts curly quotation marks, dashes and the euro sign in the place of control characters. Some versions of Node decode
 * windows-1252 (and so ISO-8859-1, which the Encoding Standard takes for it) without them: nodejs/node #56542. No mail
 * means these control characters. One character stands for one, so that offsets hold.
 */
export function withWindowsCharacters(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (found) => CHARACTERS[found.charCodeAt(0) - 0x80] ?? found);
}

/** Decodes bytes as windows-1252. */
export function windowsText(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes), 'windows-1252');
}
