import { z } from 'zod';
import { CLAUSE_KINDS, LEVELS, type Setting } from '../model/policy';
import { examplesSchema } from './schema-example';
import { registerSchema } from './schema-register';

const SETTINGS: readonly Setting[] = ['off', ...LEVELS];

const level = (about: string) => z.enum(SETTINGS).describe(about);

const organisation = z
  .strictObject({
    name: z.string().describe('The full name, as it stands on headed paper.'),
    'short-name': z.string().describe('What a sentence calls it: "2 people outside Steps to Work".'),
    sample: z.boolean().optional().describe('True while names, numbers and addresses are samples.'),
    domains: z
      .strictObject({
        internal: z
          .array(z.string())
          .describe(
            "The organisation's own mail domains. `*.example.org` means every subdomain, not example.org.",
          ),
        trusted: z
          .array(z.string())
          .optional()
          .describe('Domains of close partners: inside for audience, outside for content.'),
        'private-webmail': z
          .array(z.string())
          .optional()
          .describe('Domains of private webmail; each address there counts as an organisation of its own.'),
      })
      .describe('Which domains are inside, trusted, or private.'),
    'service-desk': z
      .string()
      .describe('The address that reports of viruses, phishing and offensive mail go to.'),
    'records-mailbox': z.string().describe('The address that keeps business records.'),
    'information-requests': z
      .array(z.string())
      .describe('Addresses whose owners advise on freedom-of-information and subject-access requests.'),
    'data-protection': z.string().describe('The address of the data-protection officer.'),
    particulars: z
      .strictObject({
        name: z.string().describe('The registered name.'),
        number: z.string().describe("The company number, in quotation marks: '01234567'."),
        'part-of-uk': z.string().describe('Where it is registered, such as `England and Wales`.'),
        office: z.string().describe('The address of the registered office, on one line.'),
      })
      .optional()
      .describe('The facts that company law asks every business mail to declare.'),
  })
  .describe(
    'The organisation, its domains and its functional addresses. No person stands here: the file is public.',
  );

const block = z.strictObject({
  text: z.string().describe('The text, as it is added to a mail; 5,000 characters at most.'),
  'also-inside': z
    .array(z.string())
    .optional()
    .describe('Trusted domains that count as inside for this block, so that mail to them goes without it.'),
});

const genericMailbox = z
  .strictObject({
    address: z.string().describe('Its address.'),
    purpose: z.string().describe('What it is for, in words for people.'),
    topics: z
      .array(z.string())
      .optional()
      .describe(
        'Word patterns that tell its subject: words, `*` and `#` (in quotation marks, or YAML takes `#` for a comment).',
      ),
    for: z
      .array(z.string())
      .optional()
      .describe(
        'Kinds of data it is meant to receive, such as `hr-matter`; sending them there is no finding.',
      ),
  })
  .describe('One functional mailbox.');

const clause = z
  .strictObject({
    text: z
      .string()
      .describe("The organisation's own words, in short; ` … ` stands where words are left out."),
    kind: z
      .enum(CLAUSE_KINDS)
      .describe('Enforced by rules, done on a screen, not read by anything yet, or not for a machine.'),
    note: z
      .string()
      .optional()
      .describe('Which screen does it, why no machine does it, or what the rules leave out.'),
    'editors-note': z
      .string()
      .optional()
      .describe('A note of the editor, such as law that has been superseded.'),
    examples: examplesSchema.optional(),
  })
  .describe('One numbered clause of the written policy.');

/** The parts of the UK that keep bank holidays of their own, by the names of GOV.UK. */
export const HOLIDAY_PARTS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

const days = (part: string) =>
  z.array(z.string()).describe(`The bank holidays of ${part}, each as 2026-12-25.`);

/** The table of GOV.UK, https://www.gov.uk/bank-holidays.json, in its own three divisions. */
const bankHolidays = z.strictObject({
  'first-year': z.number().describe('The first year that the lists cover whole.'),
  'last-year': z
    .number()
    .describe('The last year that the lists cover whole; no last day is worked out past it.'),
  here: z.enum(HOLIDAY_PARTS).describe('The part of the UK in which the organisation is.'),
  'england-and-wales': days('England and Wales'),
  scotland: days('Scotland'),
  'northern-ireland': days('Northern Ireland'),
});

