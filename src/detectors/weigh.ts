import type { Candidate } from './candidate';
import { bitOf, firstHitFrom, type CueHit } from './cues';
import { confidenceOf, rankOf, type EntityConfidence } from './entity';
import type { ColumnHeader } from './table-columns';

/** Characters within which a word that names the kind makes a value sure, and within which any word still counts. */
const NEAR = 100;
const FAR = 300;

/** A competing word counts so far before a value, and so far after it, where it also counts as that much farther off. */
const COMPETES_BEFORE = 60;
const COMPETES_AFTER = 40;
const PASSING_AFTER = 12;
const AFTER_PENALTY = 40;

/** So far before a value a label ends. */
const LABEL_REACH = 24;

/** What may stand between a label and its value. */
const LABEL_GAP =
  /^[^a-z0-9,;]*(?:(?:no|nos|num|number|numbers|nr|id|is|ref|reference|code)\b[^a-z0-9,;]*){0,3}$/i;

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
  /** Whether a word in the value's sentence says firmly that it is something else. */
  isFirm: boolean;
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

/** Whether a word stands in a header row, but heads another column than the candidate's. */
function headsOther(hit: CueHit, headers: readonly ColumnHeader[]): boolean {
  return headers.some(
    ({ start, end, row }) =>
      hit.start >= row.start && hit.end <= row.end && !(hit.start >= start - 1 && hit.end <= end),
  );
}

/** The cues of one text, as one candidate after another asks for those around it. */
class Surroundings {
  private readonly bit: number;
  private readonly nearby: Nearby = {
    naming: undefined,
    related: undefined,
    competing: undefined,
    isFirm: false,
    labels: [],
  };
  private readonly text: string;
  private readonly hits: readonly CueHit[];
  private readonly candidate: Candidate;
  private readonly headers: readonly ColumnHeader[];

  constructor(text: string, hits: readonly CueHit[], candidate: Candidate, headers: readonly ColumnHeader[]) {
    this.text = text;
    this.hits = hits;
    this.candidate = candidate;
    this.headers = headers;
    this.bit = bitOf(candidate.kind);
  }

  read(): Nearby {
    const { start, anchors } = this.candidate;
    const middle = firstHitFrom(this.hits, start + 1);
    this.readBefore(middle - 1);
    this.readAfter(middle);
    anchors.forEach((anchor, place) => {
      this.nearby.labels[place] = this.labelOf(anchor);
    });
    return this.nearby;
  }

  /** Whether a word has to do with the kind, and with the candidate's own column. */
  private concerns(hit: CueHit): boolean {
    const { naming, related, competing } = hit.cue;
    return ((naming | related | competing) & this.bit) !== 0 && !headsOther(hit, this.headers);
  }

  /** The nearest word of each role before the candidate, and the nearest that competes firmly. */
  private readBefore(last: number): void {
    const { start } = this.candidate;
    let isOtherSentence = false;
    for (let index = last; index >= 0; index -= 1) {
      const hit = this.hits[index];
      if (hit === undefined || start - hit.end > FAR) return;
      if (!this.concerns(hit)) continue;
      const distance = start - hit.end;
      if (!this.competes(hit)) this.note(hit, distance);
      else if (!isOtherSentence && distance <= COMPETES_BEFORE && !this.nearby.isFirm) {
        isOtherSentence = SENTENCE_END.test(this.text.slice(hit.end, start));
        if (!isOtherSentence) this.noteCompeting(hit, distance);
      }
      const { naming, related } = this.nearby;
      if (distance > COMPETES_BEFORE && naming !== undefined && related !== undefined) return;
    }
  }

  /** The words inside the candidate and behind it. */
  private readAfter(first: number): void {
    const { start, end } = this.candidate;
    let isOtherSentence = false;
    for (let index = first; index < this.hits.length; index += 1) {
      const hit = this.hits[index];
      if (hit === undefined || hit.start > end + FAR) return;
      if (!this.concerns(hit)) continue;
      const distance = Math.max(0, start - hit.end, hit.start - end);
      const reach = hit.cue.isPassing ? PASSING_AFTER : COMPETES_AFTER;
      if (!this.competes(hit)) this.note(hit, distance);
      else if (!isOtherSentence && hit.start >= end && distance <= reach) {
        isOtherSentence = SENTENCE_END.test(this.text.slice(end, hit.start));
        if (!isOtherSentence) this.noteCompeting(hit, distance + AFTER_PENALTY);
      }
      if (distance > COMPETES_AFTER && this.nearby.naming !== undefined) return;
    }
  }

  private competes(hit: CueHit): boolean {
    return (hit.cue.competing & this.bit) !== 0;
  }

  private noteCompeting({ cue }: CueHit, distance: number): void {
    this.nearby.competing = nearer(this.nearby.competing, { distance, words: cue.words });
    if (!cue.isPassing) this.nearby.isFirm = true;
  }

  private note({ cue }: CueHit, distance: number): void {
    const near = { distance, words: cue.words };
    if ((cue.naming & this.bit) !== 0) this.nearby.naming = nearer(this.nearby.naming, near);
    else this.nearby.related = nearer(this.nearby.related, near);
  }

  /** The word that leads directly up to a part of the candidate. Only the last one can: any other has it in between. */
  private labelOf(anchor: number): CueHit | undefined {
    let label: CueHit | undefined;
    for (let index = firstHitFrom(this.hits, anchor + 1) - 1; index >= 0; index -= 1) {
      const hit = this.hits[index];
      if (hit === undefined || anchor - hit.end > LABEL_REACH) break;
      if (label !== undefined && hit.end < label.end) break;
      if (this.concerns(hit) && (label === undefined || hit.start < label.start)) label = hit;
    }
    return label !== undefined && LABEL_GAP.test(this.text.slice(label.end, anchor)) ? label : undefined;
  }
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
  const reach = need === 'any' ? FAR : need === 'near' ? NEAR : -1;
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
  const nearby = new Surroundings(text, hits, candidate, headers).read();
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
