import type { Policy } from '../../policy/model/policy';

/** A small mail as a policy file writes it, by which a clause is proved. */
export interface ExampleMail {
  /** What it shows, in one line. */
  readonly note: string;
  readonly from: string;
  readonly to?: readonly string[] | undefined;
  readonly cc?: readonly string[] | undefined;
  readonly bcc?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  readonly html?: string | undefined;
  /** Approved blocks below the text. */
  readonly blocks?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly sensitivity?: string | undefined;
  readonly date?: string | undefined;
  readonly attachments?:
    | readonly {
        readonly name: string;
        readonly size?: number | undefined;
        readonly content?: string | undefined;
      }[]
    | undefined;
}

/** An example of one clause: a mail that breaks it, or one that comes near and keeps to it. */
export interface ClauseExample {
  readonly clause: string;
  readonly expectation: 'must-stop' | 'must-pass';
  /** The rules that are looked at: those of the clause, or the one that the example names. */
  readonly rules: readonly string[];
  readonly mail: ExampleMail;
}

/** A shipped policy, as its pages need it. */
export interface DescribedPolicy {
  readonly policy: Policy;
  readonly examples: readonly ClauseExample[];
}
