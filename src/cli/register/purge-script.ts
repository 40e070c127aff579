import { randomUUID } from 'node:crypto';

import type { RegisterListDefinition } from '../../register/lists';
import type { StoredEvent } from '../../register/ports/event-log';
import { toColumns } from '../../register/ports/row';
import { purgeEvent } from '../../register/retention';
import { literal } from '../provision/powershell';

/** What a purge is stamped with. */
export interface PurgeStamp {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Gives PnP PowerShell that deletes rows past their time from one list: it writes the event that stays first, so that no row
 * goes without a trace. Rows are named by their numbers alone.
 */
export function purgeScript(
  { key, name }: Pick<RegisterListDefinition, 'name' | 'key'>,
  rows: readonly StoredEvent[],
  { at, today }: PurgeStamp,
): string {
  if (key === 'people' || key === 'contacts' || rows.length === 0) return '';
  const columns = toColumns(purgeEvent(key, rows, { id: randomUUID(), at, before: today }));
  const values = Object.entries(columns ?? {}).map(
    ([column, value]) => `${column} = ${literal(String(value))}`,
  );
  const amount = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  const numbers = rows.map(({ row }) => String(Math.trunc(row))).join(', ');
  return [
    `# ${name}: ${amount} past their time`,
    `if ($WhatIf) { 'Would delete ${amount} of ${name}: ${numbers}' } else {`,
    `  Add-PnPListItem -List '${name}' -Values @{ ${values.join('; ')} } | Out-Null`,
    `  foreach ($row in ${numbers}) { Remove-PnPListItem -List '${name}' -Identity $row -Force }`,
    '}',
  ].join('\r\n');
}
