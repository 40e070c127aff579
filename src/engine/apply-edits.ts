import { sameAddress } from '../message/address';
import { fingerprint } from '../message/fingerprint';
import { markedSubject } from '../message/marked-subject';
import {
  createMessage,
  known,
  type Message,
  type MessageParts,
  type PartName,
  type Recipient,
  type RecipientField,
} from '../message/message';
import { insertBlock, replaceInBody } from './body-edits';
import type { Edit } from './edit';

/** An edit that does not fit the message as it is now, and why. */
export interface EditRefusal {
  readonly edit: Edit;
  readonly reason: string;
}

/** The message with all edits done, or the first edit that was refused: then nothing has changed. */
export type EditResult =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly refused: EditRefusal };

/** A message, or a reason why the edit was refused. */
type Step = Message | { readonly refused: string };

const CHANGED = 'the message has changed since it was checked';

/**
 * Applies edits purely, all or none. An edit whose work is already done changes nothing; one that finds something else
 * than it expects is refused, so that a stale fix never spoils a draft.
 */
export function applyEdits(message: Message, edits: readonly Edit[]): EditResult {
  let current = message;
  for (const edit of lastPlacesFirst(edits)) {
    const step = applyEdit(current, edit);
    if ('refused' in step) return { ok: false, refused: { edit, reason: step.refused } };
    current = step;
  }
  return { ok: true, message: current };
}

/** Replacements go from the end of the text to its start, so that the offsets of those before still hold. */
function lastPlacesFirst(edits: readonly Edit[]): readonly Edit[] {
  const replacements = edits.filter((edit) => edit.kind === 'replace-span');
  const rest = edits.filter((edit) => edit.kind !== 'replace-span');
  return [...replacements.sort((one, other) => other.start - one.start), ...rest];
}

function applyEdit(message: Message, edit: Edit): Step {
  switch (edit.kind) {
    case 'set-subject':
      return setSubject(message, edit.expected, edit.subject);
    case 'set-marking':
      return withPart(message, 'subject', (subject) => markedSubject(subject, edit.marking));
    case 'insert-block':
      return withPart(message, 'body', (body) => insertBlock(body, edit.text, message.kind));
    case 'replace-span':
      return replaceSpan(message, edit);
    case 'add-recipient':
    case 'remove-recipient':
    case 'move-recipient':
      return editRecipients(message, edit);
    case 'remove-attachment':
      return withPart(message, 'attachments', (all) => {
        const index = all.findIndex((one) => one.name === edit.name && one.size === edit.size);
        return index < 0 ? all : all.filter((_one, place) => place !== index);
      });
    case 'set-label':
      return setLabel(message, edit);
  }
}

/** Gives the message with one part replaced, or a refusal where that part was not read. */
function withPart<N extends PartName>(
  message: Message,
  name: N,
  change: (value: MessageParts[N]) => MessageParts[N],
): Step {
  const part = message.parts[name];
  if (!part.known) return { refused: part.reason };
  const value = change(part.value);
  if (value === part.value) return message;
  const { kind, sensitivity, categories } = message;
  return createMessage({ ...message.parts, kind, sensitivity, categories, [name]: known(value) });
}

function setSubject(message: Message, expected: string, subject: string): Step {
  const part = message.parts.subject;
  if (!part.known) return { refused: part.reason };
  if (part.value === subject) return message;
  return fingerprint(part.value) === expected
    ? withPart(message, 'subject', () => subject)
    : { refused: CHANGED };
}

function replaceSpan(message: Message, edit: Extract<Edit, { kind: 'replace-span' }>): Step {
  const { start, end, expected, replacement } = edit;
  if (edit.part === 'subject') {
    const subject = message.parts.subject;
    if (!subject.known) return { refused: subject.reason };
    if (fingerprint(subject.value.slice(start, end)) !== expected)
      return isReplaced(subject.value, edit, message);
    return withPart(message, 'subject', (text) => text.slice(0, start) + replacement + text.slice(end));
  }
  const body = message.parts.body;
  if (!body.known) return { refused: body.reason };
  if (fingerprint(body.value.text.slice(start, end)) !== expected)
    return isReplaced(body.value.text, edit, message);
  return withPart(message, 'body', (value) =>
    replaceInBody(value, { start, end }, replacement, message.kind),
  );
}

/** Nothing is left to do where the replacement stands there already; anything else is a stale edit. */
function isReplaced(text: string, edit: Extract<Edit, { kind: 'replace-span' }>, message: Message): Step {
  const { start, replacement } = edit;
  const stands = replacement !== '' && text.slice(start, start + replacement.length) === replacement;
  return stands ? message : { refused: CHANGED };
}

type RecipientEdit = Extract<Edit, { kind: 'add-recipient' | 'remove-recipient' | 'move-recipient' }>;

function editRecipients(message: Message, edit: RecipientEdit): Step {
  const part = message.parts.recipients;
  if (!part.known) return { refused: part.reason };
  const { all } = part.value;
  const stands = (field: RecipientField): Recipient | undefined =>
    all.find((one) => one.field === field && sameAddress(one.address, edit.address));
  const without = (field: RecipientField): readonly Recipient[] =>
    all.filter((one) => one.field !== field || !sameAddress(one.address, edit.address));
  const change = (value: readonly Recipient[]): Step =>
    withPart(message, 'recipients', (recipients) => ({ ...recipients, all: value }));
  switch (edit.kind) {
    case 'add-recipient': {
      if (stands(edit.field) !== undefined) return message;
      const { field, name, address } = edit;
      return change([...all, { field, name, address, kind: 'unknown' }]);
    }
    case 'remove-recipient':
      return stands(edit.field) === undefined ? message : change(without(edit.field));
    case 'move-recipient': {
      const moved = stands(edit.from);
      if (moved === undefined) return stands(edit.to) === undefined ? { refused: CHANGED } : message;
      const rest = without(edit.from);
      return change(stands(edit.to) === undefined ? [...rest, { ...moved, field: edit.to }] : rest);
    }
  }
}

function setLabel(message: Message, edit: Extract<Edit, { kind: 'set-label' }>): Step {
  const part = message.parts.label;
  if (!part.known) return { refused: part.reason };
  if (part.value?.id === edit.labelId) return message;
  if (part.value?.id !== edit.expected) return { refused: CHANGED };
  return withPart(message, 'label', () => ({ id: edit.labelId, name: edit.name }));
}
