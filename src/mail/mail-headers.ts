import { known, unread } from '../message/message';
import type { Part, Sensitivity, SensitivityLabel } from '../message/message';
import { decodedText } from './mime-parser';

/** When the mail was sent, from its Date field (RFC 5322 §3.3), in milliseconds since 1970 UTC. */
export function sentAtOf(date: string | undefined): Part<number> {
  if (date === undefined || date.trim() === '') return unread('by-nature', 'the mail has no Date');
  const text = date
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ ?: ?/g, ':')
    .trim();
  // Without a zone it would be the time of this machine; RFC 5322 §4.3 reads an unknown zone as UTC.
  const hasZone = /(?:[+-]\d{2}:?\d{2}|[A-Za-z]{1,5})$/.test(text) && !/(?:AM|PM)$/i.test(text);
  const time = Date.parse(hasZone ? text : `${text} GMT`);
  const isPlausible = time >= Date.UTC(1900, 0) && time < Date.UTC(2200, 0);
  return isPlausible ? known(time) : unread('broken', `the Date "${text.slice(0, 60)}" is no date`);
}

/** Outlook's Sensitivity (RFC 2156 §5.3.4), `normal` where it is missing or unknown. */
export function sensitivityOf(value: string | undefined): Sensitivity {
  switch ((value ?? '').trim().toLowerCase().replace(/\s+/g, '-')) {
    case 'personal':
      return 'personal';
    case 'private':
      return 'private';
    case 'company-confidential':
      return 'company-confidential';
    default:
      return 'normal';
  }
}

/** Outlook writes categories as Keywords (RFC 5322 §3.6.5); some programs write Categories or X-Categories. Values decoded. */
export function categoriesOf(values: readonly string[]): string[] {
  const all = values.flatMap((value) => value.split(/[,;]/)).map((name) => name.trim());
  return [...new Set(all.filter((name) => name !== ''))];
}

/**
 * The tenant's label from the `msip_labels` field, which Outlook fills with `MSIP_Label_<id>_<property>=<value>` pairs
 * (Microsoft Information Protection SDK, "Label metadata"). A label whose Enabled is not true counts as taken off.
 */
export function labelOf(value: string | undefined): SensitivityLabel | undefined {
  const found = new Map<string, Map<string, string>>();
  for (const pair of (value ?? '').split(';')) {
    const match = /^\s*MSIP_Label_([0-9a-f-]{36})_(\w+)\s*=(.*)$/i.exec(pair);
    if (match === null) continue;
    const id = (match[1] ?? '').toLowerCase();
    const properties = found.get(id) ?? new Map<string, string>();
    properties.set((match[2] ?? '').toLowerCase(), (match[3] ?? '').trim());
    found.set(id, properties);
  }
  for (const [id, properties] of found) {
    if (properties.get('enabled')?.toLowerCase() === 'true')
      return { id, name: decodedText(properties.get('name') ?? '') };
  }
  return undefined;
}
