import { domainOf } from '../message/address';
import { isFromOutside } from '../engine/audience';
import { defineRule, found, PASSED } from '../engine/rule';

/** The organisation an address stands for: its domain, or for private webmail the address itself. */
function organisationOf(address: string, privateWebmail: readonly string[]): string {
  const domain = domainOf(address);
  return privateWebmail.includes(domain) ? address.toLowerCase() : domain;
}

/** True where all domains are one organisation's: the same, or subdomains of the shortest one. */
function isOneOrganisation(organisations: ReadonlySet<string>): boolean {
  let shortest: string | undefined;
  organisations.forEach((one) => {
    if (shortest === undefined || one.length < shortest.length) shortest = one;
  });
  let isOne = true;
  organisations.forEach((one) => {
    if (one !== shortest && (one.includes('@') || !one.endsWith(`.${shortest ?? ''}`))) isOne = false;
  });
  return isOne;
}

/** Bulk-mail practice under data-protection law (M4.3): an address is personal data of the one behind it. */
export const bccExpected = defineRule({
  id: 'bcc-expected',
  title: 'Require Bcc for mail to many people outside',
  about:
    'People outside who do not know each other should not see each other’s addresses: to show them all is a common reason for a report to the data-protection authority. Ten people of one organisation may see each other; private webmail addresses each count by themselves.',
  needs: ['recipients'],
  audience: 'outside',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    visible: {
      type: 'number',
      default: 10,
      min: 2,
      max: 500,
      about: 'From how many outside addresses in To and Cc on.',
    },
  },
  messages: {
    visible: {
      text: '{count} people outside can see each other’s addresses. Mail to many people outside goes in Bcc. Move them to Bcc in one step, or send it as it is.',
      short:
        '{count} people outside can see each other’s addresses. Letterhead moves them to Bcc in one step. Or send as it is.',
      basis: 'fact',
    },
  },
  fixes: { 'move-to-bcc': { label: 'Move them to Bcc', safety: 'safe' } },
  check: (_parts, { audience, options, policy, message }) => {
    // Trusted organisations are inside for audience rules (organisations.md, Recipient scope).
    const visible = audience.external.filter((one) => one.field !== 'bcc');
    const addresses = new Set(visible.map((one) => one.address.toLowerCase()));
    if (addresses.size < options.visible || isFromOutside(message, policy.organisation.domains))
      return PASSED;
    const organisations = new Set(visible.map((one) => organisationOf(one.address, policy.privateWebmail)));
    if (isOneOrganisation(organisations)) return PASSED;
    const edits = visible.map(({ address, field }) => ({
      kind: 'move-recipient' as const,
      address,
      from: field,
      to: 'bcc' as const,
    }));
    return found({
      message: 'visible',
      data: { count: addresses.size },
      place: { part: 'recipients' },
      fixes: [{ id: 'move-to-bcc', edits }],
    });
  },
});
