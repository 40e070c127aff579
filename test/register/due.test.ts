import { hasCover } from '../../src/register/check/absence-without-cover';
import { mailboxGaps, type Leavers } from '../../src/register/check/mailbox-gaps';
import { grantsAsCsv, cell } from '../../src/register/csv-export';
import { addDays, addMonths, dayOf } from '../../src/register/days';
import { dueOn } from '../../src/register/due';
import type { RegisterEvent } from '../../src/register/ports/event';
import type { Person } from '../../src/register/ports/person';
import { ANN, DESK, FARAH, MIA, RAJ, REQUEST, SADE } from './sample-events';
import { registerPolicyOf } from './sample-people';
import { foldSteps, step, written } from './stored';

const POLICY = registerPolicyOf('steps-to-work');

function leavers(today: string, change: Partial<Leavers> = {}): Leavers {
  return { departures: new Map(), gone: new Set(), today, ...change };
}

type Said = readonly [RegisterEvent, Person];
const ASKED: Said = [REQUEST, MIA];
const AUTHORISED: Said = [step('cover-authorised', REQUEST), ANN];
const TOLD: Said = [step('desk-told', REQUEST), ANN];
const ACTIVE: Said = [step('cover-activated', REQUEST), DESK];
const END_ASKED: Said = [step('end-asked', REQUEST), SADE];
const ENDED: Said = [step('cover-ended', REQUEST), DESK];

const SADE_LEFT = new Map([[SADE.id, { person: SADE, lastDay: '2026-03-12', saidBy: FARAH }]]);

const DUE: readonly (readonly [string, readonly Said[], Leavers, string | undefined])[] = [
  ['asked for', [ASKED], leavers('2026-03-02'), 'to-authorise authoriser 2026-03-09'],
  [
    'asked for, and its first day has passed',
    [ASKED],
    leavers('2026-03-10'),
    'to-authorise authoriser 2026-03-09 late',
  ],
  ['asked for, and its last day has passed', [ASKED], leavers('2026-03-21'), 'lapsed nobody 2026-03-20 late'],
  ['authorised', [ASKED, AUTHORISED], leavers('2026-03-02'), 'to-tell authoriser 2026-03-09'],
  [
    'told to the desk',
    [ASKED, AUTHORISED, TOLD],
    leavers('2026-03-02'),
    'to-activate service-desk 2026-03-09',
  ],
  ['never set up', [ASKED, AUTHORISED, TOLD], leavers('2026-03-21'), 'lapsed service-desk 2026-03-20 late'],
  ['active', [ASKED, AUTHORISED, ACTIVE], leavers('2026-03-12'), undefined],
  [
    'active for a week more',
    [ASKED, AUTHORISED, ACTIVE],
    leavers('2026-03-13'),
    'ends-soon grantor 2026-03-20',
  ],
  [
    'active on its last day',
    [ASKED, AUTHORISED, ACTIVE],
    leavers('2026-03-20'),
    'ends-soon grantor 2026-03-20',
  ],
  [
    'active after its last day',
    [ASKED, AUTHORISED, ACTIVE],
    leavers('2026-03-21'),
    'overdue service-desk 2026-03-20 late',
  ],
  [
    'to end early',
    [ASKED, AUTHORISED, ACTIVE, END_ASKED],
    leavers('2026-03-02'),
    'end-asked service-desk 2026-03-02',
  ],
  [
    'somebody’s who leaves today',
    [ASKED, AUTHORISED, ACTIVE],
    leavers('2026-03-12', { departures: SADE_LEFT }),
    undefined,
  ],
  [
    'somebody’s who left yesterday',
    [ASKED, AUTHORISED, ACTIVE],
    leavers('2026-03-13', { departures: SADE_LEFT }),
    'leaver service-desk 2026-03-12 late',
  ],
  [
    'somebody’s whom the directory has no longer',
    [ASKED, AUTHORISED, ACTIVE],
    leavers('2026-03-10', { gone: new Set([MIA.id]) }),
    'leaver service-desk 2026-03-09 late',
  ],
  ['declined', [ASKED, [step('cover-declined', REQUEST), ANN]], leavers('2026-03-21'), undefined],
  [
    'ended',
    [ASKED, AUTHORISED, ACTIVE, ENDED],
    leavers('2026-03-21', { gone: new Set([MIA.id]) }),
    undefined,
  ],
];

test.each(DUE)('what is due of a grant that is %s', (_what, said, on, expected) => {
  const [item] = dueOn(foldSteps(written(...said)), on, POLICY);
  const shown =
    item === undefined ? undefined : `${item.kind} ${item.for} ${item.by}${item.isOverdue ? ' late' : ''}`;
  expect(shown).toBe(expected);
});

test('what is late stands first, then what is due first', () => {
  const second = { ...REQUEST, id: 'r2', grantId: 'LH-2', from: '2026-03-01', to: '2026-03-31' };
  const third = { ...REQUEST, id: 'r3', grantId: 'LH-3', from: '2026-03-05', to: '2026-03-31' };
  const register = foldSteps(written(ASKED, [third, MIA], [second, MIA]));
  const due = dueOn(register, leavers('2026-03-02'), POLICY).map(({ grant }) => grant?.keys.grantId);
  expect(due).toEqual(['LH-2', 'LH-3', 'LH-1']);
});

