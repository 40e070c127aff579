import { trailOfGrant } from '../../src/register/fold/fold-register';
import type { CoverRequested } from '../../src/register/ports/event';
import type { StoredEvent } from '../../src/register/ports/event-log';
import type { RoleHeld } from '../../src/register/ports/people-file';
import type { Person } from '../../src/register/ports/person';
import {
  ANN,
  DESK,
  FARAH,
  GARETH,
  HELEN,
  MIA,
  ONE_OF_EACH,
  OWEN,
  PETER,
  RAJ,
  REQUEST,
  SADE,
  TOM,
} from './sample-events';
import { rolesOf } from './sample-people';
import { foldSteps, judged, stateOf, step, stored, written } from './stored';

const ROLES = rolesOf('steps-to-work');
const AUTHORISED = step('cover-authorised', REQUEST);
const TOLD = step('desk-told', REQUEST);
const ACTIVATED = step('cover-activated', REQUEST);
const ASKED = step('end-asked', REQUEST);
const ENDED = step('cover-ended', REQUEST);

describe('a grant', () => {
  test('goes from the request to its end', () => {
    const all = written(
      [REQUEST, MIA],
      [AUTHORISED, ANN],
      [TOLD, ANN],
      [ACTIVATED, DESK],
      [ASKED, SADE],
      [ENDED, DESK],
    );
    const states = all.map((_, index) => stateOf(all.slice(0, index + 1)));
    expect(states).toEqual(['requested', 'authorised', 'authorised', 'active', 'active', 'ended']);
    expect(judged(all).every((one) => one === undefined)).toBe(true);
    expect(foldSteps(all).grants.get('LH-1')).toMatchObject({
      requestedBy: MIA,
      authorisedBy: ANN,
      toldAt: '2026-03-02T10:00:00Z',
      endAskedAt: '2026-03-02T10:00:00Z',
    });
  });

  test('is taken back while it is only asked for, and left to IT once it is authorised', () => {
    expect(stateOf(written([REQUEST, MIA], [ASKED, MIA]))).toBe('withdrawn');
    expect(stateOf(written([REQUEST, MIA], [AUTHORISED, ANN], [ASKED, MIA]))).toBe('authorised');
  });

  const NEVER_ACTIVE: readonly (readonly [string, readonly StoredEvent[]])[] = [
    ['without any authorisation', written([REQUEST, MIA], [ACTIVATED, DESK])],
    [
      'after it was declined',
      written([REQUEST, MIA], [step('cover-declined', REQUEST), ANN], [ACTIVATED, DESK]),
    ],
    ['authorised by its grantor', written([REQUEST, MIA], [AUTHORISED, MIA], [ACTIVATED, DESK])],
    ['authorised by its grantee', written([REQUEST, MIA], [AUTHORISED, SADE], [ACTIVATED, DESK])],
    ['authorised by IT', written([REQUEST, MIA], [AUTHORISED, DESK], [ACTIVATED, DESK])],
    ['authorised by a line manager', written([REQUEST, MIA], [AUTHORISED, FARAH], [ACTIVATED, DESK])],
    [
      'authorised by the senior manager of another department',
      written([REQUEST, MIA], [AUTHORISED, PETER], [ACTIVATED, DESK]),
    ],
    [
      'authorised by the chief executive, where the senior manager is free to',
      written([REQUEST, MIA], [AUTHORISED, HELEN], [ACTIVATED, DESK]),
    ],
    ['activated by its grantee', written([REQUEST, MIA], [AUTHORISED, ANN], [ACTIVATED, SADE])],
    ['authorised only after it was activated', written([REQUEST, MIA], [ACTIVATED, DESK], [AUTHORISED, ANN])],
  ];

  test.each(NEVER_ACTIVE)('is not active %s', (_how, events) => {
    expect(stateOf(events)).not.toBe('active');
  });

  test('is authorised by who holds the role on the day of writing, and not before or after', () => {
    const until = (to: string): readonly RoleHeld[] =>
      ROLES.map((row) => (row.person.id === ANN.id ? { ...row, to } : row));
    const events = written([REQUEST, MIA], [AUTHORISED, ANN]);
    expect(stateOf(events, until('2026-03-02'))).toBe('authorised');
    expect(stateOf(events, until('2026-03-01'))).toBe('requested');
  });

  test('cannot be authorised after its last day', () => {
    const late = [stored(REQUEST, MIA, 1), stored(AUTHORISED, ANN, 2, '2026-03-21')];
    expect(stateOf(late)).toBe('requested');
    expect(stateOf([stored(REQUEST, MIA, 1), stored(AUTHORISED, ANN, 2, '2026-03-20')])).toBe('authorised');
  });

  test('keeps what does not count in its trail', () => {
    const register = foldSteps(written([REQUEST, MIA], [AUTHORISED, PETER], [AUTHORISED, ANN]));
    expect(
      trailOfGrant(register, 'LH-1').map(({ stored: { author }, notCounted }) => [author.name, notCounted]),
    ).toEqual([
      ['Mia Jones', undefined],
      ['Peter Lowe', 'wrong-author'],
      ['Ann Cole', undefined],
    ]);
  });
});

