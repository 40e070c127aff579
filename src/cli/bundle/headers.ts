/** A header and its value. */
export type Header = readonly [name: string, value: string];

/**
 * What the pages of the add-in may load and talk to. office.js comes from Microsoft and brings its own helper script; Fluent
 * writes its styles into the page; nothing else is let in. There is no `X-Frame-Options`, for Outlook shows the pages in a
 * frame, and which hosts that may be is documented nowhere (outlook.md, section 9): `frame-ancestors` names those known.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  // The register: Microsoft Graph, and the sign-in, which renews itself in a frame on the page outside Outlook.
  "connect-src 'self' https://appsforoffice.microsoft.com https://graph.microsoft.com https://login.microsoftonline.com",
  "frame-src 'self' https://login.microsoftonline.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft https://*.office.com https://*.office365.com https://*.cloud.microsoft",
].join('; ');

/** Headers of every file. */
export const EVERYWHERE: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Files that share headers of their own, told by the end of their name. */
export interface FileGroup {
  readonly about: string;
  /** For nginx, and for us: a pattern over the path. */
  readonly pattern: string;
  readonly headers: readonly Header[];
}

/** The groups, the first that fits counting. A name with a hash in it never changes what it holds. */
export const FILE_GROUPS: readonly FileGroup[] = [
  {
    about: 'hashed names: kept for ever',
    pattern: String.raw`\.[0-9a-f]{16}\.js$`,
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
  },
  {
    // Outlook refuses icons that say no-cache or no-store (outlook.md, section 9).
    about: 'icons: a day',
    pattern: String.raw`\.(png|svg)$`,
    headers: [['Cache-Control', 'public, max-age=86400']],
  },
  {
    about: 'pages: asked for anew each time',
    pattern: String.raw`\.html$`,
    headers: [
      ['Cache-Control', 'no-cache'],
      ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
    ],
  },
  {
    // A policy that was switched off is off at the next new mail, and not once a copy of it is five minutes old.
    about: 'policy: asked for anew each time, open to classic Outlook',
    pattern: String.raw`(^|/)policy\.json$`,
    headers: [
      ['Cache-Control', 'no-cache'],
      ['Access-Control-Allow-Origin', '*'],
    ],
  },
  {
    // Classic Outlook fetches these from no page at all, so that their answers must be open to any origin.
    about: 'handlers, manifest and licences: five minutes, open to classic Outlook',
    pattern: String.raw`\.(js|json|xml|txt)$`,
    headers: [
      ['Cache-Control', 'public, max-age=300'],
      ['Access-Control-Allow-Origin', '*'],
    ],
  },
];

/** The headers that a file is served with, by its path. */
export function headersFor(path: string): readonly Header[] {
  const group = FILE_GROUPS.find(({ pattern }) => new RegExp(pattern).test(path));
  return [...EVERYWHERE, ...(group?.headers ?? [])];
}
