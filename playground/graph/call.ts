import type { GraphAnswer } from './answer';
import type { ListIndex } from './list-index';
import type { ListState } from './list-state';
import type { DirectoryUser, SampleOrganisation } from './organisation';
import type { GraphState } from './state';

/** What every operation works with. */
export interface GraphWorld {
  readonly organisation: SampleOrganisation;
  readonly state: GraphState;
  readonly now: () => Date;
  /** The indexes of a list of this state. */
  readonly indexOf: (list: ListState) => ListIndex;
}

/** One request, read and let in. */
export interface GraphCall extends GraphWorld {
  readonly caller: DirectoryUser;
  readonly scopes: readonly string[];
  /** What stands in the path for the names in braces. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  /** The address up to and with the version: links to next pages begin with it. */
  readonly base: string;
  /** The path and the query as they were asked for. */
  readonly path: string;
}

/** Answers one operation of the contract; throws a Refusal where it refuses. */
export type Operation = (call: GraphCall) => GraphAnswer;

/** Operations by their ids in the contract. */
export type Operations = Readonly<Record<string, Operation>>;

/** A parameter of the path; the contract guarantees that it is there. */
export function param(call: GraphCall, name: string): string {
  return call.params[name] ?? '';
}
