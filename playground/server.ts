import { createServer, type Server } from 'node:https';
import { generate } from 'selfsigned';

import { servedFile } from './served-files';

/** A local Outlook that is being served. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Only this machine is let in. */
const LOOPBACK = '127.0.0.1';

/**
 * Serves the local Outlook over https, for Office's own code refuses anything else. The certificate is made anew at each
 * start and thrown away: a browser asks once whether to go on.
 */
export async function startServer(port: number): Promise<RunningServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const server = createServer({ key, cert }, (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    const file = servedFile(path, `https://${request.headers.host ?? 'localhost'}`);
    // office.js asks for its own files with crossOrigin set.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    if (file === undefined) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`There is nothing at ${path}.`);
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type }).end(file.bytes);
  });
  const actual = await listen(server, port);
  return {
    url: `https://localhost:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
