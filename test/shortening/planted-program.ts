import ts from 'typescript';
import { checkedProgram, type CheckedProgram } from '../../scripts/shortening/send-program';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2016,
  lib: ['lib.es2016.d.ts'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
};

const libraries = new Map<string, ts.SourceFile | undefined>();

/** A program of one file, checked as the send bundle is; beside it what stands for the world outside. */
export function plantedProgram(source: string, outside = ''): CheckedProgram {
  const planted = new Map([
    ['/entry.ts', source],
    ['/outside.d.ts', outside],
  ]);
  const host = ts.createCompilerHost(OPTIONS);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const text = planted.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, version, true);
    if (!libraries.has(name)) libraries.set(name, fromDisk(name, version));
    return libraries.get(name);
  };
  return checkedProgram(ts.createProgram([...planted.keys()], OPTIONS, host));
}
