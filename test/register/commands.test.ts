import fc from 'fast-check';
import { grantCommands, revokeCommands } from '../../src/register/exchange/commands';
import { comment } from '../../src/register/exchange/literals';
import type { Grant, GrantState } from '../../src/register/fold/grant';
import { ACCESS, type Access, type CoverRequested } from '../../src/register/ports/event';
import { grantKeys } from '../../src/register/ports/row';
import { ANN, FARAH, MIA, REQUEST, SADE } from './sample-events';

function grant(change: Partial<CoverRequested> = {}, state: GrantState = 'authorised'): Grant {
  const request = { ...REQUEST, ...change };
  const requested = { requestedBy: request.grantor, requestedAt: request.at };
  return { request, keys: grantKeys(request), ...requested, state, authorisedBy: ANN };
}

function scriptOf(commands: ReturnType<typeof grantCommands>): string {
  if (!commands.ok) throw new Error(commands.reason);
  return commands.script;
}

const withAccess = (access: Access): string => scriptOf(grantCommands(grant({ access })));

/** The lines that do something. */
function acting(script: string): readonly string[] {
  return script.split('\r\n').filter((line) => line.endsWith(' -WhatIf:$WhatIf'));
}

test('a grant is set up for the owner and the person in the register, and only once $WhatIf is off', () => {
  expect(withAccess('send-on-behalf')).toBe(
    [
      `# Letterhead LH-1. Gives: Sade Okafor in the mailbox of Mia Jones, send-on-behalf, 2026-03-09 to 2026-03-20.`,
      '# Authorised by Ann Cole.',
      '# Run it as it stands first: it says what it would do. Then set $WhatIf to $false and run it again.',
      "$ErrorActionPreference = 'Stop'",
      '$WhatIf = $true',
      "$mailbox = @(Get-EXOMailbox -PrimarySmtpAddress 'mia.jones@stepstowork.example')",
      "if ($mailbox.Count -ne 1) { throw 'This address is not one mailbox. Nothing was changed.' }",
      `if ($mailbox[0].ExternalDirectoryObjectId -ne '${MIA.id}') { throw 'The mailbox is not that of the owner in the register. Nothing was changed.' }`,
      "$user = @(Get-EXORecipient -PrimarySmtpAddress 'sade.okafor@stepstowork.example')",
      `if ($user.Count -ne 1 -or $user[0].ExternalDirectoryObjectId -ne '${SADE.id}') { throw 'The person is not the one in the register. Nothing was changed.' }`,
      `Add-MailboxFolderPermission -Identity '${MIA.id}:\\Calendar' -User '${SADE.id}' -AccessRights Reviewer -WhatIf:$WhatIf`,
      `Add-MailboxFolderPermission -Identity '${MIA.id}:\\Inbox' -User '${SADE.id}' -AccessRights Reviewer -WhatIf:$WhatIf`,
      `Set-Mailbox -Identity '${MIA.id}' -GrantSendOnBehalfTo @{Add='${SADE.id}'} -WhatIf:$WhatIf`,
      '',
    ].join('\r\n'),
  );
});

test.each([
  ['calendar', ['Add-MailboxFolderPermission']],
  ['read', ['Add-MailboxFolderPermission', 'Add-MailboxFolderPermission']],
  ['full', ['Add-MailboxPermission', 'Set-Mailbox']],
] as const)('%s is set up by %j', (access, cmdlets) => {
  expect(acting(withAccess(access)).map((line) => line.split(' ')[0])).toEqual(cmdlets);
});

test.each(ACCESS)('nobody is ever given Send As: %s', (access) => {
  expect(withAccess(access)).not.toContain('SendAs');
});

test('a generic mailbox is named by its address', () => {
  const request = {
    mailbox: { address: 'enquiries@stepstowork.example', type: 'generic' as const },
    grantor: FARAH,
  };
  const script = scriptOf(grantCommands(grant({ ...request, access: 'full' })));
  expect(acting(script)[0]).toContain("-Identity 'enquiries@stepstowork.example' ");
  expect(script).not.toContain(FARAH.id);
});

test('what was set up is taken away, but for what another active grant of the two still covers', () => {
  const full = grant({ access: 'full' }, 'active');
  const other = grant({ grantId: 'LH-2', access: 'send-on-behalf' }, 'active');
  const ofOthers = grant({ grantId: 'LH-3', access: 'send-on-behalf', grantee: FARAH }, 'active');
  const remaining = (others: readonly Grant[]): readonly string[] =>
    acting(scriptOf(revokeCommands(full, others))).map((line) => line.split(' ')[0]!);
  expect(remaining([full, ofOthers])).toEqual(['Remove-MailboxPermission', 'Set-Mailbox']);
  expect(remaining([full, other])).toEqual(['Remove-MailboxPermission']);
  expect(remaining([{ ...other, state: 'ended' }])).toEqual(['Remove-MailboxPermission', 'Set-Mailbox']);
});

