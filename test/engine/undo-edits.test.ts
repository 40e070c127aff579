import { applyEdits } from '../../src/engine/apply-edits';
import type { Edit } from '../../src/engine/edit';
import { canBeUndone, undoEdits } from '../../src/engine/undo-edits';
import { fingerprint } from '../../src/message/fingerprint';
import type { Message } from '../../src/message/message';
import { testMessage } from '../mail-builder';

const MAIL = testMessage({
  to: ['a@client.example', 'b@client.example'],
  cc: ['c@client.example'],
  subject: 'Form',
  text: 'Hello.',
});

const outline = ({ parts: { subject, recipients } }: Message): unknown => [
  subject.known ? subject.value : null,
  recipients.known ? recipients.value.all.map((one) => `${one.field}:${one.address}`).sort() : null,
];

function done(message: Message, edits: readonly Edit[]): Message {
  const result = applyEdits(message, edits);
  if (!result.ok) throw new Error(result.refused.reason);
  return result.message;
}

const SUBJECT: Edit = { kind: 'set-subject', expected: fingerprint('Form'), subject: 'A form' };
const MARK: Edit = { kind: 'set-marking', marking: '[Personal]' };
const ADD: Edit = { kind: 'add-recipient', field: 'bcc', name: 'D', address: 'd@client.example' };
const REMOVE: Edit = { kind: 'remove-recipient', field: 'to', address: 'a@client.example' };
const MOVE: Edit = { kind: 'move-recipient', address: 'b@client.example', from: 'to', to: 'bcc' };

test.each<[string, readonly Edit[]]>([
  ['a new subject', [SUBJECT]],
  ['a marking', [MARK]],
  ['somebody added', [ADD]],
  ['somebody taken out', [REMOVE]],
  ['somebody moved', [MOVE]],
  ['all of it', [SUBJECT, ADD, REMOVE, MOVE]],
])('%s is taken back', (_name, edits) => {
  expect(canBeUndone(edits)).toBe(true);
  const after = done(MAIL, edits);
  expect(outline(after)).not.toEqual(outline(MAIL));
  expect(outline(done(after, undoEdits(MAIL, after)))).toEqual(outline(MAIL));
});

test('an undo that has become stale is refused', () => {
  const undo = undoEdits(MAIL, done(MAIL, [SUBJECT]));
  const later = testMessage({ to: ['a@client.example'], subject: 'Another', text: 'Hello.' });
  expect(applyEdits(later, undo)).toMatchObject({ ok: false });
});

test.each<[string, readonly Edit[]]>([
  ['a file that has gone', [{ kind: 'remove-attachment', name: 'a.pdf', size: 1 }]],
  ['a block that Outlook adds', [{ kind: 'insert-block', block: 'disclaimer', text: 'x' }]],
  [
    'words in the text',
    [{ kind: 'replace-span', part: 'body', start: 0, end: 1, expected: '', replacement: '' }],
  ],
  ['one of several', [SUBJECT, { kind: 'remove-attachment', name: 'a.pdf', size: 1 }]],
  ['nothing', []],
])('for good: %s', (_name, edits) => {
  expect(canBeUndone(edits)).toBe(false);
});
