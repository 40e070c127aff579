import type { ClientKind, DraftField, DraftRecipient } from '../contract';
import { CODES, MethodFault, type HostState, type Method, type Params } from './method';

const FIELDS: readonly DraftField[] = ['to', 'cc', 'bcc'];

/** One call sets or adds so many at most. */
const MOST_PER_CALL = 100;

/** How many one field gives at most (outlook.md, section 4). */
function cap(client: ClientKind, version: string): number {
  if (client === 'mac') return Infinity;
  return client === 'classic' && version !== '1.16' ? 500 : 1000;
}

function fieldOf(params: Params): DraftField {
  return FIELDS[Number(params['recipientField'])] ?? 'to';
}

/** Only resolved recipients are given, and never more than the client's cap. */
function read({ draft, options }: HostState, params: Params): readonly object[] {
  return draft[fieldOf(params)]
    .filter((one) => one.isResolved)
    .slice(0, cap(options.client, options.mailboxVersion))
    .map(({ name, address, recipientType }) => ({ name, address, recipientType }));
}

function incoming(params: Params): readonly DraftRecipient[] {
  const given = params['recipientArray'];
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  if (list.length > MOST_PER_CALL) throw new MethodFault(CODES.tooMany);
  return list.map((one) => {
    // Classic Outlook's build sends pairs of address and name, the web's objects.
    const [address, name] = Array.isArray(one)
      ? (one as unknown as readonly [string, string])
      : [(one as { address?: string }).address, (one as { name?: string }).name];
    return { name: name ?? address ?? '', address: address ?? '', recipientType: 3, isResolved: true };
  });
}

function change(state: HostState, field: DraftField, people: readonly DraftRecipient[]): undefined {
  state.draft[field] = [...people];
  state.announce({
    kind: 'recipients',
    fields: { to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' },
  });
  return undefined;
}

/** Methods of recipients and sender, by dispatch id. */
export const PEOPLE_METHODS: Readonly<Record<number, Method>> = {
  15: read,
  21: (state, params) => change(state, fieldOf(params), incoming(params)),
  22: (state, params) => {
    const field = fieldOf(params);
    change(state, field, [...state.draft[field], ...incoming(params)]);
  },
  107: ({ draft }) => ({ name: draft.from.name, address: draft.from.address, recipientType: 2 }),
};
