import type { Candidate } from './candidate';
import { bitOf, firstHitFrom, type CueHit } from './cues';
import { confidenceOf, rankOf, type EntityConfidence } from './entity';
import type { ColumnHeader } from './table-columns';

/** Characters within which a word that names the kind makes a value sure, and within which any word still counts. */
const NEAR = 100;
const FAR = 300;

/** A competing word counts so far before a value, and so far after it, where it also counts as that much farther off. */
const COMPETES_BEFORE = 60;
const COMPETES_AFTER = 12;
const AFTER_PENALTY = 40;

/** So far before a value a label ends. */
const LABEL_REACH = 24;

/** What may stand between a label and its value. */
const LABEL_GAP =
  /^[^A-Za-z0-9,;]*(?:(?:no|nos|num|number|numbers|nr|id|is|was|of|ref|reference|code)\b[^A-Za-z0-9,;]*){0,3}$/i;

const SENTENCE_END = /\n|[.!?]\s/;

/** How much room the cues of a value can take on each side. */
export const CUE_REACH = FAR;

/** The nearest word of one role: how far off, and which. */
interface Near {
  readonly distance: number;
  readonly words: string;
}

/** The words that stand round a candidate. */
interface Nearby {
  naming: Near | undefined;
  related: Near | undefined;
  competing: Near | undefined;
  /** The word that labels the value, or one of its parts, directly. */
  readonly labels: (CueHit | undefined)[];
}

/** The verdict on a candidate. */
export interface Weight {
  readonly confidence: EntityConfidence;
  readonly reasons: readonly string[];
}

function nearer(one: Near | undefined, other: Near): Near {
  if (one === undefined || other.distance < one.distance) return other;
  return other.distance === one.distance && other.words.length > one.words.length ? other : one;
}

/** How many characters lie between a word and a candidate; 0 where the word stands inside it. */
function distanceTo({ start, end }: Candidate, hit: CueHit): number {
  return Math.max(0, start - hit.end, hit.start - end);
}

/** Takes a word as label of each part of a candidate that it leads up to, unless another one is nearer, or longer. */
function noteLabel(text: string, hit: CueHit, { anchors }: Candidate, labels: (CueHit | undefined)[]): void {
  anchors.forEach((anchor, place) => {
    const gap = anchor - hit.end;
    if (gap < 0 || gap > LABEL_REACH || !LABEL_GAP.test(text.slice(hit.end, anchor))) return;
    const other = labels[place];
    if (other === undefined || hit.end > other.end || (hit.end === other.end && hit.start < other.start)) {
      labels[place] = hit;
    }
  });
}

/** A competing word as it counts against a candidate; `undefined` where it is about something else. */
function competingOf(text: string, hit: CueHit, candidate: Candidate): Near | undefined {
  const distance = distanceTo(candidate, hit);
  const { words } = hit.cue;
  if (hit.end <= candidate.start) {
    if (distance > COMPETES_BEFORE || SENTENCE_END.test(text.slice(hit.end, candidate.start)))
      return undefined;
    return { distance, words };
  }
  if (hit.start < candidate.end || distance > COMPETES_AFTER) return undefined;
  if (SENTENCE_END.test(text.slice(candidate.end, hit.start))) return undefined;
  return { distance: distance + AFTER_PENALTY, words };
}

/** Whether a word stands in a header row, but heads another column than the candidate's. */
function headsOther(hit: CueHit, headers: readonly ColumnHeader[]): boolean {
  return headers.some(
    ({ start, end, row }) =>
      hit.start >= row.start && hit.end <= row.end && !(hit.start >= start - 1 && hit.end <= end),
  );
}

function wordsAround(
  text: string,
  hits: readonly CueHit[],
  candidate: Candidate,
  headers: readonly ColumnHeader[],
): Nearby {
  const bit = bitOf(candidate.kind);
  const nearby: Nearby = { naming: undefined, related: undefined, competing: undefined, labels: [] };
  for (let index = firstHitFrom(hits, candidate.start - FAR); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.start > candidate.end + FAR) break;
    const { naming, related, competing, words } = hit.cue;
    if (((naming | related | competing) & bit) === 0 || headsOther(hit, headers)) continue;
    noteLabel(text, hit, candidate, nearby.labels);
    if ((competing & bit) !== 0) {
      const near = competingOf(text, hit, candidate);
      if (near !== undefined) nearby.competing = nearer(nearby.competing, near);
      continue;
    }
    const near = { distance: distanceTo(candidate, hit), words };
    if ((naming & bit) !== 0) nearby.naming = nearer(nearby.naming, near);
    else nearby.related = nearer(nearby.related, near);
  }
  return nearby;
}

