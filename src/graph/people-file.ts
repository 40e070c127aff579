import type { PeopleFile } from '../register/ports/people-file';
import { toRoleHeld } from '../register/ports/people-row';
import { allOf, part, withQuery } from './collection';
import type { Connection } from './connection';
import { rowsPath, type RegisterSite } from './register-site';
import { SCOPES } from './scopes';

const COLUMNS = 'fields($select=Title,PersonId,PersonName,Role,Department,Manager,ValidFrom,ValidTo)';

/** The people list, over Microsoft Graph. A row that does not say who holds what is passed over: it gives nobody a role. */
export function openPeopleFile(connection: Connection, site: RegisterSite): PeopleFile {
  return {
    roles: async (cancel) => {
      const path = withQuery(rowsPath(site, 'people'), { $select: 'id', $expand: COLUMNS });
      const answer = await allOf(
        connection,
        { method: 'GET', path, scope: SCOPES.lists.scope, effect: 'repeatable' },
        cancel,
      );
      if (!answer.ok) return answer;
      const roles = answer.value.map((item) => toRoleHeld(part(item['fields'])));
      return { ok: true, value: roles.filter((one) => one !== undefined) };
    },
  };
}
