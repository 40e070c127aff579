import type { RuleSource } from '../schema';
import type { ExampleSource } from '../schema-example';
import type { FirstPolicyAnswers } from './answers';

/** Addresses of an organisation for the example mails of its first policy. */
export interface ExampleAddresses {
  /** A functional address inside, and another. */
  readonly from: string;
  readonly inside: string;
  readonly outside: string;
  readonly allStaff: string;
}

/** An example mail as a topic writes it; who sends it is filled in. */
export type TopicExample = Omit<ExampleSource, 'from'> & { readonly from?: string };

/** One thing that written policies say about mail, and the rules that see to it. */
export interface Topic {
  /** Its name in a file of answers. */
  readonly key: string;
  /** What a policy with this clause says; the words of the clause unless others are given. */
  readonly words: string;
  /** What it is without an answer: on, citing law or good practice, or off. */
  readonly unanswered: 'yes' | 'no';
  /** Law or practice that is cited where the written policy has no clause; good practice where absent. */
  readonly source?: string;
  /** Whether the answers let it be asked at all: no disclaimer, no rule on one. */
  readonly applies?: (answers: Omit<FirstPolicyAnswers, 'topics'>) => boolean;
  readonly rules: Readonly<Record<string, Omit<RuleSource, 'clauses' | 'source'>>>;
  /** A mail that breaks the clause, and one that comes near and keeps to it. */
  readonly mustStop: (addresses: ExampleAddresses) => TopicExample;
  readonly mustPass: (addresses: ExampleAddresses) => TopicExample;
}
