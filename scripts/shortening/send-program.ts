import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/** Of the HTML parser the bundle takes its tokenizer alone. */
const NOT_CARRIED = /htmlparser2\/src\/(?!Tokenizer)/;

/** A program as the type checker sees it. */
export interface CheckedProgram {
  readonly checker: ts.TypeChecker;
  /** The files that are compiled: ours, and packages taken from their source; what describes the world outside is not. */
  readonly own: readonly ts.SourceFile[];
}

/** Gives a program as the other files here take it. */
export function checkedProgram(program: ts.Program): CheckedProgram {
  const isOwn = (file: ts.SourceFile): boolean => !file.isDeclarationFile && !NOT_CARRIED.test(file.fileName);
  return { checker: program.getTypeChecker(), own: program.getSourceFiles().filter(isOwn) };
}

let kept: CheckedProgram | undefined;

/** Gives the program of the send bundle, typed as addin/tsconfig.json says; made once for each build. */
export function sendProgram(): CheckedProgram {
  if (kept !== undefined) return kept;
  const handlers = join(ROOT, 'addin/launchevent');
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'addin/tsconfig.json'),
    { noEmit: true, emitDeclarationOnly: false, composite: false, incremental: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const paths = {
    htmlparser2: [join(dirname(require.resolve('htmlparser2')), '../src/index.ts')],
    'entities/decode': [join(handlers, 'entity-decoder.ts')],
  };
  const entries = ['entry.ts', 'off.ts', '../outlook/runtime.d.ts'].map((name) => join(handlers, name));
  kept = checkedProgram(ts.createProgram(entries, { ...config?.options, paths }));
  return kept;
}
