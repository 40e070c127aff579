/** What an organisation answered about one topic of its written policy. */
export type TopicAnswer =
  /** Its written policy has a clause on it: the number there, and its words. */
  | { readonly kind: 'clause'; readonly id: string; readonly words: string }
  /** It has none, and wants the rules all the same: they cite law or good practice. */
  | { readonly kind: 'practice' }
  | { readonly kind: 'off' };

/** What a first policy is made from. Everything is public: no person stands in it. */
export interface FirstPolicyAnswers {
  readonly name: string;
  readonly shortName: string;
  /** The title of the written policy. */
  readonly title: string;
  readonly domains: readonly string[];
  readonly trusted: readonly string[];
  readonly serviceDesk: string;
  readonly recordsMailbox: string;
  readonly informationRequests: readonly string[];
  readonly dataProtection: string;
  readonly allStaff: readonly string[];
  /** Word for word; empty where there is none. */
  readonly disclaimer: string;
  /** Facts that company law asks for; absent where it is no company. */
  readonly company?: { readonly number: string; readonly partOfUk: string; readonly office: string };
  readonly topics: Readonly<Record<string, TopicAnswer>>;
}
