import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import webpack from 'webpack';

import { launchBrowser } from '../../playground/browser';
import type { GraphService } from '../../playground/graph/service';
import { startServer } from '../../playground/server';

const ROOT = resolve(__dirname, '../..');

/** A browser at the local Outlook's server, with everything that went wrong in it so far. */
export interface OpenedBrowser {
  readonly context: BrowserContext;
  readonly url: string;
  /** What the local Graph of these tests holds. */
  readonly graph: GraphService;
  /** Requests that left this machine, errors on the console, and uncaught ones. A test expects none. */
  readonly faults: string[];
  readonly open: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts server and browser. Every request to another address is refused and counted as a fault. */
export async function openBrowser(): Promise<OpenedBrowser> {
  const data = mkdtempSync(join(tmpdir(), 'local-graph-'));
  const server = await startServer(0, data);
  const { browser, which } = await launchBrowser();
  process.stdout.write(`the browser of these tests: ${which}\n`);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const faults: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(server.url)) return route.fallback();
    faults.push(`a request left this machine: ${url}`);
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`on the console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  return {
    context,
    url: server.url,
    graph: server.graph,
    faults,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`${server.url}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Bundles one file of the tests for the page, and gives its text. */
export async function bundleForPage(entry: string): Promise<string> {
  const folder = resolve(ROOT, '.cache/browser-tests', String(process.pid));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: 'swc-loader',
            options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
          },
        },
      ],
    },
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) => {
    compiler.run((fault, result) => {
      if (fault === null) done(result);
      else fail(fault);
    });
  });
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString('errors-only') ?? 'nothing was built');
  const { readFile } = await import('node:fs/promises');
  return readFile(resolve(folder, 'page.js'), 'utf8');
}
