import ts from 'typescript';
import { borderNames } from './border-names';
import type { CheckedProgram } from './send-program';

/** Names of one or two letters gain nothing. */
const SHORTEST = 3;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

function isMember(node: ts.Node): node is ts.Node & { readonly name: ts.Node } {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isAccessor(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent))
  );
}

/** The names of the properties and methods that a program's own files declare. */
function declaredNames({ own }: CheckedProgram): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (isMember(node) && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  own.forEach(visit);
  return names;
}

/** Every text in the code: whoever reads a property by a text could mean one of these. */
function textsIn({ own }: CheckedProgram): ReadonlySet<string> {
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  own.forEach(visit);
  return texts;
}

/**
 * Gives the names of properties that nobody outside of the program can know, so that a build may give them any other name:
 * declared in its own files, seen at no border (see `borderNames`), and equal to no text in the code.
 */
export function ownNames(program: CheckedProgram): readonly string[] {
  const border = borderNames(program);
  const texts = textsIn(program);
  return [...declaredNames(program)]
    .filter((name) => name.length >= SHORTEST && IDENTIFIER.test(name))
    .filter((name) => !border.has(name) && !texts.has(name))
    .sort();
}