describe('a generic mailbox', () => {
  const at = REQUEST.at;
  const mailbox = 'enquiries@stepstowork.example';
  const named = (officer: Person, part: 'administrator' | 'manager', by: Person): Said => [
    { kind: 'officer-named', id: `named ${officer.name} ${part}`, at, mailbox, officer, part },
    by,
  ];
  const agreed = (officer: Person): Said => [
    { kind: 'officer-agreed', id: `agreed ${officer.name}`, at, mailbox, officer, part: 'administrator' },
    officer,
  ];
  const begun: readonly Said[] = [
    [{ kind: 'mailbox-registered', id: 'r', at, mailbox }, RAJ],
    [{ kind: 'mailbox-told', id: 't', at, mailbox }, RAJ],
  ];
  const whole: readonly Said[] = [
    ...begun,
    named(FARAH, 'manager', RAJ),
    named(MIA, 'administrator', RAJ),
    named(SADE, 'administrator', RAJ),
    agreed(MIA),
    agreed(SADE),
  ];
  const gaps = (said: readonly Said[], on: Leavers): readonly string[] => {
    const found = foldSteps(written(...said)).mailboxes.get(mailbox)!;
    return mailboxGaps(found, on, POLICY).map(({ id, clause }) => `${id} ${clause}`);
  };
  const today = leavers('2026-03-13');

  test.each<[string, readonly Said[], Leavers, readonly string[]]>([
    ['that lacks nothing', whole, today, []],
    ['with nobody', begun, today, ['administrators S6.4a', 'manager S6.4b']],
    ['with one who has not agreed', whole.slice(0, -1), today, ['administrators S6.4a', 'not-agreed S6.4a']],
    [
      'whose administrator has left',
      whole,
      leavers('2026-03-13', { departures: SADE_LEFT }),
      ['left S5.4', 'administrators S6.4a'],
    ],
    [
      'whose manager has left',
      whole,
      leavers('2026-03-13', { gone: new Set([FARAH.id]) }),
      ['manager S6.4b'],
    ],
    ['whose manager is one of the two', [...whole, named(MIA, 'manager', FARAH)], today, []],
    ['that the desk was not told of', whole.filter((_, index) => index !== 1), today, ['not-told S6.4']],
    ['that was given up', [...begun, [{ kind: 'mailbox-closed', id: 'c', at, mailbox }, RAJ]], today, []],
  ])('%s', (_what, said, on, expected) => {
    expect(gaps(said, on)).toEqual(expected);
  });

  test('stands among what is due', () => {
    const items = dueOn(foldSteps(written(...begun)), today, POLICY);
    expect(items.map(({ text }) => text)).toEqual([
      'enquiries@stepstowork.example: No administrator has agreed to the policy. Two officers administer a generic mailbox (S6.4a). Name another.',
      'enquiries@stepstowork.example: Nobody manages it. One named officer does (S6.4b). Name one.',
    ]);
  });
});

test.each([
  ['while it is only asked for', [ASKED], '2026-03-09', false],
  ['once it is authorised', [ASKED, AUTHORISED], '2026-03-09', true],
  ['that begins later', [ASKED, AUTHORISED], '2026-03-08', false],
  ['that ended', [ASKED, AUTHORISED, ACTIVE, ENDED], '2026-03-09', false],
] as readonly (readonly [string, readonly Said[], string, boolean])[])(
  'an absence is covered by access %s',
  (_when, said, from, expected) => {
    const grants = [...foldSteps(written(...said)).grants.values()];
    expect(hasCover({ from, to: '2026-03-20' }, grants)).toBe(expected);
  },
);

test('an absence is not covered by access to the calendar alone', () => {
  const request = { ...REQUEST, access: 'calendar' as const };
  const grants = [
    ...foldSteps(written([request, MIA], [step('cover-authorised', request), ANN])).grants.values(),
  ];
  expect(hasCover({ from: '2026-03-09' }, grants)).toBe(false);
});

test('the export holds each grant in a row, and nothing that a spreadsheet would work out', () => {
  const request = { ...REQUEST, grantee: { ...SADE, name: '=HYPERLINK("https://client.example","Sade")' } };
  const csv = grantsAsCsv(foldSteps(written([request, MIA])), leavers('2026-03-02'));
  const [head, row] = csv.split('\r\n');
  expect(head).toBe(
    'reference,mailbox,owner,given to,address,access,purpose,need,from,to,state,asked for by,asked for at,authorised by,authorised at,service desk told at,active since,ended at,left to the authoriser,due',
  );
  expect(row).toBe(
    'LH-1,mia.jones@stepstowork.example,Mia Jones,"\'=HYPERLINK(""https://client.example"",""Sade"")",sade.okafor@stepstowork.example,send-on-behalf,cover,time-away,2026-03-09,2026-03-20,requested,Mia Jones,2026-03-02T10:00:00Z,,,,,,,to-authorise',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+44 1922', "'+44 1922"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ['a=b', 'a=b'],
  ['Mia-Rose', 'Mia-Rose'],
  ['Okafor, Sade', '"Okafor, Sade"'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('the cell %j is written %j', (value, expected) => {
  expect(cell(value)).toBe(expected);
});

test('days and months go by the calendar, moments by the clock in London', () => {
  expect([addDays('2026-02-28', 1), addDays('2028-02-28', 1), addDays('2026-01-01', -1)]).toEqual([
    '2026-03-01',
    '2028-02-29',
    '2025-12-31',
  ]);
  expect([addMonths('2026-01-31', 1), addMonths('2024-02-29', 12), addMonths('2026-11-30', 24)]).toEqual([
    '2026-02-28',
    '2025-02-28',
    '2028-11-30',
  ]);
  expect([dayOf('2026-06-30T23:30:00Z'), dayOf('2026-12-31T23:30:00Z')]).toEqual([
    '2026-07-01',
    '2026-12-31',
  ]);
});
