import { checkRequest, requestEvent } from '../../src/register/check/check-request';
import type { DirectoryFacts, RequestDraft, RequestFacts } from '../../src/register/check/request-draft';
import { PeopleOnFile } from '../../src/register/people-on-file';
import type { Person } from '../../src/register/ports/person';
import { ANN, FARAH, GARETH, HELEN, MIA, OWEN, PETER, RAJ, REQUEST, SADE, TOM } from './sample-events';
import { personOf, registerPolicyOf, rolesOf } from './sample-people';
import { foldSteps, written } from './stored';
import type { PackId } from '../policy/packs';

const DRAFT: RequestDraft = {
  mailbox: REQUEST.mailbox,
  grantor: MIA,
  grantee: SADE,
  access: 'send-on-behalf',
  from: '2026-03-09',
  to: '2026-03-20',
  purpose: 'cover',
  need: 'time-away',
};

function facts(pack: PackId, author: Person, change: Partial<RequestFacts> = {}): RequestFacts {
  return {
    author,
    today: '2026-03-02',
    people: new PeopleOnFile(rolesOf(pack)),
    policy: registerPolicyOf(pack),
    domains: { internal: ['stepstowork.example', 'mpes.example'], trusted: ['walsall.example'] },
    register: { grants: new Map(), mailboxes: new Map() },
    directory: {},
    ...change,
  };
}

function found(
  draft: Partial<RequestDraft>,
  author: Person = MIA,
  change: Partial<RequestFacts> = {},
): readonly string[] {
  const { findings } = checkRequest({ ...DRAFT, ...draft }, facts('steps-to-work', author, change));
  return findings.map(({ id, outcome, clause }) => `${outcome} ${id} ${clause ?? '-'}`);
}

const generic = { address: 'enquiries@stepstowork.example', type: 'generic' } as const;
const of = (grantor: Person): Pick<RequestDraft, 'grantor' | 'mailbox'> => ({
  grantor,
  mailbox: { address: grantor.address, type: 'personal' },
});

const CASES: readonly (readonly [string, Partial<RequestDraft>, Person, readonly string[]])[] = [
  ['cover as the policy has it', {}, MIA, []],
  ['Send As', { access: 'send-as' }, MIA, ['refused send-as S6.1-access.c']],
  ['full access', { access: 'full' }, MIA, []],
  ['oneself', { grantee: MIA }, MIA, ['refused own-mailbox -']],
  ['days the wrong way round', { to: '2026-03-08' }, MIA, ['refused days -']],
  ['one day', { to: '2026-03-09' }, MIA, []],
  ['days that have passed', { from: '2026-02-01', to: '2026-03-01' }, MIA, ['refused past -']],
  ['days that end today', { from: '2026-02-01', to: '2026-03-02' }, MIA, []],
  ['more than a year', { to: '2027-03-10' }, MIA, ['advice long S5.4']],
  ['a year', { to: '2027-03-09' }, MIA, []],
  ['somebody outside', { grantee: { ...SADE, address: 'sade@client.example' } }, MIA, ['refused outside -']],
  ['the council', { grantee: { ...SADE, address: 'clerk@walsall.example' } }, MIA, []],
  [
    'a domain that only ends alike',
    { grantee: { ...SADE, address: 'sade@notstepstowork.example' } },
    MIA,
    ['refused outside -'],
  ],
  ['another’s mailbox', {}, OWEN, ['refused not-owner S6.1-access.a']],
  ['another’s mailbox, by the line manager, for cover', {}, FARAH, ['refused not-owner S6.1-access.a']],
  ['somebody absent, by the line manager', { purpose: 'absence' }, FARAH, ['advice absence S5.3']],
  [
    'somebody absent, by a colleague',
    { purpose: 'absence' },
    OWEN,
    ['refused not-owner S6.1-access.a', 'advice absence S5.3'],
  ],
  ['suspected misuse, as cover', { need: 'suspected-misuse' }, MIA, ['refused needs-investigation S8.2']],
  [
    'an investigation',
    { purpose: 'investigation', need: 'complaint', grantee: TOM },
    RAJ,
    ['advice investigation S8.2'],
  ],
  [
    'an investigation by its subject',
    { purpose: 'investigation', grantee: TOM },
    MIA,
    ['refused not-owner S6.1-access.a', 'advice investigation S8.2'],
  ],
  [
    'an investigation into the chief executive',
    { ...of(HELEN), purpose: 'investigation', grantee: TOM },
    RAJ,
    [
      'refused investigation-of-reader S8.2',
      'refused no-authoriser S6.1-access.a',
      'advice investigation S8.2',
    ],
  ],
  ['a generic mailbox that nobody registered', { mailbox: generic }, MIA, ['refused not-registered S6.4']],
];

test.each(CASES)('%s', (_what, draft, author, expected) => {
  expect(found(draft, author)).toEqual(expected);
});

test('says what is wrong, what the policy asks, and the way out', () => {
  const { findings } = checkRequest({ ...DRAFT, access: 'send-as' }, facts('steps-to-work', MIA));
  expect(findings[0]?.text).toBe(
    'Send As hides who wrote the mail. Both names have to show (S6.1-access.c). Choose send on behalf.',
  );
  const mpes = checkRequest({ ...DRAFT, access: 'send-as' }, facts('mpes', MIA));
  expect(mpes.findings[0]?.text).toBe(
    'Send As hides who wrote the mail. Both names have to show. Choose send on behalf.',
  );
});

