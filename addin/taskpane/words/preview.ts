import type { Translated } from './translated';

const BRITISH_ENGLISH = {
  open: 'See it as it will arrive',
  title: 'As it will arrive',
  back: 'Back',
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc, seen by nobody',
  subject: 'Subject',
  noSubject: 'No subject',
  files: 'Files',
  audience: 'Who reads it',
  nobody: 'Nobody is on it yet.',
  people: (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`,
  inside: (people: string, name: string): string => `${people} inside ${name}`,
  outside: (people: string, organisations: number): string =>
    `${people} outside, at ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'}`,
  lists: (count: number): string =>
    count === 1 ? '1 list we cannot see into' : `${count} lists we cannot see into`,
  atLeast: (words: string): string => `At least ${words}`,
  added: 'Outlook adds the marked lines at the foot when the mail is sent.',
  notAdded: 'Nothing is added when it is sent.',
  pictures: 'Pictures from elsewhere are not fetched, and links lead nowhere here.',
  frame: 'The text of the mail',
  unread: (reason: string): string => `The text could not be read: ${reason}.`,
} as const;

/** What the preview says round the mail itself, in any language. */
export type PreviewWords = Translated<typeof BRITISH_ENGLISH>;

/** What the preview says round the mail itself. */
export const PREVIEW_WORDS: PreviewWords = BRITISH_ENGLISH;
