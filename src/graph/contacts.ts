import type { Answer } from '../register/ports/answer';
import type { CancelSignal } from '../register/ports/cancel';
import type { Contacts } from '../register/ports/contacts';
import { allOf, part, quoted, withQuery } from './collection';
import type { Connection } from './connection';
import { rowsPath, type RegisterSite } from './register-site';
import { SCOPES } from './scopes';

type Standing = 'listed' | 'opted-out';

/** SharePoint answers by one indexed key: one call for an address, and so many at once. */
const AT_ONCE = 4;

/** The list of contacts, over Microsoft Graph: a row has the address as its title, and `OptedOut` that is `yes` or not. */
export function openContacts(connection: Connection, site: RegisterSite): Contacts {
  const one = async (address: string, cancel?: CancelSignal): Promise<Answer<Standing | undefined>> => {
    const query = {
      $filter: `fields/Title eq ${quoted(address)}`,
      $select: 'id',
      $expand: 'fields($select=Title,OptedOut)',
    };
    const path = withQuery(rowsPath(site, 'contacts'), query);
    const answer = await allOf(
      connection,
      { method: 'GET', path, scope: SCOPES.lists.scope, effect: 'repeatable' },
      cancel,
    );
    if (!answer.ok) return answer;
    const [row] = answer.value;
    if (row === undefined) return { ok: true, value: undefined };
    const out = part(row['fields'])['OptedOut'];
    return { ok: true, value: out === true || out === 'yes' ? 'opted-out' : 'listed' };
  };
  return {
    find: async (addresses, cancel) => {
      const wanted = [...new Set(addresses.map((address) => address.trim().toLowerCase()))];
      const found = new Map<string, Standing>();
      for (let start = 0; start < wanted.length; start += AT_ONCE) {
        const some = wanted.slice(start, start + AT_ONCE);
        const answers = await Promise.all(some.map((address) => one(address, cancel)));
        for (const [index, answer] of answers.entries()) {
          if (!answer.ok) return answer;
          const address = some[index];
          if (answer.value !== undefined && address !== undefined) found.set(address, answer.value);
        }
      }
      return { ok: true, value: found };
    },
  };
}
