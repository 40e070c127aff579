import { blockAsHtml } from '../../src/message/block-html';
import type { CallGate } from './office-call';

/** An approved block by its id in the policy, and its words. */
export interface QueuedBlock {
  readonly id: string;
  readonly text: string;
}

/** Values of Office's enum, written out: an older office.js may lack it. */
const TEXT = 'text' as Office.CoercionType;
const HTML = 'html' as Office.CoercionType;

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
  blocks: readonly QueuedBlock[],
): Promise<boolean> {
  const format = await gate.call<Office.CoercionType>('body type', (callback) => {
    item.body.getTypeAsync(callback);
  });
  const isText = format.ok && format.value === TEXT;
  const text = blocks.map((block) => (isText ? `\n\n${block.text}` : blockAsHtml(block.text))).join('');
  if (text.length > LONGEST) return false;
  const coercionType = isText ? TEXT : HTML;
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
