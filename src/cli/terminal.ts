/** What the command writes to: kept apart so that tests run the command in their own process. */
export interface Terminal {
  /** Standard output: reports only. */
  readonly out: (text: string) => void;
  /** Standard error: what went wrong, and progress. */
  readonly err: (text: string) => void;
  /** Bytes of standard input, when a path is `-`. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** True where standard output is a terminal that shows colour. */
  readonly colour: boolean;
  /** True where standard error is a terminal: only there is progress shown. */
  readonly showsProgress: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
}

/** How the command ends. 2: usage, or something could not be read; 1: something at warn or above; 0: neither. */
export type ExitCode = 0 | 1 | 2;

/** Something the user can mend: what is wrong and the remedy, said on standard error, exit 2. */
export class UsageProblem extends Error {}
