import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

import { FILE_GROUPS } from '../../src/cli/bundle/headers';
import { servedFile } from '../../playground/served-files';

/** Pages that are served as a deployed bundle is: scripts with a hash in their names are kept, and so is their compiled code. */
export interface BenchPages {
  readonly url: string;
  readonly close: () => void;
}

/** Serves these pages and scripts by their paths, beside what the local Outlook has; the browser's caches work as in use. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<BenchPages> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
  });
  const server = createServer({ key, cert }, ({ url = '/' }, response) => {
    const own = pages.get(url);
    const file = own === undefined ? servedFile(url, '') : undefined;
    const isScript = url.endsWith('.js');
    const [group] = FILE_GROUPS;
    for (const [name, value] of isScript ? (group?.headers ?? []) : []) response.setHeader(name, value);
    if (own === undefined && file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': file?.type ?? (isScript ? 'text/javascript' : 'text/html') })
        .end(own ?? file?.bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
