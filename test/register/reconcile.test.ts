import { readExport, type ExchangeExport } from '../../src/register/exchange/exported-rights';
import { countOutcomes, peopleIn, reconcile } from '../../src/register/exchange/reconcile';
import type { Register } from '../../src/register/fold/fold-register';
import type { CoverRequested, RegisterEvent } from '../../src/register/ports/event';
import type { Person } from '../../src/register/ports/person';
import { ANN, DESK, FARAH, MIA, OWEN, RAJ, REQUEST, SADE } from './sample-events';
import { foldSteps, step, written } from './stored';

const generic = 'enquiries@stepstowork.example';

function granted(
  request: CoverRequested,
  ...more: readonly (readonly [RegisterEvent, Person])[]
): readonly (readonly [RegisterEvent, Person])[] {
  return [
    [request, request.grantor],
    [step('cover-authorised', request, `${request.grantId} a`), ANN],
    [step('cover-activated', request, `${request.grantId} b`), DESK],
    ...more,
  ];
}

const FULL: CoverRequested = {
  ...REQUEST,
  id: 'r2',
  grantId: 'LH-2',
  grantor: SADE,
  mailbox: { address: SADE.address, type: 'personal' },
  grantee: MIA,
  access: 'full',
};
const REGISTER: Register = foldSteps(
  written(
    ...granted(REQUEST),
    ...granted(FULL, [step('cover-ended', FULL, 'end'), DESK]),
    [{ kind: 'mailbox-registered', id: 'r', at: REQUEST.at, mailbox: generic }, RAJ],
    [
      { kind: 'officer-named', id: 'n', at: REQUEST.at, mailbox: generic, officer: FARAH, part: 'manager' },
      RAJ,
    ],
    [
      {
        kind: 'officer-named',
        id: 'o',
        at: REQUEST.at,
        mailbox: generic,
        officer: OWEN,
        part: 'administrator',
      },
      RAJ,
    ],
  ),
);

function read(text: string): ExchangeExport {
  const answer = readExport(text, peopleIn(REGISTER));
  if (!answer.ok) throw new Error(answer.problem);
  return answer.exported;
}

/** The lines of a reconciliation in short, those of the calendar aside: it has a test of its own. */
function outcomes(value: unknown, today = '2026-03-12'): readonly string[] {
  return reconcile(REGISTER, read(JSON.stringify(value)), today)
    .filter(({ right }) => right !== 'calendar')
    .map(({ outcome, mailbox, trustee, right, grantId }) =>
      [outcome, right, trustee.split('@')[0], mailbox.split('@')[0], grantId ?? '-'].join(' '),
    );
}

const permission = (identity: string, user: string, change: object = {}): object => ({
  Identity: identity,
  User: user,
  AccessRights: ['FullAccess'],
  IsInherited: false,
  Deny: false,
  ...change,
});
const SELF = permission(MIA.address, 'NT AUTHORITY\\SELF', {
  AccessRights: ['FullAccess', 'ReadPermission'],
});
const inbox = (user: string): object => ({
  Identity: `${MIA.id}:\\Inbox`,
  FolderName: 'Inbox',
  User: user,
  AccessRights: ['Reviewer'],
});
const behalf = (...names: readonly string[]): object => ({
  ExternalDirectoryObjectId: MIA.id,
  PrimarySmtpAddress: MIA.address,
  UserPrincipalName: MIA.address,
  DisplayName: MIA.name,
  GrantSendOnBehalfTo: names,
});

