import type { SensitivityLabel } from '../message/message';

/** What a surface knows beside the message: never asked for by a rule itself, always handed in. */
export interface Facts {
  /** The organisation's contact register (M4.3). */
  readonly contacts?: { readonly listed: readonly string[]; readonly optedOut: readonly string[] };
  /** How many people stand behind a distribution list, by address; missing means unknown. */
  readonly listSizes?: Readonly<Record<string, number>>;
  /** Addresses that were on the mail when it was opened; who else is there now was added since. */
  readonly openingRecipients?: readonly string[];
  /** Mailboxes that other people can read, by address, from the register. */
  readonly sharedMailboxes?: Readonly<Record<string, readonly string[]>>;
  /** Ids of approved blocks that the add-in has queued, and that Outlook appends after the check. */
  readonly queuedBlocks?: readonly string[];
  /** The sensitivity labels of the tenant; missing or empty where it has none. */
  readonly labels?: readonly SensitivityLabel[];
  /** The sender's own other addresses. */
  readonly ownAliases?: readonly string[];
}

/** The name of a fact. */
export type FactName = keyof Facts;
