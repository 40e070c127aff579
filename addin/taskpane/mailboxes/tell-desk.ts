import type { GenericMailbox } from '../../../src/register/fold/generic-mailbox';
import type { Answer } from '../../../src/register/ports/answer';
import type { Desk } from '../register/desk';
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
