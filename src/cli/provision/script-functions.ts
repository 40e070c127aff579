/**
 * What the provisioning script does its steps with. Each looks first: what is there already is left as it is. Graph knows no
 * versions, item security or permission levels of a list, so that those go through PnP PowerShell.
 */
export const SCRIPT_FUNCTIONS = `$everybody = "c:0-.f|rolemanager|spo-grid-all-users/$(Get-PnPTenantId)"
$lists = @{}
$keys = @{}
foreach ($one in (Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists?\`$select=id,displayName" -All).value) { $lists[$one.displayName] = $one.id }

function Step([string]$what, [scriptblock]$do) {
  if ($Apply) { "Does: $what"; & $do | Out-Null } else { "Would do: $what" }
}
function Add-Level([string]$name, [string]$from, [string[]]$rights) {
  if (Get-PnPRoleDefinition | Where-Object { $_.Name -eq $name }) { return }
  Step "make the permission level $name" { Add-PnPRoleDefinition -RoleName $name -Clone $from -Include $rights }
}
function Add-Group([string]$name) {
  if (Get-PnPGroup | Where-Object { $_.Title -eq $name }) { return }
  Step "make the group $name, with nobody in it yet" { New-PnPGroup -Title $name }
}
function Add-List([string]$name, [string]$key, [string]$body) {
  $keys[$name] = $key
  if ($lists[$name]) { return }
  Step "make the list $name" {
    $lists[$name] = (Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists" -Method Post -Content $body).id
  }
}
function Get-Columns([string]$name) {
  if (-not $lists[$name]) { return @() }
  @((Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists/$($lists[$name])/columns?\`$select=id,name,indexed,enforceUniqueValues" -All).value)
}
function Add-Column([string]$name, [string]$column, [string]$body) {
  $found = Get-Columns $name | Where-Object { $_.name -eq $column }
  if (-not $found) {
    Step "add the column $column to $name" {
      Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists/$($lists[$name])/columns" -Method Post -Content $body
    }
  } elseif (($body | ConvertFrom-Json).indexed -and -not $found.indexed) {
    Step "index the column $column of $name" {
      Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists/$($lists[$name])/columns/$($found.id)" -Method Patch -Content '{"indexed":true}'
    }
  }
}
function Set-Title([string]$name, [string]$body) {
  $wanted = $body | ConvertFrom-Json
  $title = Get-Columns $name | Where-Object { $_.name -eq 'Title' }
  if ($title -and $title.indexed -and ($title.enforceUniqueValues -or -not $wanted.enforceUniqueValues)) { return }
  Step "index the title of $name" {
    $title = Get-Columns $name | Where-Object { $_.name -eq 'Title' }
    Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists/$($lists[$name])/columns/$($title.id)" -Method Patch -Content $body
  }
}
function Set-Kept([string]$name, [string]$reading) {
  Step "keep versions of $name, no attachments, no search, its own permissions ($reading)" {
    $list = Get-PnPList -Identity $name -Includes HasUniqueRoleAssignments
    if (-not $list.HasUniqueRoleAssignments) { Set-PnPList -Identity $name -BreakRoleInheritance }
    Set-PnPList -Identity $name -EnableVersioning $true -MajorVersions 500 -EnableAttachments $false -ReadSecurity $reading
    $list.NoCrawl = $true
    $list.Update()
    Invoke-PnPQuery
    Set-PnPListPermission -Identity $name -Group (Get-PnPGroup -AssociatedOwnerGroup) -AddRole 'Full Control'
  }
}
function Add-Access([string]$name, [string]$who, [string]$level) {
  Step "give all staff '$level' on $name" { Set-PnPListPermission -Identity $name -User $who -AddRole $level }
}
function Add-GroupAccess([string]$name, [string]$group, [string]$level) {
  Step "give the group $group '$level' on $name" { Set-PnPListPermission -Identity $name -Group $group -AddRole $level }
}
function Add-App([string]$name, [string]$body) {
  if ($lists[$name]) {
    $given = @((Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists/$($lists[$name])/permissions" -All).value)
    if ($given | Where-Object { $_.grantedToV2.application.id -eq $clientId }) { return }
  }
  Step "let Letterhead write to $name as far as the signed-in person may" {
    Invoke-PnPGraphMethod -Url "v1.0/sites/$siteId/lists/$($lists[$name])/permissions" -Method Post -Content $body
  }
}
function Add-Person([string]$address, [string]$role, [hashtable]$more) {
  $there = $lists['LetterheadPeople'] -and (Get-PnPListItem -List 'LetterheadPeople' -PageSize 500 |
    Where-Object { $_['Title'] -eq $address -and $_['Role'] -eq $role })
  if ($there) { return }
  try { $person = Invoke-PnPGraphMethod -Url "v1.0/users/$($address)?\`$select=id,displayName" }
  catch { Write-Warning "$address is not in the directory: no row was written for $role."; return }
  Step "write that $address is $role" {
    $values = @{ Title = $address; PersonId = $person.id; PersonName = $person.displayName; Role = $role; ValidFrom = (Get-Date -Format 'yyyy-MM-dd') }
    Add-PnPListItem -List 'LetterheadPeople' -Values ($values + $more)
  }
}
function Save-Settings {
  $ids = [ordered]@{}
  foreach ($name in $keys.Keys) { if ($lists[$name]) { $ids[$keys[$name]] = $lists[$name] } }
  if ($ids.Count -lt $keys.Count) { 'The lists are not all there yet: no settings were written.'; return }
  [ordered]@{ clientId = $clientId; authority = "https://login.microsoftonline.com/$(Get-PnPTenantId)"; siteId = $siteId; lists = $ids } |
    ConvertTo-Json | Out-File -Encoding utf8 register-settings.json
  'Written: register-settings.json'
}`.replace(/\n/g, '\r\n');
