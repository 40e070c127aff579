import { shownDomains } from '../message/shown-text';
import { entityNames } from '../detectors/entity-names';
import { bulkOf, ENTITY_KINDS, type LocatedEntity } from '../detectors/entity';
import { findMessageEntities } from '../detectors/find-entities';
import { SENSITIVE_KINDS } from '../detectors/kind-families';
import { sentEntities, sureOf } from '../detectors/sent-entities';
import { addedSince } from '../engine/audience';
import { evidenceOf, placeOf } from '../engine/finding';
import { defineRule, found, PASSED, undecided, type Found, type RuleContext } from '../engine/rule';

type MessageId = 'identifiers' | 'bulk' | 'quoted';

/** How many different values there are. */
function distinct(entities: readonly LocatedEntity[]): number {
  return new Set(entities.map((one) => `${one.kind} ${one.key}`)).size;
}

/** True where such data stands only in the thread, and a reply and a forward would be told apart by more than we read. */
function hangsOnKind({ message, content }: RuleContext<unknown>, kinds: readonly string[]): boolean {
  const isQuoted = (one: LocatedEntity): boolean => one.where === 'quoted' && kinds.includes(one.kind);
  return message.kind === 'unknown' && sureOf(findMessageEntities(content)).some(isQuoted);
}

/** M4.1, M4.3.1, S6.5-content.a and b, S6.1-risk: no sensitive personal data in mail going outside. */
export const sensitiveDataExternal = defineRule({
  id: 'sensitive-data-external',
  title: 'Disallow sensitive personal data in mail going outside',
  about:
    'Ordinary mail is not secure, and once it has left nobody can call it back. Numbers that stand for a person, dates of birth, home addresses, lists of mail addresses and telephone numbers, passwords and keys are looked for by their form, their check digits and the words around them; what is told of somebody’s health, work, safety or offences, and of business in confidence, by the words of a sentence. One that stands only in the earlier mail below counts when the mail is forwarded, or goes to somebody outside who was added. Ten or more different ones with valid check digits are taken as a list, and a list does not leave by mail.',
  needs: ['recipients', 'subject', 'body'],
  audience: 'outside',
  concern: 'content',
  personalMail: 'checked',
  options: {
    kinds: {
      type: 'words',
      default: SENSITIVE_KINDS,
      choices: ENTITY_KINDS,
      about: 'The kinds of data that are looked for.',
    },
    bulk: {
      type: 'number',
      default: 10,
      min: 2,
      max: 1000,
      about: 'From how many different values on it is a list.',
    },
  },
  messages: {
    identifiers: {
      text: '{What} {is} going outside, to {where}. The policy asks that sensitive data is not sent in mail to people outside. Take {it} out, send {it} another way, or give the reason.',
      short: '{What} {is} going outside, to {where}. Take {it} out, or give a reason in Letterhead and send.',
      basis: 'guess',
    },
    bulk: {
      text: '{count} different personal numbers ({what}) are going outside, to {where}. The policy asks that lists of personal data do not leave by mail. Take them out, and share the list in another way.',
      short:
        '{count} different personal numbers are going outside, to {where}. Take them out, and share the list another way.',
      basis: 'fact',
    },
    quoted: {
      text: '{What} {stands} in the earlier mail below, which goes outside with this one, to {where}. The policy asks that sensitive data is not sent in mail to people outside. Cut the thread, or give the reason.',
      short:
        '{What} in the earlier mail below would go outside, to {where}. Cut the thread, or give a reason.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: (_parts, context) => {
    const { content, audience, options, markings, message, facts } = context;
    const all = sentEntities(content, {
      kinds: options.kinds,
      messageKind: message.kind,
      isThreadNew: addedSince(audience.outside, facts.openingRecipients).length > 0,
    });
    const sure = sureOf(all);
    if (sure.length === 0 && hangsOnKind(context, options.kinds)) {
      return undecided('late', 'it is not known yet whether this is a reply or a forward');
    }
    const where = shownDomains(audience.outside.map((one) => one.address));
    const count = bulkOf(all);
    const speaks = sure.length > 0 ? sure : all;
    const [first] = speaks;
    if (first === undefined) return PASSED;
    if (count >= options.bulk) {
      return found({
        ...findingFor('bulk', speaks, where),
        data: { count, where, what: entityNames(speaks.filter((one) => one.isCheckable)) },
      });
    }
    // Of mail marked personal only lists are looked at (clauses.md, section A).
    if (sure.length === 0 || markings.personal) return PASSED;
    return found(
      findingFor(sure.every((one) => one.where === 'quoted') ? 'quoted' : 'identifiers', sure, where),
    );
  },
});

function findingFor(
  message: MessageId,
  entities: readonly LocatedEntity[],
  where: string,
): Found<MessageId, never> {
  const [first] = entities;
  const many = distinct(entities) > 1;
  const what = entityNames(entities);
  return {
    message,
    data: {
      where,
      what,
      What: what.charAt(0).toUpperCase() + what.slice(1),
      is: many ? 'are' : 'is',
      it: many ? 'them' : 'it',
      stands: many ? 'stand' : 'stands',
    },
    ...(first === undefined ? {} : { place: placeOf(first) }),
    evidence: evidenceOf(entities),
  };
}
