/**
 * A webpack loader for src/rules/recipient-looks-wrong.ts: leaves out of its list of signs those that are named in its option
 * `silent`, because the policy never lets what they say stop a mail; what only they use goes with them. The pane has them all.
 */
module.exports = function keepSignsThatStop(source) {
  const { silent } = this.getOptions();
  return silent.reduce(
    (text, id) => text.replace(new RegExp(`^ *(?:'${id}'|${id}): \\w+,\\n`, 'm'), ''),
    source,
  );
};
