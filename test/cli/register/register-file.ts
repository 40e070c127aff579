import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { StoredEvent } from '../../../src/register/ports/event-log';
import type { RoleHeld } from '../../../src/register/ports/people-file';
import { toColumns } from '../../../src/register/ports/row';
import { rolesOf } from '../../register/sample-people';

const NAMES = {
  grants: 'LetterheadGrants',
  reasons: 'LetterheadReasons',
  justifications: 'LetterheadJustifications',
} as const;

/** Writes a text into a folder of its own; gives the path. */
export function written(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'letterhead-register-')), name);
  writeFileSync(path, text);
  return path;
}

/** A row as Microsoft Graph gives it. */
function item({ event, author, row, writtenAt, edited }: StoredEvent): object {
  return {
    id: String(row),
    eTag: `"00000000-0000-4000-8000-0000000000aa,${edited ? 2 : 1}"`,
    createdDateTime: writtenAt,
    createdBy: { user: { id: author.id, displayName: author.name, email: author.address } },
    fields: toColumns(event),
  };
}

function role({ person, role: held, department, manager, from }: RoleHeld, index: number): object {
  return {
    id: String(index + 1),
    fields: {
      Title: person.address,
      PersonId: person.id,
      PersonName: person.name,
      Role: held,
      Department: department,
      Manager: manager,
      ValidFrom: from,
    },
  };
}

/** Writes a register as export-register.ps1 does, with the people of Steps to Work; gives the path. */
export function registerFile(
  events: readonly StoredEvent[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  const lists: Record<string, unknown> = { LetterheadPeople: rolesOf('steps-to-work').map(role) };
  for (const [key, name] of Object.entries(NAMES)) {
    lists[name] = events.filter(({ list }) => list === key).map(item);
  }
  return written('register.json', JSON.stringify({ format: 1, lists: { ...lists, ...more } }));
}
