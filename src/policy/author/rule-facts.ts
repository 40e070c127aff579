/** What an option of a rule takes, and what it is where the policy file says nothing. */
export type OptionFacts =
  | {
      readonly type: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly about: string;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly about: string }
  | { readonly type: 'text'; readonly default: string; readonly about: string }
  | {
      readonly type: 'words';
      readonly default: readonly string[];
      /** The only words that may be written; any where absent. */
      readonly choices?: readonly string[];
      readonly about: string;
    };

/** What a policy file has to know about one message of a rule. */
export interface MessageFacts {
  readonly basis: 'fact' | 'guess';
  /** Statements to be ticked with a justification, where the policy file gives none. */
  readonly statements?: readonly string[];
}

/** What a policy file may say about one rule. The rules themselves fit this shape and come as a parameter. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly options: Readonly<Record<string, OptionFacts>>;
  /** What it can say; a message that rests on a guess may not block. */
  readonly messages: Readonly<Record<string, MessageFacts>>;
}
