import { compilePolicy } from '../../src/policy/author/compile';
import type { PolicyProblem } from '../../src/policy/author/problem';
import { RULE_FACTS } from './rule-facts';
import { changedPolicy } from './small-policy';

/** A change to the small policy, and the line, the words and the remedy by which it is refused. */
export type Refusal = readonly [
  name: string,
  from: string,
  to: string,
  line: number,
  what: RegExp,
  remedy: RegExp,
];

/** The problems of a policy text. */
export function problemsOf(text: string): readonly PolicyProblem[] {
  const compiled = compilePolicy({ file: 'small.yaml', text }, RULE_FACTS);
  return compiled.ok ? [] : compiled.problems;
}

/** One test for each refusal of a table: that it comes, where it points, and that its words are plain. */
export function testRefusals(table: readonly Refusal[]): void {
  it.each(table)('%s', (_name, from, to, line, what, remedy) => {
    const problems = problemsOf(changedPolicy(from, to));
    const found = problems.find((one) => what.test(one.what) && remedy.test(one.remedy));
    expect({ problems, isFound: found !== undefined }).toMatchObject({ isFound: true });
    expect(found).toMatchObject({ file: 'small.yaml', line });
    expect(found?.column).toBeGreaterThan(0);
    for (const one of problems) {
      expect(`${one.what} ${one.remedy}`).not.toMatch(
        /!|\b(?:please|invalid|illegal|violation|undefined|null)\b/i,
      );
      expect(one.what).toMatch(/\.$/);
      expect(one.remedy).toMatch(/[.'`]$/);
    }
  });
}
