import type { Completion, Host, Invocation, RunningHandler, Transport } from '../host/contract';
import { Conversation } from './conversation';

/** Where the pages of the add-in are. */
export interface FrameOptions {
  /** The page that loads office.js and the handlers' bundle. */
  readonly pageUrl: string;
}

/** A pane in a visible frame. */
export interface PaneOptions {
  readonly url: string;
  readonly frame: HTMLIFrameElement;
  /** Answers what MSAL asks over the bridge; without it nothing is signed in. */
  readonly signIn?: (text: string) => Promise<string>;
}

/** Every frame has a conversation of its own, so that no answer reaches another. */
let conversations = 0;

/** How office.js learns its host: `window.name`, read once, before anything is loaded (office-js-host.md, section 1). */
function windowName(conversation: string, host: Host): string {
  const { inReplyTo, officeTheme, client } = host.initialData();
  return JSON.stringify({
    baseFrameName: conversation,
    hostInfo: 'Outlook$Web$16.01$en-GB$correlation$$disableLogging$16',
    xdmInfo: `${conversation}|control|${window.location.origin}`,
    serializerVersion: 1,
    flights: '[]',
    // Not office.js's: what the members need that came after the package was frozen, and what is played (shim/page-hook.js).
    newerMembers: { inReplyTo, officeTheme },
    client,
    lacks: host.options.lacks,
    isOffline: host.options.offline,
    signsIn: host.options.signsIn,
  });
}

/** Connects a frame to the host. Messages of another window or another origin are left alone. */
function connect(
  host: Host,
  frame: HTMLIFrameElement,
  url: string,
  {
    signIn,
    ...event
  }: Pick<PaneOptions, 'signIn'> & {
    readonly invocation?: Invocation;
    readonly onCompleted?: (completion: Completion) => void;
  },
): OpenPane {
  const name = `frame-${++conversations}`;
  const { origin } = new URL(url, window.location.href);
  const conversation = new Conversation({
    host,
    conversation: name,
    controlId: 'control',
    origin: window.location.origin,
    send: (text) => {
      frame.contentWindow?.postMessage(text, origin);
    },
    ...event,
  });
  const hear = (message: MessageEvent): void => {
    if (message.source !== frame.contentWindow || message.origin !== origin) return;
    if (typeof message.data === 'string') conversation.receive(message.data);
    else void answerSignIn(message.data as { nestedAppAuth?: unknown } | null);
  };
  const answerSignIn = async (data: { nestedAppAuth?: unknown } | null): Promise<void> => {
    if (typeof data?.nestedAppAuth !== 'string' || signIn === undefined) return;
    const answer = await signIn(data.nestedAppAuth);
    frame.contentWindow?.postMessage({ nestedAppAuth: answer }, origin);
  };
  window.addEventListener('message', hear);
  frame.name = windowName(name, host);
  frame.src = url;
  return {
    switchTo: (next) => {
      conversation.switchTo(next);
    },
    dispose: () => {
      conversation.close();
      window.removeEventListener('message', hear);
    },
  };
}

/** Runs each event in a fresh hidden frame, as Outlook on the web does, and takes the frame away when it is over. */
export function iframeTransport({ pageUrl }: FrameOptions): Transport {
  return {
    name: 'a frame in the browser, office.js for the web',
    run: (host, invocation) => runInFrame(host, invocation, pageUrl),
  };
}

function runInFrame(host: Host, invocation: Invocation, pageUrl: string): RunningHandler {
  const listeners: ((completion: Completion) => void)[] = [];
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = `Handler of ${invocation.functionName}`;
  const onCompleted = (completion: Completion): void => {
    for (const listener of listeners) listener(completion);
  };
  const connection = connect(host, frame, pageUrl, { invocation, onCompleted });
  document.body.append(frame);
  return {
    onCompleted: (listener) => {
      listeners.push(listener);
    },
    dispose: () => {
      connection.dispose();
      frame.remove();
    },
  };
}

/** A pane that is open. */
export interface OpenPane {
  /** Selects another item beside the pinned pane; `undefined` selects none. */
  readonly switchTo: (host: Host | undefined) => void;
  readonly dispose: () => void;
}

/** Opens the add-in's pane in a frame that stands in the page already. */
export function openPane(host: Host, { url, frame, ...rest }: PaneOptions): OpenPane {
  return connect(host, frame, url, rest);
}
