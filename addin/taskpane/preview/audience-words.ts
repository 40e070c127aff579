import { readAudience, type ScopedRecipient } from '../../../src/engine/audience';
import { domainOf } from '../../../src/message/address';
import type { Message } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/model/policy';
import { PREVIEW_WORDS } from '../words/preview';

/** Gives the audience in plain words: "3 people inside MPES, 5 people outside, at 2 organisations, 1 list we cannot see into". */
export function audienceWords(message: Message, policy: Policy): string {
  const { recipients } = message.parts;
  const { all } = readAudience(message, policy.organisation.domains);
  if (all.length === 0) return PREVIEW_WORDS.nobody;
  const isList = (one: ScopedRecipient): boolean =>
    one.kind === 'list' || policy.allStaff.includes(one.address);
  const people = all.filter((one) => !isList(one));
  const inside = people.filter((one) => one.scope === 'internal').length;
  const outside = people.filter((one) => one.scope !== 'internal');
  const lists = all.length - people.length;
  const parts = [
    ...(inside === 0
      ? []
      : [PREVIEW_WORDS.inside(PREVIEW_WORDS.people(inside), policy.organisation.shortName)]),
    ...(outside.length === 0
      ? []
      : [PREVIEW_WORDS.outside(PREVIEW_WORDS.people(outside.length), organisationsOf(outside, policy))]),
    ...(lists === 0 ? [] : [PREVIEW_WORDS.lists(lists)]),
  ];
  const words = parts.join(', ');
  return recipients.known && recipients.value.atLeast ? PREVIEW_WORDS.atLeast(words) : words;
}

/** Each address of private webmail stands for itself. */
function organisationsOf(people: readonly ScopedRecipient[], { privateWebmail }: Policy): number {
  const keys = people.map(({ address }) => {
    const domain = domainOf(address);
    return privateWebmail.includes(domain) ? address : domain;
  });
  return new Set(keys).size;
}
