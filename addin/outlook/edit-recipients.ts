import type { Edit } from '../../src/engine/edit';
import { sameAddress } from '../../src/message/address';
import type { RecipientField } from '../../src/message/message';
import { CHANGED, DONE, outcome, type EditOutcome } from './edit-outcome';
import type { CallGate, CallResult } from './office-call';

/** One call may set or add this many recipients (outlook.md, section 4). */
const BATCH = 100;

type Item = Office.MessageCompose;

interface Person {
  readonly displayName: string;
  readonly emailAddress: string;
}

async function readField(
  item: Item,
  gate: CallGate,
  field: RecipientField,
): Promise<CallResult<readonly Person[]>> {
  return gate.call<Office.EmailAddressDetails[]>(field, (callback) => {
    item[field].getAsync(callback);
  });
}

/** Adds people to a field, those apart who are there. */
export async function addRecipients(
  item: Item,
  gate: CallGate,
  field: RecipientField,
  people: readonly Person[],
): Promise<EditOutcome> {
  const now = await readField(item, gate, field);
  if (!now.ok) return outcome(now);
  const missing = people.filter((one) => !now.value.some((there) => isSame(there, one.emailAddress)));
  for (let from = 0; from < missing.length; from += BATCH) {
    const result = await gate.call<undefined>(field, (callback) => {
      const batch = missing
        .slice(from, from + BATCH)
        .map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));
      item[field].addAsync(batch, callback as never);
    });
    if (!result.ok) return outcome(result);
  }
  return DONE;
}

function isSame(person: Person, address: string): boolean {
  return sameAddress(person.emailAddress, address);
}

/** Takes people out of a field. */
export async function removeRecipients(
  item: Item,
  gate: CallGate,
  field: RecipientField,
  addresses: readonly string[],
): Promise<EditOutcome> {
  const now = await readField(item, gate, field);
  if (!now.ok) return outcome(now);
  const left = now.value.filter((one) => !addresses.some((address) => isSame(one, address)));
  if (left.length === now.value.length) return DONE;
  const first = left.slice(0, BATCH).map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));
  const set = await gate.call<undefined>(field, (callback) => {
    item[field].setAsync(first, callback as never);
  });
  if (!set.ok) return outcome(set);
  return left.length > BATCH ? addRecipients(item, gate, field, left.slice(BATCH)) : DONE;
}

type Move = Extract<Edit, { kind: 'move-recipient' }>;

/** First they are added to the new field and seen there, then they leave the old one: nobody is lost on the way. */
export async function moveRecipients(
  item: Item,
  gate: CallGate,
  moves: readonly Move[],
): Promise<EditOutcome> {
  for (const from of ['to', 'cc', 'bcc'] as const) {
    for (const to of ['to', 'cc', 'bcc'] as const) {
      const addresses = moves.filter((one) => one.from === from && one.to === to).map((one) => one.address);
      if (addresses.length === 0) continue;
      const moved = await moveBetween(item, gate, { from, to, addresses });
      if (!moved.done) return moved;
    }
  }
  return DONE;
}

async function moveBetween(
  item: Item,
  gate: CallGate,
  { from, to, addresses }: { from: RecipientField; to: RecipientField; addresses: readonly string[] },
): Promise<EditOutcome> {
  const source = await readField(item, gate, from);
  const target = await readField(item, gate, to);
  if (!source.ok) return outcome(source);
  if (!target.ok) return outcome(target);
  const stands = (people: readonly Person[], address: string): boolean =>
    people.some((one) => isSame(one, address));
  if (addresses.some((one) => !stands(source.value, one) && !stands(target.value, one))) return CHANGED;
  const people = source.value.filter((one) => addresses.some((address) => isSame(one, address)));
  const added = await addRecipients(item, gate, to, people);
  if (!added.done) return added;
  const after = await readField(item, gate, to);
  if (!after.ok || addresses.some((address) => !stands(after.value, address))) {
    return { done: false, reason: 'Outlook did not take the new recipients; nobody was taken out' };
  }
  return removeRecipients(item, gate, from, addresses);
}
