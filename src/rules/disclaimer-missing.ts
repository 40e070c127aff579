import { findAlteredBlock, findApprovedBlock } from '../message/approved-block';
import { domainOf } from '../message/address';
import type { Body, Span } from '../message/body';
import { isHidden, isOwnAndVisible } from '../message/own-text';
import { recipientScope } from '../message/scope';
import { shownDomains } from '../message/shown-text';
import { defineRule, found, NOT_APPLICABLE, PASSED, undecided, type Found } from '../engine/rule';
import type { ApprovedBlock, Policy } from '../policy/model/policy';

type MessageId = 'missing' | 'altered' | 'quoted-only' | 'twice';

/** A line that opens an earlier mail: `From: …`, `On … wrote:`, or a dashed or underscored rule with words. */
const ATTRIBUTION = /^[>|\s*]*(?:from|sent by|on\s.{1,300}\swrote|.{1,300}\swrote)\s?:/i;

/** Addresses within a line, for telling whose mail was quoted. */
const ADDRESS_DOMAIN = /@([a-z0-9.-]{1,253})/gi;

/** What may follow a block that ends the thread: the printed quotation marks, its final stop, white space. */
const NOTHING_BUT_PUNCTUATION = /^["'”’.\s]*$/;

/** Where a block stands in the message. */
interface Places {
  /** In what the sender writes now. */
  readonly own: number;
  /** Below the thread, where nothing shows that it belongs to an earlier mail. */
  readonly below: number;
  /** In an earlier mail. */
  readonly quoted: number;
}

/** True where the last opening of an earlier mail above `offset` names one of our own domains. */
function isUnderOwnEarlierMail(body: Body, offset: number, policy: Policy): boolean {
  const lines = body.text.slice(0, offset).split('\n');
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = (lines[index] ?? '').slice(0, 700);
    if (!ATTRIBUTION.test(line)) continue;
    ADDRESS_DOMAIN.lastIndex = 0;
    const domain = ADDRESS_DOMAIN.exec(line)?.[1];
    return domain !== undefined && recipientScope(`x@${domain}`, policy.organisation.domains) === 'internal';
  }
  return false;
}

/**
 * True where a block in the quoted part ends the whole message without a quoting mark: below the thread counts when it
 * cannot be shown to belong to an earlier mail (clauses.md, G).
 */
function endsThread(body: Body, span: Span, policy: Policy): boolean {
  if (!NOTHING_BUT_PUNCTUATION.test(body.text.slice(span.end, span.end + 500))) return false;
  const lineStart = body.text.lastIndexOf('\n', span.start) + 1;
  const before = body.text.slice(lineStart, span.start).trim();
  if (before.startsWith('>') || before.startsWith('|')) return false;
  return !isUnderOwnEarlierMail(body, span.start, policy);
}

function placesOf(body: Body, block: ApprovedBlock, policy: Policy): Places {
  const places = { own: 0, below: 0, quoted: 0 };
  for (const { span } of findApprovedBlock(body.text, block.text)) {
    if (isHidden(body, span)) continue;
    if (isOwnAndVisible(body, span)) places.own++;
    else if (endsThread(body, span, policy)) places.below++;
    else places.quoted++;
  }
  return places;
}

/** True where the text written now holds something that was the disclaimer once. */
function isAltered(body: Body, block: ApprovedBlock): boolean {
  const match = findAlteredBlock(body.text, block.text);
  return match !== undefined && isOwnAndVisible(body, match);
}

/** S6.2: the approved disclaimer on every mail going outside. */
export const disclaimerMissing = defineRule({
  id: 'disclaimer-missing',
  title: 'Require the approved disclaimer on mail going outside',
  about:
    'Mail that leaves the organisation carries its approved disclaimer, word for word. Line breaks, kinds of quotation mark and letter case do not matter; the words do. A disclaimer that stands only in an earlier mail of the thread covers that mail, not this one. In Outlook it is added by itself while the mail is being written.',
  needs: ['recipients', 'body'],
  audience: 'outside',
  concern: 'form',
  personalMail: 'checked',
  options: {},
  messages: {
    missing: {
      text: 'The disclaimer is missing, and the mail goes outside, to {where}. The policy asks for it on every mail that leaves. Add it now.',
      short: 'The disclaimer is missing. Add it now.',
      basis: 'fact',
    },
    altered: {
      text: 'The disclaimer has been changed, and the mail goes outside, to {where}. The policy asks for the approved words. Add the approved disclaimer, and take the changed one out.',
      short: 'The disclaimer has been changed. Put the approved words back.',
      basis: 'fact',
    },
    'quoted-only': {
      text: 'The disclaimer stands only in the earlier mail below, and this one goes outside, to {where}. The policy asks for it on every mail that leaves. Add it to this one.',
      short: 'The disclaimer stands only in the earlier mail below. Add it to this one.',
      basis: 'fact',
    },
    twice: {
      text: 'The disclaimer stands in this mail {count} times. Once is what the policy asks. Take the others out.',
      short: 'The disclaimer stands in this mail {count} times.',
      basis: 'fact',
    },
  },
  fixes: { add: { label: 'Add the disclaimer', safety: 'safe' } },
  check: ({ body }, { policy, facts, audience }) => {
    const block = policy.blocks.find((one) => one.id === 'disclaimer');
    if (block === undefined) return NOT_APPLICABLE;
    const isInside = (address: string): boolean =>
      block.alsoInside.some((domain) => domainOf(address) === domain);
    const outside = audience.outside.filter((one) => !isInside(one.address));
    if (outside.length === 0) return NOT_APPLICABLE;

    const places = placesOf(body, block, policy);
    const present = places.own + places.below;
    if (present > 1) return found({ message: 'twice', data: { count: present } });
    if (present === 1 || (facts.queuedBlocks ?? []).includes('disclaimer')) return PASSED;
    if (body.isTruncated) return undecided('broken', 'the mail is too long to be read to its end');

    const message = missingMessage(places, body, block);
    const add = {
      id: 'add' as const,
      edits: [{ kind: 'insert-block' as const, block: block.id, text: block.text }],
    };
    const where = shownDomains(outside.map((one) => one.address));
    const one: Found<MessageId, 'add'> = { message, data: { where }, fixes: [add] };
    return found(one);
  },
});

function missingMessage(places: Places, body: Body, block: ApprovedBlock): Exclude<MessageId, 'twice'> {
  if (isAltered(body, block)) return 'altered';
  return places.quoted > 0 ? 'quoted-only' : 'missing';
}
