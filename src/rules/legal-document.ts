import { isLegalFileName, tellsLegalDocument } from '../detectors/legal-document';
import { foldSentences, ownSentences } from '../detectors/sentences';
import type { Content } from '../message/content';
import { latestEarlierMail } from '../message/earlier-mail';
import { shownDomains, shownText } from '../message/shown-text';
import { defineRule, found, PASSED } from '../engine/rule';

/** The words that are sent: the sender's own, and on a forward those of the mail that is passed on. */
function sentWords(content: Content, isForward: boolean): readonly string[] {
  const passedOn = isForward ? latestEarlierMail(content)?.text : undefined;
  return passedOn === undefined ? [ownSentences(content)] : [ownSentences(content), foldSentences(passedOn)];
}

/** S6.8, the two conditions. */
const STATEMENTS = [
  'The chief executive has approved in writing that this goes by mail.',
  'Hard copies are exchanged as well.',
];

/** S6.8: no formal legal documents by mail without the chief executive's written approval; drafts are followed by hard copies. */
export const legalDocument = defineRule({
  id: 'legal-document',
  title: 'Limit formal legal documents by mail',
  about:
    'A contract, a lease or a deed binds the organisation, and its signed copy is the one on paper. It goes by mail only where the chief executive has approved that in writing; a draft may be sent the same way, and hard copies of it are exchanged. Talk about a contract is no contract.',
  needs: ['recipients', 'subject', 'body', 'attachments'],
  audience: 'outside',
  concern: 'content',
  personalMail: 'left-alone',
  options: {},
  messages: {
    file: {
      text: '{file} looks like a legal document, and it goes to {where}. The policy asks for the chief executive’s written approval first, and for hard copies. Send it by post, or say that it was approved.',
      short:
        '{file} looks like a legal document. Send it by post, or say in Letterhead that the chief executive has approved it.',
      basis: 'guess',
      statements: STATEMENTS,
    },
    text: {
      text: 'This looks like a legal document, or sends one, and it goes to {where}. The policy asks for the chief executive’s written approval first, and for hard copies. Send it by post, or say that it was approved.',
      short:
        'This looks like a legal document. Send it by post, or say in Letterhead that the chief executive has approved it.',
      basis: 'guess',
      statements: STATEMENTS,
    },
  },
  fixes: {},
  check: ({ attachments }, { message, content, audience }) => {
    const where = shownDomains(audience.outside.map((one) => one.address));
    const file = attachments.find((one) => !one.isInline && isLegalFileName(one.name));
    if (file !== undefined) {
      return found({
        message: 'file',
        data: { file: shownText(file.name), where },
        place: { part: 'attachments' },
      });
    }
    if (!sentWords(content, message.kind === 'forward').some(tellsLegalDocument)) return PASSED;
    return found({ message: 'text', data: { where }, place: { part: 'body' } });
  },
});
