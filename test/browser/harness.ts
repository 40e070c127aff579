import type { Draft, Fault, HostOptions } from '../../playground/host/contract';
import { createHost } from '../../playground/host/create-host';
import { iframeTransport } from '../../playground/transports/iframe';
import type { Launched } from '../playground/run-handler';

/** Launches OnMessageSend in a frame of this page. Faults come as pairs, for a Map does not cross into the page. */
async function launch(
  pageUrl: string,
  draft: Partial<Draft>,
  options: Partial<HostOptions>,
  faults: readonly (readonly [number | 'all', Fault])[],
): Promise<Launched> {
  const host = createHost(draft, { ...options, faults: new Map(faults) });
  const outcome = await host.launch('OnMessageSend', {}, iframeTransport({ pageUrl }));
  const { count, maxInFlight, waves, dispatchIds } = host.calls;
  return { draft: host.draft, calls: { count, maxInFlight, waves, dispatchIds }, outcome };
}

Object.assign(window, { launchInFrame: launch });
