import type { ListColumn, RegisterListDefinition } from '../../register/lists';

/** A column as Microsoft Graph takes it (columnDefinition). */
export interface ColumnBody {
  readonly name: string;
  readonly indexed: boolean;
  readonly text: object;
}

/** Gives the column of a list. An index is made with the column: on a full list it would come too late. */
export function columnBody({ name, holds, isIndexed }: ListColumn): ColumnBody {
  const text =
    holds === 'text'
      ? { allowMultipleLines: true, textType: 'plain' }
      : { allowMultipleLines: false, maxLength: 255 };
  return { name, indexed: isIndexed, text };
}

/** Gives the body of `POST /sites/{id}/lists`. Its columns follow one by one, so that a second run adds what is missing. */
export function listBody({ name, describes }: RegisterListDefinition): object {
  return { displayName: name, description: describes, list: { template: 'genericList' } };
}

/** Gives the body of `PATCH …/columns/{id}` of the title: every list has one, without an index. */
export function titleBody({ hasUniqueTitle }: RegisterListDefinition): object {
  return hasUniqueTitle ? { indexed: true, enforceUniqueValues: true } : { indexed: true };
}

/**
 * Gives the body of `POST …/lists/{id}/permissions`: the add-in may write to this list, as far as the signed-in person may.
 *
 * @param clientId the id of the app registration.
 */
export function permissionBody(clientId: string): object {
  return { roles: ['write'], grantedToV2: { application: { id: clientId, displayName: 'Letterhead' } } };
}
