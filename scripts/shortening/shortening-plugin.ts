import { Compilation, sources, type Compiler } from 'webpack';
import { bindImports } from './bind-imports';
import { fillPacks } from './fill-packs';
import { hoistConstants } from './hoist-constants';
import { ownNames } from './own-names';
import { renameProperties } from './rename-properties';
import { sendProgram } from './send-program';

/**
 * What is made smaller in the whole file, before the minifier takes it: marked texts are packed away, and properties that
 * nobody outside can know get short names; after it, constants that stand there again and again are held by variables. Types of other files decide here: nothing of it comes out of a cache.
 */
export class ShorteningPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('Shortening', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE - 1;
      compilation.hooks.processAssets.tap({ name: 'Shortening', stage }, (assets) => {
        const names = ownNames(sendProgram());
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js')))
          compilation.updateAsset(
            file,
            (asset) =>
              new sources.RawSource(bindImports(renameProperties(fillPacks(String(asset.source())), names))),
          );
      });
      const after = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'Shortening', stage: after }, (assets) => {
        for (const file of Object.keys(assets).filter((name) => name.endsWith('.js')))
          compilation.updateAsset(
            file,
            (asset) => new sources.RawSource(hoistConstants(String(asset.source()))),
          );
      });
    });
  }
}
