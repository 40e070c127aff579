/**
 * Gives the commands that export who has access to which mailbox, for `reconcile`: they only read. Every mailbox is asked by
 * its own object id; one that is empty would make Exchange answer with every object there is.
 */
export function exportCommands(): string {
  return `# Letterhead: exports who has access to which mailbox. It changes nothing. Needs Exchange Online PowerShell.
$ErrorActionPreference = 'Stop'
$mailboxes = @(Get-EXOMailbox -ResultSize Unlimited -PropertySets Minimum, Delivery)
$permissions = @(); $recipientPermissions = @(); $folders = @()
foreach ($mailbox in $mailboxes) {
  $id = [string]$mailbox.ExternalDirectoryObjectId
  if ($id -notmatch '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') { continue }
  $owner = @{ n = 'MailboxAddress'; e = { $mailbox.PrimarySmtpAddress } }
  $permissions += @(Get-EXOMailboxPermission -ExternalDirectoryObjectId $id | Select-Object $owner, User, AccessRights, IsInherited, Deny)
  $recipientPermissions += @(Get-EXORecipientPermission -Identity $id | Select-Object $owner, Trustee, AccessControlType, AccessRights, IsInherited)
  foreach ($name in 'Inbox', 'Calendar') {
    $folders += @(Get-EXOMailboxFolderPermission -Identity "\${id}:\\$name" -ErrorAction SilentlyContinue | Select-Object $owner, FolderName, User, AccessRights)
  }
}
$mailboxes = @($mailboxes | Select-Object ExternalDirectoryObjectId, PrimarySmtpAddress, UserPrincipalName, Alias, Name, DisplayName, GrantSendOnBehalfTo)
[ordered]@{ mailboxes = $mailboxes; permissions = $permissions; recipientPermissions = $recipientPermissions; folders = $folders } |
  ConvertTo-Json -Depth 4 | Out-File -Encoding utf8 exchange-access.json
`;
}
