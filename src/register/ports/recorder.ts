/**
 * What a reason given for a mail leaves behind (clauses.md, E): rules, clauses and policy version, kinds and counts of data,
 * the number of outside domains, the ticks and the reason. Never an excerpt, a subject, a name or an address of the mail.
 */
export interface Justification {
  readonly kind: 'justification';
  /** Made by the client, so that a retry after a lost answer cannot double it. */
  readonly id: string;
  /** When it was given: ISO 8601, UTC. */
  readonly at: string;
  readonly policy: string;
  readonly policyVersion: string;
  readonly rules: readonly string[];
  readonly clauses: readonly string[];
  /** How many values of each kind of data were found. */
  readonly data: Readonly<Record<string, number>>;
  readonly outsideDomains: number;
  /** The statements that were ticked, in the policy's words. */
  readonly statements: readonly string[];
  readonly reason: string;
}

/** What *This is wrong* leaves behind: the rule and the reason, and nothing of the mail. */
export interface Objection {
  readonly kind: 'objection';
  readonly id: string;
  readonly at: string;
  readonly rule: string;
  readonly reason: string;
}

/** One thing to be recorded. */
export type ReasonRecord = Justification | Objection;

/** Whether the register holds the record now, or why not. */
export type Recorded = { readonly recorded: true } | { readonly recorded: false; readonly reason: string };

/** Where reasons are recorded. Taking the same id twice is one record. Never rejects. */
export interface Recorder {
  readonly record: (record: ReasonRecord) => Promise<Recorded>;
}
