import { looksLikeDomain } from '../detectors/domain-look-alike';
import { fullName, mayBeSameName, personNames, seemsSamePerson } from '../detectors/person-names';
import type { ScopedRecipient } from '../engine/audience';
import { domainOf, type Address } from '../message/address';
import type { Content } from '../message/content';
import { ownText } from '../message/own-words';
import { recipientScope } from '../message/scope';
import { shownText } from '../message/shown-text';
import { threadAddresses } from '../message/thread';
import {
  defineRule,
  found,
  PASSED,
  undecided,
  type Found,
  type RuleContext,
  type RuleResult,
  type Undecided,
} from '../engine/rule';

type MessageId = 'look-alike' | 'greeting' | 'webmail-of-colleague';
type Result = RuleResult<MessageId, 'correct'>;
type Context = RuleContext<unknown>;

const PLACE = { part: 'recipients' } as const;

/** At the beginning: a greeting, and the names up to a comma or the end of the line. */
const GREETING =
  /^\s*(?:dear|hi|hiya|hello|hey|(?:good )?(?:morning|afternoon|evening))[ ,]{1,2}([^\n,.:;!?–—-]{2,60})(?:[\n,.:;!?–—-]|$)/i;

/** The beginnings of words that are nobody's name: everybody, a team, a role, an organisation; in shared addresses too. */
const NOBODY =
  'all both every any team there folk guys friend colleague ladies gentlem sir madam again to the my our your from just staff mum dad parent carer famil student learner pupil apprentic applicant candidate member customer client supplier tutor teacher head principal chair clerk secretary manager director officer admi account finance invoice payroll hr it exam result enquir info sales order booking record training career marketing support help front desk office reception service council school college company minister mp editor neighbour group committee board governor trustee whom';

/** True where one of the words is such a word, or begins like a long one. */
function callsNobody(words: readonly string[]): boolean {
  const list = NOBODY.split(' ');
  return words.some((word) => {
    const lower = word.toLowerCase();
    return list.some((one) =>
      one.length > 3 ? lower.startsWith(one) : lower === one || lower === `${one}s`,
    );
  });
}

/** The names that the greeting calls, in lower case; none where it calls nobody by name. */
function namesGreeted(content: Content): readonly string[] {
  const called = GREETING.exec(ownText(content, 'without-signature').slice(0, 200))?.[1];
  if (called === undefined) return [];
  const words = called.split(/[\s&/+]/).filter((word) => word !== '' && word !== 'and');
  if (callsNobody(words)) return [];
  // Every name begins with a capital, and initials may be anybody's.
  const areNames = words.length < 6 && words.every((word) => /^[A-Z\u00c0-\u00de][^A-Z]*[a-z]/.test(word));
  return areNames ? personNames({ name: words.join(' '), address: '' }) : [];
}

/** True where the recipient is shown with a person's whole name, so that it can be told whom it is not. */
function showsName(one: ScopedRecipient): boolean {
  return one.kind !== 'list' && fullName(one) !== undefined && !callsNobody(personNames(one));
}

function greetingOf({ audience, content }: Context): Result {
  const { all } = audience;
  if (all.length === 0 || !all.every(showsName)) return PASSED;
  const greeted = namesGreeted(content);
  const [name] = greeted;
  const isCalled = (one: Address): boolean =>
    personNames(one).some((own) => greeted.some((other) => mayBeSameName(own, other)));
  if (name === undefined || all.some(isCalled)) return PASSED;
  const called = shownText(name.charAt(0).toUpperCase() + name.slice(1));
  return found({ message: 'greeting', data: { called }, place: PLACE });
}

