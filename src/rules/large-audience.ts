import { isFromOutside } from '../engine/audience';
import { defineRule, found, PASSED } from '../engine/rule';
import { shownCount } from '../message/shown-text';

/** S6.5: "The audience of an email must be considered carefully". */
export const largeAudience = defineRule({
  id: 'large-audience',
  title: 'Limit mail to long lists of people',
  about:
    'Before a mail goes to many people, a look at the list: does each of them need it? Distribution lists count as one address unless the number of people behind them is known. Mail that came from another organisation is not ours to limit.',
  needs: ['recipients'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    recipients: {
      type: 'number',
      default: 25,
      min: 2,
      max: 5000,
      about: 'From how many known recipients on.',
    },
  },
  messages: {
    large: {
      text: 'This goes to {people}. The policy asks you to consider who needs it. Take out those who do not, or send it as it is.',
      short: 'This goes to {people}. Does each of them need it?',
      basis: 'fact',
    },
  },
  fixes: {},
  check: ({ recipients }, { options, facts, message, policy }) => {
    const counted = new Set<string>();
    let known = 0;
    for (const one of recipients.all) {
      const key = one.address.toLowerCase();
      if (key === '' || counted.has(key)) continue;
      counted.add(key);
      known += facts.listSizes?.[key] ?? 1;
    }
    if (known < options.recipients || isFromOutside(message, policy.organisation.domains)) return PASSED;
    const people = `${recipients.atLeast ? 'at least ' : ''}${shownCount(known, 'person', 'people')}`;
    return found({ message: 'large', data: { people, count: known }, place: { part: 'recipients' } });
  },
});
