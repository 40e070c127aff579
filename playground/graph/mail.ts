import { badRequest, Refusal } from './answer';
import type { GraphCall, Operations } from './call';
import type { SentMail } from './state';

interface Addressed {
  readonly emailAddress?: { readonly name?: string; readonly address?: string } | null;
}

/** A message as it is sent; the contract has seen to its shape. */
interface Message {
  readonly subject?: string | null;
  readonly body?: { readonly contentType?: string | null; readonly content?: string | null } | null;
  readonly from?: Addressed | null;
  readonly toRecipients?: readonly Addressed[];
  readonly ccRecipients?: readonly Addressed[];
  readonly bccRecipients?: readonly Addressed[];
  readonly internetMessageHeaders?: readonly { readonly name?: string; readonly value?: string }[];
  readonly attachments?: readonly {
    readonly name?: string;
    readonly contentType?: string;
    readonly contentBytes?: string;
  }[];
}

function address({ emailAddress }: Addressed): string {
  return (emailAddress?.address ?? '').toLowerCase();
}

/** Nobody here may send as anybody else: the register asks for access that shows both names. */
function senderOf({ caller }: GraphCall, { from }: Message): string {
  const sender = from === undefined || from === null ? caller.mail : address(from);
  if (sender === caller.mail) return sender;
  const what =
    'The user account which was used to submit this request does not have the right to send mail on';
  throw new Refusal(403, 'ErrorSendAsDenied', `${what} behalf of the specified sending account.`);
}

function headersOf({ internetMessageHeaders = [] }: Message): SentMail['headers'] {
  const headers = internetMessageHeaders.map(({ name = '', value = '' }) => [name, value] as const);
  const wrong = headers.find(([name]) => !/^x-/i.test(name));
  if (wrong !== undefined) {
    const what = `The internet message header name '${wrong[0]}' should start with 'x-' or 'X-'.`;
    throw new Refusal(400, 'InvalidInternetMessageHeader', what);
  }
  return Object.fromEntries(headers);
}

function send(call: GraphCall): SentMail {
  const message = (call.body['message'] ?? call.body['Message'] ?? {}) as Message;
  const {
    toRecipients = [],
    ccRecipients = [],
    bccRecipients = [],
    body,
    subject,
    attachments = [],
  } = message;
  const to = [...toRecipients, ...ccRecipients, ...bccRecipients].map(address);
  if (to.length === 0 || to.some((one) => !one.includes('@'))) {
    throw new Refusal(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  }
  return {
    sentAt: call.now().toISOString(),
    by: call.caller.id,
    from: senderOf(call, message),
    to,
    subject: subject ?? '',
    isHtml: body?.contentType?.toLowerCase() === 'html',
    text: body?.content ?? '',
    headers: headersOf(message),
    attachments: attachments.map(({ name = '', contentType = '', contentBytes = '' }) => ({
      name,
      type: contentType,
      base64: contentBytes,
    })),
  };
}

/** What is told of an address. How many members are outside nobody is told, unless an administrator has set it so. */
function tipsOf({ organisation, state }: GraphCall, written: string): Readonly<Record<string, unknown>> {
  const wanted = written.toLowerCase();
  const group = organisation.groups.find(({ mail }) => mail === wanted);
  const isInside = organisation.domains.some((domain) => wanted.endsWith(`@${domain}`));
  const isKnown = organisation.users.some(({ id, mail }) => mail === wanted && !state.departed.includes(id));
  const emailAddress = { name: '', address: written };
  if (!wanted.includes('@')) {
    return { emailAddress, error: { code: 'ErrorInvalidRecipients', message: 'The address is not valid.' } };
  }
  if (group !== undefined) {
    const members = group.memberIds.filter((id) => !state.departed.includes(id));
    return {
      emailAddress,
      recipientScope: 'internal',
      totalMemberCount: members.length,
      externalMemberCount: null,
    };
  }
  if (!isInside) {
    return { emailAddress, recipientScope: 'external', totalMemberCount: null, externalMemberCount: null };
  }
  const counts = { totalMemberCount: isKnown ? 1 : null, externalMemberCount: null };
  return { emailAddress, recipientScope: 'internal', ...counts };
}

/** The Graph page gives no maximum; this one is Exchange's usual. */
const MOST_ADDRESSES = 100;

/** Mail is taken and stands in the outbox page; nothing leaves this machine. */
export const MAIL: Operations = {
  'me.sendMail.post': (call) => {
    call.state.mails.push(send(call));
    return { status: 202 };
  },
  'me.getMailTips.post': (call) => {
    const addresses = call.body['EmailAddresses'] as readonly string[];
    if (addresses.length > MOST_ADDRESSES) throw badRequest(`More than ${MOST_ADDRESSES} addresses.`);
    return { status: 200, body: { value: addresses.map((one) => tipsOf(call, one)) } };
  },
};
