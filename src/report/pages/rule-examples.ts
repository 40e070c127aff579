import type { Rule } from '../../engine/rule';
import type { ClauseExample, DescribedPolicy, ExampleMail } from './described-policy';
import { code, fenced, page, plain } from './markdown';

/** The examples of the shipped policies that a rule decides, as a section of its page; empty where there are none. */
export function ruleExamples(rule: Rule, policies: readonly DescribedPolicy[]): string {
  const parts = policies.flatMap(({ policy, examples }) => {
    const own = examples.filter((example) => isDecidedBy(rule.id, example));
    return own.map((example) => exampleBlock(example, policy.id));
  });
  if (parts.length === 0) return '';
  return page(
    '## Examples',
    'Each stands in a policy file, and is tried whenever the policy is compiled.',
    ...parts,
  ).trim();
}

/** A mail that must pass passes every rule of its clause; one that must stop says which, unless there is only one. */
function isDecidedBy(id: string, { rules, expectation }: ClauseExample): boolean {
  return rules.includes(id) && (expectation === 'must-pass' || rules.length === 1);
}

function exampleBlock(example: ClauseExample, policy: string): string {
  const verdict = example.expectation === 'must-stop' ? 'Found' : 'Nothing found';
  const lead = `**${verdict}** (${code(policy)}, ${example.clause}): ${plain(example.mail.note)}`;
  const { body, html } = example.mail;
  return page(
    lead,
    fenced(mailText(example.mail), html !== undefined && body === undefined ? 'html' : 'text'),
  ).trim();
}

function mailText(mail: ExampleMail): string {
  const header = (name: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : [`${name}: ${value}`];
  const head = [
    ...header('From', mail.from),
    ...header('To', mail.to?.join(', ')),
    ...header('Cc', mail.cc?.join(', ')),
    ...header('Bcc', mail.bcc?.join(', ')),
    ...header('Date', mail.date),
    ...header('Sensitivity', mail.sensitivity),
    ...header('Subject', mail.subject),
    ...(mail.attachments ?? []).map(attachmentLine),
  ];
  const text = mail.body ?? mail.html ?? '';
  const blocks = (mail.blocks ?? []).map((block) => `[${block}]`);
  return [head.join('\n'), text.trim(), ...blocks].filter((part) => part !== '').join('\n\n');
}

function attachmentLine(file: NonNullable<ExampleMail['attachments']>[number]): string {
  const size = file.size === undefined ? '' : `, ${String(file.size)} bytes`;
  const content = file.content === undefined ? '' : ` (content: ${file.content})`;
  return `Attachment: ${file.name}${content}${size}`;
}
