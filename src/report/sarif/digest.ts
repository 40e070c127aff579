const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** Where the second half begins, so that the halves differ. */
const OTHER_OFFSET = 0x9747b28c;

function fnv1a(text: string, offset: number): string {
  let hash = offset;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (code >>> 8), FNV_PRIME);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Gives 16 hexadecimal digits that tell texts apart (FNV-1a, twice 32 bits): to recognise a result, not to protect one. */
export function digest(text: string): string {
  return fnv1a(text, FNV_OFFSET) + fnv1a(text, OTHER_OFFSET);
}
