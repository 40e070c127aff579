import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, MatterKind } from '../../../src/detectors/entity';
import { findEntities } from '../../../src/detectors/find-entities';

/** One line of a corpus: what it holds, or what it nearly holds. */
export interface Line {
  /** What it tells; nothing where it is harmless. */
  readonly kinds: readonly string[];
  /** The kind that a line of no kind comes near, where that is known. */
  readonly near?: MatterKind;
  /** The text of a mail; a first line "Subject: …" is its subject. */
  readonly text: string;
}

/** The kinds that are told by prose; markings are counted by themselves. */
export const PROSE_KINDS: readonly MatterKind[] = [
  'special-category',
  'hr-matter',
  'safeguarding',
  'criminal-offence',
  'commercial',
];

const ALL_KINDS: readonly string[] = [...PROSE_KINDS, 'protective-marking'];

/** The corpora that are held out: scored, and never read for their failures. */
export const HELD_OUT = ['held-out.jsonl', 'second-held-out.jsonl', 'third-held-out.txt'] as const;

/** Where the sentences stand that the detector has learnt from. */
const LEARNT = join(__dirname, '../../../scripts/prose-odds/sentences');

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}

/** `kinds|text`, with a star before each telling sentence. */
function plainLine(line: string): Line {
  const bar = line.indexOf('|');
  const kinds = line.slice(0, bar);
  const text = line
    .slice(bar + 1)
    .replace(/\\n/g, '\n')
    .replace(/(^|[\s"'(])\*(?=\S)/g, '$1');
  return { kinds: kinds === '-' ? [] : kinds.split(','), text };
}

interface Written {
  readonly kind: MatterKind | null;
  readonly near?: MatterKind;
  readonly text: string;
}

function writtenLine(line: string): Line {
  const { kind, near, text } = JSON.parse(line) as Written;
  return { kinds: kind === null ? [] : [kind], text, ...(near === undefined ? {} : { near }) };
}

/** A corpus of this folder, by the name of its file. */
export function corpus(name: string): readonly Line[] {
  const lines = linesOf(join(__dirname, name));
  return lines.map(name.endsWith('.txt') ? plainLine : writtenLine);
}

/** The sentences that the detector has learnt from. */
export function learntLines(): readonly Line[] {
  return readdirSync(LEARNT).flatMap((name) => linesOf(join(LEARNT, name)).map(plainLine));
}

/** What prose tells in a mail, at medium and above. */
export function mattersOf(text: string): readonly Entity[] {
  const subject = /^Subject: (.*)\n+/.exec(text);
  const body = subject === null ? text : text.slice(subject[0].length);
  const found = [...findEntities({ text: body })];
  if (subject !== null) found.unshift(...findEntities({ text: subject[1] ?? '', part: 'subject' }));
  return found.filter(({ kind, confidence }) => confidence !== 'low' && ALL_KINDS.includes(kind));
}

/** The kinds that prose tells in a mail, at medium and above, each once. */
export function kindsOf(text: string): readonly string[] {
  return [...new Set(mattersOf(text).map(({ kind }) => kind))].sort();
}
