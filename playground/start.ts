import { parseArgs } from 'node:util';
import { startServer, type RunningServer } from './server';

/** The address that manifest.xml names, and how many ports after it are tried where it is taken. */
const PORT = 3000;
const MORE_PORTS = 20;

/** `npm start -- --data FOLDER`: where the local Graph keeps its lists and mails. */
const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;

/** Serves on the first port that is free, from the given one on. */
async function startOnFreePort(port: number): Promise<RunningServer> {
  try {
    return await startServer(port, data);
  } catch (thrown) {
    const isTaken = (thrown as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!isTaken || port >= PORT + MORE_PORTS) throw thrown;
    return startOnFreePort(port + 1);
  }
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function greet({ url, port }: RunningServer): void {
  if (port !== PORT) {
    say(
      `Port ${PORT} is taken, so another one is used. A manifest that names ${PORT} finds the add-in only there:`,
      `end what uses it and start again, if you want to try manifest.xml in a real Outlook.`,
    );
  }
  say(
    `The local Outlook is at ${url}`,
    `The local Graph is at ${url}graph/ and shows the mails and the lists that Letterhead writes; nothing leaves this machine.`,
    'The certificate is made anew at each start and kept nowhere, so the browser asks once whether to go on:',
    'choose Advanced, then Continue to localhost. Ctrl+C ends it.',
  );
}

/** Ctrl+C, or the end of the terminal: open connections are closed, and the process ends by itself. */
function endWith(server: RunningServer): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) process.exit(130);
    isEnding = true;
    say('', 'The local Outlook has ended.');
    void server.close();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

startOnFreePort(PORT).then(
  (server) => {
    greet(server);
    endWith(server);
  },
  (thrown: unknown) => {
    const fault = thrown as NodeJS.ErrnoException;
    const why =
      fault.code === 'EADDRINUSE'
        ? `the ports ${PORT} to ${PORT + MORE_PORTS} are all taken; end what uses one of them`
        : fault.message;
    process.stderr.write(`The local Outlook could not start: ${why}.\n`);
    process.exitCode = 1;
  },
);
