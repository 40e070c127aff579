import { fullName, seemsSamePerson } from '../detectors/person-names';
import { sameAddress, type Address } from '../message/address';
import { foldedWords, ownText } from '../message/own-words';
import { recipientScope } from '../message/scope';
import { shownText } from '../message/shown-text';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** The name as a reader would write it: the display name, or one made from `first.last@`; else the address. */
function nameOf(person: Address): string {
  if (person.name !== '' && !person.name.includes('@')) return shownText(person.name);
  const named = fullName(person);
  if (named === undefined) return shownText(person.address);
  return [named.first, named.last].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|cllr)$/;

/** True where the text names the person: a first name, an initial or a title, and then the surname; or the address. */
function names(text: string, person: Address): boolean {
  if (text.includes(nameOf(person).toLowerCase())) return true;
  const named = fullName(person);
  if (named === undefined) return false;
  const words = text.split(/[\s.,()]+/);
  return words.some((word, index) => {
    const before = words[index - 1] ?? '';
    return word === named.last && (before.charAt(0) === named.first.charAt(0) || TITLE.test(before));
  });
}

/** S6.1-access.c: "the identification of both the sender and the person on whose behalf the email is sent shall be shown". */
export const onBehalfUnidentified = defineRule({
  id: 'on-behalf-unidentified',
  title: 'Require both names on mail sent for somebody else',
  about:
    'Whoever gets a mail from another’s mailbox should see who really wrote it. Both names count anywhere in the new text, signature included. A generic mailbox speaks for the organisation, not for a person; one’s own other addresses are one’s own.',
  needs: ['sender', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    unidentified: {
      text: 'This goes from the mailbox of {owner}, and the text does not show both names. The policy asks for the sender and the person it is sent for. Add the line “Sent by {presser} for {owner}”.',
      short: 'This goes from the mailbox of {owner} without both names. Add “Sent by {presser} for {owner}”.',
      basis: 'fact',
    },
  },
  fixes: { line: { label: 'Add “Sent by {presser} for {owner}”', safety: 'safe' } },
  check: ({ sender }, { policy, facts, content }) => {
    const { from, sender: presser } = sender;
    if (presser === undefined || sameAddress(from.address, presser.address)) return NOT_APPLICABLE;
    const isInside = (one: Address): boolean =>
      recipientScope(one.address, policy.organisation.domains) === 'internal';
    const isShared = policy.genericMailboxes.some(({ address }) => sameAddress(address, from.address));
    const isOwn =
      seemsSamePerson(presser, from) ||
      (facts.ownAliases ?? []).some((one) => sameAddress(one, from.address));
    if (!isInside(from) || isShared || isOwn) return NOT_APPLICABLE;
    const text = foldedWords(ownText(content, 'with-signature'));
    if (names(text, from) && names(text, presser)) return PASSED;
    const data = { owner: nameOf(from), presser: nameOf(presser) };
    const line = `Sent by ${data.presser} for ${data.owner}`;
    return found({
      message: 'unidentified',
      data,
      place: { part: 'body' },
      fixes: [{ id: 'line', data, edits: [{ kind: 'insert-block', block: 'line', text: line }] }],
    });
  },
});
