const { relative, resolve, sep } = require('node:path');
const { markTexts } = require('../shortening/mark-texts.ts');

const SOURCE = resolve(__dirname, '../../src');
/**
 * By folder: what mail with candidates needs, and what is said once something was found. Of what any mail needs only the
 * policy is packed (webpack.config.js), for opening a pack holds up every mail.
 */
const PACKS = { detectors: 1, rules: 2, report: 2, attachments: 2 };

/** A webpack loader for TypeScript: marks the long texts that packed-texts-plugin.ts packs away. */
module.exports = function markLongTexts(source) {
  const [folder] = relative(SOURCE, this.resourcePath).split(sep);
  const pack = PACKS[folder];
  return pack === undefined ? source : markTexts(this.resourcePath, source, pack);
};
