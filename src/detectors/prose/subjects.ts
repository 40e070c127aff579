import { COMMERCIAL } from './commercial';
import { CRIMINAL_OFFENCE } from './criminal-offence';
import { HR_MATTER } from './hr-matter';
import { SAFEGUARDING } from './safeguarding';
import { SPECIAL_CATEGORY } from './special-category';
import type { Subject } from './subject';

/** The kinds that prose tells, in the order of their odds. */
export const SUBJECTS: readonly Subject[] = [
  SPECIAL_CATEGORY,
  HR_MATTER,
  SAFEGUARDING,
  CRIMINAL_OFFENCE,
  COMMERCIAL,
];
