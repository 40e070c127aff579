import type { MatterReader } from '../matter';
import { readProse } from './prose-reader';
import { readMarkings } from './protective-marking';

/** Every reader of prose. A new one is one more file here, and a name in this list. */
export const MATTER_READERS: readonly MatterReader[] = [readProse, readMarkings];
