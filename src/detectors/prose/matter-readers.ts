import type { MatterReader } from '../matter';

/** Every reader of prose. A new one is one more file here, and a name in this list. */
export const MATTER_READERS: readonly MatterReader[] = [];
