import type { PeopleOnFile } from '../people-on-file';
import type { DirectoryFacts, RequestDraft, RequestFacts, RequestFindingId } from './request-draft';

/** `undefined`: it cannot be told. */
type Known = boolean | undefined;

/**
 * Checks M4.1: a line manager gives access to their mailbox to another line manager, and never to their own team, directly or
 * further down. What neither the people list nor the directory tells is said, and left to whoever authorises it.
 */
export function checkLineManagers(draft: RequestDraft, facts: RequestFacts): RequestFindingId | undefined {
  const { policy, people, directory, today } = facts;
  if (!policy.lineManagersAmongThemselves || draft.purpose === 'investigation') return undefined;
  if (draft.mailbox.type === 'generic') return undefined;
  const { grantor, grantee } = draft;
  const hasReports = (directory.reportsOfGrantor ?? []).length > 0;
  if (!people.holds(grantor.id, ['line-manager'], today) && !hasReports) return undefined;
  const inTeam = isInTeam(grantee.id, grantor.id, people, directory, today);
  if (inTeam === true) return 'line-manager-to-team';
  const manages = isLineManager(grantee.id, people, directory, today);
  if (manages === false) return 'line-manager-to-other';
  if (manages === undefined) return 'line-manager-untold';
  return inTeam === undefined ? 'reporting-line-untold' : undefined;
}

function isInTeam(
  grantee: string,
  grantor: string,
  people: PeopleOnFile,
  { reportsOfGrantor, managersAboveGrantee }: DirectoryFacts,
  day: string,
): Known {
  const above = [...people.managersAbove(grantee, day), ...(managersAboveGrantee ?? [])];
  if (above.includes(grantor) || reportsOfGrantor?.includes(grantee) === true) return true;
  return managersAboveGrantee !== undefined || people.isKnown(grantee, day) ? false : undefined;
}

function isLineManager(
  id: string,
  people: PeopleOnFile,
  { granteeHasReports }: DirectoryFacts,
  day: string,
): Known {
  if (people.holds(id, ['line-manager'], day)) return true;
  return granteeHasReports ?? (people.isKnown(id, day) ? false : undefined);
}
