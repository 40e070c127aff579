import type { RegisterPolicy, RegisterTopic } from '../../policy/model/register-policy';
import type { RequestDraft, RequestFinding, RequestFindingId } from './request-draft';

interface Said {
  readonly outcome: RequestFinding['outcome'];
  readonly topic?: RegisterTopic;
  /** `cited` is the clause in brackets, with a space before it, or nothing. */
  readonly words: (draft: RequestDraft, cited: string) => string;
}

const WORDS: Readonly<Record<RequestFindingId, Said>> = {
  'send-as': {
    outcome: 'refused',
    topic: 'both-names',
    words: (_, cited) =>
      `Send As hides who wrote the mail. Both names have to show${cited}. Choose send on behalf.`,
  },
  'own-mailbox': {
    outcome: 'refused',
    words: ({ grantee }) => `${grantee.name} has this mailbox already. Choose somebody else.`,
  },
  days: {
    outcome: 'refused',
    words: () => 'The last day is before the first. Access has a first and a last day. Change one of them.',
  },
  past: { outcome: 'refused', words: () => 'The last day has passed. Choose a later one.' },
  long: {
    outcome: 'advice',
    topic: 'leavers',
    words: (_, cited) =>
      `This is longer than a year. Access ends when it is no longer needed, or people leave${cited}. A shorter time can be asked for again.`,
  },
  outside: {
    outcome: 'refused',
    words: ({ grantee }) =>
      `${grantee.name} is outside the organisation. Access goes to colleagues. Choose one of them.`,
  },
  'not-owner': {
    outcome: 'refused',
    topic: 'authorisation',
    words: (_, cited) =>
      `This mailbox is somebody else’s. Its owner asks for cover${cited}. While they are away, a manager above them asks, with the purpose absence.`,
  },
  'not-registered': {
    outcome: 'refused',
    topic: 'generic-mailbox',
    words: ({ mailbox }, cited) =>
      `${mailbox.address} is not in the register. A generic mailbox is applied for first${cited}. See Generic mailboxes.`,
  },
  'not-manager': {
    outcome: 'refused',
    topic: 'manager',
    words: ({ mailbox }, cited) =>
      `Somebody else manages ${mailbox.address}. Its manager asks for access to it${cited}. Ask them to.`,
  },
  'line-manager-to-team': {
    outcome: 'refused',
    topic: 'line-managers',
    words: ({ grantor, grantee }, cited) =>
      `${grantee.name} is in the team of ${grantor.name}. Access to a line manager’s mailbox goes to another line manager${cited}. Choose one.`,
  },
  'line-manager-to-other': {
    outcome: 'refused',
    topic: 'line-managers',
    words: ({ grantee }, cited) =>
      `${grantee.name} is not a line manager. Access to a line manager’s mailbox goes to another line manager${cited}. Choose one.`,
  },
  'reporting-line-untold': {
    outcome: 'untold',
    topic: 'line-managers',
    words: ({ grantor, grantee }, cited) =>
      `Whether ${grantee.name} is in the team of ${grantor.name} cannot be told here. A line manager’s team has no access to their mailbox${cited}. Whoever authorises it is asked to look.`,
  },
  'line-manager-untold': {
    outcome: 'untold',
    topic: 'line-managers',
    words: ({ grantee }, cited) =>
      `Whether ${grantee.name} is a line manager cannot be told here. Access to a line manager’s mailbox goes to another line manager${cited}. Whoever authorises it is asked to look.`,
  },
  'needs-investigation': {
    outcome: 'refused',
    topic: 'investigation',
    words: (_, cited) =>
      `A complaint or suspected misuse is looked into as an investigation, which has its own authoriser${cited}. Choose that purpose.`,
  },
  investigation: {
    outcome: 'advice',
    topic: 'investigation',
    words: (_, cited) =>
      `Looking into somebody’s mail needs written permission first${cited}. It is kept where its subject cannot see it. Stop at once, and leave it to the police, where there may be indecent images of children, or evidence that further looking could spoil.`,
  },
  'investigation-of-reader': {
    outcome: 'refused',
    topic: 'investigation',
    words: ({ grantor }, cited) =>
      `${grantor.name} reads the list in which investigations are kept. Its subject does not see one${cited}. Ask for the written permission outside Letterhead.`,
  },
  absence: {
    outcome: 'advice',
    topic: 'absence',
    words: ({ grantor }, cited) =>
      `${grantor.name} is not there to ask, so this is always authorised by a manager${cited}. Say nothing of why they are away.`,
  },
  'no-authoriser': {
    outcome: 'refused',
    topic: 'authorisation',
    words: (_, cited) =>
      `The people list names nobody who may authorise this. It needs somebody who is no part of it${cited}. Ask the records officer to complete the list.`,
  },
  'recorded-already': {
    outcome: 'advice',
    words: ({ grantee }) =>
      `Access of ${grantee.name} to this mailbox is in the register for some of these days. This would be recorded beside it.`,
  },
};

/** Gives the finding of an id in the words for this draft, with the clause of this policy. */
export function findingOf(
  id: RequestFindingId,
  draft: RequestDraft,
  { clauses }: RegisterPolicy,
): RequestFinding {
  const { outcome, topic, words } = WORDS[id];
  const clause = topic === undefined ? undefined : clauses[topic];
  return {
    id,
    outcome,
    ...(topic === undefined ? {} : { topic }),
    ...(clause === undefined ? {} : { clause }),
    text: words(draft, clause === undefined ? '' : ` (${clause})`),
  };
}
