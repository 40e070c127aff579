import { isControl, isInvisible } from './characters';

/** How much of a name out of a mail is shown at most, in code points. */
const LONGEST = 40;

/** Control, bidi and zero-width characters, lone surrogates and tag characters have no face of their own. */
function hasFace(code: number): boolean {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isTag = code >= 0xe0000 && code <= 0xe0fff;
  return !isControl(code) && !isInvisible(code) && !isSurrogate && !isTag;
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
    else if (hasFace(code)) {
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
    if (!domains.includes(domain)) domains.push(domain);
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
