import type { EntityKind } from './entity';

/** What people call one of a kind, with its article, and several. */
const NAMES: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {
  'private-key': ['a private key', 'private keys'],
  jwt: ['a sign-in token (JWT)', 'sign-in tokens (JWT)'],
  'api-key': ['an access key', 'access keys'],
  credential: ['a password', 'passwords'],
  iban: ['an international bank account number (IBAN)', 'international bank account numbers (IBAN)'],
  'payment-card': ['a payment card number', 'payment card numbers'],
  'uk-driving-licence': ['a driving licence number', 'driving licence numbers'],
  'uk-upn': ['a pupil number (UPN)', 'pupil numbers (UPN)'],
  'uk-nino': ['a National Insurance number', 'National Insurance numbers'],
  'uk-passport': ['a passport number', 'passport numbers'],
  'uk-nhs-number': ['an NHS number', 'NHS numbers'],
  'uk-utr': ['a tax reference (UTR)', 'tax references (UTR)'],
  'uk-uln': ['a learner number (ULN)', 'learner numbers (ULN)'],
  'uk-bank-account': ['a bank account number', 'bank account numbers'],
  'date-of-birth': ['a date of birth', 'dates of birth'],
  'uk-postcode-address': ['a home address', 'home addresses'],
  'email-bulk': ['a list of mail addresses', 'lists of mail addresses'],
  'phone-bulk': ['a list of telephone numbers', 'lists of telephone numbers'],
  'special-category': [
    "something about a person's health, belief or origin",
    'things about health, belief or origin',
  ],
  'hr-matter': ['a personnel matter', 'personnel matters'],
  safeguarding: ['a safeguarding concern', 'safeguarding concerns'],
  'criminal-offence': ['something about an offence', 'things about offences'],
  commercial: ['something commercially confidential', 'things that are commercially confidential'],
  'protective-marking': ['a protective marking', 'protective markings'],
};

/**
 * Gives what was found in words, each kind once with the number of its different values: "an NHS number",
 * "3 National Insurance numbers and a bank account number".
 */
export function entityNames(
  entities: readonly { readonly kind: EntityKind; readonly key: string; readonly more?: number }[],
): string {
  const values = new Map<EntityKind, Set<string>>();
  const unlisted = new Map<EntityKind, number>();
  for (const { kind, key, more = 0 } of entities) {
    values.set(kind, (values.get(kind) ?? new Set<string>()).add(key));
    unlisted.set(kind, (unlisted.get(kind) ?? 0) + more);
  }
  const words: string[] = [];
  values.forEach((keys, kind) => {
    const [one, several] = NAMES[kind];
    const count = keys.size + (unlisted.get(kind) ?? 0);
    words.push(count === 1 ? one : `${count} ${several}`);
  });
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