test.each<[string, unknown, readonly string[]]>([
  [
    'what was authorised is there',
    [behalf(SADE.name), inbox(SADE.address)],
    ['matched inbox sade.okafor mia.jones LH-1', 'matched send-on-behalf sade.okafor mia.jones LH-1'],
  ],
  [
    'half of it is there',
    [behalf(), inbox(SADE.address)],
    ['missing send-on-behalf sade.okafor mia.jones LH-1', 'matched inbox sade.okafor mia.jones LH-1'],
  ],
  [
    'the export has another part only',
    [SELF],
    ['untold inbox sade.okafor mia.jones LH-1', 'untold send-on-behalf sade.okafor mia.jones LH-1'],
  ],
  [
    'more than was authorised is there',
    [behalf(SADE.id), inbox(SADE.name), permission(MIA.address, SADE.address)],
    [
      'over-wide full-access sade.okafor mia.jones LH-1',
      'matched inbox sade.okafor mia.jones LH-1',
      'matched send-on-behalf sade.okafor mia.jones LH-1',
    ],
  ],
  [
    'Send As is there',
    [
      behalf(SADE.id),
      inbox(SADE.name),
      {
        Identity: MIA.name,
        Trustee: SADE.address,
        AccessControlType: 'Allow',
        AccessRights: ['SendAs'],
        IsInherited: false,
      },
    ],
    [
      'over-wide send-as sade.okafor mia.jones LH-1',
      'matched inbox sade.okafor mia.jones LH-1',
      'matched send-on-behalf sade.okafor mia.jones LH-1',
    ],
  ],
  [
    'somebody is there whom nobody authorised',
    [behalf(SADE.id, OWEN.name), inbox(SADE.name)],
    [
      'unrecorded send-on-behalf owen.blake mia.jones -',
      'matched inbox sade.okafor mia.jones LH-1',
      'matched send-on-behalf sade.okafor mia.jones LH-1',
    ],
  ],
  [
    'what has ended is still there',
    [behalf(SADE.id), inbox(SADE.name), permission(SADE.address, MIA.address)],
    [
      'expired full-access mia.jones sade.okafor LH-2',
      'matched inbox sade.okafor mia.jones LH-1',
      'matched send-on-behalf sade.okafor mia.jones LH-1',
    ],
  ],
  [
    'officers of a generic mailbox are there, and one who has not agreed',
    [
      behalf(SADE.id),
      inbox(SADE.name),
      permission(generic, FARAH.address),
      permission(generic, OWEN.address),
    ],
    [
      'unrecorded full-access owen.blake enquiries -',
      'matched full-access farah.khan enquiries -',
      'matched inbox sade.okafor mia.jones LH-1',
      'matched send-on-behalf sade.okafor mia.jones LH-1',
    ],
  ],
])('%s', (_what, value, expected) => {
  expect(outcomes(value)).toEqual(expected);
});

test('the calendar goes with reading, and is looked for in its own folder', () => {
  const ofCalendar = (value: unknown): readonly string[] =>
    reconcile(REGISTER, read(JSON.stringify(value)), '2026-03-12')
      .filter(({ right }) => right === 'calendar')
      .map(({ outcome }) => outcome);
  const calendar = { Identity: `${MIA.id}:\\Calendar`, User: SADE.name, AccessRights: ['Reviewer'] };
  const everybody = { Identity: `${MIA.id}:\\Calendar`, User: 'Default', AccessRights: ['LimitedDetails'] };
  expect(ofCalendar([calendar])).toEqual(['matched']);
  expect(ofCalendar([everybody])).toEqual(['missing']);
  expect(ofCalendar([inbox(SADE.name)])).toEqual(['untold']);
});

test('what is there past its last day has expired, though nobody has said that it ended', () => {
  expect(outcomes([behalf(SADE.id)], '2026-03-20')).toContain(
    'matched send-on-behalf sade.okafor mia.jones LH-1',
  );
  expect(outcomes([behalf(SADE.id)], '2026-03-21')).toEqual([
    'expired send-on-behalf sade.okafor mia.jones LH-1',
  ]);
});

test('the counts that a reconciliation leaves behind name nobody', () => {
  const lines = reconcile(REGISTER, read(JSON.stringify([behalf(SADE.id, OWEN.name)])), '2026-03-12');
  expect(countOutcomes(lines)).toEqual({
    expired: 0,
    'over-wide': 0,
    unrecorded: 1,
    missing: 0,
    untold: 2,
    matched: 1,
  });
});

