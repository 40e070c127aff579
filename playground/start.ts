import { startServer } from './server';

/** Serves the local Outlook on the address that manifest.xml names, until it is stopped. */
const PORT = 3000;

startServer(PORT).then(
  ({ url }) => {
    process.stdout.write(`The local Outlook is at ${url}\n`);
    process.stdout.write(
      'The browser asks once about the certificate, which was made for this start only. Ctrl+C ends it.\n',
    );
  },
  (thrown: unknown) => {
    const fault = thrown as NodeJS.ErrnoException;
    const why = fault.code === 'EADDRINUSE' ? `port ${PORT} is taken; end what uses it` : fault.message;
    process.stderr.write(`The local Outlook could not start: ${why}.\n`);
    process.exitCode = 1;
  },
);
