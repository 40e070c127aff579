import { foldRegister, trailOfMailbox, type Register } from '../../src/register/fold/fold-register';
import type {
  CoverRequested,
  MailboxStepped,
  OfficerPart,
  OfficerStepped,
} from '../../src/register/ports/event';
import type { StoredEvent } from '../../src/register/ports/event-log';
import type { Person } from '../../src/register/ports/person';
import { ANN, DESK, FARAH, HELEN, MIA, OWEN, RAJ, REQUEST, SADE } from './sample-events';
import { registerPolicyOf, rolesOf } from './sample-people';
import { stored } from './stored';

const mailbox = 'enquiries@stepstowork.example';
const at = '2026-03-02T09:00:00Z';

function mailboxStep(kind: MailboxStepped['kind']): MailboxStepped {
  return { kind, id: kind, at, mailbox };
}

function officer(
  kind: OfficerStepped['kind'],
  person: Person,
  part: OfficerPart = 'administrator',
): OfficerStepped {
  return { kind, id: `${kind} ${person.name} ${part}`, at, mailbox, officer: person, part };
}

type Said = readonly [MailboxStepped | OfficerStepped | CoverRequested, Person];

function fold(...said: readonly Said[]): Register {
  const events: readonly StoredEvent[] = said.map(([event, author], index) =>
    stored(event, author, index + 1),
  );
  return foldRegister(events, rolesOf('steps-to-work'), registerPolicyOf('steps-to-work'));
}

/** Whether the last of what was said counts. */
function counts(...said: readonly Said[]): boolean {
  return fold(...said).trail.at(-1)?.notCounted === undefined;
}

const SET_UP: readonly Said[] = [
  [mailboxStep('mailbox-registered'), RAJ],
  [officer('officer-named', FARAH, 'manager'), RAJ],
  [officer('officer-named', MIA), RAJ],
  [officer('officer-named', SADE), FARAH],
];

test('a generic mailbox has one manager, and administrators who agreed under their own sign-in', () => {
  const register = fold(
    ...SET_UP,
    [mailboxStep('mailbox-told'), RAJ],
    [officer('officer-agreed', MIA), MIA],
    [officer('officer-agreed', SADE), MIA],
  );
  expect(register.mailboxes.get(mailbox)).toEqual({
    address: mailbox,
    registeredBy: RAJ,
    registeredAt: '2026-03-02T10:00:00Z',
    toldAt: '2026-03-02T10:00:00Z',
    manager: FARAH,
    administrators: [{ person: MIA, agreedAt: '2026-03-02T10:00:00Z' }, { person: SADE }],
  });
  expect(trailOfMailbox(register, mailbox)).toHaveLength(7);
});

const COUNTS: readonly (readonly [boolean, string, readonly Said[]])[] = [
  [true, 'a senior manager applies', [[mailboxStep('mailbox-registered'), ANN]]],
  [false, 'a line manager applies', [[mailboxStep('mailbox-registered'), FARAH]]],
  [false, 'one that there is already is applied for', [...SET_UP, [mailboxStep('mailbox-registered'), ANN]]],
  [
    true,
    'one that was given up is applied for',
    [...SET_UP, [mailboxStep('mailbox-closed'), FARAH], [mailboxStep('mailbox-registered'), ANN]],
  ],
  [false, 'an officer of no mailbox is named', [[officer('officer-named', MIA), RAJ]]],
  [true, 'the manager names another manager', [...SET_UP, [officer('officer-named', ANN, 'manager'), FARAH]]],
  [false, 'an administrator names another', [...SET_UP, [officer('officer-named', OWEN), MIA]]],
  [false, 'somebody agrees who is not named', [...SET_UP, [officer('officer-agreed', OWEN), OWEN]]],
  [false, 'the manager agrees for an administrator', [...SET_UP, [officer('officer-agreed', MIA), FARAH]]],
  [true, 'an administrator gives it up', [...SET_UP, [officer('officer-released', MIA), MIA]]],
  [false, 'an administrator puts another out', [...SET_UP, [officer('officer-released', SADE), MIA]]],
  [false, 'somebody is put out who is none', [...SET_UP, [officer('officer-released', OWEN), RAJ]]],
  [true, 'the service desk says that it was told', [...SET_UP, [mailboxStep('mailbox-told'), DESK]]],
  [false, 'the service desk closes it', [...SET_UP, [mailboxStep('mailbox-closed'), DESK]]],
];

test.each(COUNTS)('counts: %s, where %s', (expected, _what, said) => {
  expect(counts(...said)).toBe(expected);
});

test('agreement is asked anew of an administrator who was put out and named again', () => {
  const register = fold(
    ...SET_UP,
    [officer('officer-agreed', MIA), MIA],
    [officer('officer-released', MIA), FARAH],
    [{ ...officer('officer-named', MIA), id: 'named again' }, FARAH],
  );
  expect(register.mailboxes.get(mailbox)?.administrators).toEqual([{ person: SADE }, { person: MIA }]);
});

describe('access to a generic mailbox', () => {
  const request: CoverRequested = {
    ...REQUEST,
    mailbox: { address: mailbox, type: 'generic' },
    grantor: FARAH,
    grantee: OWEN,
  };

  test('is asked for by its manager', () => {
    expect(fold(...SET_UP, [request, FARAH]).grants.size).toBe(1);
    expect(fold(...SET_UP, [{ ...request, grantor: MIA }, MIA]).grants.size).toBe(0);
    expect(fold(...SET_UP, [request, HELEN]).grants.size).toBe(0);
  });

  test('is asked for by nobody once it is given up, nor by who managed it before', () => {
    expect(fold(...SET_UP, [mailboxStep('mailbox-closed'), FARAH], [request, FARAH]).grants.size).toBe(0);
    expect(
      fold(...SET_UP, [officer('officer-named', ANN, 'manager'), RAJ], [request, FARAH]).grants.size,
    ).toBe(0);
  });
});
