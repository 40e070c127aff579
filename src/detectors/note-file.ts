import type { FileNotes, FileReading, FileText, NotedValues } from '../message/file-reading';
import { fingerprint } from '../message/fingerprint';
import { shownText } from '../message/shown-text';
import type { Entity } from './entity';
import { findEntities } from './find-entities';
import { maskedIn } from './mask';

/**
 * So many different values of a kind are noted one by one; of more, the number is. Ten are a fact (clauses.md, G), so that
 * files and text are counted together exactly for as long as it matters.
 */
const MOST_NOTED = 12;

/** So many reasons are told why parts were not read; the first says already that nobody can tell. */
const MOST_UNREAD = 20;

/** The part of text that is seen. */
const SHOWN = -1;

/** A group of values that are noted together. */
interface Group {
  first: Pick<NotedValues, 'kind' | 'confidence' | 'isCheckable' | 'part'>;
  readonly keys: Set<string>;
  readonly values: (readonly [string, string, string])[];
  moreNew: number;
}

/**
 * Gives what is kept of a file that was read: values of every kind by their number, the first of each masked and with their
 * places, and what the file hides. No text of the file, so that it may be left in session data.
 */
export function noteFile(reading: FileReading): FileNotes {
  const groups = new Map<string, Group>();
  const seen = new Set<string>();
  for (const text of reading.texts) {
    const place = placesIn(text);
    for (const entity of findEntities({ text: text.text, cells: text.cells }))
      note(groups, seen, entity, partAt(text, entity.start), place);
  }
  const values: NotedValues[] = [];
  groups.forEach((group) => {
    const { first, keys, values: noted, moreNew } = group;
    values.push({ ...first, values: noted, more: keys.size - noted.length, moreNew });
  });
  const { hidden, leaves, properties, unread } = reading;
  return {
    values,
    hidden: hidden.map((one) => ({ ...one, name: shownName(one.name) })),
    leaves: leaves.map((one) => ({ ...one, name: shownName(one.name) })),
    properties,
    unread: unread.slice(0, MOST_UNREAD).map((one) => ({ ...one, reason: masked(one.reason) })),
  };
}

function note(
  groups: Map<string, Group>,
  seen: Set<string>,
  entity: Entity,
  part: number,
  place: (offset: number) => string,
): void {
  const { kind, confidence, isCheckable } = entity;
  // Those further down a column stand as surely below its header as the first: one group, as sure as its surest.
  const id = `${kind} ${String(confidence === 'low')} ${String(isCheckable)} ${part}`;
  const group = groups.get(id) ?? {
    first: { kind, confidence, isCheckable, part },
    keys: new Set<string>(),
    values: [],
    moreNew: 0,
  };
  groups.set(id, group);
  if (confidence === 'high') group.first = { ...group.first, confidence };
  if (group.keys.has(entity.key)) return;
  group.keys.add(entity.key);
  const value = `${kind} ${entity.key}`;
  if (group.values.length < MOST_NOTED)
    group.values.push([fingerprint(entity.key), entity.masked, place(entity.start)]);
  else if (!seen.has(value)) group.moreNew += 1;
  seen.add(value);
}

function partAt({ hidden }: FileText, offset: number): number {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = hidden[low];
  return span !== undefined && span.start <= offset ? span.part : SHOWN;
}

/** The name of a sheet or slide, safe to show: a value in it is masked. */
function shownName(name: string): string {
  return shownText(masked(name));
}

/** Names of files within stand in front of why they were not read. */
function masked(text: string): string {
  return maskedIn(text, findEntities({ text }));
}

/** Gives the place of an offset, such as `Sheet2!B4` or `paragraph 12`. Offsets are asked for in ascending order. */
function placesIn({ place, line, text, cells }: FileText): (offset: number) => string {
  const name = shownName(place);
  let at = 0;
  let lines = 1;
  let cell = 0;
  return (offset) => {
    if (cells.length > 0) {
      while (cell + 1 < cells.length && (cells[cell + 1]?.start ?? 0) <= offset) cell += 1;
      const { row = 0, column = 0 } = cells[cell] ?? {};
      return `${name}!${columnName(column)}${row + 1}`;
    }
    if (line === '') return name;
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 0x0a) lines += 1;
    return name === '' ? `${line} ${lines}` : `${name}, ${line} ${lines}`;
  };
}

/** A column as spreadsheets name it: A, Z, AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
