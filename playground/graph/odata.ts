import { badRequest } from './answer';

/** One comparison of a `$filter`. */
export interface Clause {
  readonly field: string;
  readonly operator: 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith';
  readonly value: string;
}

/** Comparisons joined by `and`, or by `or`. */
export interface Filter {
  readonly joinedBy: 'and' | 'or';
  readonly clauses: readonly Clause[];
}

const COMPARISON = /^([A-Za-z_][\w/]*) (eq|ne|lt|gt|le|ge) (?:'((?:[^']|'')*)'|([\w.:-]+))/;
const OPENING = /^startswith\(([A-Za-z_][\w/]*), ?'((?:[^']|'')*)'\)/;
const JOINT = /^ (and|or) /;

/** Reads a `$filter`: comparisons and `startswith`, joined by `and` or by `or`. Throws a Refusal where it is anything else. */
export function readFilter(text: string): Filter {
  const clauses: Clause[] = [];
  let joinedBy: Filter['joinedBy'] = 'and';
  let rest = text.trim();
  for (;;) {
    const { clause, length } = readClause(rest);
    clauses.push(clause);
    rest = rest.slice(length);
    if (rest === '') return { joinedBy, clauses };
    const joint = JOINT.exec(rest);
    if (joint === null) throw badRequest(`Invalid filter clause: syntax error at '${rest}' in '${text}'.`);
    joinedBy = joint[1] === 'or' ? 'or' : 'and';
    rest = rest.slice(joint[0].length);
  }
}

function readClause(text: string): { clause: Clause; length: number } {
  const comparison = COMPARISON.exec(text);
  if (comparison !== null) {
    const [whole, field = '', operator = 'eq', quoted, plain = ''] = comparison;
    const value = quoted?.replaceAll("''", "'") ?? plain;
    return { clause: { field, operator: operator as Clause['operator'], value }, length: whole.length };
  }
  const opening = OPENING.exec(text);
  if (opening === null) throw badRequest(`Invalid filter clause: '${text}'.`);
  const [whole, field = '', value = ''] = opening;
  return {
    clause: { field, operator: 'startswith', value: value.replaceAll("''", "'") },
    length: whole.length,
  };
}

/** Whether a value answers a comparison. Letter case does not count, as it does not in SharePoint and the directory. */
export function answers(value: unknown, { operator, value: wanted }: Clause): boolean {
  const own = textOf(value).toLowerCase();
  const other = wanted.toLowerCase();
  switch (operator) {
    case 'eq':
      return own === other;
    case 'ne':
      return own !== other;
    case 'lt':
      return own < other;
    case 'gt':
      return own > other;
    case 'le':
      return own <= other;
    case 'ge':
      return own >= other;
    case 'startswith':
      return own.startsWith(other);
  }
}

/** A value as it is compared. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}`
    : '';
}

/** Whether something answers a filter. */
export function passes(record: Readonly<Record<string, unknown>>, { joinedBy, clauses }: Filter): boolean {
  const one = (clause: Clause): boolean => answers(record[clause.field], clause);
  return joinedBy === 'or' ? clauses.some(one) : clauses.every(one);
}

/** Reads a `$search` of the directory: `"field:words" OR "field:words"`. Throws a Refusal where it is anything else. */
export function readSearch(text: string): readonly { readonly field: string; readonly words: string }[] {
  return text.split(' OR ').map((one) => {
    const found = /^"([A-Za-z]+):((?:[^"\\]|\\.)*)"$/.exec(one.trim());
    if (found === null) throw badRequest(`Syntax error in $search: ${text}.`);
    const [, field = '', words = ''] = found;
    return { field, words: words.replaceAll(/\\(.)/g, '$1').toLowerCase() };
  });
}

/** The names in `$select`; `undefined` where everything is asked for. */
export function readSelect(text: string | undefined): ReadonlySet<string> | undefined {
  return text === undefined ? undefined : new Set(text.split(',').map((one) => one.trim()));
}

/** The columns that `$expand=fields($select=A,B)` asks for; all where it names none, `undefined` where fields are not asked for. */
export function readExpandedFields(text: string | undefined): ReadonlySet<string> | 'all' | undefined {
  if (text === undefined) return undefined;
  const found = /^fields(?:\(\$select=([\w,]+)\))?$/i.exec(text);
  if (found === null) throw badRequest(`$expand of '${text}' is not played here.`);
  return readSelect(found[1]) ?? 'all';
}
