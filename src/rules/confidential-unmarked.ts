import { entityNames } from '../detectors/entity-names';
import { SENSITIVE_KINDS } from '../detectors/kind-families';
import { sentEntities, sureOf } from '../detectors/sent-entities';
import { shownText } from '../message/shown-text';
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
    label: {
      type: 'text',
      default: 'Confidential',
      about: 'The sensitivity label that the other fix sets, by its name, where the tenant has it.',
    },
  },
  messages: {
    unmarked: {
      text: 'This holds {what} and is not marked confidential. The policy asks for a marking on confidential or sensitive mail. Add it to the subject.',
      short: 'This holds {what} and is not marked confidential.',
      basis: 'guess',
    },
  },
  fixes: {
    mark: { label: 'Mark it {marking}', safety: 'suggested' },
    label: { label: 'Set the label {label}', safety: 'suggested' },
  },
  check: (_parts, { content, markings, message, options, facts }) => {
    if (markings.confidential) return NOT_APPLICABLE;
    const filter = { kinds: SENSITIVE_KINDS, messageKind: message.kind, isThreadNew: false };
    const sure = sureOf(sentEntities(content, filter));
    if (sure.length === 0) return PASSED;
    const { marking } = options;
    const wanted = options.label.trim().toLowerCase();
    const label = facts.labels?.find(({ name }) => name.trim().toLowerCase() === wanted);
    const now = message.parts.label;
    return found({
      message: 'unmarked',
      data: { what: entityNames(sure) },
      place: { part: 'subject' },
      evidence: evidenceOf(sure),
      fixes: [
        { id: 'mark', data: { marking }, edits: [{ kind: 'set-marking', marking }] },
        ...(label === undefined || !now.known
          ? []
          : [
              {
                id: 'label' as const,
                data: { label: shownText(label.name) },
                edits: [
                  {
                    kind: 'set-label' as const,
                    labelId: label.id,
                    name: label.name,
                    expected: now.value?.id,
                  },
                ],
              },
            ]),
      ],
    });
  },
});
