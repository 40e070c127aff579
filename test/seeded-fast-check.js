/*
 * What the tests know as fast-check: the same cases at each run, so that a run that fails fails again. SEED=random looks at
 * others.
 */
const fastCheck = require('../node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env['SEED'];
if (seed !== 'random') fastCheck.configureGlobal({ seed: Number(seed ?? 20261128) });

module.exports = fastCheck;
