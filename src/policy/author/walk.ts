import type { SourcePath } from './problem';

/** One text of a file: a value, or the name of one. */
export interface FileText {
  readonly path: SourcePath;
  readonly text: string;
  readonly isKey: boolean;
}

/** Every text in plain data, names of values included, in the order of the file. */
export function textsOf(root: unknown): FileText[] {
  const texts: FileText[] = [];
  const open: { path: SourcePath; value: unknown }[] = [{ path: [], value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') texts.push({ path, text: value, isKey: false });
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        open.push({ path: [...path, index], value: value[index] });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      for (const [key] of entries) texts.push({ path: [...path, key], text: key, isKey: true });
      for (const [key, inner] of entries.reverse()) open.push({ path: [...path, key], value: inner });
    }
  }
  return texts;
}
