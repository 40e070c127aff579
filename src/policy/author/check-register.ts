import { suggestion } from './nearest';
import type { Report } from './problem';
import type { PolicySourceShape } from './schema';

/** Checks that what the register rests on is there: clauses of the file, and somebody to ask. */
export function checkRegister(
  { register, clauses }: Pick<PolicySourceShape, 'register' | 'clauses'>,
  report: Report,
): void {
  if (register === undefined) return;
  for (const [topic, clause] of Object.entries(register.clauses)) {
    if (clauses[clause] !== undefined) continue;
    const remedy = suggestion(clause, Object.keys(clauses), 'In the file');
    report(['register', 'clauses', topic], `The policy has no clause \`${clause}\`.`, remedy);
  }
  for (const key of ['investigation', 'generic-mailboxes'] as const) {
    if (register[key].length > 0) continue;
    report(['register', key], 'No role is named, so that nobody could be asked.', 'Name at least one.');
  }
}
