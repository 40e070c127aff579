import { RULES as REAL } from '../../src/rules/all-rules';
import type { Rule } from '../../src/engine/rule';

/*
 * The rules of the one bundle that is built for `trouble.test.ts`: something of ours goes wrong where that test says. No shipped file
 * knows of it.
 */

const planted = localStorage.getItem('planted');

if (planted === 'while it is loaded') throw new Error('planted');

function fail(): never {
  throw new Error('planted');
}

function broken(rule: Rule): Rule {
  if (planted === 'a rule throws') return { ...rule, check: fail };
  if (planted === 'the engine throws') return Object.defineProperty({ ...rule }, 'id', { get: fail });
  return rule;
}

export const RULES: readonly Rule[] = REAL.map((rule) =>
  rule.id === 'large-audience' ? broken(rule) : rule,
);
