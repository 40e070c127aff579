import type { RegisterList } from '../../../src/register/ports/event';

/** What a deployment says of its register; it comes with the build and is no secret. Without it there is no register. */
export interface RegisterSettings {
  /** The app registration's id. */
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant id>`; a path of our own address where sign-in is played. */
  readonly authority: string;
  /** Microsoft Graph's address; a path of our own where it is played. The real one where absent. */
  readonly graph?: string;
  /** Host, site collection and site, as Graph names a site. */
  readonly siteId: string;
  /** The ids of the lists. */
  readonly lists: Readonly<Record<RegisterList | 'people' | 'contacts', string>>;
}
