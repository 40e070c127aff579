import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { contentTypeOf } from '../../../src/attachments/quick/content-type';
import { loadPolicy } from '../../../src/cli/policy-source';
import { readAudience } from '../../../src/engine/audience';
import { checkMessage } from '../../../src/engine/check-message';
import { wantedBlocks } from '../../../src/engine/wanted-blocks';
import { readMails } from '../../../src/mail/read-mails';
import { escapeHtml } from '../../../src/message/block-html';
import { readContent } from '../../../src/message/content';
import { readMarkings } from '../../../src/message/marking';
import type { Message } from '../../../src/message/message';
import { alertText } from '../../../src/report/alert/alert-text';
import { RULES } from '../../../src/rules/all-rules';
import { readClient } from '../../../addin/outlook/client';
import { outlookHost } from '../../../addin/taskpane/outlook-host';
import type { Report } from '../../../src/engine/report';
import type { Draft, Host } from '../../../playground/host/contract';
import { createHost } from '../../../playground/host/create-host';
import { nodeWebTransport } from '../../../playground/transports/node-web';
import { builtBundle } from '../../bundle/built-bundle';
import { withOffice } from '../with-office';

/*
 * One engine, three surfaces: what the command line says of a demo mail is what the pane and the built bundle say of it in Outlook.
 */

const FOLDER = resolve(__dirname, '../../fixtures/demo');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));
const POLICY = loadPolicy('steps-to-work');
const { code: BUNDLE } = builtBundle();

const COMPOSE_TYPES = { new: 'newMail', reply: 'reply', forward: 'forward', unknown: 'newMail' } as const;

async function messageOf(name: string): Promise<Message> {
  for await (const one of readMails([join(FOLDER, name)], { contentTypeOf })) {
    if (one.ok) return one.mail.message;
  }
  throw new Error(`${name} could not be read`);
}

function valueOf<T>(part: { readonly known: true; readonly value: T } | { readonly known: false }): T {
  if (!part.known) throw new Error('the demo mails are whole');
  return part.value;
}

/** The mail as it stands in a compose window; text is shown as HTML there. */
function draftOf(message: Message): Partial<Draft> {
  const { all } = valueOf(message.parts.recipients);
  const body = valueOf(message.parts.body);
  const people = (field: string): Draft['to'] =>
    all
      .filter((one) => one.field === field)
      .map(({ name, address }) => ({ name, address, recipientType: 3, isResolved: true }));
  return {
    subject: valueOf(message.parts.subject),
    from: { ...valueOf(message.parts.sender).from },
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    body:
      body.format === 'html' ? body.source : `<div>${escapeHtml(body.source).replace(/\n/g, '<br>')}</div>`,
    composeType: COMPOSE_TYPES[message.kind],
    attachments: valueOf(message.parts.attachments).map(({ name, size = 0 }, index) => ({
      id: `f${index}`,
      name,
      size,
      attachmentType: 0,
      isInline: false,
      contentBase64: Buffer.from(`MZ${'\0'.repeat(58)}@\0\0\0PE\0\0${'\0'.repeat(60)}`, 'latin1').toString(
        'base64',
      ),
    })),
  };
}

/** What the command line's engine makes of it, told of the blocks that Outlook will append. */
function reportOf(message: Message): Report {
  const audience = readAudience(message, POLICY.organisation.domains);
  const content = readContent(
    message,
    POLICY.blocks.map((block) => block.text),
  );
  const isPersonal = readMarkings(message, content).personal;
  const body = valueOf(message.parts.body);
  const queued = wantedBlocks({ policy: POLICY, rollout: 'settled', audience, isPersonal, body });
  const facts = { queuedBlocks: queued.map((block) => block.id) };
  return checkMessage(message, { policy: POLICY, rules: RULES, facts });
}

/** What a report says, without where in the text: the same mail has other tags in a compose window than in its file. */
function saidBy({ verdict, findings, cannotTell }: Report): object {
  return {
    verdict,
    findings: findings.map(({ rule, level, message, clauses, evidence, fixes }) => ({
      rule,
      level,
      message,
      clauses,
      evidence: evidence.map(({ entity, where, masked, confidence }) => ({
        entity,
        where,
        masked,
        confidence,
      })),
      fixes: fixes.map(({ id, label }) => ({ id, label })),
    })),
    cannotTell: cannotTell.map(({ rule, reason }) => ({ rule, reason })),
  };
}

/** What the pane reads of the mail that is open in the host, checked by the same engine as of the hour of the mail. */
async function reportInPane(host: Host, { parts: { sentAt } }: Message): Promise<Report> {
  return withOffice(host, async () => {
    const open = outlookHost({
      client: readClient(),
      blocks: POLICY.blocks,
      isEased: () => Promise.resolve(false),
    }).open();
    if (open.kind !== 'written') throw new Error(`what is open is ${open.kind}`);
    const { message, facts } = await open.draft.read();
    // A draft is sent now, the mail of the file was sent when its header says: the hour must not decide.
    const then = { ...message, parts: { ...message.parts, sentAt } };
    return checkMessage(then, { policy: POLICY, rules: RULES, facts });
  });
}

describe.each(FILES)('%s', (name) => {
  let message: Message;
  let expected: Report;
  let host: Host;
  const transport = nodeWebTransport({ bundle: BUNDLE, strip: true });

  beforeAll(async () => {
    message = await messageOf(name);
    expected = reportOf(message);
    host = createHost(draftOf(message));
    await host.launch('OnMessageCompose', {}, transport);
  });

  test('the pane says what the command line says', async () => {
    expect(saidBy(await reportInPane(host, message))).toEqual(saidBy(expected));
  });

  test('the built bundle says what the command line says', async () => {
    const outcome = await host.send(transport);
    const words = expected.verdict === 'send' ? 'sent' : alertText(expected, POLICY).plain;
    expect(outcome.result === 'alert' ? outcome.text : outcome.result).toBe(words);
    const rules = expected.findings.filter(({ level }) => level !== 'advise').map(({ rule }) => rule);
    if (outcome.result === 'alert')
      expect(JSON.parse(outcome.contextData ?? '')).toEqual({ format: 1, rules });
  });
});

test('the demo holds mail of every kind', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(11);
});
