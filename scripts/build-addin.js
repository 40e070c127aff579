/**
 * Builds configurations of webpack.config.js by name, without webpack's own command, so that the installed package can do it too:
 * `node scripts/build-addin.js '{"names": ["launchevent"], "env": {}}'`.
 */
const { webpack } = require('webpack');

const { names, env } = JSON.parse(process.argv[2]);
const configurations = require('../webpack.config.js')(env).filter(({ name }) => names.includes(name));

webpack(configurations).run((fault, stats) => {
  if (fault === null && !stats.hasErrors()) return;
  process.stderr.write(`${fault === null ? stats.toString('errors-only') : fault.stack}\n`);
  process.exitCode = 1;
});
