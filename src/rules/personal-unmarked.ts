import { looksPersonal } from '../detectors/personal-matter';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** M5.3: "Personal emails should be marked as such … This includes emails relating to trade union business." */
export const personalUnmarked = defineRule({
  id: 'personal-unmarked',
  title: 'Require a marking on personal mail',
  about:
    'Mail marked personal is left alone: nobody opens it without need, and Letterhead looks only at what could do harm. So the marking protects the sender. Whether a mail is personal is told by its words, which is a guess; family plans and trade-union business are the usual cases.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    marking: { type: 'text', default: '[Personal]', about: 'What the fix puts before the subject.' },
  },
  messages: {
    unmarked: {
      text: 'This looks like personal or trade-union mail and is not marked as such. The policy asks for the marking, so that others leave it alone. Add it to the subject if it is.',
      short: 'This looks personal and is not marked as such.',
      basis: 'guess',
    },
  },
  fixes: { mark: { label: 'Mark it {marking}', safety: 'suggested' } },
  check: (_parts, { policy, content, markings, options }) => {
    if (markings.confidential) return NOT_APPLICABLE;
    if (!looksPersonal(content, policy.words)) return PASSED;
    const { marking } = options;
    return found({
      message: 'unmarked',
      place: { part: 'subject' },
      fixes: [{ id: 'mark', data: { marking }, edits: [{ kind: 'set-marking', marking }] }],
    });
  },
});
