import type { OrganisationDomains } from '../../message/scope';
import type { RegisterPolicy } from './register-policy';

/** What a finding leads to. `advise` shows in the pane only; see the table of verdicts in the README. */
export type Level = 'advise' | 'warn' | 'justify' | 'block';

/** All levels, mildest first. */
export const LEVELS: readonly Level[] = ['advise', 'warn', 'justify', 'block'];

/** A level, or a rule (or one of its messages) switched off. */
export type Setting = Level | 'off';

/** `settled` uses the policy's levels; `day-one` the milder ones of the first weeks. */
export type Rollout = 'settled' | 'day-one';

/** The levels of one rule, or of one of its messages, for both rollouts. */
export interface LevelSetting {
  readonly settled: Setting;
  readonly dayOne: Setting;
}

/** The value of one rule option. */
export type OptionValue = boolean | number | string | readonly string[];

/** How a policy uses one rule. */
export interface RuleSetting extends LevelSetting {
  /** Message ids that have levels of their own. */
  readonly messages: Readonly<Record<string, LevelSetting>>;
  /** What "cannot tell" leads to; never above warn. */
  readonly cannotTell: 'off' | 'advise' | 'warn';
  /** The clauses it enforces; empty for a rule that cites `source` instead. */
  readonly clauses: readonly string[];
  /** Law or practice cited where the policy has no clause of its own. */
  readonly source?: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Statements to be ticked with a justification, in the policy's words; the rule's own where absent. */
  readonly statements?: readonly string[];
}

/** What Letterhead does about a clause: rules read it, a screen does it, nothing does it yet, or no machine should. */
export type ClauseKind = 'rule' | 'screen' | 'not-yet' | 'not-by-machine';

/** Every kind of clause, in the order in which lists show them. */
export const CLAUSE_KINDS: readonly ClauseKind[] = ['rule', 'screen', 'not-yet', 'not-by-machine'];

/** One numbered clause of the written policy. */
export interface Clause {
  readonly id: string;
  /** The organisation's own words, in short. */
  readonly text: string;
  readonly kind: ClauseKind;
  /** For screens: which one. Not by machine: why. Not yet: what of it nothing reads. For rules: what they leave out. */
  readonly note?: string;
  /** An editor's note, such as superseded law. */
  readonly editorsNote?: string;
}

/** A text the organisation has approved word for word (a disclaimer), or facts every mail declares (particulars). */
export interface ApprovedBlock {
  readonly id: 'disclaimer' | 'particulars';
  /** Plain text, as it is added to a mail. */
  readonly text: string;
  /** Domains beside the internal ones that count as inside for this block. */
  readonly alsoInside: readonly string[];
}

/** The facts that company particulars declare (Companies (Trading Disclosures) Regulations 2015, reg. 25). */
export interface CompanyParticulars {
  readonly name: string;
  readonly number: string;
  readonly partOfUk: string;
  readonly office: string;
}

/** A functional mailbox, the subjects it is for, and the data it is meant to receive. */
export interface GenericMailbox {
  readonly address: string;
  /** What it is for, in words for people. */
  readonly purpose: string;
  /** Word patterns that tell its subject. */
  readonly topics: readonly string[];
  /** Entity kinds it is meant to receive, so that sending them there is no finding. */
  readonly for: readonly string[];
}

/** Bank holidays of the United Kingdom, as GOV.UK publishes them for its three divisions; days as `YYYY-MM-DD`. */
export interface BankHolidays {
  /** The first and the last year that the table covers whole: outside of them nothing is worked out. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Those of the part of the UK in which the organisation is. */
  readonly here: readonly string[];
  /** Those that only other parts keep. */
  readonly elsewhere: readonly string[];
}

/** The organisation, its domains and its functional addresses. No person stands here: the policy file is public. */
export interface Organisation {
  readonly name: string;
  /** What a sentence calls it: "2 people outside Steps to Work". */
  readonly shortName: string;
  /** True while names and numbers are samples. */
  readonly isSample: boolean;
  readonly domains: OrganisationDomains;
  readonly serviceDesk: string;
  readonly recordsMailbox: string;
  /** Addresses whose owners advise on information requests. */
  readonly informationRequests: readonly string[];
  readonly dataProtection: string;
  readonly particulars?: CompanyParticulars;
}

/** The compiled policy: plain JSON, no YAML and no schema library needed to use it. */
export interface Policy {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** True switches Letterhead off for everybody at the next compose. */
  readonly off: boolean;
  /** Whether a mail whose reason could not be recorded yet goes meanwhile, or waits for its record. */
  readonly whenRecordWaits: 'send' | 'wait';
  readonly organisation: Organisation;
  readonly blocks: readonly ApprovedBlock[];
  readonly clauses: readonly Clause[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Word lists that rules read, by name; patterns with `*` and `#` only. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly genericMailboxes: readonly GenericMailbox[];
  readonly allStaff: readonly string[];
  /** Address or domain patterns of protected correspondents: regulators, unions, parliament. */
  readonly protectedCorrespondents: readonly string[];
  /** Domains of private webmail: each address counts as an organisation of its own. */
  readonly privateWebmail: readonly string[];
  /** Absent where the file has no table: then no last day is worked out. */
  readonly bankHolidays?: BankHolidays;
  /** Absent where the organisation keeps no register of mailboxes. */
  readonly register?: RegisterPolicy;
}
