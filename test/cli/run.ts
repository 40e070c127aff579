import { runProgram } from '../../src/cli/program';
import type { ExitCode } from '../../src/cli/terminal';

/** What a run of the command wrote, and how it ended. */
export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with `input` as standard input and a terminal that shows no colour. */
export async function run(args: readonly string[], input = '', showsProgress = false): Promise<Run> {
  let out = '';
  let err = '';
  const code = await runProgram(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async function* () {
      await Promise.resolve();
      yield Buffer.from(input);
    },
    colour: false,
    showsProgress,
    columns: 80,
  });
  return { code, out, err };
}
