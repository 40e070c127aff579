import fc from 'fast-check';
import { foldRegister, trailOfGrant, type Register } from '../../src/register/fold/fold-register';
import {
  ACCESS,
  listOf,
  PURPOSES,
  type CoverRequested,
  type GrantStep,
  type RegisterEvent,
} from '../../src/register/ports/event';
import type { StoredEvent } from '../../src/register/ports/event-log';
import type { Person } from '../../src/register/ports/person';
import { grantKeys } from '../../src/register/ports/row';
import { ANN, DESK, FARAH, HELEN, MIA, RAJ, RECORDS, REQUEST, SADE, TOM } from './sample-events';
import { registerPolicyOf, rolesOf } from './sample-people';

const ROLES = rolesOf('steps-to-work');
const POLICY = registerPolicyOf('steps-to-work');
const PEOPLE = [HELEN, RAJ, TOM, ANN, FARAH, MIA, SADE, DESK, RECORDS];
const MAILBOX = 'enquiries@stepstowork.example';
const STEPS: readonly GrantStep[] = [
  'cover-authorised',
  'cover-declined',
  'desk-told',
  'cover-activated',
  'end-asked',
  'cover-ended',
];

const person = fc.constantFrom<Person>(...PEOPLE);
const at = fc.constant('2026-03-02T09:00:00Z');
const id = fc.integer({ min: 0, max: 40 }).map((number) => `event-${number}`);

const request: fc.Arbitrary<CoverRequested> = fc
  .record({
    grantor: person,
    grantee: person,
    purpose: fc.constantFrom(...PURPOSES),
    access: fc.constantFrom(...ACCESS),
  })
  .chain((parts) =>
    fc
      .record({
        id,
        grantId: fc.constantFrom('LH-1', 'LH-2'),
        mailbox: fc.oneof(
          {
            weight: 4,
            arbitrary: fc.constant({ address: parts.grantor.address, type: 'personal' as const }),
          },
          { weight: 1, arbitrary: fc.constant({ address: MAILBOX, type: 'generic' as const }) },
        ),
      })
      .map((more) => ({ ...REQUEST, ...parts, ...more })),
  );

const step: fc.Arbitrary<RegisterEvent> = fc
  .record({
    kind: fc.constantFrom(...STEPS),
    id,
    at,
    grantId: fc.constantFrom('LH-1', 'LH-2', 'LH-3'),
    purpose: fc.constantFrom(...PURPOSES),
  })
  .map(({ grantId, purpose, ...rest }) => ({ ...rest, about: { ...grantKeys(REQUEST), grantId, purpose } }));

const ofMailbox: fc.Arbitrary<RegisterEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('mailbox-registered' as const, 'mailbox-told' as const, 'mailbox-closed' as const),
    id,
    at,
    mailbox: fc.constant(MAILBOX),
  }),
  fc.record({
    kind: fc.constantFrom('officer-named' as const, 'officer-agreed' as const, 'officer-released' as const),
    id,
    at,
    mailbox: fc.constant(MAILBOX),
    officer: person,
    part: fc.constantFrom('administrator' as const, 'manager' as const),
  }),
);

const other: fc.Arbitrary<RegisterEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('person-left' as const),
    id,
    at,
    person,
    lastDay: fc.constant('2026-03-31'),
  }),
  fc.record({ kind: fc.constant('reconciled' as const), id, at, counts: fc.constant({}) }),
);

/** Rows as the server stamps them: by anybody, within one minute, now and then changed, now and then in the wrong list. */
const log: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({
      event: fc.oneof(
        { weight: 3, arbitrary: request },
        { weight: 6, arbitrary: step },
        { weight: 3, arbitrary: ofMailbox },
        { weight: 1, arbitrary: other },
      ),
      author: person,
      second: fc.integer({ min: 0, max: 59 }),
      edited: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
      elsewhere: fc.integer({ min: 0, max: 19 }).map((number) => number === 0),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ event, author, second, edited, elsewhere }, index) => ({
      event,
      author,
      edited,
      list: elsewhere ? 'justifications' : listOf(event),
      row: index + 1,
      writtenAt: `2026-03-02T10:00:${String(second).padStart(2, '0')}Z`,
    })),
  );

/** A log that goes somewhere: one request and all its steps by those who may, with a log of anybody's events among them. */
const lively: fc.Arbitrary<readonly StoredEvent[]> = log.map((noise) => {
  const rightful: readonly (readonly [RegisterEvent, Person])[] = [
    [REQUEST, MIA],
    [{ kind: 'cover-authorised', id: 'a', at: REQUEST.at, about: grantKeys(REQUEST) }, ANN],
    [{ kind: 'cover-activated', id: 'b', at: REQUEST.at, about: grantKeys(REQUEST) }, DESK],
  ];
  const rows = rightful.map(([event, author], index) => ({
    event,
    author,
    edited: false,
    list: listOf(event),
    row: 100 + index,
    writtenAt: `2026-03-02T10:00:${String(index * 20).padStart(2, '0')}Z`,
  }));
  return [...noise, ...rows];
});

