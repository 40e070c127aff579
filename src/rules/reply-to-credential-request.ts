import { asksForCredential, baitsForCredential } from '../detectors/credential-request';
import { foldSentences } from '../detectors/sentences';
import { sameAddress } from '../message/address';
import { latestEarlierMail } from '../message/earlier-mail';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** M3.4: "If you receive an email asking you to verify sensitive information or passwords, you should simply delete it". */
export const replyToCredentialRequest = defineRule({
  id: 'reply-to-credential-request',
  title: 'Disallow answers to mail that asks for passwords',
  about:
    'Mail that asks to verify an account or a password is nearly always meant to steal it, however genuine it looks. An answer tells its writer that somebody reads it. To pass it on to the service desk is right, and is left alone.',
  needs: ['recipients', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    answers: {
      text: 'This answers a mail that asks for a password, or to verify an account. The policy asks that such mail is deleted, and no link in it followed. Tell the service desk instead, or send it as it is if you know it to be genuine.',
      short:
        'This answers a mail that asks for a password or to verify an account. Tell the service desk instead.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: ({ recipients }, { message, content, policy }) => {
    if (message.kind === 'new' || message.kind === 'forward') return NOT_APPLICABLE;
    if (
      !/passw|verify|validate|confirm|update|log-?in|\bpin\b|re-?enter|activate|restore|unlock/i.test(
        content.text,
      )
    )
      return PASSED;
    const { serviceDesk } = policy.organisation;
    if (recipients.all.every((one) => sameAddress(one.address, serviceDesk))) return PASSED;
    const earlier = latestEarlierMail(content);
    if (earlier === undefined) return PASSED;
    const words = foldSentences(earlier.text);
    if (!asksForCredential(words) && !baitsForCredential(words)) return PASSED;
    return found({ message: 'answers', place: { part: 'recipients' } });
  },
});
