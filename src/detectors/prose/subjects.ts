import { COMMERCIAL } from './commercial';
import { CRIMINAL_OFFENCE } from './criminal-offence';
import { HR_MATTER } from './hr-matter';
import { SAFEGUARDING } from './safeguarding';
import { SPECIAL_CATEGORY } from './special-category';
import type { Subject } from './subject';

/** The kinds that are about a person, in the order of their bits in the table of stems. */
export const PERSONAL: readonly Subject[] = [SPECIAL_CATEGORY, HR_MATTER, SAFEGUARDING, CRIMINAL_OFFENCE];

/** For each kind the lists of which a sentence must hold a word, in the order of their bits; the business kind is the last. */
export function wantedLists(): readonly (readonly string[])[] {
  const personal = PERSONAL.map(({ topics }) => topics.map(({ core, topic }) => `${core}|${topic}`));
  return [...personal, [`${COMMERCIAL.core}|${COMMERCIAL.topic}`]];
}