function fold(events: readonly StoredEvent[]): Register {
  return foldRegister(events, ROLES, POLICY);
}

function said(register: Register): unknown {
  const { grants, mailboxes, departures, trail } = register;
  return { grants: [...grants], mailboxes: [...mailboxes], departures: [...departures], trail };
}

test('the same events come to the same, in any order and however often', () => {
  const shuffled = lively.chain((events) =>
    fc.record({
      events: fc.constant(events),
      mixed: fc.array(fc.nat(Math.max(0, events.length - 1)), { maxLength: 20 }).chain((again) => {
        const all = [...events, ...again.flatMap((index) => events[index] ?? [])];
        return fc.shuffledSubarray(all, { minLength: all.length });
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ events, mixed }) => {
      expect(said(fold(mixed))).toEqual(said(fold(events)));
    }),
    { numRuns: 300 },
  );
});

test('what does not count changes nothing: without it the events come to the same', () => {
  fc.assert(
    fc.property(lively, (events) => {
      const register = fold(events);
      const counted = register.trail.filter((one) => one.notCounted === undefined).map((one) => one.stored);
      const { trail: _, ...without } = fold(counted);
      expect(without).toEqual({
        grants: register.grants,
        mailboxes: register.mailboxes,
        departures: register.departures,
      });
    }),
    { numRuns: 300 },
  );
});

/** Who may write what, said once more and otherwise than in the fold: ids of this people list only. */
const AUTHORISERS = new Set([ANN.id, HELEN.id]);
const APPLICANTS = new Set([RAJ.id, ANN.id]);

function isRightful({ event, author }: StoredEvent, register: Register): boolean {
  switch (event.kind) {
    case 'cover-requested':
      if (event.purpose === 'investigation')
        return author.id !== event.grantor.id && author.id !== MIA.id && author.id !== SADE.id;
      return (
        author.id === event.grantor.id || (event.purpose === 'absence' && event.mailbox.type === 'personal')
      );
    case 'cover-authorised':
    case 'cover-declined': {
      const { request: asked, requestedBy } = register.grants.get(event.about.grantId)!;
      return (
        AUTHORISERS.has(author.id) &&
        ![asked.grantor.id, asked.grantee.id, requestedBy.id].includes(author.id)
      );
    }
    case 'cover-activated':
    case 'cover-ended':
    case 'reconciled':
      return author.id === DESK.id;
    case 'mailbox-registered':
      return APPLICANTS.has(author.id);
    case 'officer-agreed':
      return author.id === event.officer.id;
    case 'person-left':
      return [TOM.id, DESK.id, ANN.id, HELEN.id, FARAH.id].includes(author.id);
    default:
      return true;
  }
}

test('no event by the wrong author ever counts, nor one that was changed or stands in another list', () => {
  fc.assert(
    fc.property(lively, (events) => {
      const register = fold(events);
      for (const { stored, notCounted } of register.trail) {
        if (notCounted !== undefined) continue;
        expect([stored.edited, stored.list]).toEqual([false, listOf(stored.event)]);
        expect([stored.event, stored.author.name, isRightful(stored, register)]).toEqual([
          stored.event,
          stored.author.name,
          true,
        ]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a grant is never active without an authorisation by somebody who is not part of it', () => {
  let active = 0;
  fc.assert(
    fc.property(lively, (events) => {
      const register = fold(events);
      for (const [grantId, grant] of register.grants) {
        if (grant.activatedAt === undefined) continue;
        active++;
        const kinds = trailOfGrant(register, grantId).filter((one) => one.notCounted === undefined);
        const authorised = kinds.findIndex(({ stored }) => stored.event.kind === 'cover-authorised');
        const activated = kinds.findIndex(({ stored }) => stored.event.kind === 'cover-activated');
        expect(authorised).toBeGreaterThan(0);
        expect(authorised).toBeLessThan(activated);
        const { request: asked, requestedBy } = grant;
        const part = [asked.grantor.id, asked.grantee.id, requestedBy.id];
        expect(part).not.toContain(kinds[authorised]?.stored.author.id);
        expect(part).not.toContain(grant.authorisedBy?.id);
      }
    }),
    { numRuns: 300 },
  );
  expect(active).toBeGreaterThan(50);
});
