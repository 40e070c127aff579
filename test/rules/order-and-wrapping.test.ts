import fc from 'fast-check';
import { checkMessage } from '../../src/engine/check-message';
import { createMessage, known, type Message, type Recipient } from '../../src/message/message';
import { exampleMessage, type PolicyExample } from '../../src/policy/author/examples';
import type { Policy } from '../../src/policy/model/policy';
import { RULES } from '../../src/rules/all-rules';
import { compiledPack, PACK_IDS } from '../policy/packs';

type Mail = PolicyExample['mail'];

/** What all rules say: which rule, which message, which level; and what cannot be told. The places may differ. */
function answersFor(message: Message, policy: Policy, { contacts }: Mail): readonly string[] {
  const facts = { contacts: { listed: contacts?.listed ?? [], optedOut: contacts?.['opted-out'] ?? [] } };
  const { findings, cannotTell } = checkMessage(message, { policy, rules: RULES, facts });
  return [
    ...findings.map((one) => `${one.rule} ${one.messageId} ${one.level}`),
    ...cannotTell.map((one) => `${one.rule} ${one.reason}`),
  ].sort();
}

/** Every example mail of both policies, with the policy that it belongs to. */
const CASES = PACK_IDS.flatMap((id) => {
  const { policy, examples } = compiledPack(id);
  return examples.map(({ clause, note, mail }) => ({ name: `${id} ${clause}: ${note}`, policy, mail }));
});

/** People who make a rule speak, or fall silent, by being there. */
const MORE: readonly Recipient[] = [
  ['to', 'Owen Blake', 'owen.blake@stepstowork.example'],
  ['cc', 'Owen Blake', 'owenblake@gmail.com'],
  ['cc', '', 'desk@wa1sall.example'],
  ['bcc', 'Pat Lee', 'pat.lee@client.example'],
  ['to', '', 'left.us@client.example'],
  ['to', '', 'servicedesk@walsall.example'],
  ['cc', '', 'allstaff@mpes.example'],
].map(([field = 'to', name = '', address = '']) => ({ field, name, address, kind: 'unknown' }) as Recipient);

function withRecipients(message: Message, all: readonly Recipient[]): Message {
  const { kind, sensitivity, categories, parts } = message;
  return createMessage({
    ...parts,
    kind,
    sensitivity,
    categories,
    recipients: known({ all, atLeast: false }),
  });
}

const people = fc.constantFrom(...CASES).chain((one) => {
  const message = exampleMessage(one.mail, one.policy);
  const own = message.parts.recipients.known ? message.parts.recipients.value.all : [];
  return fc.subarray([...MORE]).chain((more) => {
    const all = [...own, ...more];
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    return fc.record({
      one: fc.constant(one),
      message: fc.constant(message),
      all: fc.constant(all),
      shuffled,
    });
  });
});

test('no rule changes its answer with the order of the recipients', () => {
  fc.assert(
    fc.property(people, ({ one, message, all, shuffled }) => {
      const before = answersFor(withRecipients(message, all), one.policy, one.mail);
      expect([one.name, answersFor(withRecipients(message, shuffled), one.policy, one.mail)]).toEqual([
        one.name,
        before,
      ]);
    }),
    { numRuns: 250 },
  );
});

/** Breaks long lines at a blank, as mail programs do; a line of a thread keeps its quoting mark. */
function wrapped(text: string, width: number): string {
  const lines = text.split('\n').map((line) => {
    const mark = line.startsWith('> ') ? '> ' : '';
    const pieces: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const at = rest.lastIndexOf(' ', width);
      if (at <= mark.length) break;
      pieces.push(rest.slice(0, at));
      rest = mark + rest.slice(at + 1);
    }
    return [...pieces, rest].join('\n');
  });
  return lines.join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same mail as HTML: a paragraph for each block of lines, a thread in a blockquote. */
function asHtml(text: string): string {
  const [own = '', ...thread] = text.split(/\n(?=> )/);
  const paragraphs = (words: string): string =>
    words
      .split(/\n\s*\n/)
      .map((block) => `<p>${block.split('\n').map(escaped).join('<br>\n')}</p>`)
      .join('\n');
  const quoted = thread.join('\n').replace(/^> ?/gm, '');
  return quoted === '' ? paragraphs(own) : `${paragraphs(own)}<blockquote>${paragraphs(quoted)}</blockquote>`;
}

const PLAIN = CASES.filter(({ mail }) => mail.body !== undefined);

test.each(PLAIN)('no rule changes its answer with the wrapping: $name', ({ policy, mail }) => {
  const { body = '', ...rest } = mail;
  const before = answersFor(exampleMessage(mail, policy), policy, mail);
  for (const width of [72, 40]) {
    expect(answersFor(exampleMessage({ ...mail, body: wrapped(body, width) }, policy), policy, mail)).toEqual(
      before,
    );
  }
  expect(answersFor(exampleMessage({ ...rest, html: asHtml(body) }, policy), policy, mail)).toEqual(before);
});
