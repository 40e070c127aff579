import { domainOf, isAddress, isCovered, isDomainEntry } from './addresses';
import { ENTITY_KINDS } from '../../detectors/entity';
import { suggestion } from './nearest';
import { checkPatterns } from './pattern';
import type { Report, SourcePath } from './problem';
import type { PolicySourceShape } from './schema';

/** What Outlook adds to a mail on sending holds 5,000 characters (office-js `appendOnSendAsync`). */
const BLOCK_LIMIT = 5000;

/** Checks the organisation, its domains, addresses, blocks, mailboxes and word lists. */
export function checkOrganisation(policy: PolicySourceShape, report: Report): void {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(policy.id) || policy.id.length > 40) {
    report(
      ['id'],
      `The id \`${policy.id}\` is not a short name.`,
      'Use small letters, digits and single hyphens.',
    );
  }
  if (policy.version.trim() === '')
    report(['version'], 'The version is empty.', "Give it one, such as '2026.1'.");
  checkDomains(policy, report);
  checkAddresses(policy, report);
  checkMailboxes(policy, report);
  checkBlocks(policy, report);
  checkProtected(policy['protected-correspondents'] ?? [], report);
  for (const list of ['personal', 'work'] as const)
    checkPatterns(policy.words?.[list] ?? [], ['words', list], report);
}

function checkDomains(policy: PolicySourceShape, report: Report): void {
  const domains = policy.organisation.domains;
  const base = ['organisation', 'domains'];
  if (domains.internal.length === 0) {
    report(
      [...base, 'internal'],
      'The organisation has no domain of its own, so that everyone would count as outside.',
      'List its mail domains under `internal`.',
    );
  }
  const owners = new Map<string, string>();
  for (const list of ['internal', 'trusted', 'private-webmail'] as const) {
    for (const [index, domain] of (domains[list] ?? []).entries()) {
      const path = [...base, list, index];
      if (!isDomainEntry(domain)) {
        report(
          path,
          `\`${domain}\` is not a domain.`,
          'Write it in small letters: example.org, or *.example.org.',
        );
      }
      const earlier = owners.get(domain);
      if (earlier !== undefined) {
        report(path, `\`${domain}\` already stands under \`${earlier}\`.`, 'Keep it in one of the lists.');
      }
      owners.set(domain, list);
    }
  }
}

/** Addresses to which staff report or apply: all have to be the organisation's own, or a trusted partner's. */
function checkAddresses(policy: PolicySourceShape, report: Report): void {
  const own = policy.organisation;
  const single = ['service-desk', 'records-mailbox', 'data-protection'] as const;
  for (const key of single) checkInside(own[key], ['organisation', key], policy, report);
  if (own['information-requests'].length === 0) {
    report(
      ['organisation', 'information-requests'],
      'No address advises on information requests.',
      'Name at least one.',
    );
  }
  checkInsideList(own['information-requests'], ['organisation', 'information-requests'], policy, report);
  checkInsideList(policy['all-staff'] ?? [], ['all-staff'], policy, report);
}

function checkInsideList(
  addresses: readonly string[],
  path: SourcePath,
  policy: PolicySourceShape,
  report: Report,
): void {
  for (const [index, address] of addresses.entries()) {
    checkInside(address, [...path, index], policy, report);
    if (addresses.indexOf(address) < index) {
      report([...path, index], `\`${address}\` stands twice in this list.`, 'Keep one of the two.');
    }
  }
}

function checkInside(address: string, path: SourcePath, policy: PolicySourceShape, report: Report): void {
  if (!isAddress(address)) {
    report(path, `\`${address}\` is not a mail address.`, 'Write it in small letters: desk@example.org.');
    return;
  }
  const { internal, trusted = [] } = policy.organisation.domains;
  // Without a domain of its own everything is outside; that is said once, where it is missing.
  if (internal.length === 0) return;
  if (isCovered(domainOf(address), [...internal, ...trusted])) return;
  report(
    path,
    `\`${address}\` lies outside the organisation's own and trusted domains.`,
    'Use an address inside, or list its domain under `trusted` if that partner is trusted.',
  );
}

function checkMailboxes(policy: PolicySourceShape, report: Report): void {
  const mailboxes = policy['generic-mailboxes'] ?? [];
  for (const [index, mailbox] of mailboxes.entries()) {
    const path = ['generic-mailboxes', index];
    checkInside(mailbox.address, [...path, 'address'], policy, report);
    if (mailboxes.findIndex((other) => other.address === mailbox.address) < index) {
      report([...path, 'address'], `\`${mailbox.address}\` is listed twice.`, 'Keep one of the two.');
    }
    checkPatterns(mailbox.topics ?? [], [...path, 'topics'], report);
    for (const [position, kind] of (mailbox.for ?? []).entries()) {
      if (ENTITY_KINDS.some((known) => known === kind)) continue;
      const remedy = suggestion(kind, ENTITY_KINDS, 'Kinds of data');
      report([...path, 'for', position], `\`${kind}\` is not a kind of data that Letterhead knows.`, remedy);
    }
  }
}

function checkBlocks(policy: PolicySourceShape, report: Report): void {
  let total = 0;
  for (const id of ['disclaimer', 'particulars'] as const) {
    const block = policy.blocks?.[id];
    if (block === undefined) continue;
    const path = ['blocks', id];
    total += block.text.length;
    if (block.text.trim() === '')
      report([...path, 'text'], `The ${id} is empty.`, 'Write its text, or take it out.');
    if (block.text.length > BLOCK_LIMIT || total > BLOCK_LIMIT) {
      const length = block.text.length > BLOCK_LIMIT ? block.text.length : total;
      const what =
        block.text.length > BLOCK_LIMIT ? `The ${id} has` : 'Disclaimer and particulars together have';
      const remedy = 'Shorten it to 5,000 characters: Outlook adds no more to a mail.';
      report([...path, 'text'], `${what} ${String(length)} characters.`, remedy);
    }
    const trusted = policy.organisation.domains.trusted ?? [];
    for (const [index, domain] of (block['also-inside'] ?? []).entries()) {
      if (trusted.includes(domain)) continue;
      const remedy = suggestion(domain, trusted, 'Trusted domains');
      report([...path, 'also-inside', index], `\`${domain}\` is not one of the trusted domains.`, remedy);
    }
  }
}

function checkProtected(entries: readonly string[], report: Report): void {
  for (const [index, entry] of entries.entries()) {
    const path = ['protected-correspondents', index];
    if (!isDomainEntry(entry) && !isAddress(entry)) {
      const remedy = 'Write a domain, *. and a domain, or an address, in small letters.';
      report(path, `\`${entry}\` is neither a domain nor an address.`, remedy);
    }
    if (entries.indexOf(entry) < index)
      report(path, `\`${entry}\` stands twice in this list.`, 'Keep one of the two.');
  }
}
