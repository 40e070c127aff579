import { objectIdOf } from '../../playground/graph/object-id';
import type { CoverRequested } from '../../src/register/ports/event';
import type { Person } from '../../src/register/ports/person';
import type { Justification } from '../../src/register/ports/recorder';

/** One of the sample people, by their address. */
export function person(address: string, name = address): Person {
  return { id: objectIdOf(address), name, address };
}

/** A request for cover of Farah Khan's mailbox by Gareth Pugh. */
export function coverRequest(id: string, more: Partial<CoverRequested> = {}): CoverRequested {
  return {
    kind: 'cover-requested',
    id,
    at: '2026-11-27T10:00:00Z',
    grantId: `G-${id}`,
    mailbox: { address: 'farah.khan@stepstowork.example', type: 'personal' },
    grantor: person('farah.khan@stepstowork.example'),
    grantee: person('gareth.pugh@stepstowork.example'),
    authoriser: person('ann.cole@stepstowork.example'),
    access: 'send-on-behalf',
    from: '2026-12-01',
    to: '2026-12-12',
    purpose: 'cover',
    need: 'time-away',
    policy: 'steps-to-work',
    policyVersion: '1',
    untold: [],
    ...more,
  };
}

/** A reason given for a mail. */
export function justification(id: string): Justification {
  return {
    kind: 'justification',
    id,
    at: '2026-11-27T10:00:00Z',
    policy: 'steps-to-work',
    policyVersion: '1',
    rules: ['sensitive-data-external'],
    clauses: ['S6.5-content.b'],
    data: { 'uk-nino': 1 },
    outsideDomains: 1,
    statements: ['I have checked who will read it.'],
    reason: 'The client asked for it.',
  };
}
