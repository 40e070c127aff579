import type { AlertButton, ClientKind, HostOptions, LaunchOutcome, SendWait } from './contract';

/** What the client does with the answer of the send handler: lets the mail go, or shows this. */
export type SendDecision =
  | { readonly goes: true }
  | {
      readonly goes: false;
      readonly text: string;
      readonly markdown?: string;
      readonly buttons: readonly AlertButton[];
      readonly commandId?: string;
      readonly contextData?: string;
    };

const SEND_ANYWAY: AlertButton = { id: 'send-anyway', label: 'Send Anyway' };
const DONT_SEND: AlertButton = { id: 'dont-send', label: "Don't Send" };

/** Outlook's own words where the add-in gives none, or could not be asked. */
const GENERIC = 'Letterhead is preventing your message from being sent.';
const UNAVAILABLE = 'Letterhead is unavailable, and could not check your message.';
const SLOW = 'Letterhead is taking longer than expected to check your message.';
const TOO_LONG = 'Letterhead is taking too long to check your message.';

/** The length Outlook shows of an alert (outlook.md, section 2). */
const LONGEST = 500;

/** The notice of a check that takes longer than five seconds: who may be asked can send, who may not can only give up. */
export function slowCheck({ sendMode }: HostOptions): Pick<SendWait, 'text' | 'buttons'> {
  return {
    text: SLOW,
    buttons: sendMode === 'promptUser' ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
  };
}

function textOf(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Where a separate action button is shown: web, new, and classic from 2412 (its set 1.15). Else it takes Don't Send's place. */
function hasActionButton(client: ClientKind, mailboxVersion: string): boolean {
  return (
    client === 'web' ||
    client === 'new' ||
    (client === 'classic' && Number(mailboxVersion.split('.')[1]) >= 15)
  );
}

/** Whether this client has a requirement set, written as the second part of "1.14". */
function hasSet({ mailboxVersion }: HostOptions, minor: number): boolean {
  return Number(mailboxVersion.split('.')[1]) >= minor;
}

/** The button for the pane stands by itself where the client has one; elsewhere it takes the place and the words of Don't Send. */
function buttonsFor(
  answer: Readonly<Record<string, unknown>>,
  isPrompt: boolean,
  options: HostOptions,
): readonly AlertButton[] {
  const first = isPrompt ? [SEND_ANYWAY] : [];
  if (!hasSet(options, 14)) return [...first, DONT_SEND];
  const hasCommand = textOf(answer, 'commandId') !== undefined;
  const cancelLabel = textOf(answer, 'cancelLabel')?.slice(0, 20);
  if (hasActionButton(options.client, options.mailboxVersion)) {
    const action: AlertButton = { id: 'take-action', label: cancelLabel ?? 'Take Action' };
    return hasCommand ? [...first, action, DONT_SEND] : [...first, DONT_SEND];
  }
  const id = hasCommand ? 'take-action' : 'dont-send';
  return [...first, { id, label: cancelLabel ?? DONT_SEND.label }];
}

/**
 * The words as the client shows them: cut at 500; classic takes a single & for the mark of a key (office-js #6622); the web runs
 * the lines of plain text together (#2949).
 */
function shown(text: string, { client }: HostOptions, isMarkdown: boolean): string {
  const cut = text.slice(0, LONGEST);
  if (client === 'classic') return cut.replace(/&(&?)/g, '$1');
  if (isMarkdown || client === 'mac') return cut;
  return cut
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .join(' ');
}

/**
 * Decides as the client does (the table of Smart Alerts in outlook.md, section 2): an answer may be softened by
 * `sendModeOverride`, but only one that was completed; what happens without an answer hangs on the manifest's mode.
 */
export function decideSend(outcome: LaunchOutcome, options: HostOptions): SendDecision {
  switch (outcome.ended) {
    case 'completed': {
      const answer = outcome.options ?? {};
      if (answer['allowEvent'] !== false) return { goes: true };
      const isSoftened = answer['sendModeOverride'] === 'promptUser' && hasSet(options, 14);
      const isPrompt = isSoftened || options.sendMode === 'promptUser';
      // On Mac it is a preview.
      const takesMarkdown = hasSet(options, 15) && options.client !== 'mac';
      const markdown = takesMarkdown ? textOf(answer, 'errorMessageMarkdown') : undefined;
      const commandId = textOf(answer, 'commandId');
      const contextData = textOf(answer, 'contextData');
      return {
        goes: false,
        text: shown(textOf(answer, 'errorMessage') ?? GENERIC, options, false),
        buttons: buttonsFor(answer, isPrompt, options),
        ...(markdown === undefined ? {} : { markdown: shown(markdown, options, true) }),
        ...(commandId === undefined ? {} : { commandId }),
        ...(commandId === undefined || contextData === undefined ? {} : { contextData }),
      };
    }
    case 'no-handler':
      return {
        goes: false,
        text: GENERIC,
        buttons: slowCheck(options).buttons,
      };
    case 'unavailable':
      return {
        goes: false,
        text: UNAVAILABLE,
        buttons: [SEND_ANYWAY, { id: 'dont-send', label: 'Try Later' }],
      };
    case 'timed-out':
      return {
        goes: false,
        text: TOO_LONG,
        buttons: slowCheck(options).buttons,
      };
  }
}
