/**
 * A webpack loader for src/rules/all-rules.ts: keeps the rules that are named in its option `keep`, and leaves out the import
 * and the place in the list of every other. A rule that its policy never lets stop a mail says nothing in an alert, and a
 * policy that is fetched later may raise no level; so the file that Outlook runs on Send does without it. The pane has them all.
 */
module.exports = function keepRulesThatStop(source) {
  const { keep } = this.getOptions();
  const dropped = [];
  const rest = source.replace(/^import \{ (\w+) \} from '\.\/([\w-]+)';\n/gm, (line, name, id) => {
    if (keep.includes(id)) return line;
    dropped.push(name);
    return '';
  });
  return dropped.reduce((text, name) => text.replace(new RegExp(`^ *${name},\\n`, 'm'), ''), rest);
};
