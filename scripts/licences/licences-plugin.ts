import { resolve } from 'node:path';
import { Compilation, sources, type Compiler, type Module } from 'webpack';

import { carriedPackages, licencesFile } from './carried-packages';

const ROOT = resolve(__dirname, '../..');

/** Puts the terms of every package that is carried beside what is built; one without terms ends the build. */
export class LicencesPlugin {
  private readonly name: string;

  /** @param name the file is called `name.licences.txt`. */
  constructor(name: string) {
    this.name = name;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const text = licencesFile(carriedPackages(filesOf(compilation), ROOT));
        compilation.emitAsset(`${this.name}.licences.txt`, new sources.RawSource(text));
      });
    });
  }
}

/** The files that modules were made of, those joined to one included. */
function filesOf({ modules }: Compilation): Set<string> {
  const files = new Set<string>();
  for (const module of modules) {
    const joined = 'modules' in module ? (module.modules as Iterable<Module>) : [module];
    for (const one of joined) {
      const file = one.nameForCondition();
      if (file !== null) files.add(file);
    }
  }
  return files;
}
