import type { Span } from '../message/body';
import type { Candidate, Detector, Scan } from './candidate';
import { headersFor, headersOf } from './column-headers';
import { cueIndex, findCues, type CueHit, type CueIndex } from './cues';
import { dateOfBirth } from './date-of-birth';
import type { Entity } from './entity';
import { apiKey } from './api-key';
import { credential } from './credential';
import { homeAddress } from './home-address';
import { iban } from './iban';
import { jwt } from './jwt';
import { Tally, withoutOverlaps } from './kept-entities';
import { mask } from './mask';
import { CUE_REACH } from './nearby-words';
import type { Normalised } from './normalise';
import { paymentCard } from './payment-card';
import { privateKey } from './private-key';
import type { SearchedText } from './searched-text';
import type { ColumnHeader } from './table-columns';
import { ukBankAccount } from './uk-bank-account';
import { ukNhsNumber } from './uk-nhs-number';
import { ukNino } from './uk-nino';
import { ukDrivingLicence } from './uk-driving-licence';
import { ukPassport } from './uk-passport';
import { ukUln } from './uk-uln';
import { ukUpn } from './uk-upn';
import { ukUtr } from './uk-utr';
import { weigh, type Weight } from './weigh';

/** Every detector of values. A new kind is one more file, its id in ENTITY_KINDS, and a name here. */
export const DETECTORS: readonly Detector[] = [
  privateKey,
  jwt,
  apiKey,
  credential,
  iban,
  paymentCard,
  ukDrivingLicence,
  ukUpn,
  ukNino,
  ukPassport,
  ukNhsNumber,
  ukUtr,
  ukUln,
  ukBankAccount,
  dateOfBirth,
  homeAddress,
];

let index: CueIndex | undefined;

/** The candidates of every kind, in order of place. */
function candidatesIn(scan: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const detector of DETECTORS) for (const candidate of detector.find(scan)) candidates.push(candidate);
  return candidates.sort((one, other) => one.start - other.start);
}

function cuesFor(
  folded: Normalised,
  candidates: readonly Candidate[],
  headers: ReadonlyMap<number, ColumnHeader>,
): readonly CueHit[] {
  if (candidates.length === 0) return [];
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

/** The values in a folded text, in order of place, none overlapping; offsets are those of the original. */
export function findValues(folded: Normalised, scan: Scan, input: SearchedText): readonly Entity[] {
  const candidates = candidatesIn(scan);
  if (candidates.length === 0) return [];
  const open = candidates.filter(({ need }) => need !== 'none');
  const headers = headersOf(folded, input, open);
  const hits = cuesFor(folded, open, headers);
  const entities: Entity[] = [];
  const tally = new Tally();
  for (const candidate of candidates) {
    if (tally.isFull(candidate.kind)) continue;
    const weight = weigh(scan.text, hits, candidate, headersFor(candidate, headers));
    if (weight === undefined || !tally.takes(candidate.kind, weight.confidence)) continue;
    entities.push(entityFrom(folded, candidate, weight));
  }
  return withoutOverlaps(entities);
}
