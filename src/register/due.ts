import type { RegisterPolicy } from '../policy/model/register-policy';
import { hasLeft, mailboxGaps, type Leavers } from './check/mailbox-gaps';
import { addDays, dayOf } from './days';
import type { Register } from './fold/fold-register';
import type { GenericMailbox } from './fold/generic-mailbox';
import type { Grant } from './fold/grant';

/** What is to be done about a grant, and by whom. */
export type DueKind =
  | 'to-authorise'
  | 'to-tell'
  | 'to-activate'
  | 'ends-soon'
  /** Past its last day, and still set up in Exchange. */
  | 'overdue'
  | 'end-asked'
  | 'leaver'
  /** Past its last day before anything came of it: nothing is to be done. */
  | 'lapsed';

/** Whose turn it is. */
export type DueFor = 'authoriser' | 'service-desk' | 'grantor' | 'mailbox-manager' | 'nobody';

/** One thing that is due. */
export interface DueItem {
  readonly kind: DueKind | 'mailbox';
  readonly for: DueFor;
  /** By when, `YYYY-MM-DD`. */
  readonly by: string;
  /** True once that day has passed. */
  readonly isOverdue: boolean;
  readonly grant?: Grant;
  readonly mailbox?: GenericMailbox;
  /** One sentence for a list. */
  readonly text: string;
}

/** For how many days before its last one a grant is shown as ending. */
const SOON_DAYS = 7;

/** Gives everything that is due on a day, what is late first, then by day. */
export function dueOn(register: Register, leavers: Leavers, policy: RegisterPolicy): readonly DueItem[] {
  const items = [
    ...[...register.grants.values()].flatMap((grant) => dueOfGrant(grant, leavers) ?? []),
    ...[...register.mailboxes.values()].flatMap((mailbox) => dueOfMailbox(mailbox, leavers, policy)),
  ];
  return items.sort((one, other) => {
    if (one.isOverdue !== other.isOverdue) return one.isOverdue ? -1 : 1;
    return one.by === other.by ? 0 : one.by < other.by ? -1 : 1;
  });
}

/** Gives what is due about one grant; `undefined` where nothing is. */
export function dueOfGrant(grant: Grant, leavers: Leavers): DueItem | undefined {
  const { today } = leavers;
  const { request, state } = grant;
  const item = (kind: DueKind, whose: DueFor, by: string, what: string): DueItem => ({
    kind,
    for: whose,
    by,
    isOverdue: by < today,
    grant,
    text: `${request.grantee.name} in the mailbox ${request.mailbox.address}: ${what}`,
  });
  if (state === 'requested') {
    if (request.to < today)
      return item('lapsed', 'nobody', request.to, 'never authorised; its last day has passed.');
    return item('to-authorise', 'authoriser', request.from, `waits for ${request.authoriser.name}.`);
  }
  if (state !== 'authorised' && state !== 'active') return undefined;
  const left = [request.grantor, request.grantee].find((one) => hasLeft(one, leavers));
  const lastDay =
    left === undefined ? undefined : (leavers.departures.get(left.id)?.lastDay ?? addDays(today, -1));
  if (left !== undefined && lastDay !== undefined) {
    return item('leaver', 'service-desk', lastDay, `${left.name} has left. Take the access away.`);
  }
  if (grant.endAskedAt !== undefined) {
    return item('end-asked', 'service-desk', dayOf(grant.endAskedAt), 'is to end before its last day.');
  }
  return state === 'active' ? dueOfActive(grant, today, item) : dueOfAuthorised(grant, today, item);
}

type MakeItem = (kind: DueKind, whose: DueFor, by: string, what: string) => DueItem;

function dueOfActive({ request }: Grant, today: string, item: MakeItem): DueItem | undefined {
  if (request.to < today) {
    return item('overdue', 'service-desk', request.to, 'its last day has passed. Take the access away.');
  }
  if (request.to > addDays(today, SOON_DAYS)) return undefined;
  return item('ends-soon', 'grantor', request.to, `ends on ${request.to}.`);
}

function dueOfAuthorised({ request, toldAt }: Grant, today: string, item: MakeItem): DueItem {
  if (request.to < today)
    return item('lapsed', 'service-desk', request.to, 'its last day has passed. Say whether it was set up.');
  if (toldAt === undefined)
    return item('to-tell', 'authoriser', request.from, 'the service desk has not been told.');
  return item('to-activate', 'service-desk', request.from, 'is authorised. Set it up, and mark it active.');
}

function dueOfMailbox(mailbox: GenericMailbox, leavers: Leavers, policy: RegisterPolicy): readonly DueItem[] {
  return mailboxGaps(mailbox, leavers, policy).map(({ text }) => ({
    kind: 'mailbox',
    for: 'mailbox-manager',
    by: leavers.today,
    isOverdue: false,
    mailbox,
    text: `${mailbox.address}: ${text}`,
  }));
}
