import type { Policy } from '../../policy/model/policy';
import type { People } from '../../policy/model/people';
import type { RegisterPolicy } from '../../policy/model/register-policy';
import { objectId } from '../../register/ports/shape';
import { UsageProblem } from '../terminal';

/** What the register is set up for. */
export interface ProvisionSetup {
  readonly policy: Policy;
  readonly register: RegisterPolicy;
  /** The site that holds the lists, as Graph names it: `contoso.sharepoint.com:/sites/letterhead`. */
  readonly site: { readonly url: string; readonly graphPath: string };
  /** The id of the app registration. */
  readonly clientId: string;
  readonly people?: People;
}

/** A site of SharePoint, in plain characters: it stands in a script. */
const SITE = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/(?:sites|teams)\/[\w-]+)\/?$/;

/** Gives the site of an address. @throws UsageProblem where it is none. */
export function siteOf(url: string): ProvisionSetup['site'] {
  const [, host, path] = SITE.exec(url) ?? [];
  if (host === undefined || path === undefined) {
    throw new UsageProblem(
      `--site ${url} is no site of SharePoint. Write it like https://organisation.sharepoint.com/sites/letterhead.`,
    );
  }
  return { url: `https://${host}${path}`, graphPath: `${host}:${path}` };
}

/** Gives the id of an app registration. @throws UsageProblem where it is none. */
export function clientIdOf(text: string): string {
  const id = objectId(text.toLowerCase());
  if (id !== undefined) return id;
  throw new UsageProblem(
    `--client-id ${text} is no GUID. Take the application (client) id of the app registration.`,
  );
}
