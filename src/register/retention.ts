import { addMonths, dayOf } from './days';
import type { Register } from './fold/fold-register';
import type { Grant } from './fold/grant';
import type { Purged, RegisterEvent, RegisterList } from './ports/event';
import type { StoredEvent } from './ports/event-log';

/** Reasons for mails are kept for a year, everything else for two years after it ended (clauses.md, E). */
export const KEPT_MONTHS = { justifications: 12, register: 24 } as const;

/**
 * Gives the rows that are past their time on a day. All rows of a grant or a generic mailbox go together, once it has ended
 * for that long. What was purged before is never purged itself.
 *
 * @param stored every row of the three lists, copies by a retry included.
 */
export function pastTheirTime(
  stored: readonly StoredEvent[],
  register: Register,
  today: string,
): readonly StoredEvent[] {
  return stored.filter((one) => {
    const until = keptUntil(one, register);
    return until !== undefined && until < today;
  });
}

/** The last day on which a row is kept; `undefined` while nobody can say. */
function keptUntil({ event, writtenAt }: StoredEvent, register: Register): string | undefined {
  const written = dayOf(writtenAt);
  const afterTwoYears = addMonths(written, KEPT_MONTHS.register);
  switch (event.kind) {
    case 'justification':
    case 'objection':
      return addMonths(written, KEPT_MONTHS.justifications);
    case 'purged':
      return undefined;
    case 'person-left':
    case 'reconciled':
      return afterTwoYears;
    default:
      return keptWithOthers(event, afterTwoYears, register);
  }
}

function keptWithOthers(event: RegisterEvent, alone: string, register: Register): string | undefined {
  const grantId =
    event.kind === 'cover-requested' ? event.grantId : 'about' in event ? event.about.grantId : undefined;
  if (grantId !== undefined) {
    const grant = register.grants.get(grantId);
    return grant === undefined ? alone : endOf(grant);
  }
  if (!('mailbox' in event) || typeof event.mailbox !== 'string') return alone;
  const mailbox = register.mailboxes.get(event.mailbox);
  if (mailbox === undefined) return alone;
  return mailbox.closedAt === undefined
    ? undefined
    : addMonths(dayOf(mailbox.closedAt), KEPT_MONTHS.register);
}

/** A grant that never came to anything ends with its last day; one that is active has not ended. */
function endOf({ state, endedAt, request }: Grant): string | undefined {
  if (state === 'active') return undefined;
  return addMonths(endedAt === undefined ? request.to : dayOf(endedAt), KEPT_MONTHS.register);
}

/** Gives the event that a purge leaves behind: how many rows of each kind, and nothing of what stood in them. */
export function purgeEvent(
  list: RegisterList,
  rows: readonly StoredEvent[],
  stamp: Pick<Purged, 'id' | 'at' | 'before'>,
): Purged {
  const counts: Record<string, number> = {};
  for (const { event } of rows) counts[event.kind] = (counts[event.kind] ?? 0) + 1;
  return { kind: 'purged', ...stamp, list, counts };
}
