import type { CallGate } from './office-call';

/** Our one line: its key, at most 32 characters. */
const KEY = 'letterhead';

/** The longest line that Outlook takes (outlook.md, section 6). */
const LONGEST = 150;

/** The resource id of the icon in the manifest; an informational message must name one. */
const ICON = 'Icon.16';

interface Line {
  readonly key: string;
  readonly message: string;
}

function readLine(item: Office.MessageCompose, gate: CallGate): Promise<string | undefined> {
  const call = gate.call<Office.NotificationMessageDetails[]>('information bar', (callback) => {
    item.notificationMessages.getAllAsync(callback);
  });
  return call.then((result) => {
    const lines = result.ok ? (result.value as readonly Line[]) : [];
    return lines.find((line) => line.key === KEY)?.message;
  });
}

async function writeLine(item: Office.MessageCompose, gate: CallGate, message: string): Promise<void> {
  const details = {
    type: 'informationalMessage' as Office.MailboxEnums.ItemNotificationMessageType,
    message,
    icon: ICON,
    persistent: false,
  };
  const replaced = await gate.call<undefined>('information bar', (callback) => {
    item.notificationMessages.replaceAsync(KEY, details, callback as never);
  });
  if (replaced.ok) return;
  await gate.call<undefined>('information bar', (callback) => {
    item.notificationMessages.addAsync(KEY, details, callback as never);
  });
}

/**
 * Keeps our one line on the information bar true. It is written only where it says something else than before, and read
 * again afterwards: handlers run side by side, and the last one to read must not leave an older line standing.
 */
export async function showLine(item: Office.MessageCompose, gate: CallGate, message: string): Promise<void> {
  const line = message.slice(0, LONGEST);
  for (let attempt = 0; attempt < 2; attempt++) {
    if ((await readLine(item, gate)) === line) return;
    await writeLine(item, gate, line);
  }
}
