import vm from 'node:vm';

import type { Completion, Host, Invocation, RunningHandler, Transport } from '../host/contract';
import { runBare, type BareSetup } from './bare-context';
import { Conversation } from './conversation';
import { NEWER_MEMBERS, openPage, OUTLOOK_ORIGIN } from './node-page';

const CONVERSATION = 'conversation';
const CONTROL = 'control';

/** How office.js is told that it runs in Outlook on the web (office-js-host.md, section 1). */
const WINDOW_NAME = JSON.stringify({
  baseFrameName: 'frame',
  hostInfo: 'Outlook$Web$16.01$en-GB$correlation$$disableLogging$16',
  xdmInfo: `${CONVERSATION}|${CONTROL}|${OUTLOOK_ORIGIN}`,
  serializerVersion: 1,
  flights: '[]',
});

/**
 * Runs handlers in Node with the real office.js and its files for Outlook on the web in one context, and the add-in's one
 * bundle in a bare context beside it.
 */
export function nodeWebTransport(setup: BareSetup): Transport {
  return {
    name: 'Node, office.js for the web',
    run: (host, invocation) => start(host, invocation, setup),
  };
}

function start(host: Host, invocation: Invocation, setup: BareSetup): RunningHandler {
  const listeners: ((completion: Completion) => void)[] = [];
  const conversation = new Conversation({
    host,
    conversation: CONVERSATION,
    controlId: CONTROL,
    origin: OUTLOOK_ORIGIN,
    invocation,
    send: (text) => {
      page.deliver(text);
    },
    onCompleted: (completion) => {
      for (const listener of listeners) listener(completion);
    },
  });
  const page = openPage({
    name: WINDOW_NAME,
    onPosted: (text) => {
      conversation.receive(text);
    },
    onScript: (address, opened) => {
      if (!address.endsWith('outlook-web-16.01.js')) return;
      opened.run(NEWER_MEMBERS);
      const add = vm.runInContext('__addNewerMembers', opened.context) as (data: () => object) => void;
      add(() => host.initialData());
    },
  });
  // office.js registers with its host only where a page has called onReady: the handlers' page does that for the bundle.
  const office = vm.runInContext('Office.onReady(); Office', page.context) as object;
  runBare(office, setup);
  return {
    onCompleted: (listener) => {
      listeners.push(listener);
    },
    dispose: () => {
      conversation.close();
    },
  };
}
