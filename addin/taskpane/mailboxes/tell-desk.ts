import type { GenericMailbox } from '../../../src/register/fold/generic-mailbox';
import type { Answer } from '../../../src/register/ports/answer';
import type { PersonLeft } from '../../../src/register/ports/event';
import type { Desk } from '../register/desk';
import { dayWords } from '../words/days';
import { NOTICE_WORDS } from '../words/notices';

/** Applies for a generic mailbox at the service desk (S6.4): who administers it, who manages it. */
export function tellDeskOfMailbox(
  desk: Desk,
  { address, administrators, manager }: Pick<GenericMailbox, 'address' | 'administrators' | 'manager'>,
): Promise<Answer<void>> {
  const words = NOTICE_WORDS.toDeskOfMailbox;
  return desk.post.send({
    reference: address,
    to: [desk.policy.organisation.serviceDesk],
    subject: words.subject(address),
    text: words.text(
      address,
      administrators.map(({ person }) => person.name).join(', '),
      manager?.name ?? '–',
    ),
  });
}

/** Tells the service desk that somebody leaves (S5.4). */
export function tellDeskOfLeaver(desk: Desk, { id, person, lastDay }: PersonLeft): Promise<Answer<void>> {
  const words = NOTICE_WORDS.toDeskOfLeaver;
  return desk.post.send({
    reference: id,
    to: [desk.policy.organisation.serviceDesk],
    subject: words.subject(person.name),
    text: words.text(person.name, person.address, dayWords(lastDay)),
  });
}
