import type {
  CallStatistics,
  Draft,
  HostOptions,
  LaunchOutcome,
  Transport,
} from '../../playground/host/contract';
import { createHost } from '../../playground/host/create-host';

/** What came of one launch: the draft afterwards, the calls made, and how the handler ended. */
export interface Launched {
  readonly draft: Draft;
  readonly calls: CallStatistics;
  readonly outcome: LaunchOutcome;
}

/** Launches OnMessageSend over a transport, with a handlers' bundle of this text. */
export type Launch = (
  bundle: string,
  draft: Partial<Draft>,
  options: Partial<HostOptions>,
) => Promise<Launched>;

/** Launches with the host in this process. */
export function launchWith(make: (bundle: string) => Transport): Launch {
  return async (bundle, draft, options) => {
    const host = createHost(draft, options);
    const outcome = await host.launch('OnMessageSend', {}, make(bundle));
    return { draft: host.draft, calls: host.calls, outcome };
  };
}

/**
 * A bundle whose send handler runs `body`, which sees `item`, `all(names of calls…)` and must end with `done(anything)`; what it hands to
 * `done` comes back as context data.
 */
function handler(body: string): string {
  return `
    Office.actions.associate('onMessageSend', function (event) {
      var item = Office.context.mailbox.item;
      function done(value) { event.completed({ allowEvent: true, contextData: JSON.stringify(value) }); }
      function told(result) { return result.status === 'succeeded' ? result.value : 'fault ' + result.error.code; }
      ${body}
    });`;
}

interface Case {
  readonly draft?: Partial<Draft>;
  readonly options?: Partial<HostOptions>;
  readonly body: string;
}

/** Runs a handler of this body; gives the host's side, and what the handler handed to `done`. */
export async function run(launch: Launch, { draft = {}, options = {}, body }: Case) {
  const host = await launch(handler(body), draft, options);
  const { outcome } = host;
  if (outcome.ended !== 'completed') throw new Error(`the handler ended as ${outcome.ended}`);
  const text = outcome.options?.['contextData'];
  return { host, said: typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined };
}

export const PAT = {
  name: 'Pat Lee',
  address: 'pat.lee@client.example',
  recipientType: 3,
  isResolved: true,
} as const;
