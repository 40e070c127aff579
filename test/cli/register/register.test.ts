import { readFileSync } from 'node:fs';

import type { CoverRequested, RegisterEvent } from '../../../src/register/ports/event';
import type { Person } from '../../../src/register/ports/person';
import {
  ANN,
  DESK,
  HELEN,
  MIA,
  ONE_OF_EACH,
  OWEN,
  RAJ,
  REQUEST,
  SADE,
  TOM,
} from '../../register/sample-events';
import { step, stored, written as inTurn } from '../../register/stored';
import { run, type Run } from '../run';
import { registerFile, written } from './register-file';

const ACTIVE: readonly (readonly [RegisterEvent, Person])[] = [
  [REQUEST, MIA],
  [step('cover-authorised', REQUEST), ANN],
  [step('desk-told', REQUEST), ANN],
  [step('cover-activated', REQUEST), DESK],
];
const INVESTIGATION: CoverRequested = {
  ...REQUEST,
  id: 'i',
  grantId: 'LH-7',
  purpose: 'investigation',
  need: 'complaint',
  grantee: TOM,
};

function register(command: string, file: string, ...more: readonly string[]): Promise<Run> {
  return run(['register', ...command.split(' '), '--register', file, '--on', '2026-03-12', ...more]);
}

describe('report', () => {
  test('counts, and tells no counts below five apart', async () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      stored({ ...ONE_OF_EACH.justification, id: `j${index}` }, OWEN, index + 1),
    );
    const objection = stored(ONE_OF_EACH.objection, OWEN, 6);
    const { code, out } = await register('report', registerFile([...inTurn(...ACTIVE), ...many, objection]));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Steps to Work: register of mailboxes on 2026-03-12',
      'Access to mailboxes',
      '  requested                   none',
      '  authorised                  none',
      '  active                      fewer than 5',
      '  ended                       none',
      '  declined                    none',
      '  withdrawn                   none',
      'Active access',
      '  calendar                    none',
      '  read                        none',
      '  send-on-behalf              fewer than 5',
      '  full                        none',
      '  investigations, in all      none',
      'Generic mailboxes',
      '  in use                      none',
      '  lacking something           none',
      'Reasons given for mails',
      '  in all                      5',
      '  S6.5-content.b              5',
      '  This is wrong               fewer than 5',
      '',
    ]);
  });

  test('names no one, and by its number each row that does not count', async () => {
    const events = inTurn(...ACTIVE, [step('cover-ended', REQUEST), SADE]);
    const file = registerFile(
      [{ ...events[1]!, edited: true }, ...events.filter((_, index) => index !== 1)],
      {
        LetterheadReasons: [{ id: '9', fields: { Title: 'x' } }],
      },
    );
    const { out } = await register('report', file);
    expect(out.split('\n').slice(-7)).toEqual([
      'Rows that do not count',
      '  grants row 2: cover-authorised, was changed after it was written; its author has to repeat it',
      '  grants row 3: desk-told, came when this could not happen, or had happened before',
      '  grants row 4: cover-activated, came when this could not happen, or had happened before',
      '  grants row 5: cover-ended, came when this could not happen, or had happened before',
      '  LetterheadReasons row 9: cannot be read; it was not written by Letterhead',
      '',
    ]);
    for (const { name } of [MIA, ANN, SADE, HELEN]) expect(out).not.toContain(name);
  });

  test('--due lists what is to be done, and ends with 1 where something is late', async () => {
    const file = registerFile(inTurn(...ACTIVE));
    expect(await register('report --due', file)).toMatchObject({
      code: 0,
      out: 'Steps to Work: register of mailboxes on 2026-03-12\nNothing is due.\n',
    });
    const late = await run(['register', 'report', '--due', '--register', file, '--on', '2026-03-21']);
    expect(late.code).toBe(1);
    expect(late.out).toContain(
      'late  2026-03-20  service-desk    LH-1  Sade Okafor in the mailbox mia.jones@stepstowork.example: its last day has passed. Take the access away.\n',
    );
  });
});

