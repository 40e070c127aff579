import type { EntityKind } from './entity';

/** What people call one of a kind, with its article, and several. */
const NAMES: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {
  'uk-nino': ['a National Insurance number', 'National Insurance numbers'],
  'uk-nhs-number': ['an NHS number', 'NHS numbers'],
  'payment-card': ['a payment card number', 'payment card numbers'],
  iban: ['an international bank account number (IBAN)', 'international bank account numbers (IBAN)'],
  'uk-bank-account': ['a bank account number', 'bank account numbers'],
};

/**
 * Gives what was found in words, each kind once with the number of its different values: "an NHS number",
 * "3 National Insurance numbers and a bank account number".
 */
export function entityNames(
  entities: readonly { readonly kind: EntityKind; readonly key: string }[],
): string {
  const values = new Map<EntityKind, Set<string>>();
  for (const { kind, key } of entities) values.set(kind, (values.get(kind) ?? new Set<string>()).add(key));
  const words: string[] = [];
  values.forEach((keys, kind) => {
    const [one, several] = NAMES[kind];
    words.push(keys.size === 1 ? one : `${keys.size} ${several}`);
  });
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
