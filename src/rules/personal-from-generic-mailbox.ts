import { looksPersonal } from '../detectors/personal-matter';
import { sameAddress } from '../message/address';
import { defineRule, found, NOT_APPLICABLE, PASSED, undecided } from '../engine/rule';

/** S6.4c and the last line of S6.4: a generic mailbox sends the organisation's business only. */
export const personalFromGenericMailbox = defineRule({
  id: 'personal-from-generic-mailbox',
  title: 'Disallow personal mail from a generic mailbox',
  about:
    'A generic mailbox belongs to several people and speaks for the organisation. Personal mail goes from one’s own address. A marking is a fact; what only looks personal is a guess, and may go.',
  // The sender is asked for last, by hand: most mail is not personal, and in Outlook each part costs a call.
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'checked',
  options: {},
  messages: {
    marked: {
      text: 'This is marked personal, and it would go from {mailbox}, which several people share. The policy keeps generic mailboxes for business. Choose your own address in From.',
      short: 'This is marked personal and would go from {mailbox}. Choose your own address in From.',
      basis: 'fact',
    },
    'looks-personal': {
      text: 'This looks personal, and it would go from {mailbox}, which several people share. The policy keeps generic mailboxes for business. Choose your own address in From if it is.',
      short: 'This looks personal and would go from {mailbox}. Choose your own address in From if it is.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: (_parts, { message, policy, markings, content }) => {
    const { sender } = message.parts;
    if (policy.genericMailboxes.length === 0) return NOT_APPLICABLE;
    if (!markings.personal && !looksPersonal(content, policy.words)) return PASSED;
    if (!sender.known) return undecided(sender.cause, sender.reason);
    const mailbox = policy.genericMailboxes.find((one) =>
      sameAddress(one.address, sender.value.from.address),
    );
    if (mailbox === undefined) return NOT_APPLICABLE;
    return found({
      message: markings.personal ? 'marked' : 'looks-personal',
      data: { mailbox: mailbox.address },
    });
  },
});
