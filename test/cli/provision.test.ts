import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { columnBody, listBody, permissionBody } from '../../src/cli/provision/graph-requests';
import { literal } from '../../src/cli/provision/powershell';
import { registerLists } from '../../src/register/lists';
import { openGraph } from '../playground/graph/asking';
import { registerPolicyOf } from '../register/sample-people';
import { run, type Run } from './run';

const SITE = 'https://stepstowork.sharepoint.com/sites/letterhead';
const CLIENT = '11111111-2222-4333-8444-555555555555';

const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'letterhead-provision-'));
  folders.push(made);
  return made;
}

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

function provision(...more: readonly string[]): Promise<Run> {
  return run(['provision', '--site', SITE, '--client-id', CLIENT, ...more]);
}

/** The lines of a written script. */
async function scriptOf(name: string, ...more: readonly string[]): Promise<readonly string[]> {
  const out = folder();
  expect((await provision('--out', out, ...more)).code).toBe(0);
  return readFileSync(join(out, name), 'utf8').split('\r\n');
}

test('the plan comes first, and writes nothing', async () => {
  const { code, out } = await provision();
  expect(code).toBe(0);
  expect(out).toContain('**LetterheadReasons**: Investigations, and reasons in words.');
  expect(out).toContain(
    'All staff may add rows and read only the rows that they wrote, and neither change nor delete any.',
  );
  expect(out).toContain(
    'Put into the group *Letterhead readers* whoever holds one of these roles: chief executive, service desk.',
  );
  expect(out).toMatch(
    /`Lists\.SelectedOperations\.Selected` \(an administrator has to\): to read and write the lists/,
  );
  expect(out).toContain('never to the registration of Letterhead');
  expect(out).toContain('Nothing was written.');
});

test('who permits investigations reads them: the policy says who', async () => {
  expect((await provision('--policy', 'mpes')).out).toContain(
    'whoever holds one of these roles: managing director, office manager, service desk.',
  );
});

test('the script makes every list with its columns, and gives access to each', async () => {
  const lines = await scriptOf('provision.ps1');
  for (const { name, columns } of registerLists(registerPolicyOf('steps-to-work'))) {
    expect(lines.filter((line) => line.startsWith(`Add-List '${name}' `))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith(`Add-Column '${name}' `))).toHaveLength(columns.length);
  }
  expect(lines).toEqual(
    expect.arrayContaining([
      `Add-Column 'LetterheadGrants' 'GrantId' '{"name":"GrantId","indexed":true,"text":{"allowMultipleLines":false,"maxLength":255}}'`,
      `Add-Column 'LetterheadGrants' 'Body' '{"name":"Body","indexed":false,"text":{"allowMultipleLines":true,"textType":"plain"}}'`,
      `Set-Title 'LetterheadGrants' '{"indexed":true,"enforceUniqueValues":true}'`,
      `Set-Title 'LetterheadReasons' '{"indexed":true}'`,
      "Set-Kept 'LetterheadGrants' 'AllUsersReadAccess'",
      "Set-Kept 'LetterheadReasons' 'AllUsersReadAccessOnItemsTheyCreate'",
      "Add-Access 'LetterheadGrants' $everybody 'Letterhead add'",
      "Add-Access 'LetterheadPeople' $everybody 'Read'",
      "Add-GroupAccess 'LetterheadReasons' 'Letterhead readers' 'Letterhead read all'",
      `Add-App 'LetterheadGrants' '{"roles":["write"],"grantedToV2":{"application":{"id":"${CLIENT}","displayName":"Letterhead"}}}'`,
    ]),
  );
  expect(
    lines.some((line) => line.startsWith("Add-GroupAccess 'LetterheadGrants' 'Letterhead readers'")),
  ).toBe(false);
});

test('nothing is done but in a step, and every step waits for -Apply', async () => {
  const lines = await scriptOf('provision.ps1', '--people', 'policies/steps-to-work.people.yaml');
  const makes = /\b(?:Add|New|Set|Remove)-PnP|-Method (?:Post|Patch)/;
  const outside: string[] = [];
  let depth = 0;
  for (const line of lines) {
    const isStep = /\bStep "/.test(line);
    if (makes.test(line) && depth === 0 && !isStep) outside.push(line);
    if (isStep && !line.trimEnd().endsWith('}')) depth++;
    else if (depth > 0 && /^ {2,4}\}/.test(line)) depth--;
  }
  expect(outside).toEqual([]);
  expect(lines).toContain('  if ($Apply) { "Does: $what"; & $do | Out-Null } else { "Would do: $what" }');
});

