const ts = require('typescript');

/** What a rule says about itself for its page in docs/ alone: neither the engine nor an alert reads it. */
const PAGE_TEXTS = ['title', 'about'];

/** The end of a sentence with another one after it, as in src/report/alert/finding-words.ts. */
const TWO_SENTENCES = /[.?] [A-Z]/;

/**
 * A webpack loader for the files of src/rules: takes out the texts that no handler shows, in what is handed to `defineRule`.
 * Those are what only the generated pages show, and the long form of a message whose short form names the way out by itself:
 * an alert takes the short form, and of the long one the last sentence where the short one is a single sentence.
 */
module.exports = function leaveOutUnshownTexts(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineRule')
      cuts.push(...cutsOfRule(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(file);
  cuts.sort((one, other) => other.start - one.start);
  return cuts.reduce((text, { start, end, left }) => text.slice(0, start) + left + text.slice(end), source);
};

function cutsOfRule(rule) {
  return [
    ...pageTexts(rule),
    ...objectsIn(member(rule, 'options')).flatMap(pageTexts),
    ...objectsIn(member(rule, 'messages')).flatMap(longForm),
  ];
}

/** Nothing that runs asks for these: the whole property goes. */
function pageTexts(object) {
  return PAGE_TEXTS.map((name) => member(object, name))
    .filter((text) => text !== undefined && ts.isStringLiteralLike(text))
    .map(({ parent }) => ({ start: parent.getFullStart(), end: endWithComma(parent), left: '' }));
}

function endWithComma(node) {
  const rest = /^\s*,/.exec(node.getSourceFile().text.slice(node.end));
  return node.end + (rest === null ? 0 : rest[0].length);
}

function longForm(message) {
  const [text, short] = [member(message, 'text'), member(message, 'short')];
  const isShown = short === undefined || !ts.isStringLiteralLike(short) || !TWO_SENTENCES.test(short.text);
  return isShown || text === undefined ? [] : [placeOf(text)];
}

function placeOf(node) {
  return { start: node.getStart(), end: node.end, left: "''" };
}

/** The value of a property of an object literal; `undefined` where it has none of that name. */
function member(object, name) {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.find((one) => ts.isPropertyAssignment(one) && one.name.getText() === name)
    ?.initializer;
}

/** The object literals that are the values of an object literal. */
function objectsIn(object) {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.filter(ts.isPropertyAssignment).map((one) => one.initializer);
}
