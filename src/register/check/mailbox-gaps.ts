import type { RegisterPolicy, RegisterTopic } from '../../policy/model/register-policy';
import type { GenericMailbox } from '../fold/generic-mailbox';
import type { Register } from '../fold/fold-register';
import type { Person } from '../ports/person';

/** Something that a generic mailbox lacks. */
export interface MailboxGap {
  readonly id: 'administrators' | 'not-agreed' | 'manager' | 'left' | 'not-told';
  readonly clause?: string;
  readonly text: string;
}

/** What is known of people who left: by the register, and ids that the directory has no longer. */
export interface Leavers {
  readonly departures: Register['departures'];
  readonly gone: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Whether somebody has left: the day after their last one, or as soon as the directory has them no longer. */
export function hasLeft({ id }: Person, { departures, gone, today }: Leavers): boolean {
  const departure = departures.get(id);
  return gone.has(id) || (departure !== undefined && departure.lastDay < today);
}

/** Checks a generic mailbox (S6.4a and b): two administrators who each agreed, one manager, nobody who has left. */
export function mailboxGaps(
  mailbox: GenericMailbox,
  leavers: Leavers,
  { clauses }: Pick<RegisterPolicy, 'clauses'>,
): readonly MailboxGap[] {
  if (mailbox.closedAt !== undefined) return [];
  const gaps: MailboxGap[] = [];
  const add = (id: MailboxGap['id'], topic: RegisterTopic, words: (cited: string) => string): void => {
    const clause = clauses[topic];
    const text = words(clause === undefined ? '' : ` (${clause})`);
    gaps.push({ id, ...(clause === undefined ? {} : { clause }), text });
  };
  const { administrators, manager } = mailbox;
  const staying = administrators.filter(({ person }) => !hasLeft(person, leavers));
  const agreed = staying.filter(({ agreedAt }) => agreedAt !== undefined);
  for (const { person } of administrators.filter((one) => !staying.includes(one))) {
    add('left', 'leavers', (cited) => `${person.name}, an administrator, has left${cited}. Name another.`);
  }
  if (agreed.length < 2) {
    add(
      'administrators',
      'administrators',
      (cited) =>
        `${agreed.length === 0 ? 'No administrator has' : 'Only one administrator has'} agreed to the policy. Two officers administer a generic mailbox${cited}. ${staying.length < 2 ? 'Name another.' : 'Ask those who are named to agree.'}`,
    );
  }
  for (const { person } of staying.filter(({ agreedAt }) => agreedAt === undefined)) {
    add(
      'not-agreed',
      'administrators',
      (cited) =>
        `${person.name} has not agreed yet. Each administrator agrees under their own sign-in${cited}.`,
    );
  }
  if (manager === undefined || hasLeft(manager, leavers)) {
    const who = manager === undefined ? 'Nobody manages it' : `${manager.name}, its manager, has left`;
    add('manager', 'manager', (cited) => `${who}. One named officer does${cited}. Name one.`);
  }
  if (mailbox.toldAt === undefined) {
    add(
      'not-told',
      'generic-mailbox',
      (cited) => `The service desk has not been told. It is applied for there${cited}.`,
    );
  }
  return gaps;
}
