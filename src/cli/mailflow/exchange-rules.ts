import { blockAsHtml } from '../../message/block-html';
import { CHECKED, CHECKED_HEADER } from '../../message/checked-header';
import { wantedBlocks } from '../../engine/wanted-blocks';
import type { Policy } from '../../policy/model/policy';
import { asciiHtml, literal } from './power-shell';

/** The most that Exchange takes as a disclaimer, in characters with its HTML (New-TransportRule, ApplyHtmlDisclaimerText). */
const LONGEST = 5000;

const NAMES = {
  inbound: 'Letterhead 1: our header is ours alone',
  disclaimer: 'Letterhead 2: approved texts where no client checked',
  border: 'Letterhead 3: our header stays inside',
} as const;

/** The script, or why Exchange would not take it. */
export type MailflowScript =
  { readonly ok: true; readonly script: string } | { readonly ok: false; readonly problem: string };

/**
 * Writes the PowerShell that makes three mail flow rules in Exchange Online: mail from outside loses our header, so that nobody can
 * bring it in; mail that goes outside without it gets the approved texts that the policy asks for; and no mail leaves with it. As it
 * is, the script changes nothing: every command runs with -WhatIf, until it is started with -Apply. Whatever comes from the policy
 * stands in it as a literal.
 */
export function mailflowScript(policy: Policy, letterhead: string): MailflowScript {
  const html = asciiHtml(
    wantedBlocks({ policy, rollout: 'settled', audience: undefined, isPersonal: false, body: undefined })
      .map((block) => blockAsHtml(block.text))
      .join(''),
  );
  if (html.length > LONGEST) {
    return {
      ok: false,
      problem: `The approved texts have ${html.length} characters as HTML, and Exchange takes ${LONGEST}. Shorten them in the policy.`,
    };
  }
  const rules = [
    rule(NAMES.inbound, 0, [`FromScope = 'NotInOrganization'`, `RemoveHeader = ${literal(CHECKED_HEADER)}`]),
    ...(html === '' ? [] : [disclaimerRule(html)]),
    rule(NAMES.border, html === '' ? 1 : 2, [
      `SentToScope = 'NotInOrganization'`,
      `RemoveHeader = ${literal(CHECKED_HEADER)}`,
    ]),
  ];
  return { ok: true, script: `${opening(policy, letterhead)}\n${rules.join('\n')}\n${CLOSING}` };
}

function disclaimerRule(html: string): string {
  return rule(NAMES.disclaimer, 1, [
    `FromScope = 'InOrganization'`,
    `SentToScope = 'NotInOrganization'`,
    `ExceptIfHeaderContainsMessageHeader = ${literal(CHECKED_HEADER)}`,
    `ExceptIfHeaderContainsWords = ${literal(CHECKED)}`,
    `ApplyHtmlDisclaimerText = ${literal(html)}`,
    `ApplyHtmlDisclaimerLocation = 'Append'`,
    `# What cannot be written into (encrypted mail) is put into a mail that carries the texts; 'Ignore' would let it go without.`,
    `ApplyHtmlDisclaimerFallbackAction = 'Wrap'`,
  ]);
}

function rule(name: string, priority: number, settings: readonly string[]): string {
  const lines = settings.map((line) => `    ${line}`).join('\n');
  return `Set-LetterheadRule ${literal(name)} ${priority} @{\n${lines}\n}\n`;
}

function opening({ title, version, organisation }: Policy, letterhead: string): string {
  const about = `${organisation.name}: ${title}, version ${version}`.replace(/[\r\n#<>]+/g, ' ');
  return `# Mail flow rules for Exchange Online, written by Letterhead ${letterhead}.
# ${about}
#
#   Connect-ExchangeOnline
#   ./mailflow.ps1                # says what it would do, and changes nothing
#   ./mailflow.ps1 -Apply         # does it, in audit mode: the rules report what they would do to mail
#   ./mailflow.ps1 -Apply -Mode Enforce
#   ./mailflow.ps1 -Remove -Apply # takes the rules away again

param(
    [switch] $Apply,
    [switch] $Remove,
    [ValidateSet('Audit', 'Enforce')] [string] $Mode = 'Audit'
)

$ErrorActionPreference = 'Stop'
$names = ${Object.values(NAMES).map(literal).join(', ')}

if ($Remove) {
    foreach ($name in $names) {
        if (Get-TransportRule | Where-Object Name -eq $name) {
            Remove-TransportRule -Identity $name -Confirm:$false -WhatIf:(-not $Apply)
        }
    }
    return
}

function Set-LetterheadRule([string] $Name, [int] $Priority, [hashtable] $Settings) {
    if (Get-TransportRule | Where-Object Name -eq $Name) {
        Set-TransportRule -Identity $Name -Mode $Mode @Settings -WhatIf:(-not $Apply)
    } else {
        New-TransportRule -Name $Name -Priority $Priority -Mode $Mode @Settings -WhatIf:(-not $Apply)
    }
}
`;
}

const CLOSING = `if (-not $Apply) { Write-Host 'Nothing was changed. Start it again with -Apply.' }
`;
