import { COMPOSE_PANE_COMMAND } from '../../addin/outlook/events';
import type { Host, HostChange, SentMail, Transport } from '../host/contract';
import { showAlert } from './alert-dialog';
import { ComposeWindow } from './compose-window';
import { EventQueue } from './event-queue';
import { showWaiting } from './waiting-notice';

/** What Outlook tells the handlers of, by the change in the draft. */
const EVENTS: Readonly<Partial<Record<HostChange['kind'], string>>> = {
  recipients: 'OnMessageRecipientsChanged',
  attachments: 'OnMessageAttachmentsChanged',
  from: 'OnMessageFromChanged',
  label: 'OnSensitivityLabelChanged',
};

/** What writing a mail needs of the page. */
export interface WritingSetup {
  /** How handlers are run now. */
  readonly transport: () => Transport;
  readonly onOpenPane: () => void;
  readonly onSent: (mail: SentMail) => void;
}

/** One mail or invitation being written: its window, the handlers of its events, and its way out. */
export class Writing {
  readonly compose: ComposeWindow;
  private readonly host: Host;
  private readonly setup: WritingSetup;
  private readonly queue: EventQueue;
  private readonly stopListening: () => void;

  constructor(host: Host, setup: WritingSetup) {
    this.host = host;
    this.setup = setup;
    this.compose = new ComposeWindow(host, {
      onSend: () => void this.send(),
      onOpenPane: setup.onOpenPane,
      onDismiss: () => {
        this.queue.now('OnInfoBarDismissClicked');
      },
    });
    this.queue = new EventQueue(
      (event) => host.launch(event, {}, setup.transport()),
      () => {
        this.compose.say(this.queue.isBusy ? 'Letterhead is looking…' : '');
      },
    );
    // Changes by hand and by the pane alike: Outlook tells the handlers of both. Of invitations the manifest asks for none.
    this.stopListening = host.subscribe(({ kind }) => {
      const event = host.draft.meeting === null ? EVENTS[kind] : undefined;
      if (event !== undefined) this.queue.soon(event);
      if (kind === 'send-requested') void this.send();
    });
    if (host.draft.meeting === null) this.queue.now('OnMessageCompose');
  }

  /** The window has gone: no event of it is told any more. */
  close(): void {
    this.stopListening();
    this.queue.stop();
  }

  /** The Send button. */
  async send(): Promise<void> {
    const { host, compose } = this;
    this.queue.stop();
    compose.send.disabled = true;
    compose.say('Checking your message…');
    host.resetCalls();
    const waiting = showWaiting(host);
    const outcome = await host.send(this.setup.transport()).finally(() => {
      compose.send.disabled = false;
      waiting.close();
    });
    compose.say(`Office was asked ${host.calls.count} times.`);
    if (outcome.result === 'sent') this.setup.onSent(outcome.mail);
    if (outcome.result !== 'alert') return;
    const id = await showAlert(outcome);
    const after = outcome.choose(id);
    if (after.result === 'sent') this.setup.onSent(after.mail);
    // An id that the manifest does not name only cancels (outlook.md, section 2).
    if (id === 'take-action' && outcome.commandId === COMPOSE_PANE_COMMAND) this.setup.onOpenPane();
  }
}
