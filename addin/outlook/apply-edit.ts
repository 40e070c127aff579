import type { Edit } from '../../src/engine/edit';
import { fingerprint } from '../../src/message/fingerprint';
import { markedSubject } from '../../src/message/marked-subject';
import { CHANGED, DONE, outcome, type EditOutcome } from './edit-outcome';
import { addRecipients, moveRecipients, removeRecipients } from './edit-recipients';
import type { CallGate } from './office-call';
import { queueBlocks, type QueuedBlock } from './queue-blocks';
import { noFacts, readSession, writeFacts } from './session-data';

/** Office's enum, written out: an older office.js may lack it. */
const TEXT = 'text' as Office.CoercionType;

type Item = Office.MessageCompose;

/** What an edit works on: the item, the gate its calls go through, and the policy's blocks. */
export interface EditSetup {
  readonly item: Item;
  readonly gate: CallGate;
  readonly blocks: readonly QueuedBlock[];
}

/** Does one edit with Office calls. A kind that this Outlook lacks gives the reason, and manual steps are shown. */
async function applyEdit(setup: EditSetup, edit: Edit): Promise<EditOutcome> {
  const { item, gate } = setup;
  switch (edit.kind) {
    case 'set-subject':
      return changeSubject(item, gate, (subject) =>
        subject === edit.subject || fingerprint(subject) === edit.expected ? edit.subject : undefined,
      );
    case 'set-marking':
      return changeSubject(item, gate, (subject) => markedSubject(subject, edit.marking));
    case 'insert-block':
      return edit.block === 'line' ? addLine(setup, edit.text) : insertBlock(setup, edit.block);
    case 'replace-span':
      return edit.part === 'subject'
        ? changeSubject(item, gate, (subject) => replaceSpan(subject, edit))
        : {
            done: false,
            reason: 'words in the text are changed by hand: rewriting the mail could lose pictures in it',
          };
    case 'add-recipient':
      return addRecipients(item, gate, edit.field, [{ displayName: edit.name, emailAddress: edit.address }]);
    case 'remove-recipient':
      return removeRecipients(item, gate, edit.field, [edit.address]);
    case 'move-recipient':
      return moveRecipients(item, gate, [edit]);
    case 'remove-attachment':
      return removeAttachment(item, gate, edit);
    case 'set-label':
      return setLabel(item, gate, edit);
  }
}

async function setLabel(
  item: Item,
  gate: CallGate,
  { labelId, expected }: Extract<Edit, { kind: 'set-label' }>,
): Promise<EditOutcome> {
  const now = await gate.call<string>('label', (callback) => {
    item.sensitivityLabel.getAsync(callback);
  });
  if (!now.ok) return outcome(now);
  if (now.value === labelId) return DONE;
  if (now.value !== (expected ?? '')) return CHANGED;
  return outcome(
    await gate.call<undefined>('label', (callback) => {
      item.sensitivityLabel.setAsync(labelId, callback as never);
    }),
  );
}

/** Does the edits of one fix; recipients that move together are moved with as few calls as Outlook allows. */
export async function applyEdits(setup: EditSetup, edits: readonly Edit[]): Promise<EditOutcome> {
  const { item, gate } = setup;
  const moves = edits.filter((edit) => edit.kind === 'move-recipient');
  const rest = edits.filter((edit) => edit.kind !== 'move-recipient');
  if (moves.length > 0) {
    const moved = await moveRecipients(item, gate, moves);
    if (!moved.done) return moved;
  }
  for (const edit of rest) {
    const one = await applyEdit(setup, edit);
    if (!one.done) return one;
  }
  return DONE;
}

function replaceSpan(text: string, edit: Extract<Edit, { kind: 'replace-span' }>): string | undefined {
  const { start, end, expected, replacement } = edit;
  return fingerprint(text.slice(start, end)) === expected
    ? text.slice(0, start) + replacement + text.slice(end)
    : undefined;
}

/** Sets the subject to what `change` makes of it; `undefined` from it says that the edit is stale. */
async function changeSubject(
  item: Item,
  gate: CallGate,
  change: (subject: string) => string | undefined,
): Promise<EditOutcome> {
  const now = await gate.call<string>('subject', (callback) => {
    item.subject.getAsync(callback);
  });
  if (!now.ok) return outcome(now);
  const subject = change(now.value);
  if (subject === undefined) return CHANGED;
  if (subject === now.value) return DONE;
  if (subject.length > 255) return { done: false, reason: 'the subject would be longer than Outlook allows' };
  return outcome(
    await gate.call<undefined>('subject', (callback) => {
      item.subject.setAsync(subject, callback as never);
    }),
  );
}

/**
 * The block goes where Outlook appends on send: below the signature, without touching what was written. One call holds all
 * queued blocks, so those queued before are queued again beside it.
 */
async function insertBlock({ item, gate, blocks }: EditSetup, id: string): Promise<EditOutcome> {
  const facts = (await readSession(item, gate))?.facts ?? noFacts();
  const queued = blocks.filter((block) => block.id === id || facts.queued.includes(block.id));
  if (!queued.some((block) => block.id === id))
    return { done: false, reason: 'the policy no longer holds this text' };
  if (!(await queueBlocks(item, gate, queued)))
    return { done: false, reason: 'Outlook did not take the text', isBeyondUs: true };
  await writeFacts(item, gate, { ...facts, queued: queued.map((block) => block.id) });
  return DONE;
}

/** A line of this one mail goes on top of it, where it can be seen and changed; nothing where it stands there already. */
async function addLine({ item, gate }: EditSetup, line: string): Promise<EditOutcome> {
  const now = await gate.call<string>('body', (callback) => {
    item.body.getAsync(TEXT, callback);
  });
  if (!now.ok) return outcome(now);
  if (now.value.replace(/\s+/g, ' ').includes(line)) return DONE;
  return outcome(
    await gate.call<undefined>('body', (callback) => {
      item.body.prependAsync(`${line}\n\n`, { coercionType: TEXT }, callback as never);
    }),
  );
}

async function removeAttachment(
  item: Item,
  gate: CallGate,
  edit: Extract<Edit, { kind: 'remove-attachment' }>,
): Promise<EditOutcome> {
  const now = await gate.call<Office.AttachmentDetailsCompose[]>('attachments', (callback) => {
    item.getAttachmentsAsync(callback);
  });
  if (!now.ok) return outcome(now);
  const one = now.value.find((file) => file.name === edit.name && file.size === edit.size);
  if (one === undefined) return DONE;
  if (one.isInline) return { done: false, reason: 'a picture within the text is taken out by hand' };
  return outcome(
    await gate.call<undefined>('attachments', (callback) => {
      item.removeAttachmentAsync(one.id, callback as never);
    }),
  );
}
