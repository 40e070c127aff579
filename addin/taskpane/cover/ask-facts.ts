import type { DirectoryFacts } from '../../../src/register/check/request-draft';
import type { Answer } from '../../../src/register/ports/answer';
import type { Desk } from '../register/desk';
import { loadOwned } from '../register/load-register';
import type { Ask, AskFacts } from './ask';

/** No line of managers is longer. */
const MOST_LEVELS = 12;

/** Finds out what a request is checked by. What of the directory needs more consent than was given stays unknown. */
export async function factsFor(
  desk: Desk,
  { owner, grantee }: Ask,
  signal: AbortSignal,
): Promise<Answer<AskFacts>> {
  const register = await loadOwned(desk, owner ?? desk.me, signal);
  if (!register.ok) return register;
  const directory = desk.rules.lineManagersAmongThemselves
    ? await linesOf(desk, { owner, grantee }, signal)
    : {};
  return { ok: true, value: { register: register.value, directory } };
}

async function linesOf(
  { directory, me }: Desk,
  { owner, grantee }: Pick<Ask, 'owner' | 'grantee'>,
  signal: AbortSignal,
): Promise<DirectoryFacts> {
  const reports = owner?.id === me.id ? await directory.myReports(signal) : undefined;
  const above = grantee === undefined ? undefined : await managersAbove(directory, grantee.id, signal);
  const has = grantee === undefined ? undefined : await directory.hasReports(grantee.id, signal);
  return {
    ...(reports?.ok === true ? { reportsOfGrantor: reports.value.map(({ id }) => id) } : {}),
    ...(above === undefined ? {} : { managersAboveGrantee: above }),
    ...(has?.ok === true ? { granteeHasReports: has.value } : {}),
  };
}

/** All managers above somebody; `undefined` where one of them cannot be told. */
async function managersAbove(
  directory: Desk['directory'],
  id: string,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const above: string[] = [];
  for (let next = id; above.length < MOST_LEVELS;) {
    const answer = await directory.managerOf(next, signal);
    if (!answer.ok) return undefined;
    if (answer.value === undefined || above.includes(answer.value.id)) break;
    next = answer.value.id;
    above.push(next);
  }
  return above;
}
