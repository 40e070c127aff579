import type { Content } from '../message/content';
import type { Markings } from '../message/marking';
import type { Attachment, Message, MessageParts, PartName, UnreadCause } from '../message/message';
import { shownText } from '../message/shown-text';
import type { OptionValue, Policy } from '../policy/model/policy';
import type { Audience } from './audience';
import type { Edit } from './edit';
import type { FactName, Facts } from './facts';
import type { Evidence, FilePicture, FindingData, Place } from './finding';

/** One option of a rule: its default, and what an administrator may write instead. */
export type OptionSpec =
  | {
      readonly type: 'number';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly about: string;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly about: string }
  | { readonly type: 'text'; readonly default: string; readonly about: string }
  /** Word patterns with `*` and `#`. */
  | {
      readonly type: 'words';
      readonly default: readonly string[];
      /** Where they are named: the only words that may be written. */
      readonly choices?: readonly string[];
      readonly about: string;
    };

/** The options of a rule, by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values that specs stand for. */
export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K]['default'] extends number
    ? number
    : S[K]['default'] extends boolean
      ? boolean
      : S[K]['default'] extends string
        ? string
        : readonly string[];
};

/** One thing a rule can say. Templates hold placeholders in braces, filled from the finding's data. */
export interface MessageSpec {
  /** What is wrong, what the policy asks, the way out: full sentences. */
  readonly text: string;
  /** The short form for the alert; one sentence. */
  readonly short: string;
  /** Whether it rests on a fact (may block) or on a guess (justify at most). */
  readonly basis: 'fact' | 'guess';
  /** For a justification: statements to be ticked. */
  readonly statements?: readonly string[];
}

/** A remedy the rule can offer: the words on its button. */
export interface FixSpec {
  readonly label: string;
  readonly safety: 'safe' | 'suggested';
}

/** What a rule found at one place. */
export interface Found<M extends string = string, F extends string = string> {
  readonly message: M;
  readonly data?: FindingData;
  readonly place?: Place;
  readonly evidence?: readonly Evidence[];
  readonly picture?: FilePicture;
  readonly fixes?: readonly {
    readonly id: F;
    readonly data?: FindingData;
    readonly edits: readonly Edit[];
  }[];
}

/** Why a rule could not decide about the message, or about one file of it. */
export interface Undecided {
  readonly cause: UnreadCause;
  readonly reason: string;
}

/** A rule's answer: not applicable, or what was found and what could not be told (both empty: passed). */
export type RuleResult<M extends string = string, F extends string = string> =
  | { readonly applicable: false }
  | {
      readonly applicable: true;
      readonly found: readonly Found<M, F>[];
      readonly undecided: readonly Undecided[];
    };

/** All that a rule may look at beside the parts it needs. Nothing here does I/O, or tells the time. */
export interface RuleContext<O = Readonly<Record<string, OptionValue>>> {
  readonly message: Message;
  readonly policy: Policy;
  readonly options: O;
  readonly facts: Facts;
  readonly audience: Audience;
  readonly content: Content;
  readonly markings: Markings;
}

/** The parts a rule asked for, all of them read. */
export type NeededParts<N extends PartName> = { readonly [K in N]: MessageParts[K] };

/** A rule as its file declares it, with its types. */
export interface RuleDefinition<
  N extends PartName,
  O extends OptionSpecs,
  M extends string,
  F extends string,
> {
  /** Kebab case; also the name of its file, its test, its page, and its entry in a policy. */
  readonly id: string;
  /** Begins with Require, Disallow or Limit; no full stop. */
  readonly title: string;
  /** Why the rule exists and when a colleague may rightly go on: a paragraph for its page. */
  readonly about: string;
  /** The parts of the message without which it cannot tell. */
  readonly needs: readonly N[];
  /** Facts without which it does not apply. */
  readonly facts?: readonly FactName[];
  /** `content`: one level lower toward trusted recipients only, advise toward unknown ones only. */
  readonly concern: 'content' | 'form';
  /** `outside`: does not apply while everyone is known to be inside. */
  readonly audience: 'any' | 'outside';
  /** Whether it looks at mail marked personal. */
  readonly personalMail: 'checked' | 'left-alone';
  readonly options: O;
  readonly messages: Readonly<Record<M, MessageSpec>>;
  readonly fixes: Readonly<Record<F, FixSpec>>;
  /** Pure and synchronous. */
  readonly check: (parts: NeededParts<N>, context: RuleContext<OptionValues<O>>) => RuleResult<M, F>;
}

/** A rule as the engine runs it. */
export type Rule = Omit<RuleDefinition<PartName, OptionSpecs, string, string>, 'check'> & {
  readonly check: (parts: MessageParts, context: RuleContext<never>) => RuleResult;
};

/** Checks a rule's declaration against its own types, and gives it in the form the engine takes. */
export function defineRule<
  const N extends PartName,
  const O extends OptionSpecs,
  M extends string,
  F extends string,
>(definition: RuleDefinition<N, O, M, F>): Rule {
  return definition;
}

/** The rule has nothing to say about this kind of message. */
export const NOT_APPLICABLE = { applicable: false } as const;

/** The rule looked and found nothing. */
export const PASSED = { applicable: true, found: [], undecided: [] } as const;

/** The rule found these. */
export function found<M extends string, F extends string>(...all: readonly Found<M, F>[]): RuleResult<M, F> {
  return { applicable: true, found: all, undecided: [] };
}

/** The rule could not decide. */
export function undecided(cause: UnreadCause, reason: string): RuleResult<never, never> {
  return { applicable: true, found: [], undecided: [{ cause, reason }] };
}

/**
 * Asks about each attached file by itself: what is wrong with it, and the fix that takes it off. A file that could not be
 * read, and about which its name says nothing, cannot be told. Not applicable where nothing is attached.
 */
export function judgeFiles<M extends string>(
  attachments: readonly Attachment[],
  judge: (file: Attachment) => M | undefined,
): RuleResult<M, 'remove'> {
  const all: Found<M, 'remove'>[] = [];
  const undecided: Undecided[] = [];
  for (const one of attachments) {
    const { name, size, content, kind } = one;
    // What Outlook calls an attached mail is its subject: one that ends in ".com" is no program.
    const message = kind === 'item' ? undefined : judge(one);
    const file = shownText(name === '' ? 'A file without a name' : name);
    if (message !== undefined) {
      all.push({
        message,
        data: { file },
        place: { part: 'attachments' },
        fixes: [{ id: 'remove', data: { file }, edits: [{ kind: 'remove-attachment', name, size }] }],
      });
    } else if (!content.known && kind === 'file') {
      undecided.push({ cause: content.cause, reason: `${file}: ${content.reason}` });
    }
  }
  return { applicable: attachments.length > 0, found: all, undecided };
}
