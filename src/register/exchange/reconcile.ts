import type { Register } from '../fold/fold-register';
import type { Grant } from '../fold/grant';
import type { ExchangeExport, ExportedRight } from './exported-rights';
import { isCoveredBy, rightsOf, rightWords, type Right } from './rights';

/** How a right in Exchange and the register stand to each other. */
export type ReconcileOutcome =
  | 'matched'
  /** In the register as active, and not in Exchange. */
  | 'missing'
  /** In Exchange, and never in the register. */
  | 'unrecorded'
  /** In Exchange, and in the register as past its end. */
  | 'expired'
  /** In Exchange goes further than what was authorised; Send As always does, in a mailbox of a person. */
  | 'over-wide'
  /** In the register as active, and the export does not say. */
  | 'untold';

/** All outcomes, what is to be looked at first. */
const OUTCOMES: readonly ReconcileOutcome[] = [
  'expired',
  'over-wide',
  'unrecorded',
  'missing',
  'untold',
  'matched',
];

/** One line of a reconciliation. */
export interface ReconcileLine {
  readonly outcome: ReconcileOutcome;
  readonly mailbox: string;
  readonly trustee: string;
  readonly right: Right;
  /** The reference of the grant; absent where there is none. */
  readonly grantId?: string;
  readonly text: string;
}

/**
 * Holds the register against an export of Exchange: each right that was found, and each that an active grant would have.
 * The administrators and the manager of a generic mailbox have it by their office.
 *
 * @param today `YYYY-MM-DD`.
 */
export function reconcile(
  register: Register,
  exported: ExchangeExport,
  today: string,
): readonly ReconcileLine[] {
  const grants = new Map<string, Grant[]>();
  for (const grant of register.grants.values()) {
    const pair = pairOf(grant.keys.mailbox, grant.request.grantee.address);
    grants.set(pair, [...(grants.get(pair) ?? []), grant]);
  }
  const found = exported.rights.map((one) => {
    return judge(one, grants.get(pairOf(one.mailbox, one.trustee)) ?? [], register, today);
  });
  const there = new Set(exported.rights.map(nameOf));
  const wanted = [...register.grants.values()]
    .filter(({ state, request }) => state === 'active' && request.to >= today)
    .flatMap((grant) => wantedOf(grant, there, exported));
  const keyed = [...found, ...wanted].map((line) => ({ line, key: nameOf(line) }));
  const lines = keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ line }) => line);
  return OUTCOMES.flatMap((outcome) => lines.filter((line) => line.outcome === outcome));
}

function pairOf(mailbox: string, trustee: string): string {
  return `${mailbox} ${trustee}`;
}

/** One right of one person to one mailbox, by which two are the same. */
function nameOf({ mailbox, trustee, right }: ExportedRight): string {
  return `${mailbox} ${trustee} ${right}`;
}

/** @param ofPair all grants of this mailbox to this person. */
function judge(
  found: ExportedRight,
  ofPair: readonly Grant[],
  register: Register,
  today: string,
): ReconcileLine {
  const { right } = found;
  if (isOfficer(found, register)) return lineOf('matched', found, undefined, 'by office');
  const grants = ofPair.filter(({ state }) => state === 'active' || state === 'ended');
  const active = grants.filter(({ state, request }) => state === 'active' && request.to >= today);
  const covering = active.find(({ request }) => isCoveredBy(right, request.access));
  if (covering !== undefined) return lineOf('matched', found, covering, 'as authorised');
  const [wider] = active;
  if (right === 'send-as') {
    return lineOf('over-wide', found, wider, 'Send As hides who wrote the mail, and is never authorised');
  }
  if (wider !== undefined)
    return lineOf('over-wide', found, wider, `goes further than ${wider.request.access}`);
  const last = grants.at(-1);
  if (last !== undefined) return lineOf('expired', found, last, `its last day was ${last.request.to}`);
  return lineOf('unrecorded', found, undefined, 'is not in the register');
}

/** A generic mailbox is its officers' own, once they have agreed; mail from it bears its own name, so that Send As is theirs too. */
function isOfficer({ mailbox, trustee }: ExportedRight, { mailboxes }: Register): boolean {
  const generic = mailboxes.get(mailbox);
  if (generic === undefined || generic.closedAt !== undefined) return false;
  const agreed = generic.administrators.filter(({ agreedAt }) => agreedAt !== undefined);
  return [generic.manager, ...agreed.map(({ person }) => person)].some((one) => one?.address === trustee);
}

/** What an active grant should have and the export does not show. */
function wantedOf(
  grant: Grant,
  there: ReadonlySet<string>,
  exported: ExchangeExport,
): readonly ReconcileLine[] {
  const mailbox = grant.keys.mailbox;
  const trustee = grant.request.grantee.address;
  return rightsOf(grant.request.access).flatMap((right) => {
    const one = { mailbox, trustee, right };
    if (there.has(nameOf(one))) return [];
    return exported.covers(right, mailbox)
      ? [lineOf('missing', one, grant, 'is in the register as active, and not in Exchange')]
      : [lineOf('untold', one, grant, 'is in the register as active; the export does not say')];
  });
}

function lineOf(
  outcome: ReconcileOutcome,
  { mailbox, trustee, right }: ExportedRight,
  grant: Grant | undefined,
  what: string,
): ReconcileLine {
  const text = `${rightWords(right)} of ${trustee} to ${mailbox}: ${what}.`;
  return {
    outcome,
    mailbox,
    trustee,
    right,
    ...(grant === undefined ? {} : { grantId: grant.keys.grantId }),
    text,
  };
}

/** Gives how many lines there are of each outcome, for the event that a reconciliation leaves behind. */
export function countOutcomes(lines: readonly ReconcileLine[]): Readonly<Record<ReconcileOutcome, number>> {
  const counts = { expired: 0, 'over-wide': 0, unrecorded: 0, missing: 0, untold: 0, matched: 0 };
  for (const { outcome } of lines) counts[outcome]++;
  return counts;
}

/** Gives everybody whom the register knows, by whose names and ids an export is read. */
export function peopleIn(
  register: Register,
): readonly { readonly id: string; readonly name: string; readonly address: string }[] {
  const people = [...register.grants.values()].flatMap(({ request }) =>
    request.mailbox.type === 'personal' ? [request.grantor, request.grantee] : [request.grantee],
  );
  const officers = [...register.mailboxes.values()].flatMap(({ manager, administrators }) => [
    ...(manager === undefined ? [] : [manager]),
    ...administrators.map(({ person }) => person),
  ]);
  return [...new Map([...people, ...officers].map((one) => [one.id, one])).values()];
}
