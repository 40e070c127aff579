import { segmentAt, type Span, type TableCell } from '../message/body';
import type { Content } from '../message/content';
import type { Candidate, Detector } from './candidate';
import { cueIndex, findCues, type CueHit, type CueIndex } from './cues';
import { digitGroups } from './digit-groups';
import {
  ENTITY_KINDS,
  rankOf,
  type Entity,
  type EntityConfidence,
  type EntityKind,
  type EntityWhere,
  type LocatedEntity,
} from './entity';
import { iban } from './iban';
import { lineHeaders } from './line-columns';
import { mask } from './mask';
import { CUE_REACH } from './nearby-words';
import { normalise, type Normalised } from './normalise';
import { paymentCard } from './payment-card';
import { cellHeaders, type ColumnHeader } from './table-columns';
import { ukBankAccount } from './uk-bank-account';
import { ukNhsNumber } from './uk-nhs-number';
import { ukNino } from './uk-nino';
import { weigh, type Weight } from './weigh';

export type { LocatedEntity } from './entity';

/** Every detector. A new kind is one more file, its id in ENTITY_KINDS, and a line here. */
export const DETECTORS: readonly Detector[] = [iban, paymentCard, ukNino, ukNhsNumber, ukBankAccount];

/** What is searched: a text, and the table cells in it where its structure is known. */
export interface SearchedText {
  readonly text: string;
  /** Cells by their offsets in `text`. */
  readonly cells?: readonly TableCell[];
}

/** After so many of a kind in one text, sure ones or low ones, more of the same say nothing new. */
const MOST_OF_A_KIND = 1000;

let index: CueIndex | undefined;

/** The candidates of every kind, in order of place. */
function candidatesIn(text: string): readonly Candidate[] {
  const scan = { text, groups: digitGroups(text) };
  const candidates: Candidate[] = [];
  for (const detector of DETECTORS) for (const candidate of detector.find(scan)) candidates.push(candidate);
  return candidates.sort((one, other) => one.start - other.start);
}

/** The column headers of every anchor of the candidates, in folded offsets. */
function headersOf(
  folded: Normalised,
  input: SearchedText,
  candidates: readonly Candidate[],
): ReadonlyMap<number, ColumnHeader> {
  const anchors: number[] = [];
  for (const candidate of candidates) for (const anchor of candidate.anchors) anchors.push(anchor);
  // A typed array sorts by number, and fast.
  const sorted = [...Int32Array.from(anchors).sort()];
  const cells = input.cells ?? [];
  const inCells = cells.length === 0 ? [] : cellHeaders(input.text, cells, sorted.map(folded.toOriginal));
  const inLines = lineHeaders(folded.text, sorted);
  const headers = new Map<number, ColumnHeader>();
  const fold = ({ start, end }: Span): Span => ({ start: folded.toFolded(start), end: folded.toFolded(end) });
  sorted.forEach((anchor, place) => {
    const cell = inCells[place];
    const header = cell === undefined ? inLines[place] : { ...fold(cell), row: fold(cell.row) };
    if (header !== undefined) headers.set(anchor, header);
  });
  return headers;
}

function cuesFor(
  folded: Normalised,
  candidates: readonly Candidate[],
  headers: ReadonlyMap<number, ColumnHeader>,
): readonly CueHit[] {
  index ??= cueIndex(DETECTORS);
  const spans: Span[] = candidates.map(({ start, end }) => ({
    start: start - CUE_REACH,
    end: end + CUE_REACH,
  }));
  const rows = new Set<number>();
  headers.forEach(({ row }) => {
    if (rows.has(row.start)) return;
    rows.add(row.start);
    // One character on either side lets a word at the edge of the row end.
    spans.push({ start: row.start - 1, end: row.end + 1 });
  });
  return findCues(index, folded.text, spans);
}

/** The headers of the columns in which a candidate's parts stand. */
function headersFor(
  { anchors }: Candidate,
  headers: ReadonlyMap<number, ColumnHeader>,
): readonly ColumnHeader[] {
  const own: ColumnHeader[] = [];
  if (headers.size === 0) return own;
  for (const anchor of anchors) {
    const header = headers.get(anchor);
    if (header !== undefined) own.push(header);
  }
  return own;
}

