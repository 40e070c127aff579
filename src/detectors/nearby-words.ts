import type { Candidate } from './candidate';
import { bitOf, firstHitFrom, type CueHit } from './cues';
import type { ColumnHeader } from './table-columns';

/** How much room the cues of a value can take on each side: a word farther off has nothing to do with it. */
export const CUE_REACH = 300;

/** A competing word counts so far before a value, and so far after it, where it also counts as that much farther off. */
const COMPETES_BEFORE = 60;
const COMPETES_AFTER = 40;
const PASSING_AFTER = 12;
const AFTER_PENALTY = 40;

/** So far before a value a label ends. */
const LABEL_REACH = 24;

/** What may stand between a label and its value. */
const LABEL_GAP =
  /^[^a-z0-9,;]*(?:(?:no|nos|num|number|numbers|nr|id|is|ref|reference)\b[^a-z0-9,;]*){0,3}$/i;

const SENTENCE_END = /\n|[.!?]\s/;

/** The nearest word of one role: how far off, and which. */
export interface Near {
  readonly distance: number;
  readonly words: string;
}

/** The words that stand round a candidate. */
export interface Nearby {
  naming: Near | undefined;
  related: Near | undefined;
  competing: Near | undefined;
  /** Whether a word in the value's sentence says firmly that it is something else. */
  isFirm: boolean;
  /** The word that labels the value, or one of its parts, directly. */
  readonly labels: (CueHit | undefined)[];
}

/** The nearer of two words; of two equally near the other: behind a value the longer of two phrases ends later. */
export function nearer(one: Near | undefined, other: Near): Near {
  return one === undefined || other.distance <= one.distance ? other : one;
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
      if (hit === undefined || start - hit.end > CUE_REACH) return;
      if (!this.concerns(hit)) continue;
      const distance = start - hit.end;
      if (!this.competes(hit)) this.note(hit, distance);
      else if (!isOtherSentence && distance <= COMPETES_BEFORE && !this.nearby.isFirm) {
        isOtherSentence = SENTENCE_END.test(this.text.slice(hit.end, start));
        if (!isOtherSentence) this.noteCompeting(hit, distance);
      }
    }
  }

  /** The words inside the candidate and behind it. */
  private readAfter(first: number): void {
    const { end } = this.candidate;
    let isOtherSentence = false;
    for (let index = first; index < this.hits.length; index += 1) {
      const hit = this.hits[index];
      if (hit === undefined || hit.start > end + CUE_REACH) return;
      if (!this.concerns(hit)) continue;
      const distance = Math.max(0, hit.start - end);
      const reach = hit.cue.isPassing ? PASSING_AFTER : COMPETES_AFTER;
      if (!this.competes(hit)) this.note(hit, distance);
      else if (!isOtherSentence && hit.start >= end && distance <= reach) {
        isOtherSentence = SENTENCE_END.test(this.text.slice(end, hit.start));
        if (!isOtherSentence) this.noteCompeting(hit, distance + AFTER_PENALTY);
      }
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
    for (let index = firstHitFrom(this.hits, anchor + 1) - 1; index >= 0; index -= 1) {
      const hit = this.hits[index];
      if (hit === undefined || anchor - hit.end > LABEL_REACH) return undefined;
      if (this.concerns(hit)) return LABEL_GAP.test(this.text.slice(hit.end, anchor)) ? hit : undefined;
    }
    return undefined;
  }
}

/** The words round a candidate that have to do with its kind, those that head other columns left out. */
export function wordsNear(
  text: string,
  hits: readonly CueHit[],
  candidate: Candidate,
  headers: readonly ColumnHeader[],
): Nearby {
  return new Surroundings(text, hits, candidate, headers).read();
}
