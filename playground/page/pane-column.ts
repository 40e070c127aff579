import type { Host } from '../host/contract';
import { openPane, type OpenPane } from '../transports/iframe';
import { element } from './elements';

interface OpenedPane {
  readonly connection: OpenPane;
  readonly frame: HTMLIFrameElement;
  /** Pins do not cross from reading to writing (outlook.md, section 7). */
  readonly isReading: boolean;
}

function isReading(host: Host): boolean {
  return host.draft.received !== null;
}

/** The column of the task pane at the right: closed, open beside one item, or pinned and following what is selected. */
export class PaneColumn {
  readonly view = element('aside', { class: 'pane', attributes: { 'aria-label': 'Letterhead pane' } });
  private opened: OpenedPane | undefined;
  private readonly signIn: (text: string) => Promise<string>;
  private readonly pin = element('input', { attributes: { type: 'checkbox' } });
  private readonly url: string;

  /**
   * @param url the pane's page.
   * @param signIn answers what MSAL asks in the pane.
   */
  constructor(url: string, signIn: (text: string) => Promise<string>) {
    this.url = url;
    this.signIn = signIn;
  }

  /** Opens the pane anew beside an item. */
  open(host: Host): void {
    this.close();
    const frame = element('iframe', { attributes: { title: 'Letterhead' } });
    // The frame's name is read when it is put into the page: the pane is connected first.
    const connection = openPane(host, { url: this.url, frame, signIn: this.signIn });
    this.opened = { connection, frame, isReading: isReading(host) };
    const close = element('button', {
      text: 'Close',
      attributes: { type: 'button' },
      on: {
        click: () => {
          this.close();
        },
      },
    });
    const pin = element('label', {
      class: 'tick',
      children: [this.pin, element('span', { text: 'Pin' })],
    });
    this.view.replaceChildren(
      element('div', { class: 'toolbar', children: [element('h2', { text: 'Letterhead' }), pin, close] }),
      frame,
    );
    // On a narrow screen it stands below the mail.
    this.view.scrollIntoView({ block: 'nearest' });
  }

  /** Another item is selected, or none: a pinned pane goes with it, another one closes. */
  follow(host: Host | undefined): void {
    if (this.opened === undefined) return;
    const stays = host === undefined || isReading(host) === this.opened.isReading;
    if (this.pin.checked && stays) this.opened.connection.switchTo(host);
    else this.close();
  }

  /** Tells an open pane that the network has gone or come back; one of another host is told when it is opened. */
  tellNetwork(isOffline: boolean): void {
    const inside = this.opened?.frame.contentWindow;
    if (inside === null || inside === undefined || this.opened?.frame.contentDocument === null) return;
    Object.defineProperty(inside.navigator, 'onLine', { configurable: true, get: () => !isOffline });
    inside.dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
  }

  setWidth(pixels: string): void {
    this.view.style.setProperty('--pane-width', `${pixels}px`);
  }

  close(): void {
    this.opened?.connection.dispose();
    this.opened = undefined;
    this.view.replaceChildren();
  }
}
