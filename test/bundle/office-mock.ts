/** A mail being written, as the mock gives it to a handler. */
export interface MockDraft {
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly html?: string;
}

type Callback = (result: { readonly status: string; readonly value: unknown }) => void;
type Handler = (event: { readonly completed: (options?: unknown) => void }) => void;

/** What a handler answers; the fields of Office's SmartAlertsEventCompletedOptions that the tests look at. */
export interface Answer {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly commandId?: string;
  readonly sendModeOverride?: string;
}

/** Office, as far as a handler of a composed mail asks it. */
export interface OfficeMock {
  readonly office: object;
  /** What was called, in its order: `associate NAME`, `onReady`. */
  readonly calls: readonly string[];
  /** Runs a handler, and gives what it completes the event with. */
  readonly run: (name: string) => Promise<Answer | undefined>;
}

const USER = { displayName: 'Sam Field', emailAddress: 'sam.field@stepstowork.example' };

/** Every call succeeds, later. `onReady` never calls back, as in classic Outlook (office-js #5166). */
function gives(value: unknown): (...all: unknown[]) => void {
  return (...all) => {
    const callback = all[all.length - 1] as Callback;
    setImmediate(() => {
      callback({ status: 'succeeded', value });
    });
  };
}

function itemOf({ to = [], subject = '', html = '' }: MockDraft): object {
  const people = to.map((address) => ({ displayName: '', emailAddress: address, recipientType: 'user' }));
  return {
    to: { getAsync: gives(people) },
    cc: { getAsync: gives([]) },
    bcc: { getAsync: gives([]) },
    from: { getAsync: gives(USER) },
    subject: { getAsync: gives(subject) },
    body: { getAsync: gives(html), getTypeAsync: gives('html'), appendOnSendAsync: gives(undefined) },
    sessionData: { getAllAsync: gives({}), setAsync: gives(undefined) },
    notificationMessages: { getAllAsync: gives([]), replaceAsync: gives(undefined) },
    getAttachmentsAsync: gives([]),
    getComposeTypeAsync: gives({ composeType: 'newMail', coercionType: 'html' }),
  };
}

export function officeMock(draft: MockDraft = {}): OfficeMock {
  const calls: string[] = [];
  const handlers = new Map<string, Handler>();
  const office = {
    actions: {
      associate: (name: string, handler: Handler) => {
        calls.push(`associate ${name}`);
        handlers.set(name, handler);
      },
    },
    onReady: () => {
      calls.push('onReady');
      return new Promise(() => undefined);
    },
    context: {
      platform: 'PC',
      requirements: { isSetSupported: () => true },
      mailbox: { item: itemOf(draft), userProfile: USER, diagnostics: { hostName: 'Outlook' } },
    },
  };
  const run = (name: string): Promise<Answer | undefined> =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(name);
      if (handler === undefined) reject(new Error(`no handler ${name}`));
      handler?.({ completed: (options) => resolve(options as Answer | undefined) });
    });
  return { office, calls, run };
}
