const { relative, resolve, sep } = require('node:path');
const { markTexts } = require('../shortening/mark-texts.ts');

const ROOT = resolve(__dirname, '../..');

const NO_PACK = -1;

/**
 * By folder or file, the longest name counting: what every start opens, what mail with candidates needs, what is said once
 * something was found, and the words of prose. Opening a pack holds up the mail, so that the first is for what hardly any
 * mail does without.
 */
const PACKS = {
  'src/message': 0,
  'src/engine': 0,
  'src/detectors': 1,
  // Of every mail it is asked whether it swears, and which words it has.
  'src/detectors/offensive-words.ts': 0,
  'src/detectors/prose/features.ts': 0,
  // Lists that only what has been found is held against.
  'src/detectors/generated': 3,
  'src/detectors/generated/modulus-table.ts': 1,
  // It is packed already.
  'src/detectors/generated/prose-odds.ts': NO_PACK,
  'src/detectors/prose': 3,
  'src/rules': 2,
  'src/report': 2,
  'src/attachments': 2,
};

function packOf(file) {
  const path = relative(ROOT, file).split(sep);
  const pack = path
    .map((_part, place) => PACKS[path.slice(0, path.length - place).join('/')])
    .find((one) => one !== undefined);
  return pack === NO_PACK ? undefined : pack;
}

/** A webpack loader for TypeScript: marks the long texts that scripts/shortening/fill-packs.ts packs away. */
module.exports = function markLongTexts(source) {
  return markTexts(this.resourcePath, source, packOf);
};
