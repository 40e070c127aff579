import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node, YAMLError } from 'yaml';
import type { PolicyProblem, PolicySource, SourcePath } from './problem';

/** A YAML file that could be read: its plain value, and where each part of it stands. */
export interface ParsedSource {
  readonly value: unknown;
  /** The place of a value (or of its key); that of the nearest part above it where it is missing. */
  readonly locate: (path: SourcePath, at?: 'key' | 'value') => { line: number; column: number };
}

/** Reads YAML 1.2. Gives the value with the places of its parts, or every problem of the notation. */
export function parseSource(
  source: PolicySource,
): { ok: true; parsed: ParsedSource } | { ok: false; problems: PolicyProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fromError = (error: YAMLError): PolicyProblem => ({
    file: source.file,
    ...place(error.pos[0]),
    ...notationWords(error),
  });
  if (document.errors.length > 0) return { ok: false, problems: document.errors.map(fromError) };
  const value = plainValue(document);
  if (!value.ok) {
    const words = { what: value.what, remedy: 'Write the value out at that place.' };
    return { ok: false, problems: [{ file: source.file, ...place(value.offset), ...words }] };
  }
  const locate: ParsedSource['locate'] = (path, at = 'value') => place(offsetOf(document, path, at));
  return { ok: true, parsed: { value: value.value, locate } };
}

/** An alias (`*name`) to nothing, or too many of them, throws in the library; the first that leads nowhere is named. */
function plainValue(
  document: Document,
): { ok: true; value: unknown } | { ok: false; offset: number; what: string } {
  let astray: Alias | undefined;
  visit(document, {
    Alias: (_key, node) => {
      if (node.resolve(document) !== undefined) return undefined;
      astray = node;
      return visit.BREAK;
    },
  });
  if (astray !== undefined) {
    return {
      ok: false,
      offset: startOf(astray, 0),
      what: `The alias \`*${astray.source}\` leads to nothing above it.`,
    };
  }
  try {
    return { ok: true, value: document.toJS() };
  } catch {
    return {
      ok: false,
      offset: 0,
      what: 'The aliases (`*name`) of this file unfold to far more than it holds.',
    };
  }
}

function notationWords(error: YAMLError): { what: string; remedy: string } {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        what: 'A tab stands where the line is indented.',
        remedy: 'Indent with spaces, two for each step.',
      };
    case 'DUPLICATE_KEY':
      return { what: 'This name stands twice at the same place.', remedy: 'Keep one of the two.' };
    case 'BAD_INDENT':
      return {
        what: 'This line is indented unlike its neighbours.',
        remedy: 'Give it the same number of spaces; a `#` outside quotation marks begins a comment.',
      };
    case 'MULTIPLE_DOCS':
      return {
        what: 'A second document begins here.',
        remedy: 'Keep one document in the file; take out the `---`.',
      };
    default:
      return {
        what: `This cannot be read as YAML: ${error.message.replace(/\s+/g, ' ').trim()}.`,
        remedy:
          'Compare the line with its neighbours: indentation, quotation marks, a colon followed by a space.',
      };
  }
}

function follow(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | null | undefined)?.range?.[0] ?? otherwise;
}

function offsetOf(document: Document, path: SourcePath, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const parent = follow(document, node);
    const isLast = depth === path.length - 1;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      const keyOffset = startOf(pair.key, offset);
      if (isLast && (at === 'key' || pair.value === null)) return keyOffset;
      node = pair.value;
      // A missing value has a place of no use, after the key; a block value begins on the next line.
      offset = isScalar(node) || isAlias(node) || isFlow(node) ? startOf(node, keyOffset) : keyOffset;
    } else if (isSeq(parent)) {
      node = parent.items[Number(step)];
      if (node === undefined) return offset;
      offset = startOf(node, offset);
    } else return offset;
  }
  return offset;
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}
