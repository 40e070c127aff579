import type { Evidence } from '../engine/finding';
import type { Report } from '../engine/report';

/** A mail that could not be read: its file and why. */
export interface UnreadMail {
  readonly file: string;
  readonly ok: false;
  readonly error: string;
}

/** One mail that was to be checked: what every format of `letterhead check` takes. */
export type CheckedMail = { readonly file: string; readonly ok: true; readonly report: Report } | UnreadMail;

/** What was seen, and, where it was asked for, what spoke for it and against it. */
export interface SeenEvidence extends Evidence {
  readonly reasons?: readonly string[];
}

/** One mail that was to be searched: what every format of `letterhead detect` takes. */
export type DetectedMail =
  { readonly file: string; readonly ok: true; readonly entities: readonly SeenEvidence[] } | UnreadMail;
