import { SCOPES, type ScopeUse } from '../src/graph/scopes';

function row({ scope, needsAdministrator, purpose, restraint, without }: ScopeUse): string {
  const cells = [
    `\`${scope}\``,
    needsAdministrator ? 'an administrator' : 'each person, or an administrator for all',
  ];
  return `| ${[...cells, `To ${purpose}. ${restraint}`, without].join(' | ')} |`;
}

/** Gives docs/consent.md: scope by scope what it is for, who agrees to it, and what works without it. */
export function consentPage(): string {
  const rows = Object.values<ScopeUse>(SCOPES).map(row);
  return `<!-- Written by \`npm run docs\` from src/graph/scopes.ts; do not edit. -->

# What Letterhead asks consent for

Letterhead calls Microsoft Graph from the pane and from its page outside Outlook, always as the person who is signed in, and
never from a server: it has none. It asks for each scope when it is first needed, says why before it asks, and goes on without
it where nobody agrees. What it may do is never more than what the person may do themselves.

**No check on Send calls Microsoft Graph.** The handlers that Outlook runs hold no sign-in. What the pane has looked up while it
stood beside the mail counts on Send as well: who reads a colleague's mailbox, and how many people a list holds. Where a scope
below is refused that is unknown, and nothing else about which mail is stopped changes.

| scope | who agrees | what it is for, and what it does not do | without it |
| ----- | ---------- | --------------------------------------- | ---------- |
${rows.join('\n')}

## Agreeing for everybody

An administrator can agree once for the whole organisation, so that nobody is asked:

\`\`\`
https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=CLIENT-ID&redirect_uri=PAGE&scope=https://graph.microsoft.com/SCOPE
\`\`\`

Write the application's id for CLIENT-ID, the address of Letterhead's page for PAGE, and the scopes above one after the other,
each with its address in front and a blank (\`%20\`) between. Whether each person can agree to a scope that needs no
administrator is the organisation's own setting.

\`Lists.SelectedOperations.Selected\` reaches nothing by itself: an administrator gives Letterhead each list of the register by
name, which breaks the list's inheritance of permissions and is wanted here. What people may do with a list is set in SharePoint.

Where people sign in under another name than their mail address, add the optional claim \`email\` to the application's ID
tokens: Letterhead holds the account against the mailbox, and takes one that names another address for somebody else's.

## What is never asked for

- \`Mail.Read\`, \`Mail.ReadWrite\` or anything else that reads mail. Letterhead reads the mail that is open through Outlook. So it
  cannot look whether a notice left when the answer is lost: it says so, and does not send it again by itself.
- \`Sites.Read.All\`, \`Sites.ReadWrite.All\` or \`Sites.Manage.All\`: they reach every site that the person can. The lists are made
  beforehand, by an administrator.
- Application permissions: nothing happens without a signed-in person.
- Scopes that give access to mailboxes. Microsoft Graph has none: an administrator gives access in Exchange, and Letterhead
  records and checks it.
`;
}
