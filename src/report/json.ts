import type { CheckedMail } from './checked-mail';
import { checkedRecord, jsonText } from './json-record';

/** Gives all mails as one JSON array of the objects that JSONL writes, one a line. */
export function jsonReport(mails: Iterable<CheckedMail>): string {
  const lines: string[] = [];
  for (const mail of mails) lines.push(jsonText(checkedRecord(mail)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
