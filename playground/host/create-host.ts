import { appContext, initialData } from './context';
import type {
  AlertButton,
  Completion,
  Draft,
  Fault,
  Host,
  HostChange,
  HostOptions,
  LaunchOutcome,
  Reply,
  SendAlert,
  SendOutcome,
  SentMail,
  SendWait,
  Transport,
} from './contract';
import { createDraft, createOptions } from './create-draft';
import { decideSend, slowCheck } from './decide-send';
import { ATTACHMENT_METHODS } from './dispatch/attachments';
import { CODES, MethodFault, type HostState, type Method } from './dispatch/method';
import { NOTE_METHODS } from './dispatch/notes';
import { PEOPLE_METHODS } from './dispatch/people';
import { ITEM_METHODS } from './dispatch/items';
import { bodyWithQueued, TEXT_METHODS } from './dispatch/text';

const METHODS: Readonly<Record<number, Method>> = {
  ...TEXT_METHODS,
  ...PEOPLE_METHODS,
  ...ATTACHMENT_METHODS,
  ...NOTE_METHODS,
  ...ITEM_METHODS,
};

/** Methods whose reply stands by itself, without the wrapper with `data` (office-js-host.md, section 4). */
const UNWRAPPED: readonly number[] = [1, 3, 4, 404];

/** When the notice of a slow check appears, and when Outlook gives up. */
const NOTICE_MS = 5000;
const TIMEOUT_MS = 300_000;

/** How the host tells the time and waits: real timers unless a test hands in others. */
export interface HostClock {
  readonly now: () => number;
  readonly wait: (callback: () => void, milliseconds: number) => () => void;
}

