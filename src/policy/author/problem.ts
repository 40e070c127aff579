/** One thing that stops a file from compiling, or deserves a look, in words for the person who edits it. */
export interface PolicyProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong: one full sentence. */
  readonly what: string;
  /** What to do about it: one full sentence. */
  readonly remedy: string;
}

/** A file as its reader hands it over. Nothing here reads a disk. */
export interface PolicySource {
  /** Its name, as problems cite it. */
  readonly file: string;
  readonly text: string;
}

/** Keys and list positions from the top of a file down to one value. */
export type SourcePath = readonly (string | number)[];

/** Files a problem: at the value of the path, or at its key. */
export type Report = (path: SourcePath, what: string, remedy: string, at?: 'key' | 'value') => void;

/** Two lists of problems being filled: those that stop the file, and those that only deserve a look. */
export interface Findings {
  readonly problem: Report;
  readonly warning: Report;
}

/** The problems in the order of the file. */
export function inFileOrder(problems: readonly PolicyProblem[]): PolicyProblem[] {
  return [...problems].sort((a, b) => (a.line === b.line ? a.column - b.column : a.line - b.line));
}

/** A path as people write it: `organisation.domains.internal`, `generic-mailboxes, item 2`. */
export function pathWords(path: SourcePath): string {
  let words = '';
  for (const step of path) {
    if (typeof step === 'number') words += `, item ${String(step + 1)}`;
    else words += words === '' ? step : words.includes(', item ') ? `, ${step}` : `.${step}`;
  }
  return words;
}
