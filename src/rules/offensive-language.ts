import { findOffence } from '../detectors/offensive-words';
import { isFromOutside } from '../engine/audience';
import { sameAddress } from '../message/address';
import type { Content } from '../message/content';
import type { Place } from '../engine/finding';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';
import type { Policy } from '../policy/model/policy';

/** Mailboxes that take complaints, by the part before the @. */
const TAKES_COMPLAINTS =
  /^(?:hr|human[._-]?resources|personnel|safeguarding|complaints?|dignity|whistleblowing)@/i;

/** True for those to whom abuse is reported: the service desk and whoever looks after staff matters. */
function takesReports(address: string, policy: Policy): boolean {
  return (
    TAKES_COMPLAINTS.test(address) ||
    sameAddress(address, policy.organisation.serviceDesk) ||
    policy.genericMailboxes.some((one) => one.for.includes('hr-matter') && sameAddress(one.address, address))
  );
}

/** Where the sender's own words offend: in the subject, or in the new text. */
function offenceIn(content: Content): Place | undefined {
  const inSubject = findOffence(content.subject);
  if (inSubject !== undefined) return { part: 'subject', ...inSubject };
  for (const { kind, start, end } of content.segments) {
    if (kind !== 'new' && kind !== 'signature') continue;
    const offence = findOffence(content.text.slice(start, end));
    if (offence !== undefined)
      return { part: 'body', start: start + offence.start, end: start + offence.end };
  }
  return undefined;
}

/** Annex 1, S6.3, S6.5: nothing obscene, racist, sexist, ageist, homophobic or likely to cause offence. */
export const offensiveLanguage = defineRule({
  id: 'offensive-language',
  title: 'Disallow offensive language',
  about:
    'Words that offend are looked for in what the sender writes now, with the words around them: a name, a place, an animal or a medical word is no offence, and neither is abuse that is quoted or told of, anything that goes to the service desk or to those who look after staff matters, or mail of another organisation. A machine does not understand tone, so this is a guess, and the mail may go. The words themselves stand nowhere in a report.',
  needs: ['recipients', 'subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    offensive: {
      text: 'This holds words that may offend. The policy asks that nothing obscene, abusive or likely to offend is sent. Choose other words, or send it if they are meant otherwise.',
      short: 'This holds words that may offend. Choose others, or send it if they are meant otherwise.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: ({ recipients }, { content, policy, message }) => {
    const place = offenceIn(content);
    if (place === undefined) return PASSED;
    const isReport = recipients.all.some(({ address }) => takesReports(address, policy));
    if (isReport || isFromOutside(message, policy.organisation.domains)) return NOT_APPLICABLE;
    return found({ message: 'offensive', place });
  },
});
