const { relative, resolve, sep } = require('node:path');
const { markTexts } = require('../shortening/mark-texts.ts');

const ROOT = resolve(__dirname, '../..');

/**
 * By folder: what every start opens, what mail with candidates needs, and what is said once something was found. Opening a
 * pack holds up the mail, so that the first is for what hardly any mail does without.
 */
const PACKS = {
  'src/message': 0,
  'src/engine': 0,
  'src/detectors': 1,
  'src/rules': 2,
  'src/report': 2,
  'src/attachments': 2,
};

/** A webpack loader for TypeScript: marks the long texts that scripts/shortening/fill-packs.ts packs away. */
module.exports = function markLongTexts(source) {
  const folder = relative(ROOT, this.resourcePath).split(sep).slice(0, 2).join('/');
  const pack = PACKS[folder];
  return pack === undefined ? source : markTexts(this.resourcePath, source, pack);
};
