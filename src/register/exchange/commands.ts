import type { Grant } from '../fold/grant';
import { addressLiteral, comment, objectIdLiteral } from './literals';
import { rightsOf, type Right } from './rights';

/** A script to copy, or why there is none. */
export type Commands =
  | { readonly ok: true; readonly script: string }
  | { readonly ok: false; readonly reason: 'not-authorised' | 'id' | 'address' };

/** What a script names, as literals. */
interface Named {
  /** What identifies the mailbox: its owner's object id, or the address of a generic one. */
  readonly mailbox: string;
  readonly address: string;
  readonly owner: string | undefined;
  readonly user: string;
  readonly userAddress: string;
}

/**
 * Gives the commands that set a grant up in Exchange Online: only once it is authorised, only from object ids and plain
 * addresses, names in comments alone. They ask Exchange first whether address and id are the same mailbox and person, and
 * change nothing until `$WhatIf` is set to `$false`.
 */
export function grantCommands(grant: Grant): Commands {
  if (grant.state !== 'authorised' && grant.state !== 'active')
    return { ok: false, reason: 'not-authorised' };
  const named = nameIn(grant);
  if (typeof named === 'string') return { ok: false, reason: named };
  const lines = rightsOf(grant.request.access).map((right) => grantLine(right, named));
  return {
    ok: true,
    script: script('Gives', grant, [...guardMailbox(named), ...guardUser(named), ...lines]),
  };
}

/**
 * Gives the commands that take a grant away: what another grant of the same two people still covers stays.
 *
 * @param others the other grants of this mailbox.
 */
export function revokeCommands(grant: Grant, others: readonly Grant[]): Commands {
  const { state, request } = grant;
  if (state !== 'authorised' && state !== 'active' && state !== 'ended')
    return { ok: false, reason: 'not-authorised' };
  const named = nameIn(grant);
  if (typeof named === 'string') return { ok: false, reason: named };
  const kept = others
    .filter((one) => one.keys.grantId !== grant.keys.grantId && one.state === 'active')
    .filter((one) => one.request.grantee.id === request.grantee.id && one.keys.mailbox === grant.keys.mailbox)
    .flatMap((one) => rightsOf(one.request.access));
  const lines = rightsOf(request.access)
    .filter((right) => !kept.includes(right))
    .map((right) => revokeLine(right, named));
  return { ok: true, script: script('Takes away', grant, [...guardMailbox(named), ...lines]) };
}

function nameIn({ request }: Grant): Named | 'id' | 'address' {
  const owner = request.mailbox.type === 'personal' ? objectIdLiteral(request.grantor.id) : undefined;
  const user = objectIdLiteral(request.grantee.id);
  if (user === undefined || (owner === undefined && request.mailbox.type === 'personal')) return 'id';
  const address = addressLiteral(request.mailbox.address);
  const userAddress = addressLiteral(request.grantee.address);
  if (address === undefined || userAddress === undefined) return 'address';
  return { mailbox: owner ?? address, address, owner, user, userAddress };
}

function script(what: string, { request, authorisedBy, keys }: Grant, lines: readonly string[]): string {
  const about = [
    `Letterhead ${keys.grantId}. ${what}: ${request.grantee.name} in the mailbox of ${request.grantor.name}, ${request.access}, ${request.from} to ${request.to}.`,
    ...(authorisedBy === undefined ? [] : [`Authorised by ${authorisedBy.name}.`]),
    'Run it as it stands first: it says what it would do. Then set $WhatIf to $false and run it again.',
  ];
  return [...about.map(comment), "$ErrorActionPreference = 'Stop'", '$WhatIf = $true', ...lines, ''].join(
    '\r\n',
  );
}

/** Nothing is done unless the address belongs to exactly one mailbox, and a personal one to the owner who was named. */
function guardMailbox({ address, owner }: Named): readonly string[] {
  return [
    `$mailbox = @(Get-EXOMailbox -PrimarySmtpAddress ${address})`,
    "if ($mailbox.Count -ne 1) { throw 'This address is not one mailbox. Nothing was changed.' }",
    ...(owner === undefined
      ? []
      : [
          `if ($mailbox[0].ExternalDirectoryObjectId -ne ${owner}) { throw 'The mailbox is not that of the owner in the register. Nothing was changed.' }`,
        ]),
  ];
}

function guardUser({ user, userAddress }: Named): readonly string[] {
  return [
    `$user = @(Get-EXORecipient -PrimarySmtpAddress ${userAddress})`,
    `if ($user.Count -ne 1 -or $user[0].ExternalDirectoryObjectId -ne ${user}) { throw 'The person is not the one in the register. Nothing was changed.' }`,
  ];
}

/** A folder of a mailbox: the id of the mailbox, a backslash, and its name in an English mailbox. */
function folder({ mailbox }: Named, name: 'Inbox' | 'Calendar'): string {
  return `'${mailbox.slice(1, -1)}:\\${name}'`;
}

function grantLine(right: Right, named: Named): string {
  const { mailbox, user } = named;
  switch (right) {
    case 'calendar':
      return `Add-MailboxFolderPermission -Identity ${folder(named, 'Calendar')} -User ${user} -AccessRights Reviewer -WhatIf:$WhatIf`;
    case 'inbox':
      return `Add-MailboxFolderPermission -Identity ${folder(named, 'Inbox')} -User ${user} -AccessRights Reviewer -WhatIf:$WhatIf`;
    case 'send-on-behalf':
      return `Set-Mailbox -Identity ${mailbox} -GrantSendOnBehalfTo @{Add=${user}} -WhatIf:$WhatIf`;
    case 'full-access':
      return `Add-MailboxPermission -Identity ${mailbox} -User ${user} -AccessRights FullAccess -InheritanceType All -AutoMapping $false -WhatIf:$WhatIf`;
    case 'send-as':
    case 'other-folder':
      return comment('Letterhead never grants this.');
  }
}

function revokeLine(right: Right, named: Named): string {
  const { mailbox, user } = named;
  switch (right) {
    case 'calendar':
      return `Remove-MailboxFolderPermission -Identity ${folder(named, 'Calendar')} -User ${user} -Confirm:$false -WhatIf:$WhatIf`;
    case 'inbox':
      return `Remove-MailboxFolderPermission -Identity ${folder(named, 'Inbox')} -User ${user} -Confirm:$false -WhatIf:$WhatIf`;
    case 'send-on-behalf':
      return `Set-Mailbox -Identity ${mailbox} -GrantSendOnBehalfTo @{Remove=${user}} -WhatIf:$WhatIf`;
    case 'full-access':
      return `Remove-MailboxPermission -Identity ${mailbox} -User ${user} -AccessRights FullAccess -InheritanceType All -Confirm:$false -WhatIf:$WhatIf`;
    case 'send-as':
    case 'other-folder':
      return comment('Letterhead never grants this.');
  }
}