test('access that is recorded already is said', () => {
  const register = foldSteps(written([REQUEST, MIA]));
  expect(found({ from: '2026-03-20', to: '2026-03-27' }, MIA, { register })).toEqual([
    'advice recorded-already -',
  ]);
  expect(found({ from: '2026-03-21', to: '2026-03-27' }, MIA, { register })).toEqual([]);
  expect(found({ grantee: GARETH }, MIA, { register })).toEqual([]);
});

describe('who is asked to authorise', () => {
  const asked = (draft: Partial<RequestDraft>, author: Person): readonly string[] =>
    checkRequest({ ...DRAFT, ...draft }, facts('steps-to-work', author)).authorisers.map(({ name }) => name);

  test('is not chosen by who asks', () => {
    expect(asked({}, MIA)).toEqual(['Ann Cole']);
    expect(asked(of(OWEN), OWEN)).toEqual(['Peter Lowe']);
    expect(asked({ ...of(ANN), grantee: PETER }, ANN)).toEqual(['Helen Marsh']);
    expect(asked({ purpose: 'absence' }, ANN)).toEqual(['Helen Marsh']);
  });
});

describe('a line manager’s mailbox, under MPES (M4.1)', () => {
  const mpes = (first: string): Person => personOf('mpes', first);
  const nadia = mpes('Nadia');
  const newcomer: Person = {
    id: '00000000-0000-4000-8000-00000000ffff',
    name: 'Lee Fox',
    address: 'lee.fox@mpes.example',
  };
  const ids = (grantor: Person, grantee: Person, directory: DirectoryFacts = {}): readonly string[] =>
    checkRequest({ ...DRAFT, ...of(grantor), grantee }, facts('mpes', grantor, { directory })).findings.map(
      ({ id, outcome }) => `${outcome} ${id}`,
    );

  test.each([
    ['goes to another line manager', nadia, mpes('Simon'), {}, []],
    ['does not go to the team', nadia, mpes('Beth'), {}, ['refused line-manager-to-team']],
    ['does not go to another’s team', nadia, mpes('Kofi'), {}, ['refused line-manager-to-other']],
    ['is not the mailbox of their team', mpes('Beth'), mpes('Kofi'), {}, []],
    ['cannot be told of somebody not on file', nadia, newcomer, {}, ['untold line-manager-untold']],
    [
      'cannot be told of a manager whose own line is unknown',
      nadia,
      newcomer,
      { granteeHasReports: true },
      ['untold reporting-line-untold'],
    ],
    [
      'goes to a manager whom the directory knows',
      nadia,
      newcomer,
      { granteeHasReports: true, managersAboveGrantee: [mpes('Ruth').id] },
      [],
    ],
    [
      'does not go further down the team, by the directory',
      nadia,
      newcomer,
      { granteeHasReports: true, managersAboveGrantee: [mpes('Beth').id, nadia.id] },
      ['refused line-manager-to-team'],
    ],
    [
      'does not go to a report of whom only the directory knows',
      nadia,
      newcomer,
      { reportsOfGrantor: [newcomer.id] },
      ['refused line-manager-to-team'],
    ],
    [
      'does not go to whom the directory knows to manage nobody',
      nadia,
      newcomer,
      { granteeHasReports: false },
      ['refused line-manager-to-other'],
    ],
    [
      'is one by having reports, where the list does not say so',
      mpes('Beth'),
      mpes('Kofi'),
      { reportsOfGrantor: [newcomer.id] },
      ['refused line-manager-to-other'],
    ],
  ] as const)('%s', (_what, grantor, grantee, directory, expected) => {
    expect(ids(grantor, grantee, directory)).toEqual(expected);
  });

  test('is nobody’s business under a policy without the clause', () => {
    expect(found({ ...of(FARAH), grantee: MIA }, FARAH)).toEqual([]);
  });
});

describe('the event of a request', () => {
  const stamp = { id: 'e', at: REQUEST.at, grantId: 'LH-2', policy: 'mpes', policyVersion: '2022' };

  test('names who is asked, and what could not be told', () => {
    const nadia = personOf('mpes', 'Nadia');
    const grantee: Person = {
      ...SADE,
      id: '00000000-0000-4000-8000-00000000ffff',
      address: 'lee.fox@mpes.example',
    };
    const draft = { ...DRAFT, ...of(nadia), grantee };
    expect(requestEvent(draft, checkRequest(draft, facts('mpes', nadia)), stamp)).toMatchObject({
      kind: 'cover-requested',
      grantId: 'LH-2',
      authoriser: personOf('mpes', 'Colin'),
      untold: ['line-manager-untold'],
    });
  });

  test('is not made of what is refused', () => {
    const draft: RequestDraft = { ...DRAFT, access: 'send-as' };
    expect(requestEvent(draft, checkRequest(draft, facts('steps-to-work', MIA)), stamp)).toBeUndefined();
  });
});
