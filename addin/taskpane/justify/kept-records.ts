import type { ReasonRecord } from '../../../src/register/ports/recorder';

/** Roaming settings hold 32 KB in all, keys and escapes included (outlook.md, section 7). */
const ROOM = 24_000;

/** Gives records as the text that is kept. */
export function textOfRecords(records: readonly ReasonRecord[]): string {
  return JSON.stringify({ format: 1, records });
}

/** Gives the newest records that fit into roaming settings, as text. */
export function textThatFits(records: readonly ReasonRecord[]): string {
  let first = 0;
  let text = textOfRecords(records);
  while (text.length > ROOM && first < records.length) {
    first++;
    text = textOfRecords(records.slice(first));
  }
  return text;
}

/** Gives the records in a kept text; of anything else, none. */
export function readRecords(text: string | undefined): readonly ReasonRecord[] {
  if (text === undefined) return [];
  try {
    const value = JSON.parse(text) as { format?: unknown; records?: unknown } | null;
    if (value?.format !== 1 || !Array.isArray(value.records)) return [];
    return value.records.filter(isRecord);
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is ReasonRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, at, reason } = value as Partial<Record<keyof ReasonRecord, unknown>>;
  const isKind = kind === 'justification' || kind === 'objection';
  return isKind && [id, at, reason].every((one) => typeof one === 'string');
}
