import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** What a marked text begins with, before the number of its pack: a character that no text of ours has. */
export const MARK = '\ue000';

/** The pack that every start opens. */
const AT_START = 0;

/** Shorter texts gain nothing: asking for one costs six characters. */
const SHORTEST = 20;

const SHORTEST_PATTERN = 50;

const MODULE = resolve(__dirname, '../../addin/launchevent/packed-text');

/** Which pack the texts of a file belong to; `undefined` for files whose texts stay. */
export type PackOf = (path: string) => number | undefined;

/** A constant's text, and its pack. */
interface Constant {
  readonly text: string;
  readonly pack: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Gives a file's text with its long texts marked for a pack, each asked for where it is used and no sooner:
 *
 * - within a function it is asked for there;
 * - in an object literal that is made while the file is loaded its property becomes a getter, several of one by one call; so
 *   does one that a function makes of a text alone, and it is made once;
 * - of a constant of the file that is not exported, or that it imports from a file beside it, each use asks for it: of an imported
 *   one in the pack of the file that holds it.
 *
 * A long pattern is asked for where it stands. Any other text that is used while the file is loaded goes to the pack that every start opens.
 */
export function markTexts(path: string, source: string, packOf: PackOf): string {
  const pack = packOf(path);
  if (pack === undefined) return source;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const constants = new Map([...constantTexts(file, pack), ...importedTexts(file, packOf)]);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isOfModules(node) || isExportedText(node)) return;
    const texts = textsOfObject(node, pack);
    if (texts !== undefined) {
      const { start, end } = { start: node.getStart(), end: node.end };
      edits.push({ start, end: start, text: 'withTextsOfPack(' });
      ts.forEachChild(node, (child) => {
        const gone = texts.members.get(child);
        if (gone === undefined) visit(child);
        else edits.push({ ...gone, text: '' });
      });
      edits.push({ start: end, end, text: `, {${texts.marked}})` });
      return;
    }
    const edit = editOf(node, pack, constants);
    if (edit === undefined) ts.forEachChild(node, visit);
    else edits.push({ start: node.getStart(), end: node.end, text: edit });
  };
  visit(file);
  if (edits.length === 0) return source;
  let result = `import { packedText as textOfPack, readPacked as readTextOfPack, toPattern as patternOfPack, withTexts as withTextsOfPack } from ${JSON.stringify(MODULE)};\n`;
  let done = 0;
  for (const { start, end, text } of edits) {
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}

function marked(text: string, pack: number): string {
  return JSON.stringify(`${MARK}${pack}${text}`);
}

function asked(text: string, pack: number): string {
  return `textOfPack(${marked(text, pack)})`;
}

/** The members of an object literal that hold long texts, where it is made while the file is loaded and has several. */
function textsOfObject(
  node: ts.Node,
  pack: number,
): { readonly members: ReadonlyMap<ts.Node, Omit<Edit, 'text'>>; readonly marked: string } | undefined {
  if (!ts.isObjectLiteralExpression(node) || !isOfFile(node)) return undefined;
  const members = new Map<ts.Node, Omit<Edit, 'text'>>();
  let all = '';
  for (const [index, one] of node.properties.entries()) {
    if (!ts.isPropertyAssignment(one) || !ts.isIdentifier(one.name) || one.name.text === 'id') continue;
    const text = textOf(one.initializer);
    if (text === undefined) continue;
    all += `${one.name.text}: ${marked(text, pack)}, `;
    // With the comma after it.
    members.set(one, { start: one.getStart(), end: node.properties[index + 1]?.getStart() ?? node.end - 1 });
  }
  return members.size < 2 ? undefined : { members, marked: all };
}

/** How a property's value is asked for: a text, or what a function makes of one, made once. */
function askedOnce(value: ts.Expression, pack: number): string | undefined {
  const text = textOf(value);
  if (text !== undefined) return asked(text, pack);
  if (!ts.isCallExpression(value) || !ts.isIdentifier(value.expression)) return undefined;
  const [only, ...others] = value.arguments;
  const read = only === undefined || others.length > 0 ? undefined : textOf(only);
  return read === undefined ? undefined : `readTextOfPack(${marked(read, pack)}, ${value.expression.text})`;
}

/** A long pattern is a text too. One that remembers where it stopped stays as it is: a literal is a new one each time. */
function askedPattern({ text }: ts.RegularExpressionLiteral): string | undefined {
  const end = text.lastIndexOf('/');
  const [source, flags] = [text.slice(1, end), text.slice(end + 1)];
  if (source.length < SHORTEST_PATTERN || /[gy]/.test(flags)) return undefined;
  return `readTextOfPack(${marked(`${flags}/${source}`, AT_START)}, patternOfPack)`;
}

