/** How much of a name out of a mail is shown at most, in code points. */
const LONGEST = 40;

/** Control, bidi, zero-width and other characters without a face of their own. */
function isInvisible(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/**
 * Gives a name out of a mail (of a file, a person, a domain) in a form that is safe to show: no control or bidi
 * characters, no lone surrogates, white space folded, at most `longest` characters with an ellipsis in the middle so that
 * a file's ending stays visible.
 */
export function shownText(text: string, longest = LONGEST): string {
  const shown: string[] = [];
  let gap = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character.trim() === '') gap = shown.length > 0;
    else if (!isInvisible(code)) {
      if (gap) shown.push(' ');
      gap = false;
      shown.push(character);
    }
  }
  if (shown.length <= longest) return shown.join('');
  const tail = Math.min(12, Math.floor(longest / 3));
  const head = longest - tail - 1;
  return `${shown.slice(0, head).join('')}…${shown.slice(shown.length - tail).join('')}`;
}

/**
 * Gives the domains of the addresses in words: `client.example`, `client.example and supplier.example`,
 * `client.example and 3 more organisations`. Addresses without a domain are "an unknown address".
 */
export function shownDomains(addresses: readonly string[]): string {
  const domains: string[] = [];
  for (const address of addresses) {
    const at = address.lastIndexOf('@');
    const domain = at < 0 ? 'an unknown address' : shownText(address.slice(at + 1));
    if (domains.indexOf(domain) < 0) domains.push(domain);
  }
  const [first = 'nobody', second] = domains;
  if (second === undefined) return first;
  if (domains.length === 2) return `${first} and ${second}`;
  return `${first} and ${domains.length - 1} more organisations`;
}

/** Gives "1 file", "2 files": a number with its noun, the plural made with `s` unless given. */
export function shownCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Gives "a", "a and b", "a, b and c". */
export function shownList(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
