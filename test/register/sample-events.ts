import type { CoverRequested, RegisterEvent } from '../../src/register/ports/event';
import type { Person } from '../../src/register/ports/person';
import { grantKeys } from '../../src/register/ports/row';
import { personOf } from './sample-people';

const STAFF = (first: string): Person => personOf('steps-to-work', first);

export const HELEN = STAFF('Helen');
export const RAJ = STAFF('Raj');
export const TOM = STAFF('Tom');
export const ANN = STAFF('Ann');
export const PETER = STAFF('Peter');
export const FARAH = STAFF('Farah');
export const GARETH = STAFF('Gareth');
export const MIA = STAFF('Mia');
export const OWEN = STAFF('Owen');
export const SADE = STAFF('Sade');
export const DESK = STAFF('Service');
export const RECORDS = STAFF('Records');

/** Mia asks that Sade answers her mail for a fortnight; Ann Cole is to authorise it. */
export const REQUEST: CoverRequested = {
  kind: 'cover-requested',
  id: 'request-1',
  at: '2026-03-02T09:00:00Z',
  grantId: 'LH-1',
  mailbox: { address: MIA.address, type: 'personal' },
  grantor: MIA,
  grantee: SADE,
  authoriser: ANN,
  access: 'send-on-behalf',
  from: '2026-03-09',
  to: '2026-03-20',
  purpose: 'cover',
  need: 'time-away',
  policy: 'steps-to-work',
  policyVersion: '2010.1',
  untold: [],
};

const about = grantKeys(REQUEST);
const at = '2026-03-02T10:00:00Z';
const mailbox = 'enquiries@stepstowork.example';

/** One event of each kind. */
export const ONE_OF_EACH: Readonly<Record<RegisterEvent['kind'], RegisterEvent>> = {
  'cover-requested': REQUEST,
  'cover-authorised': { kind: 'cover-authorised', id: 'authorised-1', at, about },
  'cover-declined': { kind: 'cover-declined', id: 'declined-1', at, about },
  'desk-told': { kind: 'desk-told', id: 'told-1', at, about },
  'cover-activated': { kind: 'cover-activated', id: 'activated-1', at, about },
  'end-asked': { kind: 'end-asked', id: 'asked-1', at, about },
  'cover-ended': { kind: 'cover-ended', id: 'ended-1', at, about },
  'reason-given': {
    kind: 'reason-given',
    id: 'reason-1',
    at,
    about,
    text: 'The tender closes while Mia is away.',
  },
  'mailbox-registered': { kind: 'mailbox-registered', id: 'registered-1', at, mailbox },
  'mailbox-told': { kind: 'mailbox-told', id: 'mailbox-told-1', at, mailbox },
  'mailbox-closed': { kind: 'mailbox-closed', id: 'closed-1', at, mailbox },
  'officer-named': { kind: 'officer-named', id: 'named-1', at, mailbox, officer: FARAH, part: 'manager' },
  'officer-agreed': {
    kind: 'officer-agreed',
    id: 'agreed-1',
    at,
    mailbox,
    officer: MIA,
    part: 'administrator',
  },
  'officer-released': {
    kind: 'officer-released',
    id: 'released-1',
    at,
    mailbox,
    officer: MIA,
    part: 'administrator',
  },
  'person-left': { kind: 'person-left', id: 'left-1', at, person: OWEN, lastDay: '2026-03-31' },
  reconciled: { kind: 'reconciled', id: 'reconciled-1', at, counts: { matched: 3, missing: 1 } },
  purged: {
    kind: 'purged',
    id: 'purged-1',
    at,
    list: 'justifications',
    before: '2025-03-02',
    counts: { justification: 12 },
  },
  justification: {
    kind: 'justification',
    id: 'justification-1',
    at,
    policy: 'steps-to-work',
    policyVersion: '2010.1',
    rules: ['sensitive-data-external'],
    clauses: ['S6.5-content.b'],
    data: { 'uk-nino': 1 },
    outsideDomains: 1,
    statements: ['Other means were considered and rejected.'],
    reason: 'The client asked for it by mail.',
  },
  objection: {
    kind: 'objection',
    id: 'objection-1',
    at,
    rule: 'all-staff',
    reason: 'It is a team, not all staff.',
  },
};