const CLOCK: HostClock = {
  now: () => Date.now(),
  wait: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Calls since the last reset. A call belongs to the wave after the last one that had an answer when it started. */
class CallLog {
  count = 0;
  maxInFlight = 0;
  waves = 0;
  dispatchIds: number[] = [];
  private inFlight = 0;
  private answered = 0;

  /** Notes that a call starts; gives its wave, for `end`. */
  start(dispatchId: number): number {
    this.count++;
    this.dispatchIds.push(dispatchId);
    this.inFlight++;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    const wave = this.answered + 1;
    this.waves = Math.max(this.waves, wave);
    return wave;
  }

  end(wave: number): void {
    this.inFlight--;
    this.answered = Math.max(this.answered, wave);
  }
}

/** The local Outlook: one compose window, and everything Office answers about it. */
class LocalHost implements Host {
  readonly draft: Draft;
  readonly options: HostOptions;
  calls = new CallLog();
  waiting: SendWait | undefined;
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly clock: HostClock;
  private readonly state: HostState;

  constructor(draft: Partial<Draft>, options: Partial<HostOptions>, clock: HostClock) {
    this.draft = createDraft(draft);
    this.options = createOptions(options);
    this.clock = clock;
    const opened = clock.now();
    this.state = {
      draft: this.draft,
      options: this.options,
      initializationContext: '',
      isSending: false,
      announce: (change) => {
        this.announce(change);
      },
      age: () => clock.now() - opened,
    };
  }

  get initializationContext(): string {
    return this.state.initializationContext;
  }

  set initializationContext(text: string) {
    this.state.initializationContext = text;
    this.announce({ kind: 'context', contextData: text });
  }

  appContext(controlId: string, conversation: string): Record<string, unknown> {
    return appContext(this.state, controlId, conversation);
  }

  initialData(): Record<string, unknown> {
    return initialData(this.state);
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  announce(change: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }

  resetCalls(): void {
    this.calls = new CallLog();
  }

  async execute(dispatchId: number, params: Record<string, unknown>): Promise<Reply> {
    if (dispatchId === 1) return { body: this.initialData(), errorCode: 0 };
    const { calls } = this;
    const wave = calls.start(dispatchId);
    const fault = this.options.faults.get(dispatchId) ?? this.options.faults.get('all');
    await this.delay(this.options.callDelayMs + (fault?.kind === 'slow' ? fault.ms : 0));
    if (fault?.kind === 'hang') await new Promise(() => undefined);
    calls.end(wave);
    return this.answer(dispatchId, params, fault);
  }

  private answer(dispatchId: number, params: Record<string, unknown>, fault: Fault | undefined): Reply {
    if (fault?.kind === 'null') return { body: null, errorCode: 0 };
    if (fault?.kind === 'error') return { body: { error: true, errorCode: fault.code }, errorCode: 0 };
    const method = METHODS[dispatchId];
    if (method === undefined) return { body: { error: true, errorCode: CODES.notSupported }, errorCode: 0 };
    try {
      const data = method(this.state, params);
      if (UNWRAPPED.includes(dispatchId)) return { body: data, errorCode: 0 };
      return { body: { error: false, errorCode: 0, data: data ?? null }, errorCode: 0 };
    } catch (thrown) {
      if (!(thrown instanceof MethodFault)) throw thrown;
      return { body: { error: true, errorCode: thrown.code }, errorCode: 0 };
    }
  }

  private delay(milliseconds: number): Promise<void> {
    if (milliseconds <= 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.clock.wait(resolve, milliseconds);
    });
  }

  launch(event: string, payload: Record<string, unknown>, transport: Transport): Promise<LaunchOutcome> {
    if (this.options.offline) return Promise.resolve({ ended: 'unavailable' });
    const functionName = this.options.functionNames[event] ?? event.charAt(0).toLowerCase() + event.slice(1);
    const started = this.clock.now();
    const runs = Array.from({ length: this.options.startsHandlerTwice ? 2 : 1 }, () =>
      transport.run(this, { functionName, event: { type: event, ...payload } }),
    );
    return new Promise((resolve) => {
      let completions = 0;
      const end = (outcome: LaunchOutcome): void => {
        stopClock();
        this.clock.wait(() => {
          for (const run of runs) run.dispose();
          resolve(outcome.ended === 'completed' ? { ...outcome, completions } : outcome);
        }, this.options.lingerMs);
      };
      const stopClock = this.clock.wait(() => {
        end({ ended: 'timed-out' });
      }, TIMEOUT_MS);
      const hear = ({ status, options }: Completion): void => {
        completions++;
        if (completions > 1) return;
        if (status === 0) end({ ended: 'completed', options, completions, ms: this.clock.now() - started });
        else end({ ended: status === 11101 ? 'no-handler' : 'unavailable' });
      };
      for (const run of runs) run.onCompleted(hear);
    });
  }

  async send(transport: Transport): Promise<SendOutcome> {
    this.state.isSending = true;
    const { choice, stop } = this.noticeOfSlowCheck();
    const event = this.draft.meeting === null ? 'OnMessageSend' : 'OnAppointmentSend';
    const outcome = await Promise.race([this.launch(event, {}, transport), choice]);
    stop();
    this.state.isSending = false;
    // Whoever does not wait is asked nothing more; what the handler still says counts for nothing.
    if (outcome === 'send-anyway') return { result: 'sent', mail: this.sentMail() };
    if (outcome === 'dont-send' || outcome === 'take-action') return { result: 'kept' };
    const decision = decideSend(outcome, this.options);
    if (decision.goes) return { result: 'sent', mail: this.sentMail() };
    const { goes: _goes, ...alert } = decision;
    const choose: SendAlert['choose'] = (id) => {
      if (id === 'send-anyway') return { result: 'sent', mail: this.sentMail() };
      if (id === 'take-action') this.initializationContext = alert.contextData ?? '';
      return { result: 'kept' };
    };
    return { result: 'alert', ...alert, choose };
  }

  /** After five seconds Outlook says that the check takes long, and lets the person choose. */
  private noticeOfSlowCheck(): { readonly choice: Promise<AlertButton['id']>; readonly stop: () => void } {
    let stopClock = (): void => undefined;
    const choice = new Promise<AlertButton['id']>((resolve) => {
      stopClock = this.clock.wait(() => {
        this.waiting = { ...slowCheck(this.options), choose: resolve };
        this.announce({ kind: 'waiting' });
      }, NOTICE_MS);
    });
    const stop = (): void => {
      stopClock();
      this.waiting = undefined;
    };
    return { choice, stop };
  }

  private sentMail(): SentMail {
    const { draft } = this;
    const addresses = (field: 'to' | 'cc' | 'bcc'): readonly string[] =>
      draft[field].map((one) => one.address);
    return {
      subject: draft.subject,
      to: addresses('to'),
      cc: addresses('cc'),
      bcc: addresses('bcc'),
      body: bodyWithQueued(draft),
      attachments: draft.attachments.map((one) => one.name),
      sentAt: this.clock.now(),
    };
  }
}

/** Opens a compose window in a local Outlook. */
export function createHost(
  draft: Partial<Draft> = {},
  options: Partial<HostOptions> = {},
  clock: HostClock = CLOCK,
): Host {
  return new LocalHost(draft, options, clock);
}