/** Levels, clauses and options of one rule. */
const ruleSchema = z
  .strictObject({
    level: level('What a finding leads to once people are used to it.'),
    'day-one': level('What it leads to in the first weeks; the same where this is left out.').optional(),
    'cannot-tell': z
      .enum(['off', 'advise', 'warn'])
      .optional()
      .describe('What it leads to when the rule cannot tell; `advise` where this is left out.'),
    clauses: z
      .array(z.string())
      .optional()
      .describe('The clauses it enforces; the first is the one that alerts cite.'),
    source: z
      .string()
      .optional()
      .describe('The law or practice it rests on, where the policy has no clause of its own.'),
    statements: z
      .array(z.string())
      .optional()
      .describe('For a justification: full sentences to be ticked, in the words of the policy.'),
    messages: z
      .record(
        z.string(),
        z
          .strictObject({
            level: level('What this message leads to.'),
            'day-one': level('What this message leads to in the first weeks.').optional(),
          })
          .describe('Levels of one message of the rule.'),
      )
      .optional()
      .describe('Messages of the rule that have levels of their own.'),
    options: z
      .record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]))
      .optional()
      .describe('Values that differ from what the rule does by itself.'),
  })
  .describe('How the policy uses one rule.');

/** A policy file, as an administrator writes it. */
export const policySchema = z
  .strictObject({
    id: z.string().describe('Short name of the policy: small letters, digits and hyphens.'),
    version: z.string().describe("The version, in quotation marks: '2026.1'."),
    title: z.string().describe('The title of the written policy.'),
    off: z.boolean().describe('True switches Letterhead off for everybody.'),
    'when-record-waits': z
      .enum(['send', 'wait'])
      .optional()
      .describe(
        'What becomes of a mail while the register cannot take its reason: `send`, the ordinary way, lets it go and records the reason later; `wait` keeps it until the reason is recorded. Where no register is set up it always goes.',
      ),
    organisation,
    blocks: z
      .strictObject({
        disclaimer: block.optional().describe('The approved disclaimer, word for word.'),
        particulars: block.optional().describe('The company particulars, as they are added to a mail.'),
      })
      .optional()
      .describe('Texts that the organisation has approved word for word.'),
    'generic-mailboxes': z
      .array(genericMailbox)
      .optional()
      .describe('Functional mailboxes that several people answer.'),
    'all-staff': z.array(z.string()).optional().describe('Addresses that reach all staff.'),
    'protected-correspondents': z
      .array(z.string())
      .optional()
      .describe(
        'Domains (`*.x` for subdomains) and addresses of regulators, unions and the like: advice only, nothing recorded.',
      ),
    'bank-holidays': bankHolidays
      .optional()
      .describe(
        'The bank holidays of all parts of the UK, from https://www.gov.uk/bank-holidays.json, by which the last day to answer an information request is worked out.',
      ),
    register: registerSchema.optional(),
    words: z
      .strictObject({
        personal: z
          .array(z.string())
          .optional()
          .describe('Words that tell personal mail, beside those Letterhead knows.'),
        work: z
          .array(z.string())
          .optional()
          .describe("Words of the organisation's own business, which tell work."),
      })
      .optional()
      .describe(
        'Word lists that rules read, by name. Patterns are words with `*` (up to 20 non-spaces) and `#` (a digit).',
      ),
    clauses: z
      .record(z.string(), clause)
      .describe("The clauses of the written policy, by the document's own numbers."),
    rules: z
      .record(z.string(), ruleSchema)
      .describe('The rules in use, by id. A rule that is not named here is off.'),
  })
  .describe('A Letterhead policy.');

/** What the policy file holds, once its shape is known to be right. */
export type PolicySourceShape = z.infer<typeof policySchema>;

/** What the policy file says about one rule. */
export type RuleSource = z.infer<typeof ruleSchema>;

/** What the policy file says about one clause. */
export type ClauseSource = z.infer<typeof clause>;
