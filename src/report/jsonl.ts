import type { CheckedMail, DetectedMail } from './checked-mail';
import { checkedRecord, detectedRecord, jsonText } from './json-record';

/** Gives one checked mail as one line of JSON, its line end included. */
export function jsonlLine(mail: CheckedMail): string {
  return `${jsonText(checkedRecord(mail))}\n`;
}

/** Gives what the detectors saw in one mail as one line of JSON, its line end included. */
export function jsonlEntities(mail: DetectedMail): string {
  return `${jsonText(detectedRecord(mail))}\n`;
}
