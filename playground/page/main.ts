import { LAUNCH_EVENTS } from '../../addin/outlook/events';
import type { Draft, Host, SentMail } from '../host/contract';
import { createHost } from '../host/create-host';
import { iframeTransport } from '../transports/iframe';
import { playBreaker } from './circuit-breaker';
import { draftFromMail } from './dropped-mail';
import { element } from './elements';
import { nestedSignIn } from './nested-sign-in';
import { keepRoamingSettings, roamingSettingsOf } from './mailbox';
import { draftOfForm } from './opened-form';
import { PaneColumn } from './pane-column';
import { readingWindow } from './reading-window';
import { SampleList } from './sample-list';
import { personAt } from './sample-people';
import { DRAFTS } from './samples/drafts';
import type { Sample } from './samples/parts';
import { RECEIVED } from './samples/received';
import { SentItems } from './sent-items';
import { hostOptions, signInFault } from './settings';
import { SettingsPanel } from './settings-panel';
import { Writing } from './writing';

/*
 * How a test opens things. By hand: the button of a sample in "To write" or "To read", then "Letterhead" for the pane; for a mail
 * that is read the pane has the real office.js's read item, "Put away" leaves nothing selected, and with "Pin" ticked the pane goes
 * on to the next one (ItemChanged). By address: `?open=foi-request&pane=open&theme=dark&width=450&labels=on&me=owen.blake@…`: the
 * id of a sample (samples/), `pane`, and any setting by its key (settings.ts). `addin=https://host` takes handlers and pane from where
 * they are deployed, which a test does (test/browser/deployed.test.ts).
 */

/** Where the add-in's pages are; empty for beside this page. */
const ADDIN = new URLSearchParams(window.location.search).get('addin') ?? '';

/** The page: samples at the left, the mail in the middle, the pane at the right, and what has been sent. */
class LocalOutlook {
  private readonly sent = new SentItems();
  private readonly panel = new SettingsPanel((key) => {
    this.applySettings();
    if (key === 'me') this.openAgain();
    if (key === 'eased') void playBreaker(this.panel.settings.eased);
  });
  private readonly lists = [
    new SampleList('To write', DRAFTS, (sample) => {
      this.openSample(sample);
    }),
    new SampleList('To read', RECEIVED, (sample) => {
      this.openSample(sample);
    }),
  ];
  private readonly middle = element('main', { attributes: { id: 'mail' } });
  private readonly pane = new PaneColumn(
    `${ADDIN}/taskpane.html`,
    nestedSignIn(() => {
      const { settings } = this.panel;
      return { me: settings.me, fault: signInFault(settings), isAgreed: settings.signin === 'agreed' };
    }),
  );
  private readonly expect = element('p', { class: 'expect', attributes: { role: 'status' } });
  private host: Host | undefined;
  private writing: Writing | undefined;
  private openAgain: () => void = () => undefined;

  start(): void {
    const [write, read] = this.lists.map((list) => list.view);
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
        attributes: { 'aria-label': 'Mails to try' },
        children: [this.panel.view, write, read],
      }),
      this.middle,
      this.pane.view,
    );
    this.listenForFiles();
    this.applySettings();
    void playBreaker(this.panel.settings.eased);
    const asked = new URLSearchParams(window.location.search);
    const all = [...DRAFTS, ...RECEIVED];
    const sample = all.find(({ id }) => id === asked.get('open')) ?? DRAFTS[0];
    if (sample !== undefined) this.openSample(sample);
    if (asked.get('pane') === 'open' && this.host !== undefined) this.pane.open(this.host);
  }

  private applySettings(): void {
    const { settings } = this.panel;
    document.documentElement.dataset['theme'] = settings.theme;
    this.pane.setWidth(settings.width);
    this.pane.tellNetwork(settings.offline);
    Object.assign(this.host?.options ?? {}, this.options());
    this.host?.announce({ kind: 'theme' });
  }

  private options(): Parameters<typeof createHost>[1] {
    const { settings } = this.panel;
    return { ...hostOptions(settings), roamingSettings: roamingSettingsOf(settings.me) };
  }

  private openSample(sample: Sample): void {
    this.open(sample.draft(), sample.expect, sample);
  }

  /** Opens a mail; the one before is thrown away. */
  private open(draft: Partial<Draft>, expect: string, sample?: Sample): void {
    this.openAgain = () => {
      this.open(sample?.draft() ?? draft, expect, sample);
    };
    const host = createHost(
      { from: personAt(this.panel.settings.me), ...draft },
      { ...this.options(), functionNames: LAUNCH_EVENTS },
    );
    keepRoamingSettings(host);
    host.subscribe((change) => {
      if (change.kind === 'form') this.open(draftOfForm(change.form, host.draft), 'Opened by Letterhead.');
    });
    this.writing?.close();
    this.writing = undefined;
    this.host = host;
    this.expect.textContent = expect;
    for (const list of this.lists) list.mark(sample);
    this.middle.replaceChildren(
      this.expect,
      host.draft.received === null ? this.write(host) : this.read(host),
      this.sent.view,
    );
    this.pane.follow(host);
  }

  private write(host: Host): HTMLElement {
    this.writing = new Writing(host, {
      transport: () => iframeTransport({ pageUrl: `${ADDIN}${this.panel.settings.handlers}` }),
      onOpenPane: () => {
        this.pane.open(host);
      },
      onSent: (mail) => {
        this.leave(mail);
      },
    });
    return this.writing.compose.view;
  }

  private read(host: Host): HTMLElement {
    return readingWindow(host, {
      onReply: () => {
        const form = {
          kind: 'reply',
          subject: '',
          to: [],
          cc: [],
          bcc: [],
          htmlBody: '',
          attachments: [],
        } as const;
        this.open(draftOfForm(form, host.draft), 'Your reply.');
      },
      onOpenPane: () => {
        this.pane.open(host);
      },
      onDeselect: () => {
        this.putAway('Nothing is selected.');
      },
    });
  }

  /** The mail has left: its window closes, as Outlook's does. */
  private leave(mail: SentMail): void {
    this.sent.add(mail);
    this.putAway('It has left. Choose another mail to try.');
  }

  private putAway(words: string): void {
    this.writing?.close();
    this.writing = undefined;
    this.host = undefined;
    this.openAgain = () => undefined;
    this.expect.textContent = words;
    for (const list of this.lists) list.mark(undefined);
    this.middle.replaceChildren(this.expect, this.sent.view);
    this.pane.follow(undefined);
  }

  /** An .eml file dropped anywhere is opened as a draft; any other is attached to the mail that is being written. */
  private listenForFiles(): void {
    window.addEventListener('dragover', (event) => {
      event.preventDefault();
    });
    window.addEventListener('drop', (event) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      const mail = files.find((file) => /\.eml$/i.test(file.name));
      if (mail === undefined) void this.writing?.compose.addFiles(files);
      else void this.openFile(mail);
    });
  }

  private async openFile(mail: File): Promise<void> {
    this.open(await draftFromMail(await mail.arrayBuffer()), `Opened from ${mail.name}.`);
  }
}

new LocalOutlook().start();
