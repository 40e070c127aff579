import type { MessageKind } from '../../src/message/message';
import type { CallGate } from './office-call';

/** New mail, reply or forward, as Outlook says. Drafts that are opened again may have lost it. */
export function readComposeKind(item: Office.MessageCompose, gate: CallGate): Promise<MessageKind> {
  const call = gate.call<{ composeType: string }>('compose type', (callback) => {
    item.getComposeTypeAsync(callback as never);
  });
  return call.then((result) => {
    const type = result.ok ? result.value.composeType : '';
    if (type === 'newMail') return 'new';
    return type === 'reply' || type === 'forward' ? type : 'unknown';
  });
}
