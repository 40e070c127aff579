import type { FactName } from '../../engine/facts';
import type { MessageSpec, OptionSpec, Rule } from '../../engine/rule';
import type { Policy, RuleSetting } from '../../policy/model/policy';
import type { DescribedPolicy } from './described-policy';
import { clauseAnchor, code, GENERATED, inWords, page, plain, table } from './markdown';
import { ruleExamples } from './rule-examples';

const PART_WORDS: Readonly<Record<Rule['needs'][number], string>> = {
  sender: 'who sends it',
  recipients: 'the recipients',
  subject: 'the subject',
  body: 'the text',
  attachments: 'the list of attachments',
  sentAt: 'when it is sent',
  label: 'the sensitivity label',
};

const FACT_WORDS: Readonly<Record<FactName, string>> = {
  contacts: 'the contact register',
  listSizes: 'how many people stand behind a list',
  openingRecipients: 'who was on the mail when it was opened',
  sharedMailboxes: 'which mailboxes other people can read',
  labels: 'the sensitivity labels of the tenant',
  ownAliases: "the sender's own other addresses",
  queuedBlocks: 'which approved blocks Outlook adds on Send',
};

/** The page of one rule: what it says, when, at which level, and what can be done about it. */
export function rulePage(rule: Rule, policies: readonly DescribedPolicy[]): string {
  const compiled = policies.map(({ policy }) => policy);
  return page(
    GENERATED,
    `# ${plain(rule.title)}`,
    code(rule.id),
    plain(rule.about),
    '## What it needs',
    needs(rule),
    '## What it can say',
    'Words in braces are filled in from the mail.',
    ...Object.entries(rule.messages).map(([id, message]) => messageSection(id, message)),
    statements(rule, compiled),
    fixes(rule),
    options(rule, compiled),
    '## Levels',
    levels(rule, compiled),
    clauses(rule, compiled),
    ruleExamples(rule, policies),
  );
}

function needs(rule: Rule): string {
  const parts = inWords(rule.needs.map((part) => PART_WORDS[part]));
  const facts = inWords((rule.facts ?? []).map((fact) => FACT_WORDS[fact]));
  const lines = [
    `- It reads ${parts === '' ? 'nothing of the mail' : parts}. Where one of these could not be read, it cannot tell.`,
    facts === '' ? '' : `- It applies only where this is known: ${facts}.`,
    rule.audience === 'outside' ? '- It does not apply while everyone is known to be inside.' : '',
    rule.concern === 'content'
      ? '- Towards trusted recipients only, it is one level milder; towards unknown ones only, it advises.'
      : '',
    rule.personalMail === 'checked'
      ? '- It also looks at mail marked personal.'
      : '- Mail marked personal is left alone.',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function messageSection(id: string, message: MessageSpec): string {
  const basis =
    message.basis === 'fact'
      ? 'Rests on a fact: a policy may let it block.'
      : 'Rests on a guess: it asks for a reason at most.';
  return page(
    `### ${code(id)}`,
    `> ${plain(message.text)}`,
    `In the alert: ${plain(message.short)}`,
    basis,
  ).trim();
}

function statements(rule: Rule, policies: readonly Policy[]): string {
  const own = Object.values(rule.messages).flatMap((message) => message.statements ?? []);
  const lines = own.map((text) => `- ${plain(text)}`);
  for (const policy of policies) {
    for (const text of policy.rules[rule.id]?.statements ?? [])
      lines.push(`- ${code(policy.id)}: ${plain(text)}`);
  }
  if (lines.length === 0) return '';
  return page('## What is ticked before it goes', [...new Set(lines)].join('\n')).trim();
}

function fixes(rule: Rule): string {
  const rows = Object.entries(rule.fixes).map(([id, fix]) => [
    code(id),
    plain(fix.label),
    fix.safety === 'safe' ? 'safe: *Fix all* does it' : 'suggested: a person chooses',
  ]);
  return rows.length === 0 ? '' : page('## Fixes', table(['Fix', 'Button', 'Kind'], rows)).trim();
}

function options(rule: Rule, policies: readonly Policy[]): string {
  const rows = Object.entries(rule.options).map(([name, option]) => [
    code(name),
    plain(option.about),
    defaultOf(option),
    policies.flatMap((policy) => changedOption(policy, rule.id, name, option)).join('; '),
  ]);
  if (rows.length === 0) return '';
  return page('## Options', table(['Option', 'What it does', 'Default', 'Set by'], rows)).trim();
}

function defaultOf(option: OptionSpec): string {
  switch (option.type) {
    case 'number':
      return `${String(option.default)} (${String(option.min)} to ${String(option.max)})`;
    case 'boolean':
      return option.default ? 'yes' : 'no';
    case 'text':
      return option.default === '' ? 'none' : code(option.default);
    case 'words':
      return option.default.length === 0 ? 'none' : option.default.map(code).join(', ');
  }
}

/** What a policy sets an option to, where that is not the default. */
function changedOption(policy: Policy, rule: string, name: string, { default: usual }: OptionSpec): string[] {
  const value = policy.rules[rule]?.options[name];
  if (value === undefined || JSON.stringify(value) === JSON.stringify(usual)) return [];
  const shown = typeof value === 'object' ? value.map(code).join(', ') : code(String(value));
  return [`${code(policy.id)}: ${shown}`];
}

function levels(rule: Rule, policies: readonly Policy[]): string {
  const rows = policies.flatMap((policy) => {
    const setting = policy.rules[rule.id];
    if (setting === undefined) return [[code(policy.id), '', 'off', 'off', 'off']];
    return levelRows(policy.id, setting);
  });
  return table(['Policy', 'Message', 'Settled', 'Day one', 'Cannot tell'], rows);
}

function levelRows(policy: string, setting: RuleSetting): string[][] {
  const own = Object.entries(setting.messages);
  const all = [
    code(policy),
    own.length === 0 ? 'all' : 'the rest',
    setting.settled,
    setting.dayOne,
    setting.cannotTell,
  ];
  return [all, ...own.map(([id, level]) => [code(policy), code(id), level.settled, level.dayOne, ''])];
}

function clauses(rule: Rule, policies: readonly Policy[]): string {
  const lines = policies.flatMap((policy) => {
    const setting = policy.rules[rule.id];
    if (setting === undefined) return [];
    const quoted = policy.clauses
      .filter((clause) => setting.clauses.includes(clause.id))
      .map((clause) => {
        const link = `[${clause.id}](../clauses.md#${clauseAnchor(policy.id, clause.id)})`;
        return `- ${code(policy.id)} ${link}: “${plain(clause.text)}”`;
      });
    return setting.source === undefined
      ? quoted
      : [...quoted, `- ${code(policy.id)}: ${plain(setting.source)}`];
  });
  return lines.length === 0 ? '' : page('## What it enforces', lines.join('\n')).trim();
}
