import ts from 'typescript';

/** A piece of the text that becomes another one. Of those at one place the lower rank comes first. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rank: number;
}

/**
 * Gives a file's text with operators newer than ES2016 in the plain form that means the same for what its operands can be,
 * where the general form that a compiler has to write is several times as long and slower:
 *
 * - `a ?? b` as `a || b`: what is there is never falsy, or its falsy value is `b` itself (a number that is none becomes 0);
 * - `a?.b` as `a && a.b`, where `a` is a plain name, or one in a plain name, that holds an object or `undefined`;
 * - `a === undefined` as `!a`, where `a` is an object or `undefined`.
 */
export function plainOperators(file: ts.SourceFile, checker: ts.TypeChecker): string {
  const changes: Change[] = [];
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    changes.push(...changesOf(node, checker, ++count));
    ts.forEachChild(node, visit);
  };
  visit(file);
  changes.sort((one, other) => (one.start === other.start ? one.rank - other.rank : one.start - other.start));
  let result = '';
  let done = 0;
  for (const { start, end, text } of changes) {
    result += file.text.slice(done, start) + text;
    done = end;
  }
  return result + file.text.slice(done);
}

const DEFAULTS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.QuestionQuestionToken, '||'],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, '||='],
]);

function changesOf(node: ts.Node, checker: ts.TypeChecker, count: number): readonly Change[] {
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken: operator } = node;
    const or = DEFAULTS.get(operator.kind);
    if (or !== undefined && isSameWithOr(left, right, checker))
      return [
        ...inBrackets(node, '(', count),
        ...[left, right]
          .filter((one) => staysGeneral(one, checker))
          .flatMap((one) => inBrackets(one, '(', count)),
        { start: operator.getStart(), end: operator.end, text: or, rank: 0 },
      ];
    const isEqual = operator.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
    const isUnequal = operator.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
    if ((isEqual || isUnequal) && isUndefined(right) && isObjectOrUndefined(left, checker)) {
      const [open] = inBrackets(node, isEqual ? '(!(' : '(!!(', count);
      return open === undefined ? [] : [open, { start: left.end, end: node.end, text: '))', rank: -count }];
    }
  }
  return chainChanges(node, checker, count);
}

/** True for an `a ?? b` that is left as it is: beside `||` it must stand in brackets. */
function staysGeneral(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    !isSameWithOr(node.left, node.right, checker)
  );
}

/** `name?.rest` becomes `(name && name.rest)`, as far as the chain goes. */
function chainChanges(node: ts.Node, checker: ts.TypeChecker, count: number): readonly Change[] {
  const isLink =
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node);
  const question = isLink ? node.questionDotToken : undefined;
  if (!isLink || question === undefined || !isPlainName(node.expression)) return [];
  if (!isObjectOrUndefined(node.expression, checker)) return [];
  let whole: ts.Node = node;
  while (ts.isOptionalChain(whole.parent) && whole.parent.expression === whole) whole = whole.parent;
  const link = ts.isPropertyAccessExpression(node) ? '.' : '';
  return [
    ...inBrackets(whole, `(${node.expression.getText()} && `, count, node.getStart()),
    { start: question.getStart(), end: question.end, text: link, rank: 0 },
  ];
}

/** `name`, `this.name` or `name.name`: reading it twice is reading it once. */
function isPlainName(node: ts.Expression): boolean {
  const isFree = ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
  return (
    isFree ||
    (ts.isPropertyAccessExpression(node) &&
      node.questionDotToken === undefined &&
      isPlainName(node.expression))
  );
}

function inBrackets(node: ts.Node, open: string, count: number, start = node.getStart()): readonly Change[] {
  return [
    { start, end: start, text: open, rank: count },
    { start: node.end, end: node.end, text: ')', rank: -count },
  ];
}

function isUndefined(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'undefined';
}

function isSameWithOr(left: ts.Expression, right: ts.Expression, checker: ts.TypeChecker): boolean {
  const there = partsOf(checker.getTypeAtLocation(left)).filter((one) => (one.flags & NULLISH) === 0);
  const falsy = there.filter((one) => !isAlwaysTruthy(one, checker));
  if (falsy.length === 0) return there.length > 0;
  const other = checker.getTypeAtLocation(right);
  return falsy.every((one) => {
    if ((one.flags & ts.TypeFlags.StringLike) !== 0) return other.isStringLiteral() && other.value === '';
    if ((one.flags & ts.TypeFlags.NumberLike) !== 0) return other.isNumberLiteral() && other.value === 0;
    return (one.flags & ts.TypeFlags.BooleanLike) !== 0 && checker.typeToString(other) === 'false';
  });
}

const NULLISH = ts.TypeFlags.Undefined | ts.TypeFlags.Null;

/** An object or `undefined`, never `null`: then being falsy and being `undefined` is one. */
function isObjectOrUndefined(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const parts = partsOf(checker.getTypeAtLocation(node));
  const there = parts.filter((one) => (one.flags & ts.TypeFlags.Undefined) === 0);
  return (
    there.length < parts.length && there.length > 0 && there.every((one) => isAlwaysTruthy(one, checker))
  );
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isAlwaysTruthy(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isStringLiteral()) return type.value !== '';
  if (type.isNumberLiteral()) return type.value !== 0;
  if (type.isIntersection()) return type.types.some((one) => isAlwaysTruthy(one, checker));
  if (type.isUnion()) return type.types.every((one) => isAlwaysTruthy(one, checker));
  if ((type.flags & ts.TypeFlags.Object) === 0) return checker.typeToString(type) === 'true';
  // `{}` takes 0 and '' as well.
  return (
    checker.getPropertiesOfType(type).length > 0 ||
    checker.getIndexInfosOfType(type).length > 0 ||
    isFunction(type)
  );
}

function isFunction(type: ts.Type): boolean {
  return type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
}
