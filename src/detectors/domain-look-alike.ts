import { lookAlikeTable } from './fold';
import { isWithinSlips } from './slips';

/** Second-level names under which a country's organisations register: the name stands before two labels, not one. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|ltd|plc|sch|nhs|me|edu)$/;

/** The name an organisation registered, and the ending below which it did. */
function partsOf(domain: string): { readonly name: string; readonly ending: string } {
  const labels = domain.split('.');
  const last = labels[labels.length - 1] ?? '';
  const isCountry = last.length === 2 && labels.length > 2;
  const endings = isCountry && SECOND_LEVEL.test(labels[labels.length - 2] ?? '') ? 2 : 1;
  return {
    name: labels[labels.length - endings - 1] ?? '',
    ending: labels.slice(labels.length - endings).join('.'),
  };
}

/** The name as the eye takes it in: letters of other scripts, digits and pairs that look like a letter, and no hyphens. */
function seen(name: string): string {
  // The table is made only where a letter of another script asks for it.
  return name
    .replace(/[\u0080-\uffff]/g, (letter) => {
      const code = lookAlikeTable()[letter.charCodeAt(0)] ?? 0;
      return code === 0 ? letter : String.fromCharCode(code).toLowerCase();
    })
    .replace(/-/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/0/g, 'o')
    .replace(/[1i|]/g, 'l')
    .replace(/5/g, 's');
}

/** True where the letters are the same, in another order or number: `mpse` and `mpess` for `mpes`. */
function hasSameLetters(one: string, other: string): boolean {
  const lettersOf = (name: string): string =>
    Array.from(new Set(name.split('')))
      .sort()
      .join('');
  return lettersOf(one) === lettersOf(other);
}

/**
 * True where a domain may be taken for the known one and is another: letters that look alike, or a slip of the finger in the
 * name or its ending. Short names differ by one letter by chance, so of those only slips that keep the letters count; two
 * slips need a name of ten. Both in lower case, punycode decoded. A subdomain of the known one is not another.
 */
export function looksLikeDomain(domain: string, known: string): boolean {
  const [one, other] = [partsOf(domain), partsOf(known)];
  if (one.name === '' || other.name.length < 3) return false;
  if (one.name === other.name)
    return one.ending !== other.ending && isWithinSlips(one.ending, other.ending, 1);
  if (one.ending !== other.ending) return false;
  if (seen(one.name) === seen(other.name)) return true;
  const { length } = other.name;
  if (length < 6 && !hasSameLetters(one.name, other.name)) return false;
  return isWithinSlips(one.name, other.name, length < 10 ? 1 : 2);
}
