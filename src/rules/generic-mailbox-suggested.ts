import { looksPersonal } from '../detectors/personal-matter';
import { sameAddress } from '../message/address';
import { foldedWords, ownText } from '../message/own-words';
import { threadWentTo } from '../message/thread';
import { compiledOnce } from '../message/word-pattern';
import type { ScopedRecipient } from '../engine/audience';
import {
  defineRule,
  found,
  NOT_APPLICABLE,
  PASSED,
  undecided,
  type Found,
  type RuleContext,
} from '../engine/rule';
import type { GenericMailbox } from '../policy/model/policy';

type MessageId = 'recipient' | 'from' | 'thread';
type FixId = 'add' | 'change';
type Context = RuleContext<unknown>;

/** In a text up to this long one word of the topic tells what it is about; in a longer one it takes two. */
const SHORT = 600;

/** Counts how often the words name the mailbox's topic. What no pattern begins with is told without one. */
function countTopics({ topics }: GenericMailbox, words: string): number {
  if (!topics.some((topic) => words.includes(topic.split(/[*#]/)[0] ?? ''))) return 0;
  return compiledOnce(topics).findAll(words).length;
}

/** True where the sender's own words are about what the mailbox is for: in the subject, or in the text. */
function isAbout(mailbox: GenericMailbox, { content }: Context, fewest: number): boolean {
  if (countTopics(mailbox, foldedWords(content.subject)) > 0) return true;
  const words = foldedWords(ownText(content, 'without-signature'));
  return countTopics(mailbox, words) >= (words.length <= SHORT ? 1 : fewest);
}

/** Why the mailbox should be on this mail, if it should. An answer goes on where the thread is, whatever its topic. */
function reasonFor(mailbox: GenericMailbox, context: Context): MessageId | undefined {
  const { message, audience, content, facts } = context;
  if (threadWentTo(content, mailbox.address)) return 'thread';
  const keepers = facts.sharedMailboxes?.[mailbox.address] ?? [];
  const hasKeeper = audience.internal.some((one) =>
    keepers.some((keeper) => sameAddress(keeper, one.address)),
  );
  if (message.kind === 'reply' && !hasKeeper) return undefined;
  if (!isAbout(mailbox, context, hasKeeper ? 1 : 2)) return undefined;
  return audience.outside.length === 0 ? 'recipient' : 'from';
}

function findingFor(
  message: MessageId,
  { address, purpose }: GenericMailbox,
  all: readonly ScopedRecipient[],
): Found<MessageId, FixId> {
  const data = { mailbox: address, purpose: purpose.charAt(0).toLowerCase() + purpose.slice(1) };
  const add = { kind: 'add-recipient' as const, field: 'cc' as const, name: '', address };
  const [only] = all;
  const change =
    message !== 'recipient' || only === undefined || all.length > 1
      ? []
      : [
          { kind: 'remove-recipient' as const, field: only.field, address: only.address },
          { ...add, field: only.field },
        ];
  return {
    message,
    data,
    place: { part: 'recipients' },
    fixes: [
      { id: 'add', data, edits: [add] },
      ...(change.length === 0 ? [] : [{ id: 'change' as const, data, edits: change }]),
    ],
  };
}

/** S6.4, S5.3, M2.1: shared business goes through the mailbox that several people read. */
export const genericMailboxSuggested = defineRule({
  id: 'generic-mailbox-suggested',
  title: 'Require the generic mailbox for shared business',
  about:
    'What lies in one person’s mailbox waits while that person is away. Where the organisation has a mailbox for a subject, mail about it goes there or comes from there. New mail is told by the topic words of the policy, an answer by the mailbox to which the earlier mail came, and a colleague who looks after a mailbox by the register, where that is at hand.',
  // The sender is asked for last, by hand: most mail is about no mailbox’s subject, and in Outlook each part costs a call.
  needs: ['recipients', 'subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    recipient: {
      text: 'This goes to colleagues’ own mailboxes, and there is {mailbox} for {purpose}. The policy keeps generic mailboxes for shared business. Send it there, or put that mailbox in copy.',
      short: 'There is {mailbox} for {purpose}. Send it there, or put it in copy.',
      basis: 'guess',
    },
    from: {
      text: 'This comes from your own mailbox, and there is {mailbox} for {purpose}. The policy keeps generic mailboxes for shared business. Choose {mailbox} in From, or put it in copy.',
      short: 'There is {mailbox} for {purpose}. Choose it in From, or put it in copy.',
      basis: 'guess',
    },
    thread: {
      text: 'The earlier mail came to {mailbox}, and this one leaves it out. The policy keeps generic mailboxes for shared business. Choose {mailbox} in From, or put it in copy.',
      short: 'The earlier mail came to {mailbox}. Choose it in From, or put it in copy.',
      basis: 'fact',
    },
  },
  fixes: {
    add: { label: 'Put {mailbox} in copy', safety: 'suggested' },
    change: { label: 'Send it to {mailbox} instead', safety: 'suggested' },
  },
  check: (_parts, context) => {
    const { policy, audience, message, content } = context;
    if (policy.genericMailboxes.length === 0 || audience.all.length === 0) return NOT_APPLICABLE;
    // One generic mailbox on the mail is enough: the people behind it know the others.
    const isThere = (address: string): boolean =>
      audience.all.some((one) => sameAddress(one.address, address));
    if (policy.genericMailboxes.some(({ address }) => isThere(address))) return PASSED;
    for (const mailbox of policy.genericMailboxes) {
      const reason = reasonFor(mailbox, context);
      if (reason === undefined || looksPersonal(content, policy.words)) continue;
      const { sender } = message.parts;
      if (!sender.known) return undecided(sender.cause, sender.reason);
      const { from } = sender.value;
      if (policy.genericMailboxes.some(({ address }) => sameAddress(address, from.address))) return PASSED;
      return found(findingFor(reason, mailbox, audience.all));
    }
    return PASSED;
  },
});
