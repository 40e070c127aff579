const ts = require('typescript');

/** What a rule says about itself for its page in docs/ alone: neither the engine nor an alert reads it. */
const PAGE_TEXTS = new Set(['title', 'about']);

/**
 * A webpack loader for the files of src/rules: empties the texts that only the generated pages show, in what is handed to
 * `defineRule` and in the options declared there. Nothing else is touched.
 */
module.exports = function emptyPageTexts(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const texts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineRule') {
      const [definition] = node.arguments;
      if (definition !== undefined && ts.isObjectLiteralExpression(definition))
        texts.push(...pageTexts(definition));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = source;
  for (const text of texts.reverse())
    result = `${result.slice(0, text.getStart())}''${result.slice(text.end)}`;
  return result;
};

/** The page texts of a rule, and of each of its options, in their order. */
function pageTexts(definition) {
  return definition.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property)) return [];
    const name = property.name.getText();
    if (name === 'options' && ts.isObjectLiteralExpression(property.initializer)) {
      return property.initializer.properties.flatMap((option) =>
        ts.isPropertyAssignment(option) && ts.isObjectLiteralExpression(option.initializer)
          ? pageTexts(option.initializer)
          : [],
      );
    }
    return PAGE_TEXTS.has(name) && ts.isStringLiteralLike(property.initializer) ? [property.initializer] : [];
  });
}
