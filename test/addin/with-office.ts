import type { Host } from '../../playground/host/contract';
import { nodeWebTransport } from '../../playground/transports/node-web';

const shared = globalThis as unknown as { Office: typeof Office | undefined };

/** Runs something with the real office.js for the web as `Office`, over a mail that is open in the local Outlook. */
export async function withOffice<T>(host: Host, run: () => Promise<T>): Promise<T> {
  let give: (office: typeof Office) => void = () => undefined;
  const given = new Promise<typeof Office>((resolve) => {
    give = resolve;
  });
  const transport = nodeWebTransport({ bundle: 'hand(Office)', globals: { hand: give } });
  const running = transport.run(host, { functionName: 'none', event: {} });
  try {
    shared.Office = await given;
    for (let turn = 0; turn < 500 && !hasItem(); turn++) await new Promise((done) => setTimeout(done, 10));
    return await run();
  } finally {
    running.dispose();
    shared.Office = undefined;
  }
}

/** Before office.js is ready, its mailbox throws or is not there. */
function hasItem(): boolean {
  try {
    return typeof shared.Office?.context.mailbox.item === 'object';
  } catch {
    return false;
  }
}
