import type { ApprovedBlock, Clause, OptionValue, Organisation, Policy, RuleSetting } from '../model/policy';
import type { RegisterPolicy } from '../model/register-policy';
import { levelsOf, messageLevels } from './levels';
import { isOff } from './check-rules';
import type { RuleFacts } from './rule-facts';
import { HOLIDAY_PARTS, type ClauseSource, type PolicySourceShape, type RuleSource } from './schema';

/** The compiled form of a policy file that has passed every check. Rules that it does not name are off. */
export function toPolicy(source: PolicySourceShape, rules: readonly RuleFacts[]): Policy {
  return {
    format: 1,
    id: source.id,
    version: source.version,
    title: source.title,
    off: source.off,
    whenRecordWaits: source['when-record-waits'] ?? 'send',
    organisation: toOrganisation(source.organisation),
    blocks: toBlocks(source.blocks ?? {}),
    clauses: Object.entries(source.clauses).map(([id, clause]) => toClause(id, clause)),
    rules: Object.fromEntries(rules.map((facts) => [facts.id, toRuleSetting(source.rules[facts.id], facts)])),
    words: Object.fromEntries(Object.entries(source.words ?? {}).map(([name, list]) => [name, list ?? []])),
    genericMailboxes: (source['generic-mailboxes'] ?? []).map(
      ({ address, purpose, topics, for: meantFor }) => ({
        address,
        purpose,
        topics: topics ?? [],
        for: meantFor ?? [],
      }),
    ),
    allStaff: source['all-staff'] ?? [],
    protectedCorrespondents: source['protected-correspondents'] ?? [],
    privateWebmail: source.organisation.domains['private-webmail'] ?? [],
    ...toBankHolidays(source['bank-holidays']),
    ...toRegister(source.register),
  };
}

/** The days of the organisation's own part, and those that only the others keep. */
function toBankHolidays(source: PolicySourceShape['bank-holidays']): Pick<Policy, 'bankHolidays'> {
  if (source === undefined) return {};
  const here = source[source.here];
  const all = HOLIDAY_PARTS.flatMap((part) => source[part]);
  const elsewhere = [...new Set(all.filter((day) => !here.includes(day)))].sort();
  const years = { firstYear: source['first-year'], lastYear: source['last-year'] };
  return { bankHolidays: { ...years, here, elsewhere } };
}

function toRegister(source: PolicySourceShape['register']): Pick<Policy, 'register'> {
  if (source === undefined) return {};
  const register: RegisterPolicy = {
    authorisedBy: source['authorised-by'],
    ofDepartment: source['of-department'] ?? false,
    otherwise: source.otherwise,
    investigation: source.investigation,
    genericMailboxes: source['generic-mailboxes'],
    lineManagersAmongThemselves: source['line-managers-among-themselves'] ?? false,
    clauses: source.clauses,
  };
  return { register };
}

function toOrganisation(source: PolicySourceShape['organisation']): Organisation {
  const { particulars } = source;
  return {
    name: source.name,
    shortName: source['short-name'],
    isSample: source.sample ?? false,
    domains: { internal: source.domains.internal, trusted: source.domains.trusted ?? [] },
    serviceDesk: source['service-desk'],
    recordsMailbox: source['records-mailbox'],
    informationRequests: source['information-requests'],
    dataProtection: source['data-protection'],
    ...(particulars === undefined
      ? {}
      : {
          particulars: {
            name: particulars.name,
            number: particulars.number,
            partOfUk: particulars['part-of-uk'],
            office: particulars.office,
          },
        }),
  };
}

function toBlocks(source: NonNullable<PolicySourceShape['blocks']>): ApprovedBlock[] {
  const blocks: ApprovedBlock[] = [];
  for (const id of ['disclaimer', 'particulars'] as const) {
    const block = source[id];
    if (block !== undefined)
      blocks.push({ id, text: block.text.trim(), alsoInside: block['also-inside'] ?? [] });
  }
  return blocks;
}

function toClause(id: string, source: ClauseSource): Clause {
  const editorsNote = source['editors-note'];
  return {
    id,
    text: source.text.trim(),
    kind: source.kind,
    ...(source.note === undefined ? {} : { note: source.note.trim() }),
    ...(editorsNote === undefined ? {} : { editorsNote: editorsNote.trim() }),
  };
}

/** Options that the file leaves out get the values of the rule, so that nothing is worked out when a mail is checked. */
function toRuleSetting(source: RuleSource | undefined, facts: RuleFacts): RuleSetting {
  const setting: RuleSource = source ?? { level: 'off' };
  const written = Object.keys(setting.messages ?? {});
  const messages = Object.fromEntries(written.map((id) => [id, messageLevels(setting, id)]));
  const options: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(facts.options))
    options[name] = setting.options?.[name] ?? option.default;
  return {
    ...levelsOf(setting),
    messages,
    cannotTell: setting['cannot-tell'] ?? (isOff(setting, facts) ? 'off' : 'advise'),
    clauses: setting.clauses ?? [],
    ...(setting.source === undefined ? {} : { source: setting.source }),
    ...(setting.statements === undefined ? {} : { statements: setting.statements }),
    options,
  };
}
