import type { RegisterList } from '../register/ports/event';

/**
 * Where the register is. The ids are found when the lists are provisioned and travel with the deployment: a token that reaches
 * single lists cannot look a site up.
 */
export interface RegisterSite {
  /** `host,site collection,site`. */
  readonly siteId: string;
  /** The ids of the lists. */
  readonly lists: Readonly<Record<RegisterList | 'people' | 'contacts', string>>;
}

/** The address of the rows of a list. */
export function rowsPath({ siteId, lists }: RegisterSite, list: keyof RegisterSite['lists']): string {
  return `/sites/${encodeURI(siteId)}/lists/${encodeURIComponent(lists[list])}/items`;
}