describe('reconcile', () => {
  const exported = (value: unknown): string => written('exchange-access.json', JSON.stringify(value));
  const behalf = (...names: readonly string[]): object => ({
    PrimarySmtpAddress: MIA.address,
    ExternalDirectoryObjectId: MIA.id,
    GrantSendOnBehalfTo: names,
  });
  const folder = (name: string): object => ({
    MailboxAddress: MIA.address,
    FolderName: name,
    User: SADE.name,
    AccessRights: ['Reviewer'],
  });
  const folders = [folder('Inbox'), folder('Calendar')];

  test('ends with 0 where Exchange is as the register says', async () => {
    const { code, out } = await register(
      `reconcile ${exported({ mailboxes: [behalf(SADE.id)], folders })}`,
      registerFile(inTurn(...ACTIVE)),
    );
    expect(out).toBe(
      [
        'matched    LH-1  the calendar of sade.okafor@stepstowork.example to mia.jones@stepstowork.example: as authorised.',
        'matched    LH-1  the inbox of sade.okafor@stepstowork.example to mia.jones@stepstowork.example: as authorised.',
        'matched    LH-1  Send on Behalf of sade.okafor@stepstowork.example to mia.jones@stepstowork.example: as authorised.',
        '0 expired, 0 over-wide, 0 unrecorded, 0 missing, 0 untold, 3 matched\n',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  test('ends with 1 where it is not, and knows people by the people list', async () => {
    const { code, out } = await register(
      `reconcile ${exported([behalf(SADE.id, 'Owen Blake'), ...folders])}`,
      registerFile(inTurn(...ACTIVE)),
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'unrecorded Send on Behalf of owen.blake@stepstowork.example to mia.jones@stepstowork.example: is not in the register.\n',
    );
  });

  test('says what to do with a file that is none', async () => {
    const { code, err } = await register(`reconcile ${exported([])}`, registerFile([]));
    expect(code).toBe(2);
    expect(err).toMatch(/exchange-access\.json: The export holds no lines\./);
  });
});

describe('export', () => {
  const file = (): string => registerFile([...inTurn(...ACTIVE), stored(INVESTIGATION, RAJ, 9)]);

  test('leaves investigations out unless they are asked for', async () => {
    const usual = await register('export', file());
    expect(usual.out.split('\r\n').map((line) => line.split(',')[0])).toEqual(['reference', 'LH-1', '']);
    const whole = await register('export', file(), '--investigations');
    expect(whole.out.split('\r\n').map((line) => line.split(',')[0])).toEqual([
      'reference',
      'LH-1',
      'LH-7',
      '',
    ]);
  });

  test('writes a file that a spreadsheet reads as it is', async () => {
    const out = written('grants.csv', '');
    const { code, err } = await register('export', file(), '--out', out);
    expect({ code, err }).toEqual({ code: 0, err: `letterhead: ${out} written\n` });
    expect(readFileSync(out, 'utf8').startsWith('\uFEFFreference,mailbox,')).toBe(true);
  });
});

describe('purge', () => {
  const events = [
    stored(ONE_OF_EACH.justification, OWEN, 4, '2025-03-11'),
    stored(ONE_OF_EACH.objection, OWEN, 5),
  ];

  test('deletes by number what is past its time, and first writes what stays', async () => {
    const { code, out } = await register('purge', registerFile(events));
    expect(code).toBe(0);
    const script = out
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'NOW');
    expect(script.split('\r\n').slice(2)).toEqual([
      "$ErrorActionPreference = 'Stop'",
      '$WhatIf = $true',
      '# LetterheadJustifications: 1 row past their time',
      "if ($WhatIf) { 'Would delete 1 row of LetterheadJustifications: 4' } else {",
      `  Add-PnPListItem -List 'LetterheadJustifications' -Values @{ Title = 'ID'; EventKind = 'purged'; OccurredAt = 'NOW'; Body = '{"kind":"purged","id":"ID","at":"NOW","before":"2026-03-12","list":"justifications","counts":{"justification":1}}' } | Out-Null`,
      "  foreach ($row in 4) { Remove-PnPListItem -List 'LetterheadJustifications' -Identity $row -Force }",
      '}',
      '',
    ]);
  });

  test('says where there is nothing', async () => {
    expect(await register('purge', registerFile(events.slice(1)))).toEqual({
      code: 0,
      out: '',
      err: 'letterhead: nothing is past its time\n',
    });
  });
});

test('the commands that export from Exchange are given', async () => {
  expect((await run(['register', 'exchange-commands'])).out).toContain('Get-EXOMailboxPermission');
});

test.each([
  ['that is not there', '/nowhere/register.json', /cannot be read .*export-register\.ps1/],
  ['that is no register', written('x.json', '{"value": []}'), /this is no exported register/],
  ['that is no JSON', written('x.json', 'Title,Body'), /cannot be read/],
  [
    'without people',
    written('x.json', JSON.stringify({ format: 1, lists: { LetterheadGrants: [] } })),
    /holds no LetterheadPeople/,
  ],
])('a file %s is refused with the way out', async (_what, file, words) => {
  const { code, err } = await register('report', file);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test('a day that is none is refused', async () => {
  const { code, err } = await run([
    'register',
    'report',
    '--register',
    registerFile([]),
    '--on',
    '2026-02-30',
  ]);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'letterhead: 2026-02-30 is no day. Write it as 2026-03-31.\n',
  });
});