test.each<[string, object]>([
  ['inherited', permission(MIA.address, OWEN.address, { IsInherited: true })],
  ['inherited, as CSV has it', permission(MIA.address, OWEN.address, { IsInherited: 'True' })],
  ['denied', permission(MIA.address, OWEN.address, { Deny: true })],
  [
    'denied as a recipient',
    { Identity: MIA.address, Trustee: OWEN.address, AccessControlType: 'Deny', AccessRights: ['SendAs'] },
  ],
  ['the system’s own', permission(MIA.address, 'nt authority\\SYSTEM')],
  ['what is left of a deleted user', permission(MIA.address, 'S-1-5-21-1004336348-1177238915-682003330-512')],
  ['the owner’s own', permission(MIA.id, MIA.address)],
  ['another right than access', permission(MIA.address, OWEN.address, { AccessRights: ['ReadPermission'] })],
  [
    'everybody’s calendar',
    { Identity: `${MIA.address}:\\Calendar`, User: 'Default', AccessRights: ['LimitedDetails'] },
  ],
  [
    'a folder without any right',
    { Identity: `${MIA.address}:\\Inbox`, User: OWEN.name, AccessRights: ['None'] },
  ],
])('%s is left out', (_what, record) => {
  expect(read(JSON.stringify([record])).rights).toEqual([]);
});

const RIGHT = { mailbox: MIA.address, trustee: OWEN.address, right: 'full-access' };

test.each<[string, string]>([
  ['a list of JSON', JSON.stringify([permission(MIA.address, OWEN.address)])],
  ['one object of JSON', JSON.stringify(permission(MIA.address, OWEN.address))],
  ['lists by name', JSON.stringify({ permissions: [permission(MIA.address, OWEN.address)], folders: [] })],
  ['JSON with a byte-order mark', `\uFEFF${JSON.stringify([permission(MIA.address, OWEN.address)])}`],
  [
    'CSV as Export-Csv writes it',
    `#TYPE Selected.System.Object\r\n"Identity","User","AccessRights","IsInherited","Deny"\r\n"${MIA.address}","${OWEN.address}","{FullAccess}","False","False"\r\n`,
  ],
  [
    'CSV with semicolons',
    `Identity;User;AccessRights;IsInherited;Deny\n${MIA.address};${OWEN.address};FullAccess, ReadPermission;False;False\n`,
  ],
  ['names in place of addresses', JSON.stringify([behalf(), permission('Mia Jones', 'OWEN BLAKE')])],
  [
    'a user that is an object',
    JSON.stringify([{ ...permission(MIA.address, ''), User: { DisplayName: OWEN.name } }]),
  ],
])('the export is read as %s', (_what, text) => {
  const exported = readExport(text, [...peopleIn(REGISTER), OWEN]);
  expect(exported.ok && exported.exported.rights).toEqual([RIGHT]);
});

test('a name that two people bear tells nobody', () => {
  const twin: Person = {
    ...OWEN,
    id: MIA.id.replace('8000', '8001'),
    address: 'owen.blake2@stepstowork.example',
  };
  const exported = readExport(JSON.stringify([permission(MIA.address, 'Owen Blake')]), [OWEN, twin]);
  expect(exported.ok && exported.exported.rights[0]?.trustee).toBe('owen blake');
});

test('an address that has changed since is the same person, by the id', () => {
  const renamed = {
    ExternalDirectoryObjectId: MIA.id,
    PrimarySmtpAddress: 'mia.smith@stepstowork.example',
    GrantSendOnBehalfTo: [SADE.id],
  };
  expect(outcomes([renamed])).toContain('matched send-on-behalf sade.okafor mia.jones LH-1');
});

test.each<[string, string, RegExp]>([
  ['nothing', ' ', /empty/],
  ['cut-off JSON', '[{"Identity":', /cut off/],
  ['JSON of something else', '[1, 2]', /no lines/],
  ['CSV of something else', 'name,age\nMia,30\n', /no permissions of Exchange/],
  [
    'the name of a list',
    `Identity,User,AccessRights\n${MIA.address},${OWEN.address},System.String[]\n`,
    /in place of what is in it/,
  ],
  [
    'numbers for rights',
    JSON.stringify([permission(MIA.address, OWEN.address, { AccessRights: [1] })]),
    /in place of what is in it/,
  ],
])('an export that is %s says what to do', (_what, text, problem) => {
  expect(readExport(text, [])).toEqual({ ok: false, problem: expect.stringMatching(problem) as unknown });
});
