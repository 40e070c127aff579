import type { MessageKind } from '../../src/message/message';
import type { CallGate } from './office-call';

/** New mail, reply or forward, as Outlook says. Drafts that are opened again may have lost it. */
export async function readComposeKind(item: Office.MessageCompose, gate: CallGate): Promise<MessageKind> {
  const result = await gate.call<{ composeType: string }>('compose type', (callback) => {
    item.getComposeTypeAsync(callback as never);
  });
  switch (result.ok ? result.value.composeType : '') {
    case 'newMail':
      return 'new';
    case 'reply':
      return 'reply';
    case 'forward':
      return 'forward';
    default:
      return 'unknown';
  }
}
