import { SCOPES } from '../../graph/scopes';
import { registerLists, type RegisterListDefinition } from '../../register/lists';
import type { ProvisionSetup } from './setup';

/** Gives what provisioning would do, in words for an administrator, as Markdown: read first, then the script is run. */
export function provisionPlan({ policy, register, site, clientId, people }: ProvisionSetup): string {
  const lists = registerLists(register);
  return [
    `# The register of mailboxes of ${policy.organisation.name}`,
    `Where: ${site.url}. The add-in: the app registration ${clientId}.`,
    '## What is made',
    ...lists.map(described),
    'Versions are kept of every list, so that a changed row is seen: it counts for nothing until its author repeats it. Owners of the site can still change rows. The register is tamper-evident, and not tamper-proof.',
    '## What you do by hand',
    `- Put into the group *Letterhead readers* whoever holds one of these roles: ${readersIn(lists)}. They see investigations; nobody else does, but those they asked for themselves.`,
    '- Put the records officers into *Letterhead records officers*.',
    people === undefined
      ? '- Fill LetterheadPeople: a row for each role that somebody holds, from when to when. Or run this again with `--people FILE`.'
      : `- Look through LetterheadPeople once the script has filled it with ${people.people.length} people of the people file, and give each row its real first day.`,
    '- Keep the owners of the site few: they alone can change or delete rows, and SharePoint records that they did.',
    '## What an administrator consents to',
    'Each is asked for when it is first needed, in the name of the signed-in person, and never reaches further than they do.',
    ...Object.values(SCOPES).map(
      ({ scope, needsAdministrator, purpose, without }) =>
        `- \`${scope}\` (${needsAdministrator ? 'an administrator has to' : 'each person, or an administrator for all'}): to ${purpose}. Without it: ${without}`,
    ),
    'The script itself needs `Sites.Manage.All` to make the lists and `Sites.FullControl.All` to let Letterhead write to them. Give both to PnP PowerShell for as long as it runs, and never to the registration of Letterhead.',
    '## The order',
    '1. Make the site, and connect: `Connect-PnPOnline -Url ' + `${site.url} -Interactive\`.`,
    '2. Run `provision.ps1`: it says what it would do. Then `provision.ps1 -Apply`. Run it again at any time: it does what is missing.',
    '3. Keep `register-settings.json`, which it writes, and build with it: `letterhead bundle --register register-settings.json`.',
    '4. Try it with two people before everybody has it: one asks for cover, the other authorises it.',
    '',
  ].join('\n\n');
}

function described(list: RegisterListDefinition): string {
  const indexed = list.columns.filter(({ isIndexed }) => isIndexed).map(({ name }) => name);
  const reading = list.ownRowsOnly ? ' and read only the rows that they wrote' : '';
  const title = list.hasUniqueTitle ? 'No two rows have the same title. ' : '';
  return [
    `- **${list.name}**: ${list.describes}`,
    `All staff may ${list.everybody === 'add' ? `add rows${reading}, and neither change nor delete any` : 'read it'}. ${title}`,
    `Indexed: ${['Title', ...indexed].join(', ')}.`,
  ].join(' ');
}

function readersIn(lists: readonly RegisterListDefinition[]): string {
  const roles = lists.flatMap(({ readers }) => readers).filter((role) => role !== 'records-officer');
  return [...new Set(roles)].map((role) => role.replace(/-/g, ' ')).join(', ');
}
