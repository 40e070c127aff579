import { registerLists, type RegisterListDefinition } from '../../register/lists';
import { columnBody, listBody, permissionBody, titleBody } from './graph-requests';
import { peopleLines } from './people-rows';
import { jsonLiteral, literal } from './powershell';
import { SCRIPT_FUNCTIONS } from './script-functions';
import type { ProvisionSetup } from './setup';

/**
 * Gives the script that sets the register up: lists, columns, indexes and what the add-in may do through Microsoft Graph; versions,
 * permission levels and who reads what through PnP PowerShell, which Graph cannot do. Without `-Apply` it says what it would do.
 * Run again it does what is missing, and nothing twice.
 *
 * @throws UsageProblem where something cannot stand in a script.
 */
export function provisionScript(setup: ProvisionSetup): string {
  const { site, register, clientId, people } = setup;
  return [
    `# Letterhead: sets up the register of mailboxes at ${site.url}`,
    '# Needs PnP PowerShell, signed in as an owner of the site: Connect-PnPOnline first. Read PLAN.md before.',
    'param([switch]$Apply)',
    "$ErrorActionPreference = 'Stop'",
    `$url = ${literal(site.url)}`,
    `$clientId = ${literal(clientId)}`,
    'if ((Get-PnPContext).Url.TrimEnd(\'/\') -ne $url) { throw "Connect to $url first: Connect-PnPOnline -Url $url -Interactive" }',
    `$siteId = (Invoke-PnPGraphMethod -Url ${literal(`v1.0/sites/${site.graphPath}?$select=id`)}).id`,
    SCRIPT_FUNCTIONS,
    '# Permission levels: seeing and adding, and never changing or deleting',
    "Add-Level 'Letterhead add' 'Read' @('AddListItems')",
    "Add-Level 'Letterhead read all' 'Letterhead add' @('CancelCheckout')",
    "Add-Level 'Letterhead purge' 'Letterhead read all' @('DeleteListItems')",
    "Add-Group 'Letterhead readers'",
    "Add-Group 'Letterhead records officers'",
    ...registerLists(register).flatMap((list) => listLines(list, clientId)),
    ...(people === undefined ? [] : ['# Who holds which role', ...peopleLines(people)]),
    '# What the build of Letterhead is told: --register register-settings.json',
    'Save-Settings',
    '',
  ].join('\r\n');
}

function listLines(list: RegisterListDefinition, clientId: string): readonly string[] {
  const name = literal(list.name);
  const levels = [
    `Add-Access ${name} $everybody '${list.everybody === 'add' ? 'Letterhead add' : 'Read'}'`,
    ...(list.readers.some((role) => role !== 'records-officer')
      ? [`Add-GroupAccess ${name} 'Letterhead readers' 'Letterhead read all'`]
      : []),
    ...(list.purgedBy.length > 0
      ? [`Add-GroupAccess ${name} 'Letterhead records officers' 'Letterhead purge'`]
      : []),
  ];
  return [
    `# ${list.name}: ${list.describes}`,
    `Add-List ${name} ${literal(list.key)} ${jsonLiteral(listBody(list))}`,
    ...list.columns.map((one) => `Add-Column ${name} '${one.name}' ${jsonLiteral(columnBody(one))}`),
    `Set-Title ${name} ${jsonLiteral(titleBody(list))}`,
    `Set-Kept ${name} '${list.ownRowsOnly ? 'AllUsersReadAccessOnItemsTheyCreate' : 'AllUsersReadAccess'}'`,
    ...levels,
    `Add-App ${name} ${jsonLiteral(permissionBody(clientId))}`,
  ];
}
