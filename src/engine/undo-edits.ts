import { sameAddress } from '../message/address';
import { fingerprint } from '../message/fingerprint';
import type { Message, Recipient } from '../message/message';
import type { Edit } from './edit';

/** Edits that nothing here takes back: a file that has gone, words in the text, a block that Outlook appends on Send. */
function isForGood(edit: Edit): boolean {
  return (
    edit.kind === 'remove-attachment' ||
    edit.kind === 'insert-block' ||
    (edit.kind === 'replace-span' && edit.part === 'body')
  );
}

/** True where what the edits do to a draft can be taken back. */
export function canBeUndone(edits: readonly Edit[]): boolean {
  return edits.length > 0 && !edits.some(isForGood);
}

/**
 * Gives the edits that take a draft from `after` back to `before`, as far as subject, recipients and label go. Each expects what
 * `after` holds, so that an undo made stale by a later change is refused like any other edit.
 */
export function undoEdits(before: Message, after: Message): readonly Edit[] {
  return [...subjectBack(before, after), ...recipientsBack(before, after), ...labelBack(before, after)];
}

function subjectBack(
  { parts: { subject: then } }: Message,
  { parts: { subject: now } }: Message,
): readonly Edit[] {
  if (!then.known || !now.known || then.value === now.value) return [];
  return [{ kind: 'set-subject', expected: fingerprint(now.value), subject: then.value }];
}

function recipientsBack(before: Message, after: Message): readonly Edit[] {
  const then = listOf(before);
  const now = listOf(after);
  if (then === undefined || now === undefined) return [];
  const stands = (all: readonly Recipient[], one: Recipient): boolean =>
    all.some((other) => other.field === one.field && sameAddress(other.address, one.address));
  const gone = then.filter((one) => !stands(now, one));
  const come = now.filter((one) => !stands(then, one));
  const edits: Edit[] = [];
  const moved = new Set<Recipient>();
  for (const { address, name, field } of gone) {
    const there = come.find((one) => !moved.has(one) && sameAddress(one.address, address));
    if (there === undefined) edits.push({ kind: 'add-recipient', field, name, address });
    else {
      moved.add(there);
      edits.push({ kind: 'move-recipient', address, from: there.field, to: field });
    }
  }
  for (const one of come) {
    if (!moved.has(one)) edits.push({ kind: 'remove-recipient', field: one.field, address: one.address });
  }
  return edits;
}

function listOf({ parts: { recipients } }: Message): readonly Recipient[] | undefined {
  return recipients.known ? recipients.value.all : undefined;
}

function labelBack({ parts: { label: then } }: Message, { parts: { label: now } }: Message): readonly Edit[] {
  if (!then.known || !now.known || then.value === undefined || then.value.id === now.value?.id) return [];
  return [{ kind: 'set-label', labelId: then.value.id, name: then.value.name, expected: now.value?.id }];
}
