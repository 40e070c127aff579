import {
  ACCESS,
  NEEDS,
  PURPOSES,
  type CoverRequested,
  type GrantKeys,
  type OfficerPart,
  type RegisterEvent,
  type RegisterList,
} from './event';
import type { Person } from './person';
import { count, counts, day, listOfAtMost, moment, object, objectId, oneOf, text, type Shape } from './shape';

const PERSON: Shape<Person> = object<Person>({ id: objectId, name: text(256), address: text(254) });
const ADDRESS = text(254);
const ID = text(64);

const ABOUT: Shape<GrantKeys> = object<GrantKeys>({
  grantId: ID,
  mailbox: ADDRESS,
  grantorId: objectId,
  granteeId: objectId,
  authoriserId: objectId,
  to: day,
  purpose: oneOf(PURPOSES),
});

const step = <Kind extends RegisterEvent['kind']>(kind: Kind) =>
  object({ kind: oneOf([kind]), id: ID, at: moment, about: ABOUT });
const mailboxStep = <Kind extends RegisterEvent['kind']>(kind: Kind) =>
  object({ kind: oneOf([kind]), id: ID, at: moment, mailbox: ADDRESS });
const officerStep = <Kind extends RegisterEvent['kind']>(kind: Kind) =>
  object({
    kind: oneOf([kind]),
    id: ID,
    at: moment,
    mailbox: ADDRESS,
    officer: PERSON,
    part: oneOf<OfficerPart>(['administrator', 'manager']),
  });

/** The shape of each kind of event: a kind that has none does not compile. */
const SHAPES: Readonly<Record<RegisterEvent['kind'], Shape<RegisterEvent>>> = {
  'cover-requested': object<CoverRequested>({
    kind: oneOf(['cover-requested']),
    id: ID,
    at: moment,
    grantId: ID,
    mailbox: object<CoverRequested['mailbox']>({ address: ADDRESS, type: oneOf(['personal', 'generic']) }),
    grantor: PERSON,
    grantee: PERSON,
    authoriser: PERSON,
    access: oneOf(ACCESS),
    from: day,
    to: day,
    purpose: oneOf(PURPOSES),
    need: oneOf(NEEDS),
    policy: text(64),
    policyVersion: text(64),
    untold: listOfAtMost(10, text(64)),
  }),
  'cover-authorised': step('cover-authorised'),
  'cover-declined': step('cover-declined'),
  'desk-told': step('desk-told'),
  'cover-activated': step('cover-activated'),
  'end-asked': step('end-asked'),
  'cover-ended': step('cover-ended'),
  'reason-given': object({
    kind: oneOf(['reason-given']),
    id: ID,
    at: moment,
    about: ABOUT,
    text: text(300),
  }),
  'mailbox-registered': mailboxStep('mailbox-registered'),
  'mailbox-told': mailboxStep('mailbox-told'),
  'mailbox-closed': mailboxStep('mailbox-closed'),
  'officer-named': officerStep('officer-named'),
  'officer-agreed': officerStep('officer-agreed'),
  'officer-released': officerStep('officer-released'),
  'person-left': object({ kind: oneOf(['person-left']), id: ID, at: moment, person: PERSON, lastDay: day }),
  reconciled: object({ kind: oneOf(['reconciled']), id: ID, at: moment, counts }),
  purged: object({
    kind: oneOf(['purged']),
    id: ID,
    at: moment,
    list: oneOf<RegisterList>(['grants', 'reasons', 'justifications']),
    before: day,
    counts,
  }),
  justification: object({
    kind: oneOf(['justification']),
    id: ID,
    at: moment,
    policy: text(64),
    policyVersion: text(64),
    rules: listOfAtMost(100, text(64)),
    clauses: listOfAtMost(100, text(64)),
    data: counts,
    outsideDomains: count,
    statements: listOfAtMost(20, text(500)),
    reason: text(300),
  }),
  objection: object({ kind: oneOf(['objection']), id: ID, at: moment, rule: text(64), reason: text(300) }),
};

/** Gives an event that was kept as JSON; `undefined` of anything else. Properties that no event has are left out. */
export function readEvent(body: string): RegisterEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) return undefined;
  return SHAPES[kind as RegisterEvent['kind']](value);
}
