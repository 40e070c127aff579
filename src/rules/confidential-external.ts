import { shownDomains, shownText } from '../message/shown-text';
import { defineRule, found, NOT_APPLICABLE } from '../engine/rule';

/** M4.1, S6.1, S6.5-content.b: marked confidential, and going outside. */
export const confidentialExternal = defineRule({
  id: 'confidential-external',
  title: 'Limit mail marked confidential that goes outside',
  about:
    'Whoever marks a mail has thought about it, so this only says aloud what is about to happen. Toward the organisation’s trusted partners it stays silent.',
  needs: ['recipients', 'subject'],
  audience: 'outside',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    external: {
      text: 'This is marked {marking}, and it goes outside, to {where}. The policy asks that confidential matters reach only those they are meant for. Look at the recipients once more.',
      short: 'This is marked {marking}, and it goes outside, to {where}.',
      basis: 'fact',
    },
  },
  fixes: {},
  check: (_parts, { markings, audience }) => {
    const beyondTrusted = [...audience.external, ...audience.unknown];
    if (!markings.confidential || beyondTrusted.length === 0) return NOT_APPLICABLE;
    const where = shownDomains(beyondTrusted.map((one) => one.address));
    const marking = markings.words === '' ? 'confidential' : shownText(markings.words);
    return found({ message: 'external', data: { where, marking }, place: { part: 'recipients' } });
  },
});
