import { FILE_TOPICS } from './file-topics';
import { PEOPLE_TOPICS } from './people-topics';
import { TEXT_TOPICS } from './text-topics';
import type { Topic } from './topic';

/** Every topic, in the order in which it is asked for. */
export const TOPICS: readonly Topic[] = [...TEXT_TOPICS, ...PEOPLE_TOPICS, ...FILE_TOPICS];
