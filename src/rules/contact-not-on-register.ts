import { domainOf, sameAddress } from '../message/address';
import { matchesAddressPattern } from '../message/scope';
import { shownText } from '../message/shown-text';
import { isAnswerTo } from '../message/thread';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** M4.3: "you must use contact data stored in an MPES content management database." */
export const contactNotOnRegister = defineRule({
  id: 'contact-not-on-register',
  title: 'Limit mail to people who are not on the contact register',
  about:
    'Addresses from elsewhere may be old, or belong to somebody who does not want to be written to. The register is the place to look. An answer to somebody who wrote first needs no entry. Where no register is at hand, as in Outlook’s own check on Send, nothing is said.',
  needs: ['recipients'],
  facts: ['contacts'],
  audience: 'outside',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    'not-listed': {
      text: '{who} not on the contact register. The policy asks for addresses from the register, for others may be out of date. Look the address up, or have it added.',
      short: '{who} not on the contact register. Look the address up, or have it added.',
      basis: 'fact',
    },
  },
  fixes: {},
  check: (_parts, { audience, facts, message, content, policy }) => {
    const { contacts } = facts;
    if (contacts === undefined) return NOT_APPLICABLE;
    const known = [...contacts.listed, ...contacts.optedOut];
    const missing = audience.external.filter(
      (one) =>
        !known.some((address) => sameAddress(address, one.address)) &&
        !policy.protectedCorrespondents.some((pattern) => matchesAddressPattern(one.address, pattern)) &&
        !isAnswerTo(one, message, content),
    );
    const [first] = missing;
    if (first === undefined) return PASSED;
    const name = shownText(first.address === '' ? domainOf(first.address) : first.address);
    const who = missing.length === 1 ? `${name} is` : `${name} and ${String(missing.length - 1)} more are`;
    return found({ message: 'not-listed', data: { who }, place: { part: 'recipients' } });
  },
});
