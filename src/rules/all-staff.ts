import { sameAddress } from '../message/address';
import { shownText } from '../message/shown-text';
import { defineRule, found, PASSED } from '../engine/rule';

/** S6.5: "Users must not send emails to all staff unless absolutely necessary." */
export const allStaff = defineRule({
  id: 'all-staff',
  title: 'Limit mail to all staff',
  about:
    'A mail to everybody costs everybody time, and its replies more. The intranet comes first; where mail is absolutely necessary, the reason is recorded and the mail goes.',
  needs: ['recipients'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    'all-staff': {
      text: 'This goes to all staff ({list}). The policy asks for the intranet or another way first. Take the list out, or say why mail is necessary.',
      short: 'This goes to all staff ({list}). Take the list out, or say why mail is necessary.',
      basis: 'fact',
      statements: ['The intranet and other ways were considered, and mail to all staff is necessary.'],
    },
  },
  fixes: { remove: { label: 'Take {list} out', safety: 'suggested' } },
  check: ({ recipients }, { policy }) => {
    const lists = recipients.all.filter((one) =>
      policy.allStaff.some((list) => sameAddress(list, one.address)),
    );
    const [first] = lists;
    if (first === undefined) return PASSED;
    const list = shownText(first.address);
    const edits = lists.map(({ field, address }) => ({ kind: 'remove-recipient' as const, field, address }));
    return found({
      message: 'all-staff',
      data: { list },
      place: { part: 'recipients' },
      fixes: [{ id: 'remove', data: { list }, edits }],
    });
  },
});
