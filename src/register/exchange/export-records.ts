import { readCsv } from './csv';

/** One object that Exchange wrote: its values by name, in small letters. */
export type ExportRecord = ReadonlyMap<string, unknown>;

/** The objects of an export, or why there are none. */
export type ExportRecords =
  | { readonly ok: true; readonly records: readonly ExportRecord[] }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads an export as Exchange's PowerShell writes it: JSON (one object, a list, or lists by name) or CSV. Several exports
 * may stand in one JSON file.
 */
export function readRecords(text: string): ExportRecords {
  const body = text.replace(/^\uFEFF/, '').trim();
  if (body === '') return { ok: false, problem: 'The export is empty.' };
  if (!body.startsWith('[') && !body.startsWith('{')) return found(readCsv(body));
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { ok: false, problem: 'The export begins like JSON, and is cut off or changed. Export it again.' };
  }
  return found(objectsIn(value));
}

/** Objects that hold a list are only a frame for it; anything else is one of Exchange's own. */
function objectsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (isObject(one) ? [one] : []));
  if (!isObject(value)) return [];
  const lists = Object.values(value).filter(
    (one): one is unknown[] => Array.isArray(one) && one.some((each) => isObject(each)),
  );
  return lists.length === 0 ? [value] : lists.flatMap((list) => list.filter(isObject));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function found(objects: readonly object[]): ExportRecords {
  if (objects.length === 0) return { ok: false, problem: 'The export holds no lines.' };
  const records = objects.map(
    (one) =>
      new Map(Object.entries(one).map(([name, value]): [string, unknown] => [name.toLowerCase(), value])),
  );
  return { ok: true, records };
}

/** Gives the first value of these names that is a text; objects of Exchange give their address or name. */
export function textOf(record: ExportRecord, ...names: readonly string[]): string {
  for (const name of names) {
    const value = record.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (!isObject(value)) continue;
    const inner = new Map(
      Object.entries(value).map(([key, one]): [string, unknown] => [key.toLowerCase(), one]),
    );
    const words = textOf(inner, 'primarysmtpaddress', 'userprincipalname', 'displayname', 'name');
    if (words !== '') return words;
  }
  return '';
}

/** Whether a value says yes: `true`, or the word that CSV has for it. */
export function isTrue(record: ExportRecord, name: string): boolean {
  const value = record.get(name);
  return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}

/**
 * Gives the members of a list: of JSON, `{a, b}` as PowerShell shows it, or `a, b`. `undefined` where the export holds the
 * name of a list (`System.String[]`), or numbers, in place of what is in it.
 */
export function listOf(record: ExportRecord, name: string): readonly string[] | undefined {
  const value = record.get(name);
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? value : undefined;
  if (typeof value !== 'string' || /^\{?System\.|^Microsoft\.Exchange\./.test(value.trim())) return undefined;
  const inner = value.trim().replace(/^\{/, '').replace(/\}$/, '');
  return inner
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
