import type { Draft, HostOptions } from './contract';

/** Gives a draft: empty new mail, with the fields handed in over it. */
export function createDraft(fields: Partial<Draft> = {}): Draft {
  return {
    subject: '',
    to: [],
    cc: [],
    bcc: [],
    bodyFormat: 'html',
    body: '',
    from: { name: 'Mia Jones', address: 'mia.jones@stepstowork.example' },
    composeType: 'newMail',
    attachments: [],
    sessionData: {},
    notifications: [],
    headers: {},
    customProperties: '{}',
    appendOnSend: null,
    appendFormat: 'html',
    prependOnSend: null,
    prependFormat: 'html',
    sensitivityLabel: '',
    categories: [],
    inReplyTo: null,
    itemId: null,
    received: null,
    meeting: null,
    ...fields,
  };
}

/** Gives the options of an ordinary Outlook on the web, with those handed in over them. */
export function createOptions(options: Partial<HostOptions> = {}): HostOptions {
  return {
    client: 'web',
    mailboxVersion: '1.15',
    permission: 'readWriteItem',
    user: { name: 'Mia Jones', address: 'mia.jones@stepstowork.example' },
    theme: 'light',
    faults: new Map(),
    callDelayMs: 0,
    seesQueuedText: true,
    reserialisesBody: false,
    startsHandlerTwice: false,
    offline: false,
    signsIn: true,
    sessionDataFault: 'none',
    sendMode: 'softBlock',
    functionNames: {},
    labels: [],
    lacks: [],
    roamingSettings: {},
    lingerMs: 50,
    ...options,
  };
}
