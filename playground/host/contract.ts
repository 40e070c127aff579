/**
 * What the local Outlook is made of: the draft it holds, the ways it can go wrong, the host that answers Office calls, and
 * the transports that carry them. Neither DOM nor Node: the same host stands behind the page in the browser and behind the
 * tests in Node. What each method takes and gives is in the Office types; the numbers are Outlook's own dispatch ids.
 */

import type { Meeting, OpenedForm, Received } from './received';

/** Outlook on the web, new and classic Outlook on Windows, Outlook on Mac (new interface). */
export type ClientKind = 'web' | 'new' | 'classic' | 'mac';

/** 0 other, 1 distribution list, 2 user, 3 external user. */
export type RecipientType = 0 | 1 | 2 | 3;

/** The fields people are put into. */
export type DraftField = 'to' | 'cc' | 'bcc';

/** One person or list in a field. One that is not resolved is never given to an add-in. */
export interface DraftRecipient {
  name: string;
  address: string;
  recipientType: RecipientType;
  isResolved: boolean;
}

/** 0 file, 1 item, 2 cloud. `size` in bytes; a cloud file's content is its address, an item's its .eml or .ics. */
export interface DraftAttachment {
  id: string;
  name: string;
  size: number;
  attachmentType: 0 | 1 | 2;
  isInline: boolean;
  contentBase64: string;
}

/** A line in the information bar. Types: 0 informational, 1 progress, 2 error, 3 insight. */
export interface DraftNotification {
  key: string;
  type: number;
  message: string;
  icon?: string;
  persistent?: boolean;
  actions?: unknown;
}

/** Plain text or HTML. */
export type BodyFormat = 'html' | 'text';

/** The mail that is open, with everything an add-in may have left on it: being written, unless `received` says otherwise. */
export interface Draft {
  subject: string;
  to: DraftRecipient[];
  cc: DraftRecipient[];
  bcc: DraftRecipient[];
  bodyFormat: BodyFormat;
  body: string;
  from: { name: string; address: string };
  composeType: 'newMail' | 'reply' | 'forward';
  attachments: DraftAttachment[];
  sessionData: Record<string, string>;
  notifications: DraftNotification[];
  headers: Record<string, string>;
  /** JSON. */
  customProperties: string;
  /** Queued by `appendOnSendAsync`; `null` when nothing is. */
  appendOnSend: string | null;
  appendFormat: BodyFormat;
  /** Queued by `prependOnSendAsync`. */
  prependOnSend: string | null;
  prependFormat: BodyFormat;
  /** The id of the label; empty for none. */
  sensitivityLabel: string;
  categories: string[];
  inReplyTo: string | null;
  /** `null` until the draft has been saved. */
  itemId: string | null;
  /** What makes it a mail to read; `null` while it is being written. */
  received: Received | null;
  /** What makes it an invitation; its required and optional people are `to` and `cc`. */
  meeting: Meeting | null;
}

/** How a call goes wrong. A hang never answers; a null answers with nothing, which Office.js swallows as well. */
export type Fault =
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'error'; readonly code: number }
  | { readonly kind: 'null' };

/** What the add-in is told of the user's permission for it. */
export type Permission = 'none' | 'read' | 'readWriteItem' | 'readWriteMailbox';

/** What the manifest says of a failing or absent handler. */
export type SendMode = 'softBlock' | 'promptUser';

/** One sensitivity label of the tenant. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly tooltip: string;
}

/** Everything that may be changed about this Outlook, also while it runs. */
export interface HostOptions {
  client: ClientKind;
  /** The highest Mailbox requirement set, as "1.15". */
  mailboxVersion: string;
  permission: Permission;
  user: { name: string; address: string };
  theme: 'light' | 'dark' | 'contrast';
  /** By dispatch id, or for every call. */
  faults: Map<number | 'all', Fault>;
  /** What each call takes. */
  callDelayMs: number;
  /** Whether `body.getAsync` shows text queued for appending while the send handler runs (not documented). */
  seesQueuedText: boolean;
  /** Whether a body written is read back in Outlook's own HTML. */
  reserialisesBody: boolean;
  /** Outlook on the web may start several runtimes for one event (office-js #6706). */
  startsHandlerTwice: boolean;
  offline: boolean;
  /** Whether it signs in for its add-ins (nested app authentication). */
  signsIn: boolean;
  /** `late`: empty for the first two seconds (office-js #5951). `lost`: what is written is gone. */
  sessionDataFault: 'none' | 'late' | 'lost';
  sendMode: SendMode;
  /** The function that the manifest names for each launch event; one that is absent is the event with a small first letter. */
  functionNames: Readonly<Record<string, string>>;
  labels: readonly Label[];
  /** Methods of the item that this client does not have, as `body.appendOnSendAsync`. */
  lacks: readonly string[];
  /** What the add-in keeps for the mailbox, from mail to mail. Each value is JSON. */
  roamingSettings: Record<string, string>;
  /** How long a handler's runtime lives on after it completed. */
  lingerMs: number;
}