describe('the senior manager of the department', () => {
  const request = (grantor: Person, grantee: Person): CoverRequested => ({
    ...REQUEST,
    mailbox: { address: grantor.address, type: 'personal' },
    grantor,
    grantee,
  });
  const AUTHORISERS: readonly (readonly [string, Person, Person, Person])[] = [
    ['is found through the line manager', MIA, SADE, ANN],
    ['is found by the department of a line manager', FARAH, GARETH, ANN],
    ['is another in another department', OWEN, MIA, PETER],
    ['gives way to the chief executive for their own mailbox', ANN, PETER, HELEN],
    ['gives way to the chief executive where they are to have access', MIA, ANN, HELEN],
    ['gives way to the chief executive where no department is on file', RAJ, TOM, HELEN],
  ];

  test.each(AUTHORISERS)('%s', (_what, grantor, grantee, authoriser) => {
    const asked = request(grantor, grantee);
    for (const person of [HELEN, RAJ, ANN, PETER, FARAH, MIA]) {
      const events = written([asked, grantor], [step('cover-authorised', asked), person]);
      expect([person.name, stateOf(events)]).toEqual([
        person.name,
        person.id === authoriser.id ? 'authorised' : 'requested',
      ]);
    }
  });

  test('gives way to nobody where the chief executive is the only one left and is involved', () => {
    const asked = request(ANN, HELEN);
    expect(stateOf(written([asked, ANN], [step('cover-authorised', asked), HELEN]))).toBe('requested');
  });
});

describe('a request', () => {
  const absent: CoverRequested = { ...REQUEST, purpose: 'absence' };
  const stranger = { ...REQUEST, mailbox: { ...REQUEST.mailbox, address: HELEN.address } };
  const forHelen: CoverRequested = { ...absent, grantor: { ...MIA, address: HELEN.address } };
  const NO_REQUEST: readonly (readonly [string, CoverRequested, Person])[] = [
    ['by somebody else', REQUEST, OWEN],
    ['by the line manager, for cover', REQUEST, FARAH],
    ['of a mailbox that is not the grantor’s', stranger, MIA],
    ['for oneself', { ...REQUEST, grantee: MIA }, MIA],
    ['that ends before it begins', { ...REQUEST, to: '2026-03-08' }, MIA],
    ['for an absence, by a colleague', absent, OWEN],
    ['for an absence, by the senior manager of another department', absent, PETER],
    [
      'for an absence, with the id of one and the address of another',
      { ...forHelen, mailbox: { address: HELEN.address, type: 'personal' } },
      FARAH,
    ],
    [
      'for a generic mailbox that is not registered',
      { ...REQUEST, mailbox: { address: 'enquiries@stepstowork.example', type: 'generic' } },
      MIA,
    ],
  ];
  test.each(NO_REQUEST)('%s opens nothing', (_how, request, author) => {
    expect(foldSteps(written([request, author])).grants.size).toBe(0);
  });

  const REQUESTS: readonly (readonly [string, CoverRequested, Person])[] = [
    ['for an absence, by the line manager', absent, FARAH],
    ['for an absence, by the senior manager', absent, ANN],
    ['for an absence, by the owner beforehand', absent, MIA],
    ['by the owner, under a sign-in without an address', REQUEST, { ...MIA, address: '' }],
  ];
  test.each(REQUESTS)('%s opens a grant', (_how, request, author) => {
    expect(foldSteps(written([request, author])).grants.size).toBe(1);
  });

  test('by the senior manager for somebody absent is authorised by the chief executive', () => {
    const authorised = step('cover-authorised', absent);
    expect(stateOf(written([absent, ANN], [authorised, ANN]))).toBe('requested');
    expect(stateOf(written([absent, ANN], [authorised, HELEN]))).toBe('authorised');
  });

  test('with the reference of another grant changes nothing of it', () => {
    const events = written(
      [REQUEST, MIA],
      [
        {
          ...REQUEST,
          id: 'other',
          grantor: OWEN,
          grantee: PETER,
          mailbox: { address: OWEN.address, type: 'personal' },
        },
        OWEN,
      ],
    );
    expect(judged(events)).toEqual([undefined, 'out-of-turn']);
    expect(foldSteps(events).grants.get('LH-1')?.request.grantor).toEqual(MIA);
  });
});

describe('a row that was changed after it was written', () => {
  test('does not count, and does once its author has repeated it', () => {
    const [asked, authorised] = written([REQUEST, MIA], [AUTHORISED, ANN]);
    const changed = { ...authorised!, edited: true };
    expect(stateOf([asked!, changed])).toBe('requested');
    expect(judged([asked!, changed])).toEqual([undefined, 'edited']);
    const repeated = stored(step('cover-authorised', REQUEST, 'authorised-anew'), ANN, 3);
    expect(stateOf([asked!, changed, repeated])).toBe('authorised');
  });

  test('gives way to a copy of it that nobody changed', () => {
    const [asked] = written([REQUEST, MIA]);
    expect(
      judged([
        { ...asked!, edited: true },
        { ...asked!, row: 2 },
      ]),
    ).toEqual([undefined]);
  });
});

test('the id of an event does not hide another’s event of the same id', () => {
  const theirs = stored({ ...AUTHORISED, id: 'same' }, OWEN, 2);
  const ours = stored({ ...AUTHORISED, id: 'same' }, ANN, 3);
  expect(stateOf([stored(REQUEST, MIA, 1), theirs, ours])).toBe('authorised');
});

test('who leaves is said by those above them, by personnel or by the service desk', () => {
  const said = (author: Person): boolean =>
    foldSteps(written([ONE_OF_EACH['person-left'], author])).departures.has(OWEN.id);
  expect([GARETH, TOM, DESK, PETER].map(said)).toEqual([true, true, true, true]);
  expect([FARAH, MIA, OWEN].map(said)).toEqual([false, false, false]);
});
