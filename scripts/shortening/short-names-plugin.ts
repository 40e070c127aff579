import { Compilation, sources, type Compiler } from 'webpack';
import { ownNames } from './own-names';
import { renameProperties } from './rename-properties';
import { sendProgram } from './send-program';

/** Properties that nobody outside can know get short names, before the minifier takes the file; never in a cached state. */
export class ShortNamesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('ShortNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tap({ name: 'ShortNames', stage }, (assets) => {
        const names = ownNames(sendProgram());
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js')))
          compilation.updateAsset(
            file,
            (asset) => new sources.RawSource(renameProperties(String(asset.source()), names)),
          );
      });
    });
  }
}
