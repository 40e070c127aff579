/** A policy of the smallest useful size; tests change one line of it. */
export const SMALL_POLICY = `id: small
version: '1'
title: A small policy
off: false
organisation:
  name: Small Ltd
  short-name: Small
  domains:
    internal: [small.example]
    trusted: [partner.example]
    private-webmail: [gmail.com]
  service-desk: desk@small.example
  records-mailbox: records@small.example
  information-requests: [foi@small.example]
  data-protection: dpo@partner.example
  particulars:
    name: Small Ltd
    number: '00000000'
    part-of-uk: Scotland
    office: 1 Example Street
blocks:
  disclaimer:
    text: This is for the addressee only.
    also-inside: [partner.example]
generic-mailboxes:
  - address: info@small.example
    purpose: Questions
    topics: [question*]
    for: [iban]
all-staff: [everyone@small.example]
protected-correspondents: [ico.org.uk, '*.parliament.uk']
words:
  work: [widget*, 'form ##']
clauses:
  A1:
    text: A disclaimer on every mail.
    kind: rule
    examples:
      must-stop:
        - note: without
          from: info@small.example
          to: [customer@client.example]
          body: Good morning
      must-pass:
        - note: with
          from: info@small.example
          to: [customer@client.example]
          body: Good morning
          blocks: [disclaimer]
  A2:
    text: Lock your screen.
    kind: not-by-machine
    note: A mail does not show it.
rules:
  disclaimer-missing:
    level: block
    day-one: warn
    cannot-tell: warn
    clauses: [A1]
    messages:
      twice: { level: advise }
  large-audience:
    level: warn
    source: Good practice
    options:
      recipients: 30
  confidential-unmarked: { level: off }
`;

/** The small policy with one stretch of text replaced. The stretch has to stand there exactly once. */
export function changedPolicy(from: string, to: string): string {
  const parts = SMALL_POLICY.split(from);
  if (parts.length !== 2)
    throw new Error(`"${from}" stands ${String(parts.length - 1)} times in the small policy`);
  return parts.join(to);
}
