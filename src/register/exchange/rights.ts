import type { Access } from '../ports/event';

/** A right as Exchange knows it. `send-as` is never granted, but may be found. */
export type Right = 'calendar' | 'inbox' | 'send-on-behalf' | 'full-access' | 'send-as' | 'other-folder';

/**
 * What a kind of access is in Exchange: each has what stands before it. Full Access opens every folder and sends nothing, so that
 * *Send on Behalf* goes with it.
 */
const RIGHTS: Readonly<Record<Access, readonly Right[]>> = {
  calendar: ['calendar'],
  read: ['calendar', 'inbox'],
  'send-on-behalf': ['calendar', 'inbox', 'send-on-behalf'],
  full: ['full-access', 'send-on-behalf'],
};

/** The rights to single folders, which Full Access covers. */
const FOLDERS: readonly Right[] = ['calendar', 'inbox', 'other-folder'];

/** Gives the rights that are set up for a kind of access. */
export function rightsOf(access: Access): readonly Right[] {
  return RIGHTS[access];
}

/** Whether a right that is found goes no further than the access that was authorised. */
export function isCoveredBy(right: Right, access: Access): boolean {
  return RIGHTS[access].includes(right) || (access === 'full' && FOLDERS.includes(right));
}

const RIGHT_WORDS: Readonly<Record<Right, string>> = {
  calendar: 'the calendar',
  inbox: 'the inbox',
  'send-on-behalf': 'Send on Behalf',
  'full-access': 'Full Access',
  'send-as': 'Send As',
  'other-folder': 'another folder',
};

/** Gives what a right is called. */
export function rightWords(right: Right): string {
  return RIGHT_WORDS[right];
}
