/** What a manifest is written for. */
export interface ManifestOptions {
  /** Where the add-in's files are hosted: https, no slash at the end. */
  readonly baseUrl: string;
  /** The add-in's own id: a GUID that stays the same for the life of a deployment. */
  readonly clientId: string;
  /** What Outlook does where Letterhead stops a mail: see the table of verdicts. `prompt` for a first ring. */
  readonly mode: 'softblock' | 'prompt';
  /** Lets the pane send the mail itself; asks for a wider permission. */
  readonly sendButton: boolean;
  /** Three numbers; raised with every change of the manifest. */
  readonly version: string;
}

/** Options that can be used, or what is wrong with them and the remedy. */
export type CheckedOptions = { readonly ok: true } | { readonly ok: false; readonly problem: string };

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/** The longest address that a manifest takes, with room for the longest file name behind it. */
const LONGEST_URL = 2000;

/** Says whether a manifest can be written with these options. */
export function checkManifestOptions({ baseUrl, clientId, version }: ManifestOptions): CheckedOptions {
  const problem = urlProblem(baseUrl);
  if (problem !== undefined) return { ok: false, problem };
  if (!GUID.test(clientId)) {
    return {
      ok: false,
      problem: `--client-id ${clientId} is no GUID. Make one once, keep it, and write it like 12345678-90ab-cdef-1234-567890abcdef.`,
    };
  }
  if (!VERSION.test(version)) {
    return {
      ok: false,
      problem: `The version ${version} is not one to four numbers of at most five digits.`,
    };
  }
  return { ok: true };
}

function urlProblem(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return `--base-url ${text} is no address. Write it like https://letterhead.organisation.example.`;
  }
  if (url.protocol !== 'https:') {
    return `--base-url ${text} is not https. Outlook loads add-ins from https addresses only.`;
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    return `--base-url ${text} carries more than an address. Leave out what follows ? or #, and any user name.`;
  }
  if (text.length > LONGEST_URL)
    return `--base-url is longer than ${LONGEST_URL} characters. Use a shorter one.`;
  return undefined;
}
