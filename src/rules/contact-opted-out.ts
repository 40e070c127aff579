import { sameAddress } from '../message/address';
import { shownText } from '../message/shown-text';
import { isAnswerTo } from '../message/thread';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** M4.3: "contacting someone who has opted out of further contact" risks breaching data-protection law. */
export const contactOptedOut = defineRule({
  id: 'contact-opted-out',
  title: 'Disallow mail to people who have opted out',
  about:
    'Somebody who asked not to be written to has a right to be left alone (UK GDPR, Article 21). An answer to what they wrote is no new contact, and some mail must go all the same: then the reason is recorded. The fact comes from the contact register; where that is not at hand, nothing is said.',
  needs: ['recipients'],
  facts: ['contacts'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    'opted-out': {
      text: '{who} has asked not to be contacted. The policy asks you to respect that. Take the address out, or say why this mail is needed.',
      short: '{who} has asked not to be contacted. Take the address out, or say why this mail is needed.',
      basis: 'fact',
      statements: ['This mail is needed although the person has opted out of contact.'],
    },
  },
  fixes: { remove: { label: 'Take {who} out', safety: 'suggested' } },
  check: ({ recipients }, { facts, message, content }) => {
    const { contacts } = facts;
    if (contacts === undefined) return NOT_APPLICABLE;
    const optedOut = recipients.all.filter(
      (one) =>
        contacts.optedOut.some((address) => sameAddress(address, one.address)) &&
        !isAnswerTo(one, message, content),
    );
    if (optedOut.length === 0) return PASSED;
    return found(
      ...optedOut.map(({ field, address }) => {
        const who = shownText(address);
        return {
          message: 'opted-out' as const,
          data: { who },
          place: { part: 'recipients' as const },
          fixes: [
            {
              id: 'remove' as const,
              data: { who },
              edits: [{ kind: 'remove-recipient' as const, field, address }],
            },
          ],
        };
      }),
    );
  },
});
