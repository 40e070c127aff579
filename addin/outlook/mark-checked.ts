import { CHECKED, CHECKED_HEADER } from '../../src/message/checked-header';
import type { CallGate } from './office-call';

/**
 * Notes on the mail that this client decides about its approved texts, or takes that back. While it is written, in the same event as
 * the texts are queued: what is set on Send is lost on some ways out (office-js #6791), and there is no call to spare there.
 */
export function markChecked(
  item: Office.MessageCompose,
  gate: CallGate,
  isChecked: boolean,
): Promise<unknown> {
  return gate.call<undefined>('header', (callback) => {
    item.internetHeaders.setAsync({ [CHECKED_HEADER]: isChecked ? CHECKED : 'no' }, callback as never);
  });
}
