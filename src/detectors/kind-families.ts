import { ENTITY_KINDS, type EntityKind } from './entity';

/** Kinds that open something to whoever has them. */
export const CREDENTIAL_KINDS: readonly EntityKind[] = ['private-key', 'jwt', 'api-key', 'credential'];

/** Kinds that say something about a person or a business: all but credentials, and the marking of a mail itself. */
export const SENSITIVE_KINDS: readonly EntityKind[] = ENTITY_KINDS.filter(
  (kind) => !CREDENTIAL_KINDS.includes(kind) && kind !== 'protective-marking',
);
