import { parse, stringify } from 'yaml';

import type { ApprovedBlock } from '../../model/policy';
import type { ClauseSource, PolicySourceShape, RuleSource } from '../schema';
import type { ExampleSource } from '../schema-example';
import type { FirstPolicyAnswers, TopicAnswer } from './answers';
import { TOPICS } from './all-topics';
import type { ExampleAddresses, Topic, TopicExample } from './topic';

type BlockId = ApprovedBlock['id'];

/** A domain of a sample: it belongs in no policy but the shipped ones. */
const SAMPLE_DOMAIN = '.example';

/**
 * Writes a first policy file from answers. Lists that are the same for every organisation (private webmail, regulators and
 * unions, bank holidays) are taken over from a shipped policy file. The result is YAML, to be compiled before it is used.
 *
 * @param shipped the text of a shipped policy file.
 */
export function writeFirstPolicy(answers: FirstPolicyAnswers, shipped: string): string {
  const lists = parse(shipped) as PolicySourceShape;
  const { clauses, rules } = clausesAndRules(answers);
  const sections: readonly (readonly [about: string, part: Partial<PolicySourceShape>])[] = [
    [
      'The first version of this policy, made from answers. Put in the other clauses of your written policy, and change levels as you\n# see fit. This file is public: no person stands in it.',
      { id: idFrom(answers.shortName), version: '1', title: answers.title, off: false },
    ],
    ['Who you are. The domains decide who is inside.', { organisation: organisationOf(answers, lists) }],
    ['Texts that are approved word for word.', blocksOf(answers)],
    [
      'Addresses that reach all staff.',
      answers.allStaff.length === 0 ? {} : { 'all-staff': [...answers.allStaff] },
    ],
    [
      'Mail to these is never held up beyond advice, and nothing about it is recorded.',
      { 'protected-correspondents': lists['protected-correspondents'] },
    ],
    [
      'From https://www.gov.uk/bank-holidays.json. When GOV.UK lists another year, add it here and raise the last year.',
      { 'bank-holidays': lists['bank-holidays'] },
    ],
    ['Your clauses by their numbers, each with mails that prove it.', { clauses }],
    [
      'What each rule leads to: off, advise, warn, justify or block; day-one is the level of the first weeks.',
      { rules },
    ],
  ];
  const parts = sections
    .filter(([, part]) => Object.values(part).some((one) => one !== undefined))
    .map(
      ([about, part]) => `# ${about}\n\n${stringify(part, { lineWidth: 110, aliasDuplicateObjects: false })}`,
    );
  return `# yaml-language-server: $schema=./policy.schema.json\n#\n${parts.join('\n')}`;
}

/** A short name as the id of a policy. */
function idFrom(name: string): string {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const id = words.filter((word) => word !== '').join('-');
  return (/^[a-z]/.test(id) ? id : `policy-${id}`).slice(0, 40).replace(/-$/, '');
}

function organisationOf(
  answers: FirstPolicyAnswers,
  lists: PolicySourceShape,
): PolicySourceShape['organisation'] {
  const { company } = answers;
  const webmail = lists.organisation.domains['private-webmail'] ?? [];
  const own = [...answers.domains, ...answers.trusted];
  return {
    name: answers.name,
    'short-name': answers.shortName,
    domains: {
      internal: [...answers.domains],
      trusted: [...answers.trusted],
      'private-webmail': webmail.filter((one) => !one.endsWith(SAMPLE_DOMAIN) && !own.includes(one)),
    },
    'service-desk': answers.serviceDesk,
    'records-mailbox': answers.recordsMailbox,
    'information-requests': [...answers.informationRequests],
    'data-protection': answers.dataProtection,
    ...(company === undefined
      ? {}
      : {
          particulars: {
            name: answers.name,
            number: company.number,
            'part-of-uk': company.partOfUk,
            office: company.office,
          },
        }),
  };
}

function blocksOf({ name, disclaimer, company }: FirstPolicyAnswers): Pick<PolicySourceShape, 'blocks'> {
  const blocks: PolicySourceShape['blocks'] = {};
  if (disclaimer !== '') blocks.disclaimer = { text: disclaimer };
  if (company !== undefined) {
    const { number, partOfUk, office } = company;
    blocks.particulars = {
      text: `${name} · registered in ${partOfUk} · company number ${number} · registered office: ${office}`,
    };
  }
  return Object.keys(blocks).length === 0 ? {} : { blocks };
}

interface ClausesAndRules {
  readonly clauses: Record<string, ClauseSource>;
  readonly rules: Record<string, RuleSource>;
}

function clausesAndRules(answers: FirstPolicyAnswers): ClausesAndRules {
  const clauses: Record<string, ClauseSource> = {};
  const rules: Record<string, RuleSource> = {};
  const blocks = Object.keys(blocksOf(answers).blocks ?? {}) as BlockId[];
  const mails = { addresses: addressesOf(answers), blocks };
  for (const topic of TOPICS) {
    if (topic.applies?.(answers) === false) continue;
    const answer: TopicAnswer = answers.topics[topic.key] ?? { kind: 'off' };
    if (answer.kind === 'off') continue;
    for (const [id, setting] of Object.entries(topic.rules)) {
      const cites =
        answer.kind === 'clause'
          ? { clauses: [answer.id] }
          : { source: topic.source ?? `Good practice; “${answers.title}” has no clause on it` };
      rules[id] = { ...setting, ...cites };
    }
    if (answer.kind === 'clause') addClause(clauses, answer, topic, mails);
  }
  return { clauses, rules };
}

/** Two topics may stand in one clause of the written policy: it then has the examples of both. */
function addClause(
  clauses: Record<string, ClauseSource>,
  { id, words }: { readonly id: string; readonly words: string },
  topic: Topic,
  { addresses, blocks }: { readonly addresses: ExampleAddresses; readonly blocks: readonly BlockId[] },
): void {
  const before = clauses[id];
  const complete = ({ note, ...rest }: TopicExample): ExampleSource => ({
    note,
    from: addresses.from,
    ...rest,
  });
  // Whatever else the clause asks, a mail that keeps to it carries the approved texts.
  const pass = complete(topic.mustPass(addresses));
  const isOutside = pass.to?.includes(addresses.outside) === true || pass.bcc !== undefined;
  const rule = Object.keys(topic.rules)[0];
  const stop = { ...topic.mustStop(addresses) };
  if (rule !== undefined) stop.rule ??= rule;
  clauses[id] = {
    text: before?.text ?? words,
    kind: 'rule',
    examples: {
      'must-stop': [...(before?.examples?.['must-stop'] ?? []), complete(stop)],
      'must-pass': [
        ...(before?.examples?.['must-pass'] ?? []),
        isOutside && blocks.length > 0 ? { ...pass, blocks: [...blocks] } : pass,
      ],
    },
  };
}

/** Functional addresses at the organisation's first domain. */
function addressesOf({ domains, allStaff }: FirstPolicyAnswers): ExampleAddresses {
  const domain = (domains[0] ?? '').replace(/^\*\./, 'mail.');
  return {
    from: `front.desk@${domain}`,
    inside: `training@${domain}`,
    outside: 'office@client.example',
    allStaff: allStaff[0] ?? '',
  };
}