/** What goes back for one call: `body` is the reply's data, `errorCode` the envelope's (0 when the call arrived). */
export interface Reply {
  readonly body: unknown;
  readonly errorCode: number;
}

/** Something that changed in the draft or around it. */
export type HostChange =
  | { readonly kind: 'recipients'; readonly fields: Readonly<Record<DraftField, boolean>> }
  | {
      readonly kind: 'attachments';
      readonly status: 'added' | 'removed';
      readonly attachment: DraftAttachment;
    }
  | { readonly kind: 'infobar'; readonly key: string; readonly notificationType: number }
  | { readonly kind: 'context'; readonly contextData: string }
  | { readonly kind: 'form'; readonly form: OpenedForm }
  /** The pane asked to send (`item.sendAsync`); whoever owns the transport answers with `send`. */
  | { readonly kind: 'send-requested' }
  /** The send handler has taken five seconds: `waiting` says what may be chosen. */
  | { readonly kind: 'waiting' }
  | {
      readonly kind:
        | 'from'
        | 'label'
        | 'notifications'
        | 'body'
        | 'subject'
        | 'saved'
        | 'closed'
        | 'theme'
        | 'draft'
        | 'roaming';
    };

/** Calls made since they were last reset. A wave holds the calls that started before any of it was answered: how often somebody had to wait. */
export interface CallStatistics {
  readonly count: number;
  readonly maxInFlight: number;
  readonly waves: number;
  readonly dispatchIds: readonly number[];
}

/** The host's side of Outlook. */
export interface Host {
  readonly draft: Draft;
  readonly options: HostOptions;
  /** The reply to the request for the app context, by which office.js learns where it is. */
  appContext(controlId: string, conversation: string): Record<string, unknown>;
  /** The reply to `GetInitialData`: item type, permission and user. */
  initialData(): Record<string, unknown>;
  /** Runs one Office method. Never settles on a hang. */
  execute(dispatchId: number, params: Record<string, unknown>): Promise<Reply>;
  subscribe(listener: (change: HostChange) => void): () => void;
  /** Says that the page has changed the draft by hand, so that an open pane hears of it. */
  announce(change: HostChange): void;
  readonly calls: CallStatistics;
  resetCalls(): void;
  /** What the pane reads with `getInitializationContextAsync`. */
  initializationContext: string;
  /** Runs the handler of a launch event through a transport. */
  launch(event: string, payload: Record<string, unknown>, transport: Transport): Promise<LaunchOutcome>;
  /** The Send button: queued text put in, OnMessageSend or OnAppointmentSend run, the client's decision made. */
  send(transport: Transport): Promise<SendOutcome>;
  /** What may be chosen while a send handler takes longer than five seconds. */
  readonly waiting: SendWait | undefined;
}

/** One way to run a handler: a browser frame, or Node with the web or the Windows build of office.js. */
export interface Transport {
  readonly name: string;
  /** Starts one fresh runtime for the handler. */
  run(host: Host, invocation: Invocation): RunningHandler;
}

/** Which function is started with which event. */
export interface Invocation {
  readonly functionName: string;
  readonly event: Record<string, unknown>;
}

/** Status 0: `completed` was called. 11101: no function of that name. -1: the runtime did not start. */
export interface Completion {
  readonly status: number;
  readonly options: Record<string, unknown> | undefined;
}

/** A handler under way. Each completion is told; the host takes the first. */
export interface RunningHandler {
  onCompleted(listener: (completion: Completion) => void): void;
  dispose(): void;
}

/** How a launch event ended. `completions` goes on counting while the runtime lives. */
export type LaunchOutcome =
  | {
      readonly ended: 'completed';
      readonly options: Record<string, unknown> | undefined;
      readonly completions: number;
      readonly ms: number;
    }
  | { readonly ended: 'no-handler' | 'unavailable' | 'timed-out' };

/** A button of the alert. */
export interface AlertButton {
  readonly id: 'send-anyway' | 'dont-send' | 'take-action';
  readonly label: string;
}

/** What came of the Send button. `kept`: the person did not wait for the check, and the mail stays. */
export type SendOutcome =
  { readonly result: 'sent'; readonly mail: SentMail } | { readonly result: 'kept' } | SendAlert;

/** The Smart Alert. */
export interface SendAlert {
  readonly result: 'alert';
  readonly text: string;
  readonly markdown?: string;
  readonly buttons: readonly AlertButton[];
  readonly commandId?: string;
  readonly contextData?: string;
  /** No code of the add-in runs on a choice (office-js #5554). `take-action` keeps the mail and leaves the context. */
  choose(id: AlertButton['id']): SendOutcome;
}

/** The dialog of a slow check. */
export interface SendWait {
  readonly text: string;
  readonly buttons: readonly AlertButton[];
  choose(id: AlertButton['id']): void;
}

/** A mail as it left; recipients are addresses, attachments names, `sentAt` milliseconds since 1970. */
export interface SentMail {
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly body: string;
  readonly attachments: readonly string[];
  readonly sentAt: number;
}
