import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, MatterKind } from '../../../src/detectors/entity';
import { findEntities } from '../../../src/detectors/find-entities';

/** One line of a corpus: what it holds, or what it nearly holds. */
export interface Line {
  readonly kind: MatterKind | null;
  /** The kind that a line of no kind comes near. */
  readonly near?: MatterKind;
  /** The text of a mail; a first line "Subject: …" is its subject. */
  readonly text: string;
  readonly note: string;
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

/** The corpora by name. */
export type CorpusName = 'development' | 'held-out' | 'second-held-out';

/**
 * Reads a corpus. `development` is tuned on; `held-out`, a third of all lines and in other voices, and `second-held-out`, written
 * when the words for `held-out` stood, are scored and never read for their failures.
 */
export function corpus(name: CorpusName): readonly Line[] {
  return readFileSync(join(__dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
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
