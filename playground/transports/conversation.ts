import type { Completion, Host, Invocation } from '../host/contract';

/** One message between an add-in's page and the host, as office.js writes it (office-js-host.md, section 2). */
interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What a conversation is held about. */
export interface ConversationSetup {
  /** The mail it begins with. */
  readonly host: Host;
  readonly conversation: string;
  readonly controlId: string;
  /** The host's own origin: office.js refuses answers from another. */
  readonly origin: string;
  /** Sends text to the page. */
  readonly send: (text: string) => void;
  /** The event the page was started for; without one it is a pane. */
  readonly invocation?: Invocation;
  readonly onCompleted?: (completion: Completion) => void;
}

/** Names under which a pane listens for changes, with what it is told. */
const PANE_EVENTS = {
  recipients: 'olkRecipientsChanged',
  attachments: 'olkAttachmentsChanged',
  infobar: 'olkInfobarClicked',
  theme: 'officeThemeChanged',
  context: 'olkInitializationContextChanged',
} as const;

/** The name under which a pinned pane hears of another item; its data is that item's initial data, empty for none. */
const ITEM_CHANGED = 'olkItemSelectedChanged';

/** Dispatch ids of the lower-case `executeMethod`: an event is completed, a token is asked for. */
const COMPLETED = 94;
const SSO_TOKEN = 98;

/** Answers one page's office.js in its own protocol. Pure: it neither knows frames nor Node. */
export class Conversation {
  private readonly setup: ConversationSetup;
  private host: Host;
  /** False while nothing is selected: a pinned pane then has no item, and calls of the mailbox go on. */
  private hasItem = true;
  private stopListening: () => void;
  /** Registrations of events, by name: the envelope that events answer to. */
  private readonly registered = new Map<string, Envelope>();
  private isOver = false;

  constructor(setup: ConversationSetup) {
    this.setup = setup;
    this.host = setup.host;
    this.stopListening = this.listen();
  }

  /** Another item is selected beside a pinned pane; `undefined` where none is. */
  switchTo(host: Host | undefined): void {
    this.hasItem = host !== undefined;
    this.stopListening();
    this.host = host ?? this.host;
    this.stopListening = this.listen();
    const registration = this.registered.get(ITEM_CHANGED);
    if (registration === undefined) return;
    this.reply(registration, host === undefined ? '' : host.initialData(), 0, 1);
  }

  private listen(): () => void {
    return this.host.subscribe((change) => {
      if (change.kind in PANE_EVENTS) this.tell(PANE_EVENTS[change.kind as keyof typeof PANE_EVENTS], change);
    });
  }

  /** Takes one message of the page. Anything that is not of this conversation is left alone. */
  receive(text: string): void {
    let envelope: Envelope;
    try {
      envelope = JSON.parse(text) as Envelope;
    } catch {
      return;
    }
    if (envelope._messageType !== 0 || envelope._conversationId !== this.setup.conversation) return;
    this.answer(envelope).catch((thrown: unknown) => {
      throw thrown;
    });
  }

  /** Ends it: later answers are not sent. */
  close(): void {
    this.isOver = true;
    this.stopListening();
  }

  private async answer(envelope: Envelope): Promise<void> {
    const { host } = this;
    const { controlId, conversation } = this.setup;
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(envelope, host.appContext(controlId, conversation));
        return;
      case 'GetInitialData':
        this.reply(envelope, this.hasItem ? host.initialData() : null);
        return;
      case 'ExecuteMethod': {
        const { ApiParams, MethodData } = envelope._data as {
          ApiParams?: Record<string, unknown>;
          MethodData: { DispatchId: number };
        };
        const { body, errorCode } = await host.execute(MethodData.DispatchId, ApiParams ?? {});
        this.reply(envelope, body, errorCode);
        return;
      }
      case 'executeMethod':
        this.executeOwn(envelope);
        return;
      default:
        this.register(envelope);
    }
  }

  private register(envelope: Envelope): void {
    this.reply(envelope, { Error: 0 });
    if (envelope._actionType !== 1) return;
    this.registered.set(envelope._actionName, envelope);
    const { invocation } = this.setup;
    if (envelope._actionName !== 'appCommandInvoked' || invocation === undefined) return;
    // An event that comes before the registration is acknowledged is lost.
    this.reply(envelope, ['1', invocation.functionName, JSON.stringify(invocation.event)], 0, 1);
  }

  private executeOwn(envelope: Envelope): void {
    const data = envelope._data as { DdaMethod: { DispatchId: number }; 1?: number; 2?: string };
    if (data.DdaMethod.DispatchId === SSO_TOKEN) {
      this.reply(envelope, { Version: 1, Error: 0, accessToken: '' });
      return;
    }
    this.reply(envelope, { Version: 1, Error: 0 });
    if (data.DdaMethod.DispatchId !== COMPLETED) return;
    const text = data[2] ?? '';
    const event = text === '' ? {} : (JSON.parse(text) as { completedContext?: Record<string, unknown> });
    this.setup.onCompleted?.({ status: data[1] ?? 0, options: event.completedContext });
  }

  /** Tells a pane of a change it listens for. */
  private tell(name: string, change: object): void {
    const registration = this.registered.get(name);
    if (registration === undefined) return;
    const { fields, ...rest } = change as { fields?: object };
    this.reply(registration, [JSON.stringify(fields ?? rest)], 0, 1);
  }

  private reply(to: Envelope, data: unknown, errorCode = 0, responseType: 0 | 1 = 0): void {
    if (this.isOver) return;
    const { origin, conversation, send } = this.setup;
    send(
      JSON.stringify({
        _messageType: 1,
        _responseType: responseType,
        _actionName: to._actionName,
        _conversationId: conversation,
        _correlationId: to._correlationId,
        _errorCode: errorCode,
        _data: data,
        _origin: origin,
        _serializerVersion: 1,
      }),
    );
  }
}
