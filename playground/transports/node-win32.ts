import vm from 'node:vm';

import type { Completion, Host, Invocation, RunningHandler, Transport } from '../host/contract';
import { runBare, type BareSetup } from './bare-context';
import { NEWER_MEMBERS, openPage } from './node-page';

/** Parameters of the older methods travel by place; the names stand in that order (office-js-host.md, section 6). */
const BY_PLACE: Readonly<Record<number, readonly string[]>> = {
  13: ['data', 'coercionType'],
  15: ['recipientField'],
  16: ['uri', 'name', 'isInline'],
  17: ['subject'],
  20: ['attachmentIndex'],
  21: ['recipientField', 'recipientArray'],
  22: ['recipientField', 'recipientArray'],
  23: ['data', 'coercionType'],
  24: ['TimeProperty'],
  28: ['coercionType'],
  29: ['data', 'coercionType'],
  33: ['key', 'type', 'persistent', 'message', 'icon'],
  35: ['key', 'type', 'persistent', 'message', 'icon'],
  36: ['key'],
  37: ['coercionType'],
  38: ['data', 'coercionType'],
  148: ['base64String', 'name', 'isInline'],
};

/** An event is completed. */
const COMPLETED = 94;

/** The registration for events that start a handler. */
const COMMAND_INVOKED = 39;

type Callback = (...results: unknown[]) => void;

/** Gives the parameters by name; newer ones come as one JSON text at the end. */
function namedParams(dispatchId: number, given: unknown): Record<string, unknown> {
  const values: readonly unknown[] = Array.isArray(given) ? given : [];
  const names = BY_PLACE[dispatchId] ?? [];
  const params: Record<string, unknown> = {};
  values.forEach((value, index) => {
    const name = names[index];
    if (name !== undefined) params[name] = value;
    else if (typeof value === 'string' && value.startsWith('{')) Object.assign(params, JSON.parse(value));
  });
  return params;
}

function arrayOf(...values: readonly unknown[]): object {
  return { toArray: () => [...values] };
}

/** What `window.external.GetContext()` tells office.js about its control. */
function controlContext(host: Host): object {
  const { mailboxVersion } = host.options;
  const values: Readonly<Record<string, unknown>> = {
    GetAppType: 8,
    GetSolutionRef: 'control',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 2,
    GetAppUILocale: 2057,
    GetAppDataLocale: 2057,
    GetDocUrl: '',
    GetAppCapabilities: 1,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'correlation',
    GetInstanceId: 'instance',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetSupportedMatrix: JSON.stringify({ Mailbox: mailboxVersion, NestedAppAuth: '1.1' }),
    GetHostCustomMessage: undefined,
    GetHostFullVersion: '16.0.18324.20172',
    GetDialogRequirementMatrix: undefined,
    GetFeaturesForSolution: undefined,
    GetInitialDisplayMode: 0,
    GetOfficeThemeInfo: JSON.stringify({}),
  };
  const context: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) context[name] = () => value;
  context['GetSettings'] = () => ({
    // Fills the two lists it is given with keys and values: there are none.
    Read: () => undefined,
    Write: () => undefined,
  });
  return context;
}

/**
 * Runs handlers in Node with the real office.js and its files for classic Outlook on Windows, which talk to a native object
 * instead of posting messages; the add-in's one bundle runs in a bare context beside it.
 */
export function nodeWin32Transport(setup: BareSetup): Transport {
  return {
    name: 'Node, office.js for classic Outlook',
    run: (host, invocation) => start(host, invocation, setup),
  };
}

/** The native object of one page: executes methods, and starts the handler once the page has registered for events. */
class NativeHost {
  private readonly host: Host;
  private readonly invocation: Invocation;
  private readonly listeners: ((completion: Completion) => void)[] = [];
  private isOver = false;

  constructor(host: Host, invocation: Invocation) {
    this.host = host;
    this.invocation = invocation;
  }

  readonly running: RunningHandler = {
    onCompleted: (listener) => {
      this.listeners.push(listener);
    },
    dispose: () => {
      this.isOver = true;
    },
  };

  /** What stands at `window.external`. */
  external(): object {
    return {
      GetHostInfo: () => 'Outlook$Win32$16.02$en-GB$correlation$$disableLogging$16',
      GetLoggingAllowed: () => false,
      getCustomizedScriptPath: () => '',
      GetContext: () => controlContext(this.host),
      Execute: (dispatchId: number, given: unknown, callback: Callback) => {
        if (dispatchId === COMPLETED) this.complete(given, callback);
        else void this.execute(dispatchId, given, callback);
      },
      RegisterEvent: (dispatchId: number, _target: string, handler: Callback, callback: Callback) => {
        callback(0);
        if (dispatchId === COMMAND_INVOKED) this.invoke(handler);
      },
      UnregisterEvent: (_dispatchId: number, _target: string, callback: Callback) => {
        callback(0);
      },
    };
  }

  private invoke(handler: Callback): void {
    const { functionName, event } = this.invocation;
    setTimeout(() => {
      handler(COMMAND_INVOKED, arrayOf('1', functionName, JSON.stringify(event)));
    }, 0);
  }

  private complete(given: unknown, callback: Callback): void {
    const [, status, text] = given as readonly [id: string, status: number, text: string];
    const event = text === '' ? {} : (JSON.parse(text) as { completedContext?: Record<string, unknown> });
    for (const listener of this.listeners) listener({ status, options: event.completedContext });
    callback(arrayOf(), 0);
  }

  private async execute(dispatchId: number, given: unknown, callback: Callback): Promise<void> {
    const { body } = await this.host.execute(dispatchId, namedParams(dispatchId, given));
    // Nothing is told of a null answer, as on the web.
    if (this.isOver || body === null) return;
    const fault = (body as { errorCode?: number }).errorCode ?? 0;
    callback(arrayOf(JSON.stringify(body), fault), 0);
  }
}

function start(host: Host, invocation: Invocation, setup: BareSetup): RunningHandler {
  const native = new NativeHost(host, invocation);
  const page = openPage({
    name: '',
    onPosted: () => undefined,
    globals: { external: native.external() },
    onScript: (address, opened) => {
      if (!address.endsWith('outlook-win32-16.02.js')) return;
      opened.run(NEWER_MEMBERS);
      const add = vm.runInContext('__addNewerMembers', opened.context) as (data: () => object) => void;
      add(() => host.initialData());
    },
  });
  const office = vm.runInContext('Office.onReady(); Office', page.context) as object;
  runBare(office, setup);
  return native.running;
}
