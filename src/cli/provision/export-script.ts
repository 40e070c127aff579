import { registerLists } from '../../register/lists';
import { literal } from './powershell';
import type { ProvisionSetup } from './setup';

/**
 * Gives the script that exports the register for `letterhead register`: every row as Microsoft Graph gives it, with who wrote
 * it and whether it was changed. It reads what the one who runs it may read, and changes nothing.
 */
export function exportScript({ site, register }: ProvisionSetup): string {
  const names = registerLists(register).map(({ name }) => literal(name));
  return [
    `# Letterhead: exports the register of mailboxes at ${site.url} to register.json`,
    '# Needs PnP PowerShell, signed in as the records officer or the service desk: Connect-PnPOnline first. Changes nothing.',
    '# The file names people. Keep it where only you can read it, and delete it when you have used it.',
    "$ErrorActionPreference = 'Stop'",
    `$siteId = (Invoke-PnPGraphMethod -Url ${literal(`v1.0/sites/${site.graphPath}?$select=id`)}).id`,
    '$lists = [ordered]@{}',
    `foreach ($name in ${names.join(', ')}) {`,
    '  $url = "v1.0/sites/$siteId/lists/$name/items?`$select=id,eTag,createdBy,createdDateTime&`$expand=fields&`$top=500"',
    '  $lists[$name] = @((Invoke-PnPGraphMethod -Url $url -All).value)',
    '}',
    "[ordered]@{ format = 1; exportedAt = (Get-Date).ToUniversalTime().ToString('o'); lists = $lists } |",
    '  ConvertTo-Json -Depth 8 -Compress | Out-File -Encoding utf8 register.json',
    '',
  ].join('\r\n');
}