function entityFrom(folded: Normalised, candidate: Candidate, weight: Weight): Entity {
  const { kind, key, isCheckable } = candidate;
  return {
    kind,
    key,
    isCheckable,
    start: folded.toOriginal(candidate.start),
    end: folded.toOriginalEnd(candidate.end),
    masked: mask(kind, key),
    ...weight,
  };
}

/** Counts what is kept of each kind, so that low ones do not crowd out sure ones. */
class Tally {
  private readonly sure = new Map<EntityKind, number>();
  private readonly low = new Map<EntityKind, number>();

  isFull(kind: EntityKind): boolean {
    return (this.sure.get(kind) ?? 0) >= MOST_OF_A_KIND;
  }

  /** Whether there is room for one more. */
  takes(kind: EntityKind, confidence: EntityConfidence): boolean {
    const counts = confidence === 'low' ? this.low : this.sure;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_OF_A_KIND;
  }
}

/** The better of two entities over the same text: the surer, then the longer, then the kind named first. */
function beats(one: Entity, other: Entity): boolean {
  const surer = rankOf(one.confidence) - rankOf(other.confidence);
  if (surer !== 0) return surer > 0;
  const longer = one.end - one.start - (other.end - other.start);
  if (longer !== 0) return longer > 0;
  return ENTITY_KINDS.indexOf(one.kind) < ENTITY_KINDS.indexOf(other.kind);
}

/** Sorts by start and keeps the better of any two that overlap. */
function withoutOverlaps(entities: readonly Entity[]): readonly Entity[] {
  const sorted = entities.slice().sort((one, other) => one.start - other.start);
  const kept: Entity[] = [];
  for (const entity of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || entity.start >= last.end) kept.push(entity);
    else if (beats(entity, last)) kept[kept.length - 1] = entity;
  }
  return kept;
}

/**
 * Finds values of every kind in a text, with low ones among them: what to make of a confidence is the caller's. In order of
 * place, none overlapping, at most 1,000 sure and 1,000 low ones of a kind; offsets are those of the text handed in. Time is
 * linear in its length.
 */
export function findEntities(input: SearchedText): readonly Entity[] {
  const folded = normalise(input.text);
  const candidates = candidatesIn(folded.text);
  if (candidates.length === 0) return [];
  const headers = headersOf(folded, input, candidates);
  const hits = cuesFor(folded, candidates, headers);
  const entities: Entity[] = [];
  const tally = new Tally();
  for (const candidate of candidates) {
    if (tally.isFull(candidate.kind)) continue;
    const weight = weigh(folded.text, hits, candidate, headersFor(candidate, headers));
    if (weight === undefined || !tally.takes(candidate.kind, weight.confidence)) continue;
    entities.push(entityFrom(folded, candidate, weight));
  }
  return withoutOverlaps(entities);
}

/** Gives the name with each value in it masked. */
function maskedName(name: string, inName: readonly Entity[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end, masked } of inName) {
    shown += name.slice(from, start) + masked;
    from = end;
  }
  return shown + name.slice(from);
}

const found = new WeakMap<Content, readonly LocatedEntity[]>();

function locate(content: Content): readonly LocatedEntity[] {
  const located: LocatedEntity[] = [];
  const add = (entities: readonly Entity[], where: (entity: Entity) => EntityWhere): void => {
    for (const entity of entities) located.push({ ...entity, where: where(entity) });
  };
  add(findEntities({ text: content.subject }), () => 'subject');
  add(findEntities({ text: content.text, cells: content.body?.cells ?? [] }), ({ start }) => {
    const kind = segmentAt(content, start);
    return kind === 'quoted' || kind === 'forwarded' ? 'quoted' : 'body';
  });
  for (const name of content.attachmentNames) {
    const inName = findEntities({ text: name });
    // The place is shown and recorded: a value in a file's name is masked there too.
    const shown = maskedName(name, inName);
    add(inName, () => `attachment:${shown}`);
  }
  return located;
}

/**
 * Finds values of every kind in a message: its subject, its body (approved blocks left out, since `content` blanks them) and the
 * names of its attachments. Worked out once for each content, however many rules ask.
 */
export function findMessageEntities(content: Content): readonly LocatedEntity[] {
  const known = found.get(content);
  if (known !== undefined) return known;
  const located = locate(content);
  found.set(content, located);
  return located;
}
