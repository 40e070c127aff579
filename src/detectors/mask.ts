import type { EntityKind } from './entity';

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

/**
 * A value with enough hidden that it cannot be rebuilt, in the dress in which people know it: at least six characters in ten are
 * hidden, and what is shown tells two values of one mail apart, no more.
 * @param value the bare value: no separators, letters in upper case
 */
export function mask(kind: EntityKind, value: string): string {
  switch (kind) {
    case 'uk-nino': {
      const digits = `${HIDDEN}${HIDDEN} ${HIDDEN}${HIDDEN} ${HIDDEN}${HIDDEN}`;
      return `${value.slice(0, 2)} ${digits} ${value.slice(8)}`.trim();
    }
    case 'uk-nhs-number':
      return `••• ••• ••${value.slice(-2)}`;
    case 'payment-card':
      return tail(value, 2);
    case 'iban':
      return value.slice(0, 2) + tail(value, 2).slice(2);
    case 'uk-bank-account':
      return `••-••-•• ••••••${value.slice(-2)}`;
  }
}
