const { resolve } = require('node:path');
const { plainOperators } = require('../shortening/plain-operators.ts');
const { sendProgram } = require('../shortening/send-program.ts');

/**
 * A webpack loader for the files of the send bundle: see `plainOperators`. What a type says in another file decides here too,
 * so that nothing may be taken from the cache.
 */
module.exports = function writePlainOperators(source) {
  this.cacheable(false);
  const { own, checker } = sendProgram();
  const file = own.find((one) => resolve(one.fileName) === this.resourcePath);
  if (file === undefined) return source;
  if (file.text !== source) throw new Error(`${this.resourcePath} has changed since its types were read`);
  return plainOperators(file, checker);
};
