import type { Fault, HostOptions, Label } from '../host/contract';
import type { SignInFault } from '../sign-in/nested-bridge';
import { personAt, STAFF } from './sample-people';

/** One setting with a list to choose from; the key is its name in the address of the page too. */
export interface ChoiceSetting {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, words: string])[];
}

/** What the page plays: the first value of each is the ordinary one. */
export const CHOICES = {
  me: { key: 'me', label: 'Who I am', values: STAFF },
  client: {
    key: 'client',
    label: 'Client',
    values: [
      ['web', 'Outlook on the web'],
      ['new', 'New Outlook on Windows'],
      ['classic', 'Classic Outlook on Windows'],
      ['mac', 'Outlook on Mac'],
    ],
  },
  set: {
    key: 'set',
    label: 'Requirement set',
    values: [
      ['1.15', 'Mailbox 1.15'],
      ['1.13', 'Mailbox 1.13'],
      ['1.14', 'Mailbox 1.14'],
      ['1.16', 'Mailbox 1.16'],
    ],
  },
  mode: {
    key: 'mode',
    label: 'Manifest',
    values: [
      ['softBlock', 'soft block'],
      ['promptUser', 'prompt (first ring)'],
    ],
  },
  theme: {
    key: 'theme',
    label: 'Theme',
    values: [
      ['light', 'light'],
      ['dark', 'dark'],
      ['contrast', 'high contrast'],
    ],
  },
  width: {
    key: 'width',
    label: 'Width of the pane',
    values: [
      ['320', '320 pixels'],
      ['450', '450 pixels'],
    ],
  },
  lacks: {
    key: 'lacks',
    label: 'This client lacks',
    values: [
      ['', 'nothing'],
      ['body.appendOnSendAsync', 'adding text on Send'],
      ['to.setAsync', 'changing who gets it'],
      ['subject.setAsync', 'changing the subject'],
      ['removeAttachmentAsync', 'taking files off'],
    ],
  },
  permission: {
    key: 'permission',
    label: 'The mailbox lets add-ins',
    values: [
      ['readWriteItem', 'read and change mail'],
      ['read', 'read mail only'],
      ['none', 'do nothing'],
    ],
  },
  handlers: {
    key: 'handlers',
    label: 'Handlers',
    values: [
      ['/launchevent.html', 'as built'],
      ['/playground/handlers-off.html', 'switched off'],
      ['/playground/handlers-silent.html', 'never answer'],
      ['/playground/handlers-absent.html', 'not in the file'],
    ],
  },
  fault: {
    key: 'fault',
    label: 'What goes wrong',
    values: [
      ['none', 'nothing'],
      ['slow', 'takes a second'],
      ['hang', 'never answers'],
      ['error', 'answers with a fault'],
      ['null', 'answers with nothing'],
    ],
  },
  call: {
    key: 'call',
    label: 'With',
    values: [
      ['18', 'the subject'],
      ['37', 'the body'],
      ['15', 'the recipients'],
      ['149', 'the attachments'],
      ['187', 'session data'],
      ['all', 'every call'],
    ],
  },
  signin: {
    key: 'signin',
    label: 'Sign-in of the pane',
    values: [
      ['none', 'works, and asks for consent'],
      ['agreed', 'works, an administrator has agreed'],
      ['no-network', 'has no network'],
      ['account-unavailable', 'does not find the account'],
      ['somebody-else', 'is somebody else’s'],
      ['disabled', 'is switched off'],
      ['transient', 'fails this once'],
      ['persistent', 'is refused'],
      ['absent', 'is not in this Outlook'],
    ],
  },
  session: {
    key: 'session',
    label: 'Session data',
    values: [
      ['none', 'is there'],
      ['late', 'comes late'],
      ['lost', 'is lost'],
    ],
  },
} as const satisfies Readonly<Record<string, ChoiceSetting>>;

/** Settings that are on or off, with what they say and how they begin. */
export const TICKS = {
  queued: { label: 'The handler sees queued text', on: true },
  rewrite: { label: 'The client writes the body again', on: false },
  twice: { label: 'The handler is started twice', on: false },
  labels: { label: 'Sensitivity labels are in use', on: false },
  eased: { label: 'Several mails were stopped lately', on: false },
  offline: { label: 'Offline', on: false },
} as const;

type ChoiceKey = keyof typeof CHOICES;
type ValueOf<K extends ChoiceKey> = (typeof CHOICES)[K]['values'][number][0];

/** What is set now. */
export type Settings = { -readonly [K in ChoiceKey]: ValueOf<K> } & Record<keyof typeof TICKS, boolean>;

const LABELS: readonly Label[] = [
  { id: 'label-public', name: 'Public', color: '#2e7d32', tooltip: 'For everybody' },
  { id: 'label-internal', name: 'Internal', color: '#0f6cbd', tooltip: 'For staff' },
  { id: 'label-confidential', name: 'Confidential', color: '#b3261e', tooltip: 'For those who are named' },
];

/** Gives the settings that the address of the page asks for (`?theme=dark&width=450&offline=on`), the ordinary ones else. */
export function settingsFrom(search: string): Settings {
  const asked = new URLSearchParams(search);
  const settings: Record<string, string | boolean> = {};
  for (const { key, values } of Object.values<ChoiceSetting>(CHOICES)) {
    const wanted = asked.get(key);
    settings[key] = values.find(([value]) => value === wanted)?.[0] ?? values[0]?.[0] ?? '';
  }
  for (const [key, { on }] of Object.entries(TICKS)) {
    const wanted = asked.get(key);
    settings[key] = wanted === null ? on : wanted === 'on';
  }
  return settings as Settings;
}

function faultOf({ fault }: Settings): Fault | undefined {
  switch (fault) {
    case 'none':
      return undefined;
    case 'slow':
      return { kind: 'slow', ms: 1000 };
    case 'hang':
      return { kind: 'hang' };
    case 'error':
      return { kind: 'error', code: 9020 };
    case 'null':
      return { kind: 'null' };
  }
}

/** Gives what goes wrong with signing in. */
export function signInFault({ signin }: Settings): SignInFault {
  return signin === 'absent' || signin === 'agreed' ? 'none' : signin;
}

/** Gives what the settings mean for the host. */
export function hostOptions(settings: Settings): Partial<HostOptions> {
  const fault = faultOf(settings);
  const call = settings.call === 'all' ? 'all' : Number(settings.call);
  return {
    user: personAt(settings.me),
    client: settings.client,
    mailboxVersion: settings.set,
    sendMode: settings.mode,
    theme: settings.theme,
    faults: new Map<number | 'all', Fault>(fault === undefined ? [] : [[call, fault]]),
    sessionDataFault: settings.session,
    seesQueuedText: settings.queued,
    reserialisesBody: settings.rewrite,
    startsHandlerTwice: settings.twice,
    labels: settings.labels ? LABELS : [],
    lacks: settings.lacks === '' ? [] : [settings.lacks],
    permission: settings.permission,
    offline: settings.offline,
    signsIn: settings.signin !== 'absent',
  };
}
