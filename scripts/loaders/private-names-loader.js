const ts = require('typescript');

/**
 * A webpack loader for TypeScript: gives `private` members of classes short names, which a minifier dares not do, for it
 * cannot know who else uses a name. Here it is known: nobody outside of the class body may. A member keeps its name where
 * even one use within the body is not plainly `this.name`, where another class is extended, and where it is computed.
 */
module.exports = function shortenPrivateNames(source) {
  if (!/\bprivate\b/.test(source)) return source;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const taken = namesIn(file);
  const edits = [];
  const visit = (node) => {
    if (ts.isClassLike(node)) edits.push(...editsOfClass(node, taken));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return applied(source, edits);
};

/** Every identifier of the file: a new name must be none of them. */
function namesIn(file) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function editsOfClass(node, taken) {
  const extendsAnother = (node.heritageClauses ?? []).some(
    (clause) => clause.token === ts.SyntaxKind.ExtendsKeyword,
  );
  if (extendsAnother) return [];
  const members = node.members.filter((member) => isPrivate(member) && ts.isIdentifier(member.name));
  const use = { owner: node, places: new Map(), elsewhere: new Set() };
  for (const { name } of members) use.places.set(name.text, []);
  for (const { name } of members) use.places.get(name.text).push({ at: name });
  for (const member of node.members) collect(member, true, use);
  const names = shortNames(taken);
  const edits = [];
  for (const [name, places] of use.places) {
    if (use.elsewhere.has(name)) continue;
    const short = names.next().value;
    for (const { at, isShorthand } of places)
      edits.push({ at, text: isShorthand ? `${short}: ${name}` : short });
  }
  return edits;
}

function isPrivate(member) {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0 && member.name !== undefined;
}

/** Collects where private members are used: through `this`, or in some other way, which keeps a name as it is. */
function collect(node, isOwnThis, use) {
  const key = keyUsed(node);
  const places = key === undefined ? undefined : use.places.get(key.text);
  if (places !== undefined) {
    if (isOwnThis && isTakenFromThis(node))
      places.push({ at: key, isShorthand: node.name === key && ts.isBindingElement(node) });
    else use.elsewhere.add(key.text);
  }
  const hasOwnThis = ts.isClassLike(node) || (ts.isFunctionLike(node) && !ts.isArrowFunction(node));
  const isMember = ts.isClassElement(node) && node.parent === use.owner;
  ts.forEachChild(node, (child) => {
    collect(child, isOwnThis && (isMember || !hasOwnThis), use);
  });
}

/** What may be the name of a member: in `x.name`, `{ name } = x`, `({ name } = x)`, `x['name']`. */
function keyUsed(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isBindingElement(node)) return node.propertyName ?? node.name;
  if (ts.isShorthandPropertyAssignment(node) || ts.isPropertyAssignment(node))
    return isTarget(node.parent) ? node.name : undefined;
  return ts.isStringLiteralLike(node) ? node : undefined;
}

function isTarget(literal) {
  const { parent } = literal;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === literal &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

function isTakenFromThis(node) {
  if (ts.isPropertyAccessExpression(node)) return isThis(node.expression);
  if (!ts.isBindingElement(node) || node.dotDotDotToken !== undefined) return false;
  const declaration = node.parent.parent;
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer !== undefined &&
    isThis(declaration.initializer)
  );
}

function isThis(node) {
  return node.kind === ts.SyntaxKind.ThisKeyword;
}

/** a, b, … z, A, … Z, a0, … but none that the file uses. */
function* shortNames(taken) {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (let round = 0; ; round++) {
    for (const letter of letters) {
      const name = round === 0 ? letter : `${letter}${round - 1}`;
      if (!taken.has(name)) yield name;
    }
  }
}

function applied(source, edits) {
  let result = source;
  for (const { at, text } of [...edits].sort((one, other) => other.at.getStart() - one.at.getStart()))
    result = result.slice(0, at.getStart()) + text + result.slice(at.end);
  return result;
}
