import type { Policy } from '../../policy/model/policy';

/** One thing that Letterhead keeps: what, where, for how long, and who can see it. */
export type KeptThing = readonly [what: string, where: string, howLong: string, whoSees: string];

/** The heads of the table. */
export const KEPT_HEAD: readonly string[] = ['What is kept', 'Where', 'How long', 'Who can see it'];

/**
 * Everything that is kept, and nothing else is (clauses.md, part E; the stores of Outlook by outlook.md, section 7). Whoever makes
 * the add-in keep something new adds its row here.
 */
const KEPT: readonly KeptThing[] = [
  [
    'Who was on a mail when it was opened, what is in its files (counts and masked values), and which findings were answered',
    'Outlook’s session data of that one mail',
    'While the mail is being written',
    'The sender’s own Outlook',
  ],
  [
    'A reason that was given: rules and clauses, policy version, kinds and counts of data, number of organisations outside, the ticks and the words of the reason. Never the mail, its subject, or who it goes to',
    'The organisation’s own SharePoint, once it has a register',
    '12 months, then the records officer purges it',
    'The sender, and the records officer',
  ],
  [
    '“This is wrong”: the rule, and the sender’s words',
    'The organisation’s own SharePoint, once it has a register',
    '12 months, then the records officer purges it',
    'The sender, and the records officer',
  ],
  [
    'Records that wait: the same two, until the register has taken them',
    'The sender’s computer, and the add-in’s settings in their mailbox',
    'Until the register has taken them',
    'The sender; whoever may open that mailbox’s settings',
  ],
  [
    'The policy, as it was fetched last',
    'The sender’s computer',
    'Until a newer one is fetched',
    'Nothing personal is in it: it is public',
  ],
  [
    'That a check broke, and when mails were stopped on the first day of a version: times and fingerprints, no words',
    'The sender’s computer',
    'Until the next version; it counts for a day',
    'The sender’s own Outlook',
  ],
];

/** What a register of mailboxes keeps beside that (src/register/lists.ts, src/register/retention.ts). */
const KEPT_BY_REGISTER: readonly KeptThing[] = [
  [
    'Access to a mailbox: whose, given to whom, of which kind, from when to when, who authorised it, and what became of it',
    'The list LetterheadGrants in the organisation’s own SharePoint',
    'Two years after it ended, then the records officer purges it',
    'All staff, so that whoever writes to the mailbox knows who reads it',
  ],
  [
    'Why access was wanted, in words; investigations',
    'A list of its own there',
    'Two years after it ended, then the records officer purges it',
    'Whoever wrote it; those the policy names for investigations, the service desk and the records officer',
  ],
  [
    'Who holds which role, in which department, from when to when',
    'The list LetterheadPeople there',
    'While the organisation keeps the row',
    'All staff who are signed in',
  ],
];

/** Everything that is kept under a policy. */
export function keptUnder(policy: Policy): readonly KeptThing[] {
  return policy.register === undefined ? KEPT : [...KEPT, ...KEPT_BY_REGISTER];
}
