import { entityNames } from '../detectors/entity-names';
import { ENTITY_KINDS } from '../detectors/entity';
import { SENSITIVE_KINDS } from '../detectors/kind-families';
import { sentEntities, sureOf } from '../detectors/sent-entities';
import { sameAddress } from '../message/address';
import type { Recipient } from '../message/message';
import { shownText } from '../message/shown-text';
import { addedSince } from '../engine/audience';
import type { Facts } from '../engine/facts';
import { evidenceOf } from '../engine/finding';
import { defineRule, found, NOT_APPLICABLE, type Found } from '../engine/rule';
import type { Policy } from '../policy/model/policy';

type MessageId = 'shared' | 'delegated';

/** Who reads a recipient's mail beside one person: the message that says so, and the data that it is meant to get. */
interface Sharing {
  readonly message: MessageId;
  readonly meantFor: readonly string[];
  readonly readers: number;
}

/** How a recipient's mailbox is shared, by the policy's lists or by the register; `undefined` where one person reads it. */
function sharingOf({ address, kind }: Recipient, policy: Policy, facts: Facts): Sharing | undefined {
  const generic = policy.genericMailboxes.find((one) => sameAddress(one.address, address));
  if (generic !== undefined) return { message: 'shared', meantFor: generic.for, readers: 0 };
  const isList = kind === 'list' || policy.allStaff.some((one) => sameAddress(one, address));
  if (isList) return { message: 'shared', meantFor: [], readers: 0 };
  const readers = facts.sharedMailboxes?.[address.toLowerCase()]?.length ?? 0;
  return readers === 0 ? undefined : { message: 'delegated', meantFor: [], readers };
}

/** M4.3.3: "use internal email for communicating confidential personal data unless you are sure the mailbox is not shared". */
export const sensitiveDataSharedMailbox = defineRule({
  id: 'sensitive-data-shared-mailbox',
  title: 'Limit sensitive personal data to mailboxes that are not shared',
  about:
    'A generic mailbox, a list, or the mailbox of a colleague who has let others in is read by more people than the address shows. Personal data goes to it only where it is meant for such data: the policy says for each generic mailbox what it may get. Which mailboxes have delegates is known where the register is at hand.',
  needs: ['recipients', 'subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    kinds: {
      type: 'words',
      default: SENSITIVE_KINDS.filter((kind) => kind !== 'commercial'),
      choices: ENTITY_KINDS,
      about: 'The kinds of data that are looked for.',
    },
  },
  messages: {
    shared: {
      text: '{What} {is} going to {mailbox}, which several people read. The policy asks that personal data goes to a mailbox that is not shared. Send it to one person instead, or send it as it is if all of them may read it.',
      short:
        '{What} {is} going to {mailbox}, which several people read. Send it to one person, or send it as it is.',
      basis: 'guess',
    },
    delegated: {
      text: '{What} {is} going to {mailbox}, which {people} can read as well. The policy asks that personal data goes to a mailbox that is not shared inappropriately. Send it as it is if they may read it, or another way.',
      short:
        '{What} {is} going to {mailbox}, which {people} can read as well. Send it as it is if they may read it.',
      basis: 'guess',
    },
  },
  fixes: { remove: { label: 'Take {mailbox} out', safety: 'suggested' } },
  check: ({ recipients }, { message, content, options, policy, facts }) => {
    const sender = message.parts.sender.known ? message.parts.sender.value.from.address : '';
    const all: Found<MessageId, 'remove'>[] = [];
    let isApplicable = false;
    for (const one of recipients.all) {
      const sharing = sharingOf(one, policy, facts);
      if (sharing === undefined || sameAddress(one.address, sender)) continue;
      isApplicable = true;
      const sure = sureOf(
        sentEntities(content, {
          kinds: options.kinds.filter((kind) => !sharing.meantFor.includes(kind)),
          messageKind: message.kind,
          isThreadNew: addedSince([one], facts.openingRecipients).length > 0,
        }),
      );
      if (sure.length === 0) continue;
      const what = entityNames(sure);
      const mailbox = shownText(one.address);
      const { field, address } = one;
      all.push({
        message: sharing.message,
        data: {
          What: what.charAt(0).toUpperCase() + what.slice(1),
          is: new Set(sure.map(({ kind, key }) => `${kind} ${key}`)).size > 1 ? 'are' : 'is',
          mailbox,
          people: sharing.readers === 1 ? 'one other person' : `${sharing.readers} other people`,
        },
        place: { part: 'recipients' },
        evidence: evidenceOf(sure),
        fixes: [{ id: 'remove', data: { mailbox }, edits: [{ kind: 'remove-recipient', field, address }] }],
      });
    }
    return isApplicable ? found(...all) : NOT_APPLICABLE;
  },
});
