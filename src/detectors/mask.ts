import type { ValueKind } from './entity';

/** Hides one character of a value. */
const HIDDEN = '•';

/** A value's last characters, behind as many dots as the rest has characters, in groups of four. */
function tail(value: string, shown: number): string {
  let masked = '';
  for (let index = 0; index < value.length; index += 1) {
    if (index > 0 && index % 4 === 0) masked += ' ';
    masked += index < value.length - shown ? HIDDEN : value.charAt(index);
  }
  return masked;
}

/** Stands for a secret of any length: how long it is, is nobody's business either. */
const SECRET = HIDDEN.repeat(8);

/** The letters that open a postcode; the rest hidden. */
function postcodeArea(postcode: string): string {
  const area = /^[A-Z]{1,2}/.exec(postcode)?.[0] ?? '';
  const outward = HIDDEN.repeat(Math.max(0, postcode.length - 3 - area.length));
  return `${area}${outward} ${HIDDEN.repeat(3)}`;
}

function secret(): string {
  return SECRET;
}

function count(value: string): string {
  return `${value} of them`;
}

/** What is shown of kinds that are set in a way of their own; of all others the last two characters. */
const MASKS: Readonly<Partial<Record<ValueKind, (value: string) => string>>> = {
  'private-key': secret,
  jwt: secret,
  'api-key': secret,
  credential: secret,
  iban: (value) => value.slice(0, 2) + tail(value, 2).slice(2),
  'uk-nino': (value) => `${value.slice(0, 2)} •• •• •• ${value.slice(8)}`.trim(),
  'uk-nhs-number': (value) => `••• ••• ••${value.slice(-2)}`,
  'uk-bank-account': (value) => `••-••-•• ••••••${value.slice(-2)}`,
  'date-of-birth': () => '••/••/••••',
  'uk-postcode-address': postcodeArea,
  'email-bulk': count,
  'phone-bulk': count,
};

/**
 * A value with enough hidden that it cannot be rebuilt, in the dress in which people know it: at least six characters in ten are
 * hidden, and what is shown tells two values of one mail apart, no more. Of secrets and birthdays nothing is shown.
 * @param value the bare value: no separators, letters in upper case; of a bulk kind, how many there are
 */
export function mask(kind: ValueKind, value: string): string {
  return MASKS[kind]?.(value) ?? tail(value, 2);
}

/** Gives a name with each value in it masked. */
export function maskedIn(
  name: string,
  values: readonly { readonly start: number; readonly end: number; readonly masked: string }[],
): string {
  let shown = '';
  let from = 0;
  for (const { start, end, masked } of values) {
    if (start < from) continue;
    shown += name.slice(from, start) + masked;
    from = end;
  }
  return shown + name.slice(from);
}
