import type { RecipientField } from '../message/message';

/**
 * One atomic change to a draft. Each says what it expects to find; where that is not so, it is refused. Words of the mail
 * stand in it as their fingerprint (message/fingerprint.ts), for a finding holds no raw evidence.
 */
export type Edit =
  | { readonly kind: 'set-subject'; readonly expected: string; readonly subject: string }
  /** Adds an approved block, or a line of this one mail (`line`), to the new text. Nothing to do where it stands there already. */
  | { readonly kind: 'insert-block'; readonly block: string; readonly text: string }
  | {
      readonly kind: 'replace-span';
      readonly part: 'subject' | 'body';
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly replacement: string;
    }
  | {
      readonly kind: 'add-recipient';
      readonly field: RecipientField;
      readonly name: string;
      readonly address: string;
    }
  | { readonly kind: 'remove-recipient'; readonly field: RecipientField; readonly address: string }
  | {
      readonly kind: 'move-recipient';
      readonly address: string;
      readonly from: RecipientField;
      readonly to: RecipientField;
    }
  | { readonly kind: 'remove-attachment'; readonly name: string; readonly size: number | undefined }
  /** Puts a marking such as `[Personal]` before the subject, whatever it is. */
  | { readonly kind: 'set-marking'; readonly marking: string }
  | {
      readonly kind: 'set-label';
      readonly labelId: string;
      readonly name: string;
      readonly expected: string | undefined;
    };

/** A remedy on offer: `safe` ones *Fix all* may do, `suggested` ones need a person's choice. */
export interface Fix {
  readonly id: string;
  /** The button's words. */
  readonly label: string;
  readonly safety: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}
