import type { Span } from '../message/body';
import { matchesOf } from './matches';

/** The machine readable zone of a passport: where it stands, and the document's number. */
export interface TravelZone extends Span {
  readonly number: string;
}

/** The second line of a passport, as ICAO Doc 9303 lays it out: number, country, birth, sex, expiry, each with a check digit. */
const PASSPORT_LINE =
  /(?:^|[^A-Z0-9<])([A-Z0-9<]{9})([0-9])[A-Z<]{3}([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])[A-Z0-9<]{14,16}/g;

/** The weight of places in turn: 7, 3, 1; letters count from A = 10, fillers nothing; modulus 10. */
export function hasTravelCheck(field: string, check: string): boolean {
  let sum = 0;
  for (let place = 0; place < field.length; place += 1) {
    const character = field.charAt(place);
    sum += (character === '<' ? 0 : parseInt(character, 36)) * ([7, 3, 1][place % 3] ?? 0);
  }
  return String(sum % 10) === check;
}

/** Every zone in a text whose number, birth and expiry bear their check digits. Linear; a text without `<<` is not read. */
export function zonesIn(text: string): readonly TravelZone[] {
  const zones: TravelZone[] = [];
  if (!text.includes('<<')) return zones;
  for (const match of matchesOf(PASSPORT_LINE, text)) {
    const [whole, ...fields] = match;
    // Number, birth and expiry, each with its check digit behind it.
    if (!fields.every((field, place) => place % 2 === 1 || hasTravelCheck(field, fields[place + 1] ?? '')))
      continue;
    const [number = ''] = fields;
    const start = match.index + whole.indexOf(number);
    zones.push({ number: number.replace(/</g, ''), start, end: match.index + whole.length });
  }
  return zones;
}
