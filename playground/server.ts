import { createServer, type Server } from 'node:https';
import { resolve } from 'node:path';
import { generate } from 'selfsigned';

import { createGraphService, GRAPH_PATH, type GraphService } from './graph/service';
import { servedFile } from './served-files';
import { SIGN_IN_PATH } from './sign-in/authority';
import { createSignInService } from './sign-in/service';

/** A local Outlook that is being served. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** The local Graph, at the same address. */
  readonly graph: GraphService;
  readonly close: () => Promise<void>;
}

/** Only this machine is let in. */
const LOOPBACK = '127.0.0.1';

/** Where the local Graph keeps what it is told, unless told otherwise. */
const DATA_FOLDER = resolve(__dirname, '../.cache/graph');

/**
 * Serves the local Outlook, its sign-in and the local Graph over https, for Office's own code refuses anything else. The certificate is
 * made anew at each start and thrown away: a browser asks once whether to go on.
 */
export async function startServer(port: number, dataFolder = DATA_FOLDER): Promise<RunningServer> {
  const graph = createGraphService(dataFolder);
  const signIn = createSignInService();
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
    if (path.startsWith(GRAPH_PATH)) {
      void graph.handle(request, response);
      return;
    }
    if (path.startsWith(SIGN_IN_PATH)) {
      void signIn(request, response);
      return;
    }
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
    graph,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((listening, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      listening(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
