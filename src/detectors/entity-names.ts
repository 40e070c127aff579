import { ENTITY_KINDS, type EntityKind } from './entity';

/**
 * What people call one of a kind, with its article, in the order of ENTITY_KINDS; a star stands where several take an s. What has
 * no star is said the same way however many there are.
 */
const NAMES = () =>
  "a private key*,a sign-in token* (JWT),an access key*,a password*,an international bank account number* (IBAN),a payment card number*,a driving licence number*,a pupil number* (UPN),a National Insurance number*,a passport number*,an NHS number*,a tax reference* (UTR),a learner number* (ULN),a bank account number*,a date* of birth,a place* of residence,a list* of mail addresses,a list* of telephone numbers,something about a person's health, belief or origin,a personnel matter*,a safeguarding concern*,something about an offence,something commercially confidential,a protective marking*".split(
    /,(?! belief)/,
  );

function nameOf(kind: EntityKind, count: number): string {
  const name = NAMES()[ENTITY_KINDS.indexOf(kind)] ?? kind;
  if (count === 1 || !name.includes('*')) return name.replace('*', '');
  return `${count} ${name.replace('*', 's').replace(/^an? /, '')}`;
}

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
    words.push(nameOf(kind, keys.size + (unlisted.get(kind) ?? 0)));
  });
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
