import { asksForCredential } from '../detectors/credential-request';
import { ownSentences } from '../detectors/sentences';
import { defineRule, found, PASSED } from '../engine/rule';

/** S5.3: "Passwords must never be disclosed to another person nor should disclosure be sought." */
export const credentialRequested = defineRule({
  id: 'credential-requested',
  title: 'Disallow asking for a password',
  about:
    'A password stands for one person, and what is done with it is done in that person’s name; so nobody asks for one, not even the service desk. Access of one’s own, a shared mailbox or a delegate does the same work. The password of a file, or of the guests’ Wi-Fi, is another matter and is left alone.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'checked',
  options: {},
  messages: {
    asks: {
      text: 'This asks somebody for a password. The policy asks that passwords are never sought. Ask the service desk for access of your own instead, or send it as it is.',
      short:
        'This asks somebody for a password. Ask the service desk for access of your own, or send it as it is.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: (_parts, { content }) =>
    asksForCredential(ownSentences(content)) ? found({ message: 'asks', place: { part: 'body' } }) : PASSED,
});
