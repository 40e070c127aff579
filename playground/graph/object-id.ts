/** Four numbers of 32 bits from a text, by FNV-1a from four different starts: spread well enough for made-up ids, and no secret. */
function spread(text: string): readonly number[] {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((start) => {
    let hash = start;
    for (let index = 0; index < text.length; index++) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return hash >>> 0;
  });
}

/**
 * Gives the id that something has in the local directory, made from its name or address: the same at every start, and in the
 * browser and the server alike. It has the form of a version 4 UUID, in lower case.
 */
export function objectIdOf(name: string): string {
  const digits = spread(name.toLowerCase())
    .map((one) => one.toString(16).padStart(8, '0'))
    .join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
