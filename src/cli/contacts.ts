import { readFileSync } from 'node:fs';

import type { Facts } from '../engine/facts';
import { UsageProblem } from './terminal';

/**
 * Reads a contact register export (M4.3): lines of `address,status` with a header, the status `listed` or `opted-out`.
 *
 * @throws UsageProblem naming the file and line that cannot be read, and the remedy.
 */
export function readContacts(file: string): NonNullable<Facts['contacts']> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new UsageProblem(
      `${file}: the contact register cannot be read (${reasonOf(thrown)}). Look at the path.`,
    );
  }
  const listed: string[] = [];
  const optedOut: string[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (line.trim() === '' || index === 0) return;
    const [address = '', status = ''] = line.split(',').map((cell) => cell.trim().toLowerCase());
    if (!address.includes('@') || (status !== 'listed' && status !== 'opted-out')) {
      throw new UsageProblem(
        `${file}:${index + 1}: this line is no contact. Write address,listed or address,opted-out.`,
      );
    }
    (status === 'listed' ? listed : optedOut).push(address);
  });
  return { listed, optedOut };
}

/** What the system said, in short. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
