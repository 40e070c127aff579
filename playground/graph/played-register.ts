import { TENANT } from '../sign-in/id-token';
import { sampleOrganisation } from './organisation';
import { listIdOf } from './provisioned-lists';

/** Gives what a deployment would say of its register, for the local Graph: paths, so that it holds at any port. */
export function playedRegister(policy: string): {
  readonly clientId: string;
  readonly authority: string;
  readonly graph: string;
  readonly siteId: string;
  readonly lists: Readonly<Record<string, string>>;
} {
  const organisation = sampleOrganisation(policy);
  const list = (name: string): string => listIdOf(organisation, name);
  return {
    clientId: 'letterhead-in-the-local-outlook',
    authority: `/sign-in/${TENANT}`,
    graph: '/graph',
    siteId: organisation.siteId,
    lists: {
      grants: list('LetterheadGrants'),
      reasons: list('LetterheadReasons'),
      justifications: list('LetterheadJustifications'),
      people: list('LetterheadPeople'),
      contacts: list('LetterheadContacts'),
    },
  };
}