test.each(['requested', 'declined', 'withdrawn', 'ended'] as const)(
  'there are no commands to set up what is %s',
  (state) => {
    expect(grantCommands(grant({}, state))).toEqual({ ok: false, reason: 'not-authorised' });
  },
);

test.each([
  ["sade.o'kafor@stepstowork.example"],
  ['sade.o’kafor@stepstowork.example'],
  ['"sade okafor"@stepstowork.example'],
  ['sadé.okafor@stepstowork.example'],
  ['$(Get-Date)@stepstowork.example'],
  ['sade`n@stepstowork.example'],
  ['sade.okafor@stepstowork.example\r\nRemove-Mailbox'],
  ['sade.okafor@stepstowork.example;'],
  ['-whatif@stepstowork.example'],
  ['sade.okafor'],
  [''],
])('there are no commands with the address %j', (address) => {
  expect(grantCommands(grant({ grantee: { ...SADE, address } }))).toEqual({ ok: false, reason: 'address' });
});

test.each([[`${SADE.id}'`], [SADE.id.toUpperCase().replace('0', 'A')], ['*'], ['']])(
  'there are no commands with the id %j',
  (id) => {
    expect(grantCommands(grant({ grantee: { ...SADE, id } }))).toEqual({ ok: false, reason: 'id' });
  },
);

test.each([
  ['Ann\r\nRemove-Mailbox', '# Ann  Remove-Mailbox'],
  ['Ann\u2028Remove-Mailbox', '# Ann Remove-Mailbox'],
  ['Ann\u0085Remove-Mailbox', '# Ann Remove-Mailbox'],
  ['Ann \u202Eeloc', '# Ann  eloc'],
])('a comment of %j is one line that reads as it is written', (text, expected) => {
  expect(comment(text)).toBe(expected);
});

/** Text that somebody might call themselves to break out of a script, among any other text. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '’',
        '‘',
        '"',
        '”',
        '`',
        '$(',
        ')',
        ';',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '#>',
        '<#',
        '{',
        '}',
        '|',
        '&',
        '@',
        'a',
        '.',
        '-',
      ),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join('')),
);

const LINES: readonly RegExp[] = [
  /^# [^\r\n\u0085\u2028\u2029]*$/,
  /^\$(?:ErrorActionPreference = 'Stop'|WhatIf = \$true)$/,
  /^\$(?:mailbox|user) = @\(Get-EXO(?:Mailbox|Recipient) -PrimarySmtpAddress '[a-z0-9._+@-]+'\)$/,
  /^if \(\$mailbox\.Count -ne 1\) \{ throw '[A-Za-z .]+' \}$/,
  /^if \(\$mailbox\[0\]\.ExternalDirectoryObjectId -ne '[0-9a-f-]{36}'\) \{ throw '[A-Za-z .]+' \}$/,
  /^if \(\$user\.Count -ne 1 -or \$user\[0\]\.ExternalDirectoryObjectId -ne '[0-9a-f-]{36}'\) \{ throw '[A-Za-z .]+' \}$/,
  /^(?:Add|Remove)-MailboxFolderPermission -Identity '[a-z0-9._+@-]+:\\(?:Inbox|Calendar)' -User '[0-9a-f-]{36}' (?:-AccessRights Reviewer|-Confirm:\$false) -WhatIf:\$WhatIf$/,
  /^(?:Add|Remove)-MailboxPermission -Identity '[a-z0-9._+@-]+' -User '[0-9a-f-]{36}' -AccessRights FullAccess -InheritanceType All (?:-AutoMapping|-Confirm:)\s?\$false -WhatIf:\$WhatIf$/,
  /^Set-Mailbox -Identity '[a-z0-9._+@-]+' -GrantSendOnBehalfTo @\{(?:Add|Remove)='[0-9a-f-]{36}'\} -WhatIf:\$WhatIf$/,
  /^$/,
];

test('no text of a name, an address, an id or a reference ever breaks out of its comment or its quotation marks', () => {
  const now = (usual: string): fc.Arbitrary<string> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: hostile });
  const request = fc.record({
    grantor: fc.record({ id: now(MIA.id), name: hostile, address: now(MIA.address) }),
    grantee: fc.record({ id: now(SADE.id), name: hostile, address: now(SADE.address) }),
    grantId: now('LH-1'),
    mailbox: fc.record({
      address: now(MIA.address),
      type: fc.constantFrom('personal' as const, 'generic' as const),
    }),
    access: fc.constantFrom(...ACCESS),
  });
  let scripts = 0;
  fc.assert(
    fc.property(request, hostile, (change, name) => {
      const one = { ...grant(change, 'active'), authorisedBy: { ...ANN, name } };
      for (const commands of [grantCommands(one), revokeCommands(one, [])]) {
        if (!commands.ok) continue;
        scripts++;
        for (const line of commands.script.split('\r\n')) {
          expect([line, LINES.some((shape) => shape.test(line))]).toEqual([line, true]);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(scripts).toBeGreaterThan(100);
});
