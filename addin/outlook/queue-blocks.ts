import { blockAsHtml } from '../../src/engine/body-edits';
import type { ApprovedBlock } from '../../src/policy/model/policy';
import type { CallGate } from './office-call';

/** The most that one append-on-send call takes (outlook.md, section 3). */
const LONGEST = 5000;

/**
 * Queues the approved blocks for Outlook to append on send, all in one call, or withdraws what was queued where there are
 * none. Only while writing: within the send handler the call reports success and adds nothing (office-js #6908).
 *
 * @returns whether Outlook took them.
 */
export async function queueBlocks(
  item: Office.MessageCompose,
  gate: CallGate,
  blocks: readonly ApprovedBlock[],
): Promise<boolean> {
  const format = await gate.call<Office.CoercionType>('body type', (callback) => {
    item.body.getTypeAsync(callback);
  });
  const isText = format.ok && String(format.value) === 'text';
  const text = isText
    ? blocks.map((block) => `\n\n${block.text}`).join('')
    : blocks.map((block) => blockAsHtml(block.text)).join('');
  if (text.length > LONGEST) return false;
  const coercionType = (isText ? 'text' : 'html') as Office.CoercionType;
  const result = await gate.call<undefined>('append on send', (callback) => {
    // `null` withdraws an earlier call; the declarations do not say so (outlook.md, section 3).
    item.body.appendOnSendAsync(
      (blocks.length === 0 ? null : text) as string,
      { coercionType },
      callback as never,
    );
  });
  return result.ok;
}
