import type { DraftAttachment } from '../contract';
import { CODES, MethodFault, textOf, type HostState, type Method, type Params } from './method';

/** An attachment as Outlook tells of it, without its content. */
export function details({
  id,
  name,
  size,
  attachmentType,
  isInline,
  contentBase64,
}: DraftAttachment): object {
  return {
    id,
    name,
    size,
    attachmentType,
    isInline,
    ...(attachmentType === 2 ? { url: contentBase64 } : {}),
  };
}

function remove(state: HostState, params: Params): undefined {
  const id = textOf(params, 'attachmentIndex');
  const found = state.draft.attachments.find((one) => one.id === id);
  if (found === undefined || found.isInline) throw new MethodFault(CODES.noAttachment);
  state.draft.attachments = state.draft.attachments.filter((one) => one !== found);
  state.announce({ kind: 'attachments', status: 'removed', attachment: found });
  return undefined;
}

function content({ draft }: HostState, params: Params): object {
  const found = draft.attachments.find((one) => one.id === textOf(params, 'id'));
  if (found === undefined) throw new MethodFault(CODES.noAttachment);
  const { attachmentType, contentBase64, name } = found;
  if (attachmentType === 2) return { content: contentBase64, format: 'url' };
  // Items are handed over as text, and so are files that are mails (office-js #5047, #6876).
  if (attachmentType === 0 && !/\.eml$/i.test(name)) return { content: contentBase64, format: 'base64' };
  const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return { content: text, format: text.startsWith('BEGIN:VCALENDAR') ? 'iCalendar' : 'eml' };
}

function add(state: HostState, params: Params): string {
  const contentBase64 = textOf(params, 'base64String');
  const attachment: DraftAttachment = {
    id: `attachment-${state.draft.attachments.length + 1}-${textOf(params, 'name')}`,
    name: textOf(params, 'name'),
    size: Math.floor((contentBase64.split('=', 1)[0]?.length ?? 0) * 0.75),
    attachmentType: 0,
    isInline: params['isInline'] === true,
    contentBase64,
  };
  state.draft.attachments = [...state.draft.attachments, attachment];
  state.announce({ kind: 'attachments', status: 'added', attachment });
  return attachment.id;
}

/** Methods of attachments, by dispatch id. */
export const ATTACHMENT_METHODS: Readonly<Record<number, Method>> = {
  20: remove,
  148: add,
  149: ({ draft }) => draft.attachments.map(details),
  150: content,
};
