import type { Role } from '../../policy/model/people';
import type { RegisterPolicy } from '../../policy/model/register-policy';
import type { PeopleOnFile } from '../people-on-file';
import type { CoverRequested } from '../ports/event';
import type { Person } from '../ports/person';

/** What decides who may authorise. */
export interface AuthoriserQuestion {
  readonly request: Pick<CoverRequested, 'purpose' | 'grantor'>;
  /** Ids of those whom the grant is about: none of them may. */
  readonly involved: readonly string[];
  readonly day: string;
}

/**
 * Gives who may authorise a grant on a day; nobody where the people list names nobody. For cover (S6.1-access.a) the senior
 * manager of the department, or, where that is one of the people involved or no department is on file, the role that the
 * policy names beside it. For an investigation (M5.2, S8.2) the roles that the policy names for it, and no other.
 */
export function authorisersOf(
  { request, involved, day }: AuthoriserQuestion,
  people: PeopleOnFile,
  policy: RegisterPolicy,
): readonly Person[] {
  const free = (role: Role, department?: string): readonly Person[] =>
    people.holders(role, day, department).filter(({ id }) => !involved.includes(id));
  if (request.purpose === 'investigation') return policy.investigation.flatMap((role) => free(role));
  const department = policy.ofDepartment ? people.departmentOf(request.grantor.id, day) : undefined;
  const first = policy.ofDepartment && department === undefined ? [] : free(policy.authorisedBy, department);
  return first.length > 0 ? first : free(policy.otherwise);
}
