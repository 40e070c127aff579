/** What browsers and Node have, and classic Outlook's handlers have not (Encoding Standard). */
declare const TextDecoder: new (label: string) => { readonly decode: (bytes: Uint8Array) => string };

/** The text of bytes in any character set of the Encoding Standard; `undefined` for another. */
export function decodeAny(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined;
  }
}