/** What the headers of a candidate's columns say: for it, against it, or nothing. */
function headerSays(
  hits: readonly CueHit[],
  candidate: Candidate,
  headers: readonly ColumnHeader[],
): CueHit | undefined {
  const bit = bitOf(candidate.kind);
  let says: CueHit | undefined;
  for (const { start, end } of headers) {
    for (let index = firstHitFrom(hits, start); index < hits.length; index += 1) {
      const hit = hits[index];
      if (hit === undefined || hit.end > end) break;
      const { naming, related, competing } = hit.cue;
      if (((naming | related | competing) & bit) === 0) continue;
      // The longest phrase decides: `order number` against `number`.
      if (says === undefined || hit.cue.words.length > says.cue.words.length) says = hit;
    }
  }
  return says;
}

/** The rank that the words speaking for a candidate give it, and those words. -1: nothing does. */
function rankFor(
  { kind, need }: Candidate,
  { naming, related, labels }: Nearby,
  header: CueHit | undefined,
): { rank: number; near: Near | undefined } {
  const bit = bitOf(kind);
  const label = labels.find((hit) => hit !== undefined && (hit.cue.competing & bit) === 0);
  if (label !== undefined) return { rank: 2, near: { distance: 0, words: label.cue.words } };
  const names = need === 'label' ? undefined : naming;
  if (names !== undefined && names.distance <= NEAR) return { rank: 2, near: names };
  if (header !== undefined && (header.cue.competing & bit) === 0) {
    return { rank: 1, near: { distance: 0, words: header.cue.words } };
  }
  if (names !== undefined) return { rank: 1, near: names };
  const relates = need === 'any' ? related : undefined;
  return { rank: relates === undefined ? -1 : 1, near: relates };
}

/** What a competing word takes away, and that word. */
function against(
  { kind, alone }: Candidate,
  { naming, related, competing, labels }: Nearby,
  header: CueHit | undefined,
): { tiers: number; words: string | undefined } {
  const bit = bitOf(kind);
  const speaks = [...labels, header].find((hit) => hit !== undefined && (hit.cue.competing & bit) !== 0);
  if (speaks !== undefined) return { tiers: alone === 'high' ? 1 : 2, words: speaks.cue.words };
  const rest = { tiers: 0, words: undefined };
  if (competing === undefined) return rest;
  for (const near of [naming, related])
    if (near !== undefined && nearer(near, competing) === near) return rest;
  return { tiers: 1, words: competing.words };
}

/**
 * How sure a candidate is, given the words around it (detection.md, section 2): a word that names the kind within 100 characters
 * or as a label makes it high, any word of its kind within 300 or in the column's header medium. A competing word nearer than
 * those takes one tier, as the value's own label all of them; a value whose form alone is near unique never loses more than
 * one. `undefined` where nothing speaks for it.
 */
export function weigh(
  text: string,
  hits: readonly CueHit[],
  candidate: Candidate,
  headers: readonly ColumnHeader[],
): Weight | undefined {
  const nearby = wordsAround(text, hits, candidate, headers);
  const header = headerSays(hits, candidate, headers);
  const cue = rankFor(candidate, nearby, header);
  const alone = candidate.alone === undefined ? -1 : rankOf(candidate.alone);
  const rank = Math.max(alone, cue.rank);
  if (rank < 0) return undefined;
  const loss = against(candidate, nearby, header);
  const reasons = candidate.notes.slice();
  if (cue.near !== undefined) reasons.push(`near "${cue.near.words}"`);
  if (loss.words !== undefined) reasons.push(`nearer to "${loss.words}"`);
  // A form that raises does so beside a word of its kind, and never above high.
  const doubt = cue.rank < 0 ? Math.max(0, candidate.doubt) : candidate.doubt;
  return { confidence: confidenceOf(Math.min(2, rank - doubt) - loss.tiers), reasons };
}
