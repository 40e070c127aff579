import { LAUNCH_EVENTS } from '../../addin/outlook/events';
import type { Draft, Host, HostChange, SentMail } from '../host/contract';
import { createHost } from '../host/create-host';
import { iframeTransport, openPane } from '../transports/iframe';
import { showAlert } from './alert-dialog';
import { ComposeWindow } from './compose-window';
import { draftFromMail } from './dropped-mail';
import { element } from './elements';
import { EventQueue } from './event-queue';
import { SAMPLES } from './samples';
import { SentItems } from './sent-items';
import { SettingsPanel } from './settings';

/** What Outlook tells the handlers of, by the change in the draft. */
const EVENTS: Readonly<Partial<Record<HostChange['kind'], string>>> = {
  recipients: 'OnMessageRecipientsChanged',
  attachments: 'OnMessageAttachmentsChanged',
  from: 'OnMessageFromChanged',
  label: 'OnSensitivityLabelChanged',
};

const transport = iframeTransport({ pageUrl: '/launchevent.html' });

/** The page: samples at the left, the mail being written, the pane at the right, and what has been sent. */
class LocalOutlook {
  private readonly sent = new SentItems();
  private readonly settings = new SettingsPanel(() => {
    Object.assign(this.host?.options ?? {}, this.settings.settings);
    this.host?.announce({ kind: 'theme' });
  });
  private readonly middle = element('main', { attributes: { id: 'mail' } });
  private readonly side = element('aside', {
    class: 'pane',
    attributes: { 'aria-label': 'Letterhead pane' },
  });
  private readonly expect = element('p', { class: 'expect' });
  private host: Host | undefined;
  private closePane: (() => void) | undefined;

  start(): void {
    document.body.append(
      element('header', {
        children: [
          element('h1', { text: 'Local Outlook' }),
          element('p', {
            class: 'quiet',
            text: 'Plays Outlook on this machine. Names, addresses and numbers are samples.',
          }),
        ],
      }),
      element('nav', {
        attributes: { 'aria-label': 'Drafts to try' },
        children: [this.sampleList(), this.settings.view],
      }),
      this.middle,
      this.side,
    );
    this.listenForFiles();
    this.open(SAMPLES[0]?.draft ?? {}, SAMPLES[0]?.expect ?? '');
  }

  private sampleList(): HTMLElement {
    const items = SAMPLES.map(({ title, expect, draft }) =>
      element('li', {
        children: [
          element('button', {
            attributes: { type: 'button' },
            on: {
              click: () => {
                this.open(draft, expect);
              },
            },
            children: [element('strong', { text: title }), element('span', { text: expect })],
          }),
        ],
      }),
    );
    return element('ol', { class: 'samples', children: items });
  }

  /** Opens a draft as a new compose window; the one before is thrown away. */
  private open(draft: Partial<Draft>, expect: string): void {
    this.closePane?.();
    this.side.replaceChildren();
    const host = createHost(structuredClone(draft), {
      ...this.settings.settings,
      functionNames: LAUNCH_EVENTS,
    });
    this.host = host;
    this.expect.textContent = expect;
    const queue = new EventQueue(
      (event) => host.launch(event, {}, transport),
      () => {
        compose.say(queue.isBusy ? 'Letterhead is looking…' : '');
      },
    );
    const compose = new ComposeWindow(host, {
      onSend: () => void this.send(host, compose, queue),
      onOpenPane: () => {
        this.openPane(host);
      },
    });
    this.middle.replaceChildren(this.expect, compose.view, this.sent.view);
    this.middle.addEventListener('drop', (event) => {
      const files = [...(event.dataTransfer?.files ?? [])].filter((file) => !file.name.endsWith('.eml'));
      if (files.length > 0 && this.host === host) void compose.addFiles(files);
    });
    // Changes by hand and by the pane alike: Outlook tells the handlers of both.
    host.subscribe(({ kind }) => {
      const event = EVENTS[kind];
      if (event !== undefined) queue.soon(event);
    });
    queue.now('OnMessageCompose');
  }

  private async send(host: Host, compose: ComposeWindow, queue: EventQueue): Promise<void> {
    queue.stop();
    compose.send.disabled = true;
    compose.say('Checking your message…');
    host.resetCalls();
    const outcome = await host.send(transport).finally(() => {
      compose.send.disabled = false;
    });
    compose.say(`Office was asked ${host.calls.count} times.`);
    if (outcome.result === 'sent') {
      this.leave(outcome.mail, compose);
      return;
    }
    const id = await showAlert(outcome);
    const after = outcome.choose(id);
    if (after.result === 'sent') this.leave(after.mail, compose);
    if (id === 'take-action') this.openPane(host);
  }

  /** The mail has left: its window closes, as Outlook's does. */
  private leave(mail: SentMail, compose: ComposeWindow): void {
    this.sent.add(mail);
    this.closePane?.();
    compose.view.remove();
    this.expect.textContent = 'It has left. Choose another draft to try.';
  }

  private openPane(host: Host): void {
    this.closePane?.();
    const frame = element('iframe', { attributes: { title: 'Letterhead' } });
    const close = element('button', {
      text: 'Close',
      attributes: { type: 'button' },
      on: {
        click: () => {
          this.closePane?.();
        },
      },
    });
    // The frame's name is read when it is put into the page: the pane is connected first.
    const pane = openPane(host, { url: '/taskpane.html', frame });
    this.side.replaceChildren(
      element('div', { class: 'toolbar', children: [element('h2', { text: 'Letterhead' }), close] }),
      frame,
    );
    this.closePane = () => {
      pane.dispose();
      this.side.replaceChildren();
      this.closePane = undefined;
    };
  }

  /** An .eml file dropped anywhere is opened as a draft. */
  private listenForFiles(): void {
    window.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      const mail = [...(event.dataTransfer?.files ?? [])].find((file) => file.name.endsWith('.eml'));
      if (mail === undefined) return;
      void mail
        .arrayBuffer()
        .then(draftFromMail)
        .then((draft) => {
          this.open(draft, `Opened from ${mail.name}.`);
        });
    });
  }
}

new LocalOutlook().start();
