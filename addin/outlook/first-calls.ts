import { readMailbox } from './mailbox';
import { CallGate } from './office-call';

/**
 * Starts the six calls that the check of a sent mail needs first, before anything else of ours is loaded: Outlook answers while
 * the handlers and their tables are. The body goes first, for reading it takes longest. Gives the gate that hands out the
 * answers; nothing is started where no mail is open.
 */
export function startFirstCalls(): CallGate {
  const gate = new CallGate();
  const { item } = readMailbox();
  if (item === undefined) return gate;
  gate.ahead<string>('body', (callback) => {
    item.body.getAsync('html', callback);
  });
  for (const field of ['to', 'cc', 'bcc'] as const) {
    gate.ahead<Office.EmailAddressDetails[]>(field, (callback) => {
      item[field].getAsync(callback);
    });
  }
  gate.ahead<string>('subject', (callback) => {
    item.subject.getAsync(callback);
  });
  gate.ahead<Office.AttachmentDetailsCompose[]>('attachments', (callback) => {
    item.getAttachmentsAsync(callback);
  });
  return gate;
}
