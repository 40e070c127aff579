import { readBody } from '../../message/body';
import type { FileNotes } from '../../message/file-reading';
import { createMessage, known, unread } from '../../message/message';
import type { Attachment, Message, Recipient } from '../../message/message';
import type { Policy, Setting } from '../model/policy';
import type { SourcePath } from './problem';
import type { ExampleAttachment, ExampleSource } from './schema-example';

/** One example mail of a policy file, and where it stands there. */
export interface PolicyExample {
  readonly clause: string;
  readonly expectation: 'must-stop' | 'must-pass';
  readonly note: string;
  /** The rules that are looked at: those of the clause, or the one that the example names. */
  readonly rules: readonly string[];
  readonly mail: ExampleSource;
  readonly path: SourcePath;
  readonly line: number;
  readonly column: number;
}

/** As much of a report as examples look at. */
export interface ExampleReport {
  readonly findings: readonly { readonly rule: string; readonly level: Setting }[];
  readonly verdict: string;
}

/** What is known beside an example mail. */
export interface ExampleFacts {
  readonly contacts?: { readonly listed: readonly string[]; readonly optedOut: readonly string[] };
}

/** Runs the rules over one message under a policy: the engine, handed in. */
export type MessageCheck = (message: Message, policy: Policy, facts: ExampleFacts) => ExampleReport;

/** What came of one example. */
export interface ExampleResult {
  readonly example: PolicyExample;
  readonly passed: boolean;
  /** The rules of the clause that found something. */
  readonly found: readonly string[];
  readonly verdict: string;
}

/**
 * Runs the examples of a policy, in their order. One that must stop passes where a rule of its clause finds something at a
 * level above off; one that must pass, where none does.
 */
export function runExamples(
  policy: Policy,
  examples: readonly PolicyExample[],
  check: MessageCheck,
): ExampleResult[] {
  return examples.map((example) => {
    const { findings, verdict } = check(exampleMessage(example.mail, policy), policy, factsOf(example.mail));
    const spoke = findings.filter(({ rule, level }) => level !== 'off' && example.rules.includes(rule));
    const found = [...new Set(spoke.map(({ rule }) => rule))];
    const passed = example.expectation === 'must-stop' ? found.length > 0 : found.length === 0;
    return { example, passed, found, verdict };
  });
}

function factsOf({ contacts }: ExampleSource): ExampleFacts {
  if (contacts === undefined) return {};
  return { contacts: { listed: contacts.listed ?? [], optedOut: contacts['opted-out'] ?? [] } };
}

/** What a failed example says, and what to do. */
export function exampleFault({ example, found }: ExampleResult): { what: string; remedy: string } {
  const { clause, note, rules } = example;
  if (example.expectation === 'must-stop') {
    return {
      what: `The example "${note}" must be stopped by clause ${clause}, and ${rules.join(', ')} found nothing.`,
      remedy: 'Change the mail so that it breaks the clause, or mend the rule, its level or its options.',
    };
  }
  return {
    what: `The example "${note}" must pass clause ${clause}, and ${found.join(', ')} found something.`,
    remedy: 'Change the mail so that it keeps to the clause, or mend the rule, its level or its options.',
  };
}

/** The message that an example stands for. Approved blocks come from the policy. */
export function exampleMessage(mail: ExampleSource, policy: Policy): Message {
  const format = mail.html === undefined ? 'text' : 'html';
  const kind = mail.kind ?? 'new';
  const recipients = (['to', 'cc', 'bcc'] as const).flatMap((field) =>
    (mail[field] ?? []).map((address): Recipient => ({ name: '', address, field, kind: 'unknown' })),
  );
  return createMessage({
    kind,
    sensitivity: mail.sensitivity ?? 'normal',
    sender: known({
      from: { name: '', address: mail.from },
      ...(mail.sender === undefined ? {} : { sender: { name: '', address: mail.sender } }),
      replyTo: [],
    }),
    recipients: known({ all: recipients, atLeast: false }),
    subject: known(mail.subject ?? ''),
    body: known(readBody(format, bodySource(mail, policy), kind)),
    attachments: known((mail.attachments ?? []).map(attachmentOf)),
    sentAt:
      mail.date === undefined ? unread('by-nature', 'the example has no date') : known(Date.parse(mail.date)),
    label: known(undefined),
  });
}

function bodySource(mail: ExampleSource, policy: Policy): string {
  const blocks = (mail.blocks ?? []).map((id) => policy.blocks.find((block) => block.id === id)?.text ?? '');
  if (mail.html === undefined) return [(mail.body ?? '').trimEnd(), ...blocks].join('\n\n');
  return [mail.html, ...blocks.map((text) => `<p>${escapeHtml(text)}</p>`)].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attachmentOf(file: ExampleAttachment): Attachment {
  return {
    name: file.name,
    declaredType: file.type ?? '',
    content: known(file.content ?? 'unknown'),
    size: file.size,
    isInline: file.inline ?? false,
    kind: 'file',
    ...(file.hides === undefined ? {} : { notes: known(notesOf(file.hides)) }),
  };
}

/** A file that was read: it hides this, and nothing else of it matters to the example. */
function notesOf(hides: NonNullable<ExampleAttachment['hides']>): FileNotes {
  const hidden = hides.map(({ what, name = '', count }) => ({ kind: what, name, count }));
  return { values: [], hidden, leaves: [], properties: {}, unread: [] };
}
