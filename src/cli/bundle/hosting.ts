import { EVERYWHERE, FILE_GROUPS, headersFor, type Header } from './headers';

/** Where the add-in is hosted, in the parts that a server is set up by. */
export interface Host {
  readonly name: string;
  /** The path of the base address, `/` where it has none. */
  readonly path: string;
}

function nginxHeader([name, value]: Header): string {
  return `        add_header ${name} "${value}" always;`;
}

/** A server block for nginx: certificate and folder are the administrator's to fill in. */
export function nginxConfiguration({ name }: Host): string {
  const locations = FILE_GROUPS.map(({ about, pattern, headers }) => {
    // nginx inherits add_header only where a location has none of its own: each repeats what holds everywhere.
    const lines = [...EVERYWHERE, ...headers].map(nginxHeader);
    return `    # ${about}\n    location ~ "${pattern}" {\n${lines.join('\n')}\n        try_files $uri =404;\n    }`;
  });
  return `# Letterhead on nginx. Put this into /etc/nginx/conf.d/, and fill in the three lines marked "yours".
server {
    listen 443 ssl;
    server_name ${name};
    ssl_certificate     /etc/ssl/certs/${name}.pem;    # yours
    ssl_certificate_key /etc/ssl/private/${name}.key;  # yours
    root /srv/letterhead;                              # yours: the folder "site" of the bundle
    include mime.types;
    default_type application/octet-stream;
    charset utf-8;
    server_tokens off;
    gzip on;
    gzip_types text/javascript application/javascript application/json;

${locations.join('\n\n')}

    location = / {
        rewrite ^ /index.html last;
    }

    location / {
        return 404;
    }
}
`;
}

/** Settings for Azure Static Web Apps: the file lies beside the others and is not served. */
export function staticWebAppConfiguration(files: readonly string[], { path }: Host): string {
  const everywhere = Object.fromEntries(EVERYWHERE);
  const routes = files.map((file) => ({
    route: `${path === '/' ? '' : path}/${file}`,
    headers: Object.fromEntries(headersFor(file).filter(([name]) => !(name in everywhere))),
  }));
  return `${JSON.stringify({ globalHeaders: everywhere, routes, responseOverrides: { 404: { statusCode: 404 } } }, undefined, 2)}\n`;
}
