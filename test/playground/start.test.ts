import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

/*
 * `npm start` after its build: what it says, what it serves, and how it ends.
 */

jest.setTimeout(60_000);

const ROOT = resolve(__dirname, '../..');
const occupant = createServer();
let child: ChildProcess;
let said = '';

/** Port 3000 is taken: by us, or by somebody else already. */
beforeAll(async () => {
  await new Promise<void>((done) => {
    occupant.once('error', () => done());
    occupant.listen(3000, '127.0.0.1', done);
  });
  child = spawn(process.execPath, [require.resolve('tsx/cli'), 'playground/start.ts'], { cwd: ROOT });
  child.stdout?.on('data', (data: Buffer) => {
    said += data.toString();
  });
  while (!said.includes('Ctrl+C') && child.exitCode === null)
    await new Promise((done) => setTimeout(done, 50));
});

afterAll(() => {
  child.kill('SIGKILL');
  occupant.close();
});

function statusOf(url: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    get(url, { rejectUnauthorized: false }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on('error', fail);
  });
}

test('a port that is taken is said, and the next free one is used', async () => {
  const url = /at (https:\/\/localhost:30[0-2]\d\/)/.exec(said)?.[1];
  expect(said).toContain('Port 3000 is taken');
  expect(url).not.toBe('https://localhost:3000/');
  await expect(statusOf(`${url}playground/ms-ajax.js`)).resolves.toBe(200);
  await expect(statusOf(`${url}../package.json`)).resolves.toBe(404);
});

test('it says how to accept the certificate, and how to end it', () => {
  expect(said).toContain('choose Advanced, then Continue to localhost. Ctrl+C ends it.');
});

test('Ctrl+C ends it cleanly', async () => {
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  expect(said).toContain('The local Outlook has ended.');
});
