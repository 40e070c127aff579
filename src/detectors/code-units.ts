const CHUNK = 8192;

/** The code units of a text, to be written over. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

/** The text of the first `length` code units. */
export function textOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += CHUNK) {
    const chunk: ArrayLike<number> = codes.subarray(start, Math.min(start + CHUNK, length));
    text += String.fromCharCode.apply(null, chunk as number[]);
  }
  return text;
}
