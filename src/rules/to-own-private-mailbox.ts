import { looksPersonal } from '../detectors/personal-matter';
import { seemsSamePerson } from '../detectors/person-names';
import { domainOf, sameAddress } from '../message/address';
import { shownText } from '../message/shown-text';
import { defineRule, found, PASSED, undecided } from '../engine/rule';

/** M2.1, S6.5: what records business is kept in the organisation's systems, not in one's own mailbox at home. */
export const toOwnPrivateMailbox = defineRule({
  id: 'to-own-private-mailbox',
  title: 'Disallow work in one’s own private mailbox',
  about:
    'Work that was sent home is out of the organisation’s reach: nobody can find it, keep it or delete it, and a request for information still covers it. Whether a private address is the sender’s own is told by the name in it, which is a guess. Personal mail to oneself is marked personal, and left alone.',
  // The sender is asked for last, by hand: most mail goes to no private webmail, and in Outlook each part costs a call.
  needs: ['recipients'],
  audience: 'outside',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    own: {
      text: '{mailbox} looks like your own private mailbox. The policy asks for work to stay in the organisation’s mailboxes. Take the address out, or mark the mail personal if that is what it is.',
      short:
        '{mailbox} looks like your own private mailbox. Take it out, or mark the mail personal if it is.',
      basis: 'guess',
    },
  },
  fixes: { remove: { label: 'Take {mailbox} out', safety: 'suggested' } },
  check: (_parts, { audience, policy, message, facts, content }) => {
    const webmail = audience.external.filter((one) => policy.privateWebmail.includes(domainOf(one.address)));
    if (webmail.length === 0) return PASSED;
    const { sender } = message.parts;
    if (!sender.known) return undecided(sender.cause, sender.reason);
    const { from, sender: presser = from } = sender.value;
    const isOwn = (one: (typeof webmail)[number]): boolean =>
      seemsSamePerson(from, one) ||
      seemsSamePerson(presser, one) ||
      (facts.ownAliases ?? []).some((alias) => sameAddress(alias, one.address));
    const own = webmail.filter(isOwn);
    const [first] = own;
    if (first === undefined || looksPersonal(content, policy.words)) return PASSED;
    const mailbox = shownText(first.address);
    const edits = own.map(({ field, address }) => ({ kind: 'remove-recipient' as const, field, address }));
    return found({
      message: 'own',
      data: { mailbox },
      place: { part: 'recipients' },
      fixes: [{ id: 'remove', data: { mailbox }, edits }],
    });
  },
});
