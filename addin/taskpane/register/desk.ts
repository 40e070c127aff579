import { createContext } from 'react';
import type { Policy } from '../../../src/policy/model/policy';
import type { RegisterPolicy } from '../../../src/policy/model/register-policy';
import { dayOf } from '../../../src/register/days';
import { PeopleOnFile } from '../../../src/register/people-on-file';
import type { Answer, Trouble } from '../../../src/register/ports/answer';
import type { Directory } from '../../../src/register/ports/directory';
import type { EventLog } from '../../../src/register/ports/event-log';
import type { Calendar, OwnMailbox } from '../../../src/register/ports/mailbox';
import type { PeopleFile, RoleHeld } from '../../../src/register/ports/people-file';
import type { Person } from '../../../src/register/ports/person';
import type { Post } from '../../../src/register/ports/post';

/** What the register is kept with. */
export interface RegisterPorts {
  readonly eventLog: EventLog;
  readonly directory: Directory;
  readonly peopleFile: PeopleFile;
  readonly calendar: Calendar;
  readonly ownMailbox: OwnMailbox;
  readonly post: Post;
}

/** What a screen of the register works with: who sits at it, what the policy says, and where things are kept. */
export interface Desk extends RegisterPorts {
  readonly me: Person;
  readonly policy: Policy;
  readonly rules: RegisterPolicy;
  readonly roles: readonly RoleHeld[];
  readonly onFile: PeopleOnFile;
  /** Today in London, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Asking for what was refused, from a click. */
export interface SignInDesk {
  /** What it is asked for where this trouble came up; completes “to …”. Nothing where it is no matter of signing in. */
  readonly purposeOf: (trouble: Trouble) => string | undefined;
  readonly ask: (trouble: Trouble) => Promise<Answer<void>>;
}

/** The sign-in of the screen that is shown. */
export const SignIn = createContext<SignInDesk>({
  purposeOf: () => undefined,
  ask: () => Promise.resolve({ ok: true, value: undefined }),
});

/** Finds out who is signed in and who holds which role. The same people list judges all that is shown afterwards. */
export async function openDesk(
  ports: RegisterPorts,
  { policy, rules }: { readonly policy: Policy; readonly rules: RegisterPolicy },
  signal?: AbortSignal,
): Promise<Answer<Desk>> {
  const me = await ports.directory.me(signal);
  if (!me.ok) return me;
  const roles = await ports.peopleFile.roles(signal);
  if (!roles.ok) return roles;
  const desk: Desk = {
    ...ports,
    me: me.value,
    policy,
    rules,
    roles: roles.value,
    onFile: new PeopleOnFile(roles.value),
    today: () => dayOf(new Date().toISOString()),
  };
  return { ok: true, value: desk };
}
