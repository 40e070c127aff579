import type { AlertButton, ClientKind, HostOptions, LaunchOutcome } from './contract';

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
const TOO_LONG = 'Letterhead is taking too long to check your message.';

/** The length Outlook shows of an alert (outlook.md, section 2). */
const LONGEST = 500;

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

function buttonsFor(
  answer: Readonly<Record<string, unknown>>,
  isPrompt: boolean,
  options: HostOptions,
): readonly AlertButton[] {
  const commandId = textOf(answer, 'commandId');
  const cancelLabel = textOf(answer, 'cancelLabel')?.slice(0, 20);
  const first = isPrompt ? [SEND_ANYWAY] : [];
  if (commandId === undefined) return [...first, { ...DONT_SEND, label: cancelLabel ?? DONT_SEND.label }];
  const action: AlertButton = { id: 'take-action', label: cancelLabel ?? 'Take Action' };
  return hasActionButton(options.client, options.mailboxVersion)
    ? [...first, action, DONT_SEND]
    : [...first, action];
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
      const isSoftened =
        answer['sendModeOverride'] === 'promptUser' && Number(options.mailboxVersion.split('.')[1]) >= 14;
      const isPrompt = isSoftened || options.sendMode === 'promptUser';
      const markdown =
        Number(options.mailboxVersion.split('.')[1]) >= 15
          ? textOf(answer, 'errorMessageMarkdown')
          : undefined;
      const commandId = textOf(answer, 'commandId');
      const contextData = textOf(answer, 'contextData');
      return {
        goes: false,
        text: (textOf(answer, 'errorMessage') ?? GENERIC).slice(0, LONGEST),
        buttons: buttonsFor(answer, isPrompt, options),
        ...(markdown === undefined ? {} : { markdown: markdown.slice(0, LONGEST) }),
        ...(commandId === undefined ? {} : { commandId }),
        ...(commandId === undefined || contextData === undefined ? {} : { contextData }),
      };
    }
    case 'no-handler':
      return {
        goes: false,
        text: GENERIC,
        buttons: options.sendMode === 'promptUser' ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
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
        buttons: options.sendMode === 'promptUser' ? [SEND_ANYWAY, DONT_SEND] : [DONT_SEND],
      };
  }
}
