import type { Finding } from '../../../src/engine/finding';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { withoutReason } from '../../../src/report/alert/finding-words';

/** A clause that a finding cites. */
export interface CitedClause {
  readonly id: string;
  readonly text: string;
}

/** A full stop, and the beginning of the next sentence. */
const NEXT_SENTENCE = /[.?] (?=[A-Z0-9“"‘'])/;

/** Gives a finding's message as its first sentence, for the heading, and the rest. Names in it come from the mail: cleaned. Where no reason is asked for, none is spoken of. */
export function sentencesOf({ message, level }: Finding): { readonly first: string; readonly rest: string } {
  const asksReason = level === 'justify' || level === 'block';
  const clean = cleanText(asksReason ? message : withoutReason(message));
  const end = NEXT_SENTENCE.exec(clean);
  if (end === null) return { first: clean, rest: '' };
  return { first: clean.slice(0, end.index + 1), rest: clean.slice(end.index + 2) };
}

/** Gives the clauses a finding cites, in the policy's order of importance; one that the policy no longer holds is left out. */
export function citedClauses({ clauses }: Finding, policy: Policy): readonly CitedClause[] {
  const cited: CitedClause[] = [];
  for (const id of clauses) {
    const clause = policy.clauses.find((one) => one.id === id);
    if (clause !== undefined) cited.push({ id, text: clause.text });
  }
  return cited;
}
