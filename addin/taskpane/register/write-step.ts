import { stepGrant } from '../../../src/register/fold/fold-grant';
import type { Grant } from '../../../src/register/fold/grant';
import type { GrantStep, GrantStepped, RegisterEvent } from '../../../src/register/ports/event';
import type { StoredEvent } from '../../../src/register/ports/event-log';
import type { Desk } from './desk';

const STEPS: readonly GrantStep[] = [
  'cover-authorised',
  'cover-declined',
  'desk-told',
  'cover-activated',
  'end-asked',
  'cover-ended',
];

/** What an event made now begins with. */
export function happening<Kind extends RegisterEvent['kind']>(
  kind: Kind,
): { readonly kind: Kind; readonly id: string; readonly at: string } {
  return { kind, id: crypto.randomUUID(), at: new Date().toISOString() };
}

/** Gives the steps of a grant that would count if the person wrote them now: a button that would come to nothing is not shown. */
export function stepsOpenTo(desk: Desk, grant: Grant): readonly GrantStep[] {
  const authority = { people: desk.onFile, policy: desk.rules };
  return STEPS.filter((kind) => {
    const event: GrantStepped = { ...happening(kind), about: grant.keys };
    return typeof stepGrant(grant, kind, asIfStored(desk, event), authority) !== 'string';
  });
}

/** An event as the server would hold it if it were written now. */
export function asIfStored({ me }: Desk, event: RegisterEvent): StoredEvent {
  return { event, list: 'grants', row: 0, author: me, writtenAt: event.at, edited: false };
}
