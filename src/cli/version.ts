import { version } from '../../package.json';

/** Letterhead's version, from the one place that states it. */
export const VERSION = version;