/** What a node becomes; `undefined` where it stays, and what is within it is looked at. */
function editOf(node: ts.Node, pack: number, constants: ReadonlyMap<string, Constant>): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) return askedPattern(node);
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant === undefined ? undefined : useOf(node, constant);
  }
  if (ts.isVariableStatement(node) && isOfFile(node)) return areTexts(node) ? '' : undefined;
  if (ts.isPropertyAssignment(node) && isOfFile(node)) {
    // What a thing is called is asked for before anything was found.
    if (ts.isComputedPropertyName(node.name) || node.name.getText() === 'id') return undefined;
    const value = askedOnce(node.initializer, pack);
    return value === undefined ? undefined : `get ${node.name.getText()}() { return ${value}; }`;
  }
  if (!ts.isExpression(node) || isName(node)) return undefined;
  const text = textOf(node);
  return text === undefined ? undefined : asked(text, isOfFile(node) ? AT_START : pack);
}

/** How a constant is asked for in place of its name; not where the name is that of a member. */
function useOf(node: ts.Identifier, { text, pack }: Constant): string | undefined {
  const asks = asked(text, isOfFile(node) ? AT_START : pack);
  if (ts.isShorthandPropertyAssignment(node.parent)) return `${node.text}: ${asks}`;
  return isName(node) ? undefined : asks;
}

/** The text of an exported constant: whoever imports it asks for it in its place. */
function isExportedText(node: ts.Node): boolean {
  if (!ts.isExpression(node) || !ts.isVariableDeclaration(node.parent) || node.parent.initializer !== node)
    return false;
  return isOfFile(node) && textOf(node) !== undefined;
}

function isOfModules(node: ts.Node): boolean {
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport || ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}

/** True for constants of the file alone, all of them long texts. */
function areTexts({ modifiers, declarationList: list }: ts.VariableStatement): boolean {
  if (modifiers !== undefined || (list.flags & ts.NodeFlags.Const) === 0) return false;
  return list.declarations.every(
    (one) => one.initializer !== undefined && textOf(one.initializer) !== undefined,
  );
}

/** The texts that constants of the file stand for, by name. */
function constantTexts(file: ts.SourceFile, pack: number): ReadonlyMap<string, Constant> {
  const found = new Map<string, Constant>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || !areTexts(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const text = initializer === undefined ? undefined : textOf(initializer);
      if (text !== undefined) found.set(name.getText(), { text, pack });
    }
  }
  return found;
}

/** The same for constants that other files export, by the names under which this file has them. */
function importedTexts(file: ts.SourceFile, packOf: PackOf): ReadonlyMap<string, Constant> {
  const found = new Map<string, Constant>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const names = statement.importClause?.namedBindings;
    const path = resolve(dirname(file.fileName), `${statement.moduleSpecifier.text}.ts`);
    if (names === undefined || !ts.isNamedImports(names) || !existsSync(path)) continue;
    const other = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const exported = exportedTexts(other);
    for (const { name, propertyName } of names.elements) {
      const text = exported.get((propertyName ?? name).text);
      if (text !== undefined) found.set(name.text, { text, pack: packOf(path) ?? AT_START });
    }
  }
  return found;
}

function exportedTexts(file: ts.SourceFile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0)
      continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const text = initializer === undefined ? undefined : textOf(initializer);
      if (text !== undefined) found.set(name.getText(), text);
    }
  }
  return found;
}

/** A long text as it is written: one literal, or several in a sum or joined. */
function textOf(node: ts.Expression): string | undefined {
  const text = written(node);
  // A zero parts the texts of a pack.
  return text !== undefined && text.length >= SHORTEST && !text.includes('\0') ? text : undefined;
}

function written(node: ts.Expression): string | undefined {
  if (ts.isTaggedTemplateExpression(node)) return writtenRaw(node);
  if (ts.isStringLiteralLike(node)) return ts.isTaggedTemplateExpression(node.parent) ? undefined : node.text;
  if (ts.isParenthesizedExpression(node)) return written(node.expression);
  if (ts.isCallExpression(node)) return writtenJoined(node);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [written(node.left), written(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** A template without gaps after `String.raw`. */
function writtenRaw({ tag, template }: ts.TaggedTemplateExpression): string | undefined {
  const isRaw = tag.getText() === 'String.raw' && ts.isNoSubstitutionTemplateLiteral(template);
  return isRaw ? template.getText().slice(1, -1) : undefined;
}

/** `['a', 'b'].join(' ')` */
function writtenJoined({
  expression: called,
  arguments: [separator, ...others],
}: ts.CallExpression): string | undefined {
  if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'join' || others.length > 0)
    return undefined;
  if (!ts.isArrayLiteralExpression(called.expression) || separator === undefined) return undefined;
  const [between, parts] = [written(separator), called.expression.elements.map(written)];
  return between === undefined || parts.includes(undefined) ? undefined : parts.join(between);
}

/** True where a node runs while the file is loaded. */
function isOfFile(node: ts.Node): boolean {
  for (let one = node.parent; !ts.isSourceFile(one); one = one.parent)
    if (ts.isFunctionLike(one) || ts.isPropertyDeclaration(one)) return false;
  return true;
}
