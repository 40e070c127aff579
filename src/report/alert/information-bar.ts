import type { Audience, ScopedRecipient } from '../../engine/audience';
import type { Report } from '../../engine/report';
import type { Policy } from '../../policy/model/policy';
import { truncateAt } from './clean-text';
import { findingWords } from './finding-words';
import { ownWords } from './safe-name';

/** What Outlook takes for a notification message. */
const BAR_LENGTH = 150;

const OPEN = ' Open Letterhead.';

/** The names of the approved blocks, within a sentence. */
const BLOCK_WORDS: Readonly<Record<string, string>> = {
  disclaimer: 'disclaimer',
  particulars: 'company particulars',
};

/**
 * Gives the one line of the information bar while the mail is written, at most 150 characters: the gravest finding that
 * would stop it, or else who is outside and what will be added.
 *
 * @param queued ids of the approved blocks that Outlook will append on Send.
 */
export function informationBarLine(
  report: Report,
  audience: Audience,
  policy: Policy,
  queued: readonly string[],
): string {
  const gravest = report.findings[0];
  if (gravest !== undefined && gravest.level !== 'advise') {
    return `${truncateAt(findingWords(gravest).wrong, BAR_LENGTH - OPEN.length)}${OPEN}`;
  }
  return truncateAt(`${whoIsOutside(audience, policy)} ${whatIsAdded(queued)}`, BAR_LENGTH);
}

function whoIsOutside(audience: Audience, policy: Policy): string {
  if (audience.all.length === 0) return 'Nobody to send to yet.';
  if (audience.outside.length === 0) return 'Everyone is inside.';
  const lists = audience.outside.filter((one) => one.kind === 'list');
  const people = audience.outside.filter((one) => one.kind !== 'list');
  const counted = [
    counting(distinct(people), 'person', 'people'),
    counting(distinct(lists), 'list', 'lists'),
  ];
  const where = truncateAt(ownWords(policy.organisation.shortName), 50);
  return `${counted.filter((one) => one !== '').join(' and ')} outside ${where}.`;
}

/** Somebody in To and Cc is one person; without a usable address nobody can tell, so each counts. */
function distinct(recipients: readonly ScopedRecipient[]): number {
  const addresses = new Set<string>();
  let without = 0;
  for (const { address } of recipients) {
    if (address === '') without++;
    else addresses.add(address.toLowerCase());
  }
  return addresses.size + without;
}

function counting(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return `${String(count)} ${count === 1 ? one : many}`;
}

function whatIsAdded(queued: readonly string[]): string {
  const names = queued.map((id) => BLOCK_WORDS[id] ?? '').filter((name) => name !== '');
  return names.length === 0 ? 'Nothing to add.' : `The ${names.join(' and ')} will be added.`;
}
