import type { Candidate } from './candidate';
import { bitOf, firstHitFrom, type CueHit } from './cues';
import { confidenceOf, rankOf, type EntityConfidence } from './entity';
import { CUE_REACH, nearer, wordsNear, type Near, type Nearby } from './nearby-words';
import type { ColumnHeader } from './table-columns';

/** Characters within which a word that names the kind makes a value sure. */
const NEAR = 100;

/** The verdict on a candidate. */
export interface Weight {
  readonly confidence: EntityConfidence;
  readonly reasons: readonly string[];
}

/** What a header says of a kind: the longest phrase in it decides, `order number` against `number`. */
function phraseIn(hits: readonly CueHit[], bit: number, { start, end }: ColumnHeader): CueHit | undefined {
  let says: CueHit | undefined;
  for (let index = firstHitFrom(hits, start); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit === undefined || hit.end > end) break;
    const { naming, related, competing, words } = hit.cue;
    if (hit.start < start - 1 || ((naming | related | competing) & bit) === 0) continue;
    if (says === undefined || words.length > says.cue.words.length) says = hit;
  }
  return says;
}

/** What the headers of a candidate's columns say: for it, against it, or nothing. */
function headersSay(
  hits: readonly CueHit[],
  { kind }: Candidate,
  headers: readonly ColumnHeader[],
): readonly CueHit[] {
  const says: CueHit[] = [];
  for (const header of headers) {
    const hit = phraseIn(hits, bitOf(kind), header);
    if (hit !== undefined) says.push(hit);
  }
  return says;
}

/** The rank that the words speaking for a candidate give it, and those words. -1: nothing does. */
function rankFor(
  { kind, need }: Candidate,
  { naming, related, labels }: Nearby,
  headers: readonly CueHit[],
): { rank: number; near: Near | undefined } {
  const bit = bitOf(kind);
  const label = labels.find((hit) => hit !== undefined && (hit.cue.competing & bit) === 0);
  if (label !== undefined) return { rank: 2, near: { distance: 0, words: label.cue.words } };
  const names = need === 'label' ? undefined : naming;
  if (names !== undefined && names.distance <= NEAR) return { rank: 2, near: names };
  const heading = headers.filter(({ cue }) => (cue.competing & bit) === 0);
  const [header] = heading;
  // Two columns that each say what they hold leave no doubt.
  if (header !== undefined)
    return { rank: Math.min(2, heading.length), near: { distance: 0, words: header.cue.words } };
  if (names !== undefined) return { rank: 1, near: names };
  const reach = need === 'any' ? CUE_REACH : need === 'near' ? NEAR : -1;
  if (related !== undefined && related.distance <= reach) return { rank: 1, near: related };
  return { rank: -1, near: undefined };
}

/** What a competing word takes away, and that word. */
function against(
  { kind, alone }: Candidate,
  { naming, related, competing, isFirm, labels }: Nearby,
  headers: readonly CueHit[],
): { tiers: number; words: string | undefined } {
  const bit = bitOf(kind);
  const speaks = [...labels, ...headers].find((hit) => hit !== undefined && (hit.cue.competing & bit) !== 0);
  if (speaks !== undefined) return { tiers: alone === 'high' ? 1 : 2, words: speaks.cue.words };
  const rest = { tiers: 0, words: undefined };
  if (competing === undefined || labels.some((hit) => hit !== undefined)) return rest;
  for (const near of isFirm ? [naming] : [naming, related]) {
    if (near !== undefined && nearer(near, competing) === near) return rest;
  }
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
  if (candidate.need === 'none' && candidate.alone !== undefined)
    return { confidence: candidate.alone, reasons: candidate.notes };
  const nearby = wordsNear(text, hits, candidate, headers);
  const says = headersSay(hits, candidate, headers);
  const cue = rankFor(candidate, nearby, says);
  const alone = candidate.alone === undefined ? -1 : rankOf(candidate.alone);
  const rank = Math.max(alone, cue.rank);
  if (rank < 0) return undefined;
  const loss = against(candidate, nearby, says);
  const reasons = candidate.notes.slice();
  if (cue.near !== undefined) reasons.push(`near "${cue.near.words}"`);
  if (loss.words !== undefined) reasons.push(`nearer to "${loss.words}"`);
  // A form that raises does so beside a word of its kind, and never above high.
  const doubt = cue.rank < 0 ? Math.max(0, candidate.doubt) : candidate.doubt;
  return { confidence: confidenceOf(Math.min(2, rank - doubt) - loss.tiers), reasons };
}
