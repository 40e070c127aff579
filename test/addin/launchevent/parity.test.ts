import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { contentTypeOf } from '../../../src/attachments/quick/content-type';
import { loadPolicy } from '../../../src/cli/policy-source';
import { notesOf } from '../../../src/cli/read-attachment';
import { readAudience } from '../../../src/engine/audience';
import { checkMessage } from '../../../src/engine/check-message';
import { wantedBlocks } from '../../../src/engine/wanted-blocks';
import { parseMime } from '../../../src/mail/mime-parser';
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
import { attached, mail, mixed, part, text } from '../../attachments/quick/mail-builder';
import { ninos, workbook } from '../../attachments/quick/office-builders';
import { builtBundle } from '../../bundle/built-bundle';
import { withOffice } from '../with-office';

/*
 * One engine, three surfaces: what the command line says of a demo mail is what the pane and the built bundle say of it in Outlook.
 */

const FOLDER = resolve(__dirname, '../../fixtures/demo');
const DEMO = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => join(FOLDER, name));

/** Mails that carry others, which the demo has none of. */
const CARRIED = mkdtempSync(join(tmpdir(), 'letterhead-'));
const CARRIERS = Object.entries({
  'a number in a mail within the mail': part(
    ['Content-Type: message/rfc822'],
    mail(
      ['Subject: The form', 'Content-Transfer-Encoding: quoted-printable'],
      'His National Insurance num=\r\nber is AB 12 34=\r\n 56 C.',
    ),
  ),
  'a hidden sheet in a mail within the mail': part(
    ['Content-Type: message/rfc822'],
    mixed('related', [text('Here it is.'), attached('payroll.xlsx', hiddenPayroll())], 'Lease of office.com'),
  ),
  'a mail within the mail that cannot be read': part(
    ['Content-Type: message/rfc822'],
    mail(['Subject: Odd', 'Content-Transfer-Encoding: x-own'], 'AB 12 34 56 C'),
  ),
  'a number in a mail that is attached as a file': attached(
    'form.eml',
    mail(['Content-Type: text/html'], '<p>National Insurance number AB 12 34 56 C</p>'),
  ),
}).map(([name, one]) => {
  const path = join(CARRIED, `${name}.eml`);
  writeFileSync(path, mixed('mixed', [text('See below.'), one], 'The form'));
  return path;
});
afterAll(() => {
  rmSync(CARRIED, { recursive: true });
});

function hiddenPayroll(): Uint8Array {
  const staff = ninos(30).map((number) => ['Rowe', number]);
  return workbook([
    { name: 'Summary', rows: [['Total', '30']] },
    { name: 'Staff', state: 'hidden', rows: [['Name', 'National Insurance number'], ...staff] },
  ]);
}

const POLICY = loadPolicy('steps-to-work');
const { code: BUNDLE } = builtBundle();

const COMPOSE_TYPES = { new: 'newMail', reply: 'reply', forward: 'forward', unknown: 'newMail' } as const;

async function messageOf(path: string): Promise<Message> {
  for await (const one of readMails([path], { contentTypeOf, notesOf })) {
    if (one.ok) return one.mail.message;
  }
  throw new Error(`${path} could not be read`);
}

/** The files of a mail, in their order. */
async function filesOf(path: string): Promise<readonly Uint8Array[]> {
  return (await parseMime(readFileSync(path))).files.map(({ content }) => content);
}

function valueOf<T>(part: { readonly known: true; readonly value: T } | { readonly known: false }): T {
  if (!part.known) throw new Error('the demo mails are whole');
  return part.value;
}

/** The mail as it stands in a compose window; text is shown as HTML there. */
function draftOf(message: Message, files: readonly Uint8Array[]): Partial<Draft> {
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
    attachments: valueOf(message.parts.attachments).map(({ name, size = 0, kind }, index) => ({
      id: `f${index}`,
      name,
      size,
      attachmentType: kind === 'item' ? 1 : 0,
      isInline: false,
      contentBase64: Buffer.from(files[index] ?? []).toString('base64'),
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

describe.each([...DEMO, ...CARRIERS].map((path) => [basename(path), path]))('%s', (_name, path) => {
  let message: Message;
  let expected: Report;
  let host: Host;
  const transport = nodeWebTransport({ bundle: BUNDLE, strip: true });

  beforeAll(async () => {
    message = await messageOf(path);
    expected = reportOf(message);
    host = createHost(draftOf(message, await filesOf(path)));
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

test('what is carried is found, and what cannot be read is said', async () => {
  const reports = await Promise.all(CARRIERS.map(async (path) => reportOf(await messageOf(path))));
  const found = reports.map(({ findings }) =>
    findings.flatMap(({ evidence }) => evidence.map(({ where }) => where)),
  );
  expect(found).toEqual([
    ['attachment:The form#line 1'],
    expect.arrayContaining(['attachment:Lease of office.com#payroll.xlsx/Staff!B2']),
    [],
    ['attachment:form.eml#line 1'],
  ]);
  expect(reports[2]?.cannotTell.map(({ reason }) => reason)).toContain(
    'Odd: it is packed in a way that is not read',
  );
});

test('the demo holds mail of every kind', () => {
  expect(DEMO.length).toBeGreaterThanOrEqual(11);
});
