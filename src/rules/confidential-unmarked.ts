import { entityNames } from '../detectors/entity-names';
import { SENSITIVE_KINDS } from '../detectors/kind-families';
import { sentEntities, sureOf } from '../detectors/sent-entities';
import { evidenceOf } from '../engine/finding';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** M4.1: "It is also good practice to mark these emails as confidential or sensitive." */
export const confidentialUnmarked = defineRule({
  id: 'confidential-unmarked',
  title: 'Require a marking on confidential mail',
  about:
    'A marking tells the reader, and anybody with access to the mailbox, to take care. Mail that holds personal numbers and is not marked is named; one click adds the marking to the subject.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    marking: { type: 'text', default: '[Confidential]', about: 'What the fix puts before the subject.' },
  },
  messages: {
    unmarked: {
      text: 'This holds {what} and is not marked confidential. The policy asks for a marking on confidential or sensitive mail. Add it to the subject.',
      short: 'This holds {what} and is not marked confidential.',
      basis: 'guess',
    },
  },
  fixes: { mark: { label: 'Mark it {marking}', safety: 'suggested' } },
  check: (_parts, { content, markings, message, options }) => {
    if (markings.confidential) return NOT_APPLICABLE;
    const filter = { kinds: SENSITIVE_KINDS, messageKind: message.kind, isThreadNew: false };
    const sure = sureOf(sentEntities(content, filter));
    if (sure.length === 0) return PASSED;
    const { marking } = options;
    return found({
      message: 'unmarked',
      data: { what: entityNames(sure) },
      place: { part: 'subject' },
      evidence: evidenceOf(sure),
      fixes: [{ id: 'mark', data: { marking }, edits: [{ kind: 'set-marking', marking }] }],
    });
  },
});