function lookAlikesOf({ audience, content, policy }: Context): Result {
  const { internal, trusted } = policy.organisation.domains;
  const known = [...internal, ...trusted, ...threadAddresses(content).map(domainOf)];
  const all: Found<MessageId, 'correct'>[] = [];
  for (const { field, name, address } of audience.external) {
    const domain = domainOf(address);
    if (policy.privateWebmail.includes(domain)) continue;
    const alike = known.map((one) => one.replace('*.', '')).find((one) => looksLikeDomain(domain, one));
    if (alike === undefined) continue;
    const data = { domain: shownText(domain), known: shownText(alike) };
    const right = `${address.slice(0, address.lastIndexOf('@'))}@${alike}`;
    const edits = [
      { kind: 'remove-recipient' as const, field, address },
      { kind: 'add-recipient' as const, field, name: name.includes('@') ? '' : name, address: right },
    ];
    all.push({ message: 'look-alike', data, place: PLACE, fixes: [{ id: 'correct', data, edits }] });
  }
  return found(...all);
}

/** Private addresses of colleagues who are on the mail, or in the thread below, with their own. One's own is another rule's. */
function webmailOf({ audience, content, policy, message }: Context): Result {
  const webmail = audience.external.filter((one) => policy.privateWebmail.includes(domainOf(one.address)));
  if (webmail.length === 0) return PASSED;
  const below = threadAddresses(content)
    .filter((address) => recipientScope(address, policy.organisation.domains) === 'internal')
    .map((address) => ({ name: '', address }));
  const colleagues = [...audience.internal, ...below];
  const theirs = webmail.filter((one) => colleagues.some((colleague) => seemsSamePerson(colleague, one)));
  if (theirs.length === 0) return PASSED;
  const { sender } = message.parts;
  if (!sender.known) return undecided(sender.cause, sender.reason);
  const { from, sender: presser = from } = sender.value;
  const others = theirs.filter((one) => !seemsSamePerson(from, one) && !seemsSamePerson(presser, one));
  return found(
    ...others.map(({ address }) => ({
      message: 'webmail-of-colleague' as const,
      data: { mailbox: shownText(address) },
      place: PLACE,
    })),
  );
}

/**
 * What is looked for, by what it says. The file that Outlook runs on Send leaves out the lines that its policy never lets
 * stop a mail (scripts/loaders/signs-that-stop-loader.js).
 */
const SIGNS: Readonly<Record<MessageId, (context: Context) => Result>> = {
  'look-alike': lookAlikesOf,
  greeting: greetingOf,
  'webmail-of-colleague': webmailOf,
};

/** S6.1-risk.c: mail may be "inadvertently addressed". */
export const recipientLooksWrong = defineRule({
  id: 'recipient-looks-wrong',
  title: 'Require the right recipient',
  about:
    'Most mail that reaches the wrong person was addressed by a slip, or by a completion that was not read. Three signs are looked at: a domain that looks like the organisation’s own, a partner’s or one of this thread’s and is another; a greeting that calls nobody among the recipients (nicknames fit their names; “all”, teams, roles, initials and shared addresses call anybody); and the private address of a colleague.',
  needs: ['recipients', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    'look-alike': {
      text: '{domain} looks like {known}, and is another domain. The policy warns of mail that reaches the wrong person. Change the address to {known}, or send it if {domain} is right.',
      short: '{domain} looks like {known}, and is another domain. Change it, or send if it is right.',
      basis: 'guess',
    },
    greeting: {
      text: 'The greeting is for {called}, and no recipient has that name. The policy warns of mail that reaches the wrong person. Look at the recipients again.',
      short: 'The greeting is for {called}, and no recipient has that name. Look at the recipients again.',
      basis: 'guess',
    },
    'webmail-of-colleague': {
      text: '{mailbox} looks like the private mailbox of a colleague. The policy warns of mail that reaches the wrong place. Write to their work address.',
      short: '{mailbox} looks like a colleague’s private mailbox. Write to their work address.',
      basis: 'guess',
    },
  },
  fixes: { correct: { label: 'Change {domain} to {known}', safety: 'suggested' } },
  check: (_parts, context): Result => {
    const answers = Object.keys(SIGNS).map((id) => SIGNS[id as MessageId](context));
    const applicable = answers.filter((one) => one.applicable);
    return {
      applicable: true,
      found: applicable.reduce<readonly Found<MessageId, 'correct'>[]>(
        (all, one) => [...all, ...one.found],
        [],
      ),
      undecided: applicable.reduce<readonly Undecided[]>((all, one) => [...all, ...one.undecided], []),
    };
  },
});
