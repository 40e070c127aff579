import { ROLES, type Role } from '../../policy/model/people';
import type { RegisterPolicy } from '../../policy/model/register-policy';
import type { PeopleOnFile } from '../people-on-file';
import type { CoverRequested, GrantStep } from '../ports/event';
import type { Person } from '../ports/person';
import { authorisersOf } from './authorisers';
import type { GenericMailbox } from './generic-mailbox';
import { involvedIn, type Grant } from './grant';

/** What a question of authorship is answered by. */
export interface Authority {
  readonly people: PeopleOnFile;
  readonly policy: RegisterPolicy;
}

const ANY_ROLE: readonly Role[] = ROLES;
const DESK: readonly Role[] = ['service-desk'];

/**
 * Whether somebody may ask for this. For cover only the owner of the mailbox may, of a generic mailbox its manager. For an
 * absence also those above the owner, who is not there to ask. For an investigation anyone who holds a role, but its subject.
 */
export function mayRequest(
  request: Pick<CoverRequested, 'grantor' | 'purpose' | 'mailbox'>,
  author: Person,
  day: string,
  authority: Authority,
  mailbox: GenericMailbox | undefined,
): boolean {
  const { grantor, purpose } = request;
  const isGrantor = author.id === grantor.id;
  if (request.mailbox.type === 'generic') {
    const isOpen = mailbox !== undefined && mailbox.closedAt === undefined;
    return purpose === 'cover' && isGrantor && isOpen && mailbox.manager?.id === author.id;
  }
  if (request.mailbox.address !== grantor.address) return false;
  // The server stamps an address beside the id; where it has none, the id decides alone.
  if (isGrantor) return purpose !== 'investigation' && ['', grantor.address].includes(author.address);
  // Who asks for another names the owner twice, by id and by address: both have to be the same person.
  const { people } = authority;
  if ((people.addressOf(grantor.id, day) ?? grantor.address) !== grantor.address) return false;
  if (purpose === 'investigation') return people.holds(author.id, ANY_ROLE, day);
  return purpose === 'absence' && isAbove(author, grantor, day, authority);
}

function isAbove(author: Person, owner: Person, day: string, { people, policy }: Authority): boolean {
  const question = { request: { purpose: 'absence' as const, grantor: owner }, involved: [owner.id], day };
  return (
    people.managersAbove(owner.id, day).includes(author.id) ||
    authorisersOf(question, people, policy).some(({ id }) => id === author.id)
  );
}

/** Whether somebody may write this step of a grant on that day. */
export function mayStep(
  step: GrantStep,
  grant: Grant,
  author: Person,
  day: string,
  authority: Authority,
): boolean {
  const { people, policy } = authority;
  const isAuthoriser = (): boolean =>
    authorisersOf({ request: grant.request, involved: involvedIn(grant), day }, people, policy).some(
      ({ id }) => id === author.id,
    );
  const isDesk = (): boolean => people.holds(author.id, DESK, day);
  switch (step) {
    case 'cover-authorised':
    case 'cover-declined':
      return isAuthoriser();
    case 'desk-told':
      return author.id === grant.authorisedBy?.id || involvedIn(grant).includes(author.id) || isDesk();
    case 'end-asked':
      return mayAskForItsEnd(grant, author) || isAuthoriser();
    case 'cover-activated':
    case 'cover-ended':
      return isDesk();
  }
}

/** The subject of an investigation is not among those who can call it off. */
function mayAskForItsEnd(grant: Grant, author: Person): boolean {
  if (author.id === grant.requestedBy.id || author.id === grant.request.grantee.id) return true;
  return grant.request.purpose !== 'investigation' && author.id === grant.request.grantor.id;
}
