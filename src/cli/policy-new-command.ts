import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { compilePolicy } from '../policy/author/compile';
import { writeFirstPolicy } from '../policy/author/first-policy/write-first-policy';
import { RULES } from '../rules/all-rules';
import { reasonOf } from './contacts';
import { answersFrom, askForAnswers } from './policy-new/gather';
import { QUESTIONS } from './policy-new/questions';
import { checkExample, DEFAULT_POLICY, POLICIES_FOLDER, problemLine } from './policy-source';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';

/** What `letterhead policy new` was asked for. */
export interface PolicyNewOptions {
  readonly answers?: string;
  readonly answer: readonly string[];
  readonly questions?: boolean;
  readonly out: string;
}

const SCHEMA = 'policy.schema.json';

/**
 * Writes a first policy from answers to questions: asked for on the terminal, or taken from a file and from pairs. What it
 * writes compiles, its example mails included. Beside it lies the schema by which editors complete it.
 *
 * @throws UsageProblem naming what cannot be used, and the remedy.
 */
export async function newPolicyCommand(options: PolicyNewOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.questions === true) {
    terminal.out(questionsAsFile());
    return 0;
  }
  const { answers: file, answer: pairs, out } = options;
  if (existsSync(out)) throw new UsageProblem(`${out} is there already. Name another file with --out.`);
  const isAsking = file === undefined && pairs.length === 0;
  const answers = isAsking ? await askForAnswers(terminal) : answersFrom(file, pairs);
  const shipped = readFileSync(join(POLICIES_FOLDER, `${DEFAULT_POLICY}.yaml`), 'utf8');
  const text = writeFirstPolicy(answers, shipped);
  const compiled = compilePolicy({ file: out, text }, RULES, checkExample);
  if (!compiled.ok) {
    const problems = compiled.problems.map(problemLine);
    throw new UsageProblem(['These answers make no policy yet:', ...problems].join('\n'));
  }
  try {
    writeFileSync(out, text);
    const schema = join(dirname(out), SCHEMA);
    if (!existsSync(schema)) copyFileSync(join(POLICIES_FOLDER, SCHEMA), schema);
  } catch (thrown) {
    throw new UsageProblem(
      `${out} could not be written (${reasonOf(thrown)}). Name another file with --out.`,
    );
  }
  const { policy, examples } = compiled;
  terminal.out(
    `${out}: ${policy.clauses.length} clauses, ${Object.keys(policy.rules).length} rules, ${examples.length} examples. It compiles.\nTry it on your own mail: letterhead check --policy ${out} MAIL\n`,
  );
  return 0;
}

/** Every question as a line of YAML to fill in. */
function questionsAsFile(): string {
  const lines = QUESTIONS.filter(({ key }) => !key.endsWith('-words')).flatMap(
    ({ key, ask, kind, unanswered }) => {
      const about = kind === 'topic' ? `${ask} A clause number, yes or no.` : `${ask}.`;
      return [`# ${about}`, `${key}: ${unanswered === undefined ? '' : `'${unanswered}'`}`.trimEnd(), ''];
    },
  );
  return `# Fill this in, and give it to: letterhead policy new --answers FILE\n# To quote your own words for a clause, add a line with its key and -words, such as programs-words.\n\n${lines.join('\n')}`;
}