test('brackets and quotation marks of the scripts close where they open', async () => {
  for (const name of ['provision.ps1', 'export-register.ps1']) {
    const text = (await scriptOf(name)).filter((line) => !line.startsWith('#')).join('\n');
    const bare = text.replace(/'(?:[^']|'')*'/g, '').replace(/"(?:[^"`]|`[\s\S])*"/g, '');
    expect(bare).not.toMatch(/['"]/);
    for (const [open, close] of ['()', '{}', '[]']) {
      expect([name, open, bare.split(open!).length]).toEqual([name, open, bare.split(close!).length]);
    }
  }
});

test('the people list is filled by addresses and roles', async () => {
  const lines = await scriptOf('provision.ps1', '--people', 'policies/steps-to-work.people.yaml');
  expect(lines.filter((line) => line.startsWith('Add-Person'))).toEqual(
    expect.arrayContaining([
      "Add-Person 'ann.cole@stepstowork.example' 'senior-manager' @{ Department = 'Learning' }",
      "Add-Person 'ann.cole@stepstowork.example' 'line-manager' @{ Department = 'Learning' }",
      "Add-Person 'mia.jones@stepstowork.example' 'staff' @{ Manager = 'farah.khan@stepstowork.example' }",
    ]),
  );
});

test('a department cannot leave its quotation marks, nor an address its script', async () => {
  const people = (address: string): string => {
    const file = join(folder(), 'people.yaml');
    const department = JSON.stringify("Learning’; Remove-PnPList 'LetterheadGrants");
    writeFileSync(
      file,
      `policy: steps-to-work\npeople:\n  - name: Lee Fox\n    address: ${address}\n    department: ${department}\n`,
    );
    return file;
  };
  const lines = await scriptOf('provision.ps1', '--people', people('lee.fox@stepstowork.example'));
  expect(lines).toContain(
    "Add-Person 'lee.fox@stepstowork.example' 'staff' @{ Department = 'Learning’’; Remove-PnPList ''LetterheadGrants' }",
  );
  const { code, err } = await provision(
    '--out',
    folder(),
    '--people',
    people("lee.o'fox@stepstowork.example"),
  );
  expect(code).toBe(2);
  expect(err).toMatch(/no script may hold/);
});

test.each([
  ["it's", "'it''s'"],
  ['‘a’‚‛', "'‘‘a’’‚‚‛‛'"],
  ['two\r\nlines', "'two  lines'"],
  ['$(Get-Date) `n "x"', '\'$(Get-Date) `n "x"\''],
])('%j is written %s', (text, expected) => {
  expect(literal(text)).toBe(expected);
});

test('Microsoft Graph takes the lists, their columns and what the add-in may do', async () => {
  const { graph, ask } = await openGraph();
  graph.change((state) => {
    state.lists.length = 0;
  });
  const scopes = ['Sites.Manage.All', 'Sites.FullControl.All'];
  const site = `/sites/${graph.organisation.siteId}/lists`;
  for (const list of registerLists(registerPolicyOf('steps-to-work'))) {
    const made = await ask(`POST ${site}`, { scopes, body: listBody(list) });
    expect([list.name, made.status]).toEqual([list.name, 201]);
    const { id } = made.body as { id: string };
    for (const column of list.columns) {
      const added = await ask(`POST ${site}/${id}/columns`, { scopes, body: columnBody(column) });
      expect([column.name, added.status]).toEqual([column.name, 201]);
    }
    const given = await ask(`POST ${site}/${id}/permissions`, { scopes, body: permissionBody(CLIENT) });
    expect(given.status).toBe(201);
  }
  expect(graph.breaches).toEqual([]);
  expect(graph.state().lists.map(({ name }) => name)).toEqual([
    'LetterheadGrants',
    'LetterheadReasons',
    'LetterheadJustifications',
    'LetterheadPeople',
    'LetterheadContacts',
  ]);
});

test.each([
  ['no site', ['--site', 'https://stepstowork.sharepoint.com'], /is no site of SharePoint/],
  ['a site with more', ['--site', `${SITE}/Lists/x`], /is no site of SharePoint/],
  ['a site that would leave its script', ['--site', `${SITE}';Remove-PnPList`], /is no site of SharePoint/],
  ['no GUID', ['--client-id', '1234'], /is no GUID/],
  ['no people file', ['--people', '/nowhere/people.yaml'], /people file cannot be read/],
])('%s is refused with the way out', async (_what, options, words) => {
  const { code, err } = await provision(...options);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});
