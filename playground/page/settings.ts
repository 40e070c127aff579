import type { ClientKind, Fault, HostOptions } from '../host/contract';
import { choice, element, labelled } from './elements';

/** The settings of the page: those of the host, and which calls go wrong. */
export type Settings = Pick<
  HostOptions,
  | 'client'
  | 'mailboxVersion'
  | 'callDelayMs'
  | 'faults'
  | 'sessionDataFault'
  | 'seesQueuedText'
  | 'reserialisesBody'
  | 'startsHandlerTwice'
  | 'offline'
  | 'sendMode'
  | 'theme'
>;

const FAULTS: readonly (readonly [value: string, words: string, fault: Fault | undefined])[] = [
  ['none', 'nothing', undefined],
  ['slow', 'takes a second', { kind: 'slow', ms: 1000 }],
  ['hang', 'never answers', { kind: 'hang' }],
  ['error', 'answers with a fault', { kind: 'error', code: 9020 }],
  ['null', 'answers with nothing', { kind: 'null' }],
];

const CALLS: readonly (readonly [value: string, words: string])[] = [
  ['18', 'the subject'],
  ['37', 'the body'],
  ['15', 'the recipients'],
  ['149', 'the attachments'],
  ['187', 'session data'],
  ['all', 'every call'],
];

/** The panel by which the local Outlook is made another client, or made to fail. Changes hold from the next event on. */
export class SettingsPanel {
  readonly view: HTMLElement;
  readonly settings: Settings = {
    client: 'web',
    mailboxVersion: '1.15',
    callDelayMs: 0,
    faults: new Map(),
    sessionDataFault: 'none',
    seesQueuedText: true,
    reserialisesBody: false,
    startsHandlerTwice: false,
    offline: false,
    sendMode: 'softBlock',
    theme: 'light',
  };
  private call = '18';
  private fault = 'none';
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
    this.view = element('details', {
      class: 'settings',
      children: [
        element('summary', { text: 'This Outlook' }),
        this.clients(),
        this.versions(),
        this.modes(),
        this.themes(),
        this.faults(),
        this.sessions(),
        this.tick('The handler sees queued text', 'seesQueuedText'),
        this.tick('The client writes the body again', 'reserialisesBody'),
        this.tick('The handler is started twice', 'startsHandlerTwice'),
        this.tick('Offline', 'offline'),
      ],
    });
  }

  private clients(): HTMLElement {
    const clients: readonly (readonly [ClientKind, string])[] = [
      ['web', 'Outlook on the web'],
      ['new', 'New Outlook on Windows'],
      ['classic', 'Classic Outlook on Windows'],
      ['mac', 'Outlook on Mac'],
    ];
    return labelled(
      'Client',
      choice(clients, 'web', (client) => this.change({ client })),
    );
  }

  private versions(): HTMLElement {
    const versions = ['1.13', '1.14', '1.15', '1.16'].map((one) => [one, `Mailbox ${one}`] as const);
    return labelled(
      'Requirement set',
      choice(versions, '1.15', (mailboxVersion) => this.change({ mailboxVersion })),
    );
  }

  private modes(): HTMLElement {
    const modes = [
      ['softBlock', 'soft block'],
      ['promptUser', 'prompt (first ring)'],
    ] as const;
    return labelled(
      'Manifest',
      choice(modes, 'softBlock', (sendMode) => this.change({ sendMode })),
    );
  }

  private themes(): HTMLElement {
    const themes = [
      ['light', 'light'],
      ['dark', 'dark'],
      ['contrast', 'high contrast'],
    ] as const;
    return labelled(
      'Theme',
      choice(themes, 'light', (theme) => {
        document.documentElement.dataset['theme'] = theme;
        this.change({ theme });
      }),
    );
  }

  private faults(): HTMLElement {
    const update = (): void => {
      const fault = FAULTS.find(([value]) => value === this.fault)?.[2];
      const key = this.call === 'all' ? 'all' : Number(this.call);
      this.change({ faults: new Map<number | 'all', Fault>(fault === undefined ? [] : [[key, fault]]) });
    };
    const calls = choice(CALLS, '18', (value) => {
      this.call = value;
      update();
    });
    const faults = choice(
      FAULTS.map(([value, words]) => [value, words] as const),
      'none',
      (value) => {
        this.fault = value;
        update();
      },
    );
    return element('div', { children: [labelled('What goes wrong', faults), labelled('With', calls)] });
  }

  private sessions(): HTMLElement {
    const faults = [
      ['none', 'is there'],
      ['late', 'comes late'],
      ['lost', 'is lost'],
    ] as const;
    return labelled(
      'Session data',
      choice(faults, 'none', (sessionDataFault) => this.change({ sessionDataFault })),
    );
  }

  private tick(
    label: string,
    key: 'seesQueuedText' | 'reserialisesBody' | 'startsHandlerTwice' | 'offline',
  ): HTMLElement {
    const box = element('input', {
      attributes: { type: 'checkbox' },
      on: {
        change: () => {
          this.change({ [key]: box.checked });
        },
      },
    });
    box.checked = this.settings[key];
    return element('label', { class: 'tick', children: [box, element('span', { text: label })] });
  }

  private change(settings: Partial<Settings>): void {
    Object.assign(this.settings, settings);
    this.onChange();
  }
}
