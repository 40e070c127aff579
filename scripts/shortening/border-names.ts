import ts from 'typescript';
import { TypeNames } from './type-names';
import type { CheckedProgram } from './send-program';

const LISTS_KEYS = /^(?:Object\.(?:keys|values|entries|getOwnPropertyNames)|Reflect\.ownKeys)$/;

const AT_BORDER = '/addin/outlook/';

/** What the checker knows nothing of: a value that comes in, or goes out, under a type that was only asserted. */
const UNCHECKED = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never | ts.TypeFlags.NonPrimitive;

/**
 * Gives the names of properties that cross the border of a program, or are looked up by a text. They are:
 *
 * - every name that a file at the border uses (addin/outlook, the only code that says Office): what Outlook hands over may
 *   pass there for a type of our own;
 * - members of what is declared outside, wherever the code uses one, and all that a call out there takes or gives;
 * - what becomes JSON, what is asserted of a value of unknown type or of an ambient constant, as a fetched policy is;
 * - the keys of objects that are indexed by texts, listed, or asked for a name with `in`.
 */
export function borderNames(program: CheckedProgram): ReadonlySet<string> {
  const names = new TypeNames(program.checker);
  for (const file of program.own) {
    const isAtBorder = file.fileName.includes(AT_BORDER);
    const visit = (node: ts.Node): void => {
      if (isAtBorder && isNameOfMember(node)) names.found.add(node.text);
      collect(node, program.checker, names);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return names.found;
}

function collect(node: ts.Node, checker: ts.TypeChecker, names: TypeNames): void {
  if ((ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) && ts.isExpression(node)) {
    names.addHandedOn(checker.getTypeAtLocation(node), checker.getContextualType(node));
  }
  if (ts.isPropertyAccessExpression(node)) {
    names.addMember(node.name.text, checker.getSymbolAtLocation(node.name));
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name))
      names.addMember(name.text, checker.getTypeAtLocation(node.parent).getProperty(name.text));
  } else if (ts.isObjectLiteralExpression(node)) {
    const wanted = checker.getContextualType(node);
    for (const { name } of node.properties)
      if (wanted !== undefined && name !== undefined) names.addKey(name, wanted);
  } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    collectCall(node, checker, names);
  } else {
    collectAssertion(node, checker, names);
    collectKeys(node, checker, names);
  }
}

/** Keys that are asked for by a value: `a[key]`, `key in a`, `for (key in a)`. */
function collectKeys(node: ts.Node, checker: ts.TypeChecker, names: TypeNames): void {
  const typeOf = (one: ts.Node): ts.Type => checker.getTypeAtLocation(one);
  if (ts.isElementAccessExpression(node))
    names.addIndex(typeOf(node.argumentExpression), typeOf(node.expression));
  else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword)
    names.addIndex(typeOf(node.left), typeOf(node.right));
  else if (ts.isForInStatement(node)) names.addKeysOf(typeOf(node.expression));
}

function collectCall(
  node: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
  names: TypeNames,
): void {
  const called = node.expression.getText();
  const [first] = node.arguments ?? [];
  if (first !== undefined && called === 'JSON.stringify') names.addAll(checker.getTypeAtLocation(first));
  if (first !== undefined && LISTS_KEYS.test(called)) names.addKeysOf(checker.getTypeAtLocation(first));
  const { declaration } = checker.getResolvedSignature(node) ?? {};
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return;
  // As declared, not as it is here: what a type parameter stands for says nothing of what becomes of it.
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (signature === undefined) return;
  if (declaration.getSourceFile().isDeclarationFile) names.addSignature(signature);
  signature.getParameters().forEach((parameter, index) => {
    const handed = node.arguments?.[index];
    if (handed !== undefined) collectLiteral(handed, checker.getTypeOfSymbol(parameter), checker, names);
  });
}

/** The keys of an object literal where such a type is wanted, and those of the literals within it. */
function collectLiteral(node: ts.Node, wanted: ts.Type, checker: ts.TypeChecker, names: TypeNames): void {
  if (!ts.isObjectLiteralExpression(node)) return;
  for (const one of node.properties) {
    if (one.name === undefined) continue;
    names.addKey(one.name, wanted);
    const inner = checker.getPropertyOfType(checker.getApparentType(wanted), one.name.getText());
    if (ts.isPropertyAssignment(one) && inner !== undefined)
      collectLiteral(one.initializer, checker.getTypeOfSymbol(inner), checker, names);
  }
}

/**
 * What is only said of a value: `x is T`, a `declare const`, and `x as T` where nothing is known of `x`, or nothing is said of
 * `T`. What is written out on the spot is our own.
 */
function collectAssertion(node: ts.Node, checker: ts.TypeChecker, names: TypeNames): void {
  if (ts.isTypePredicateNode(node) && node.type !== undefined) {
    names.addAll(checker.getTypeFromTypeNode(node.type));
  } else if (ts.isVariableDeclaration(node) && isAmbient(node)) {
    names.addAll(checker.getTypeAtLocation(node));
  } else if (
    ts.isAsExpression(node) &&
    !ts.isConstTypeReference(node.type) &&
    !isWrittenHere(node.expression)
  ) {
    const [before, after] = [
      checker.getTypeAtLocation(node.expression),
      checker.getTypeFromTypeNode(node.type),
    ];
    if ((before.flags & UNCHECKED) !== 0) names.addOwn(after);
    if ((after.flags & UNCHECKED) !== 0) names.addOwn(before);
  }
}

function isNameOfMember(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node || parent.propertyName === undefined;
  const isNamed =
    ts.isPropertyAccessExpression(parent) || ts.isClassElement(parent) || ts.isTypeElement(parent);
  return (isNamed || ts.isObjectLiteralElementLike(parent)) && parent.name === node;
}

function isWrittenHere(node: ts.Expression): boolean {
  return ts.isAsExpression(node) ? isWrittenHere(node.expression) : ts.isObjectLiteralExpression(node);
}

function isAmbient(node: ts.VariableDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Ambient) !== 0;
}
