import type { LocalGraph } from '../../playground/graph/local-graph';
import { objectIdOf } from '../../playground/graph/object-id';
import type { CoverRequested } from '../../src/register/ports/event';
import type { Person } from '../../src/register/ports/person';
import { toColumns } from '../../src/register/ports/row';
import { coverRequest } from './events';
import { siteOf } from './signed-in';

const DAY = 86_400_000;

/** Somebody of a large organisation. */
function colleague(number: number): Person {
  return {
    id: objectIdOf(`colleague ${number}`),
    name: `Colleague ${number}`,
    address: `c${number}@stepstowork.example`,
  };
}

/** A request among many: of one of a thousand owners, for one of a thousand others, until one of a thousand days. */
function oneOfMany(number: number): CoverRequested {
  const grantor = colleague(number % 1000);
  const to = new Date(Date.UTC(2024, 0, 1) + (number % 1000) * DAY).toISOString().slice(0, 10);
  return coverRequest(`M${number}`, {
    grantor,
    grantee: colleague((number + 7) % 1000),
    authoriser: colleague(number % 50),
    mailbox: { address: grantor.address, type: 'personal' },
    from: to,
    to,
  });
}

/** Fills the list of grants with so many rows, as they would stand there after some years. */
export function fillGrants(graph: LocalGraph, rows: number): void {
  const at = '2024-01-01T09:00:00Z';
  graph.change(({ lists }) => {
    const grants = lists.find(({ id }) => id === siteOf(graph).lists.grants);
    for (let number = 1; number <= rows; number++) {
      const event = oneOfMany(number);
      const by = event.grantor.id;
      grants?.items.push({
        ...{ id: number, guid: objectIdOf(`row ${number}`), version: 1, earlier: [] },
        ...{ createdBy: by, createdAt: at, modifiedBy: by, modifiedAt: at },
        fields: { ...toColumns(event) },
      });
    }
    if (grants !== undefined) grants.lastId = rows;
  });
}
