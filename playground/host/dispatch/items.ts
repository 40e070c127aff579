import type { OpenedForm } from '../received';
import { CODES, MethodFault, textOf, type HostState, type Method, type Params } from './method';

function listOf(params: Params, name: string): readonly unknown[] {
  const value = params[name];
  return Array.isArray(value) ? value : [];
}

/** Addresses come as texts or as objects with a name. */
function addresses(params: Params, name: string): readonly string[] {
  return listOf(params, name).flatMap((one) => {
    const { address, emailAddress } = Object(one) as { address?: unknown; emailAddress?: unknown };
    const found = typeof one === 'string' ? one : (address ?? emailAddress);
    return typeof found === 'string' ? [found] : [];
  });
}

/** Files travel as lists: kind, name, and the address of the file or the id of the item. */
function attachments(params: Params): OpenedForm['attachments'] {
  return listOf(params, 'attachments').map((one) => {
    const [kind, name, source] = one as readonly [kind: string, name: string, source: string];
    return kind === 'item' ? { name, itemId: source } : { name };
  });
}

/** Opens a form: whoever shows the host hears of it. */
function openForm(kind: OpenedForm['kind']): Method {
  return (state, params) => {
    const form: OpenedForm = {
      kind,
      subject: textOf(params, 'subject'),
      to: addresses(params, 'toRecipients'),
      cc: addresses(params, 'ccRecipients'),
      bcc: addresses(params, 'bccRecipients'),
      htmlBody: textOf(params, 'htmlBody'),
      attachments: attachments(params),
    };
    state.announce({ kind: 'form', form });
    return undefined;
  };
}

function sharedProperties({ draft }: HostState): object {
  const shared = draft.received?.sharedBy;
  if (shared === undefined) throw new MethodFault(CODES.notSupported);
  const { owner, delegatePermissions } = shared;
  return { owner, targetMailbox: owner, targetRestUrl: '', delegatePermissions };
}

/** Time properties on the wire: 1 start, 2 end. */
function meetingTime({ draft }: HostState, params: Params): number {
  if (draft.meeting === null) throw new MethodFault(CODES.notSupported);
  return params['TimeProperty'] === 2 ? draft.meeting.end : draft.meeting.start;
}

/** Methods of an invitation, of a mail that is read, and the forms that an add-in may open, by dispatch id. */
export const ITEM_METHODS: Readonly<Record<number, Method>> = {
  10: openForm('reply'),
  11: openForm('reply-all'),
  24: meetingTime,
  26: ({ draft }) => draft.meeting?.location ?? '',
  30: openForm('reply'),
  31: openForm('reply-all'),
  44: openForm('new'),
  108: sharedProperties,
  168: ({ draft }) => draft.received?.headers ?? '',
  178: openForm('new'),
  181: openForm('reply'),
  182: openForm('reply-all'),
  183: openForm('reply'),
  184: openForm('reply-all'),
};
