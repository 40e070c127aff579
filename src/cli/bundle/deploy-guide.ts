import { escapeHtml } from '../../message/block-html';
import type { Policy } from '../../policy/model/policy';

/** What a deployment's own guide speaks of. */
export interface DeployGuide {
  readonly policy: Policy;
  readonly baseUrl: string;
  readonly clientId: string;
  readonly letterhead: string;
  readonly rollout: string;
}

/** The guide to this one deployment: what lies where, and what to do in which order. */
export function deployGuide({ policy, baseUrl, clientId, letterhead, rollout }: DeployGuide): string {
  const { origin, pathname } = new URL(baseUrl);
  const { organisation } = policy;
  const sample = organisation.isSample
    ? `\n> **This policy is a sample.** Its names, addresses and numbers are invented. Put your own in before you deploy it.\n`
    : '';
  const wellKnown =
    pathname === '/'
      ? ''
      : `\n   The file \`.well-known/microsoft-officeaddins-allowed.json\` belongs at the root of the host, ${origin}/.well-known/, not below ${pathname}.`;
  return `# Letterhead for ${organisation.name}

Letterhead ${letterhead}, policy \`${policy.id}\` version ${policy.version}, ${rollout === 'settled' ? 'settled levels' : 'the milder levels of day one'}, for ${baseUrl}.
${sample}
| in this bundle | what it is |
| --- | --- |
| \`site/\` | the files to host, as they are |
| \`manifest-prompt.xml\` | for a first ring: Outlook always offers Send Anyway |
| \`manifest.xml\` | for everybody: a mail is stopped until it is mended or a reason is recorded |
| \`nginx.conf\`, \`site/staticwebapp.config.json\` | how to host them on nginx, and on Azure Static Web Apps |
| \`off/\` | the off switch |
| \`site/privacy.html\`, \`impact-assessment.html\` | what staff are told, and a draft for your data-protection officer |
| \`mailflow.ps1\`, \`coverage.html\` | Exchange rules for outside mail that no client checked, and what is checked where |

## Put it up

1. Host the files in \`site/\` at ${baseUrl}, over https, with the headers of \`nginx.conf\`. Azure Static Web Apps reads its own file.${wellKnown}
2. See that all is there: \`npm run -s letterhead -- verify-deploy ${baseUrl}\`. It ends with 0 where every file and header is right.
3. In the Microsoft 365 admin centre: Settings, Integrated apps, Upload custom apps, Office Add-in, \`manifest-prompt.xml\`. Assign it to a few
   test users first, as **Fixed**: the other kinds do not start reliably. It may take up to 24 hours to appear.
4. Tell staff: ${baseUrl}/privacy.html says what is read and kept. Your data-protection officer fills in \`impact-assessment.html\`.
5. Go through \`docs/smoke-test.md\` in each Outlook that your staff use.
6. Assign it to a first ring. Look at what it would stop beforehand: \`npm run -s letterhead -- backtest\`.
7. Upload \`manifest.xml\` in its place, with a higher version, when the first ring is content, and assign it to everybody.
8. In Exchange Online: \`./mailflow.ps1\` says what it would do; with \`-Apply\` its rules report for a week, with \`-Apply -Mode Enforce\` they act.

The add-in's id is ${clientId}. Keep it: a new id is a new add-in.

${registerPart(baseUrl)}
## Change the policy

Build the bundle again from the changed policy file, and put the new files up. Outlook fetches \`policy.json\` while a mail is being written, so a
change of words or a lower level is in force at the next new mail. A level that is *raised* takes a new bundle, and in classic Outlook a
restart. A policy that cannot be read leaves the last good one in force.

## Switch it off

- **For everybody, at the next new mail:** write \`off: true\` in the policy file, build, and put \`policy.json\` up.
- **At once, whatever happens:** copy the two files in \`off/\` over those of the same name on the host. Every mail goes.
- **For good:** remove the add-in in the admin centre.

## Roll back

Put the earlier bundle's \`site/\` up again. Files with a hash in their name may stay beside each other.
`;
}

/** What the register of mailboxes needs of a deployment. */
function registerPart(baseUrl: string): string {
  const { host } = new URL(baseUrl);
  return `## The register of mailboxes

Without \`--register\` there is none: the pane shows no page for it, and reasons wait in the outbox of each mailbox. To set it up:
\`npm run -s letterhead -- provision\`, run the script it writes, and build this bundle again with \`--register register-settings.json\`.
The app registration in it needs two redirect addresses of the kind *single-page application*: \`brk-multihub://${host}\` and
\`${baseUrl}/redirect.html\`. Serve \`redirect.html\` without a \`Cross-Origin-Opener-Policy\` header. Managers on a phone open
${baseUrl}/register.html.
`;
}

/** The page behind the add-in's own support link: whom to ask. */
export function supportPage({ title, organisation }: Policy): string {
  const desk = escapeHtml(organisation.serviceDesk);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Letterhead for ${escapeHtml(organisation.name)}</title>
  </head>
  <body>
    <h1>Letterhead for ${escapeHtml(organisation.name)}</h1>
    <p>Letterhead reads each mail you send against “${escapeHtml(title)}”. It runs in your Outlook; no mail leaves it for this.</p>
    <p><a href="privacy.html">What is read and kept, and who sees it</a></p>
    <p>For help, write to the service desk: <a href="mailto:${desk}">${desk}</a>.</p>
  </body>
</html>
`;
}
