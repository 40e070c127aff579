import { ownSentences, sentencesWith } from '../detectors/sentences';
import { sameAddress } from '../message/address';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** Without one of these nothing is decided: one cheap search over the whole text. */
const DECISION =
  /\b(?:agreed?|decid|decision|approv|authoris|award|appoint|resolv|accept|confirm|terminat|renew|sign(?:ed)? off|settle|contract|minutes)/g;

/** A decision or a transaction that this mail itself sets down (S6.7: "a corporate record of a decision or transaction"). */
const SETS_DOWN = new RegExp(
  [
    "\\b(?:we|i|the (?:board|trustees|governors|directors|committee|panel|senior (?:management )?team|chief executive|management team)) (?:have |has |'ve )?(?:hereby |now |today |formally |unanimously )*(?:decided|agreed|approved|resolved|authorised|awarded|appointed|signed off)\\b(?! to (?:meet|talk|speak|have|look|ring|catch))",
    "\\b(?:it (?:was|has been) (?:decided|agreed|resolved|approved)|the (?:board|panel|committee)'s decision|our (?:final )?decision (?:is|was)|for the record)\\b",
    '\\bi (?:hereby |formally )?(?:approve|authorise|confirm (?:our|the|my) (?:agreement|decision|approval|acceptance|appointment|award|terms))\\b',
    '\\bwe (?:hereby |formally )?(?:accept|award|appoint|terminate|renew|confirm (?:our|the) (?:agreement|decision|acceptance|appointment|award|order|terms))\\b',
    '\\b(?:contract|tender|grant|bid|lease|funding) (?:has been|was|is hereby|is now) (?:awarded|signed|agreed|renewed|terminated|approved)\\b',
    '\\b(?:to confirm|confirming|this confirms|i (?:am writing to )?confirm) (?:what|that|as) (?:we|was) (?:have |had )?agreed\\b',
    '\\b(?:approved|signed|final|agreed) minutes (?:are|of)\\b',
  ].join('|'),
);

const NOT_YET =
  /\b(?:not (?:yet )?(?:been )?(?:decided|agreed|approved)|have you|has (?:the|it|anyone)|once|if|when|unless|until|whether|should we|shall we|could we|to be (?:agreed|approved|decided)|subject to)\b/;

/** M2.1, S6.7: what records a decision or a transaction is kept. */
export const recordWorthKeeping = defineRule({
  id: 'record-worth-keeping',
  title: 'Require that records of decisions are kept',
  about:
    'A mail that sets down a decision, an approval or an agreement is a record of the organisation, whoever’s mailbox it lies in. A copy to the records mailbox keeps it. It is said in the pane alone; whether a mail is worth keeping is for its writer to say.',
  needs: ['recipients', 'subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    decision: {
      text: 'This sets down a decision or an agreement. The policy asks that such records are kept where colleagues find them. Copy {mailbox} in, or save it with the matter’s papers.',
      short:
        'This sets down a decision or an agreement. Copy {mailbox} in, or save it with the matter’s papers.',
      basis: 'guess',
    },
  },
  fixes: { copy: { label: 'Copy {mailbox} in', safety: 'suggested' } },
  check: ({ recipients }, { content, policy }) => {
    const mailbox = policy.organisation.recordsMailbox;
    if (recipients.all.some((one) => sameAddress(one.address, mailbox))) return NOT_APPLICABLE;
    const sentences = sentencesWith(ownSentences(content), DECISION);
    if (!sentences.some((one) => SETS_DOWN.test(one) && !NOT_YET.test(one))) return PASSED;
    return found({
      message: 'decision',
      data: { mailbox },
      place: { part: 'body' },
      fixes: [
        {
          id: 'copy',
          data: { mailbox },
          edits: [{ kind: 'add-recipient', field: 'bcc', name: '', address: mailbox }],
        },
      ],
    });
  },
});
