import fc from 'fast-check';

import { applyEdits } from '../../src/engine/apply-edits';
import type { Edit } from '../../src/engine/edit';
import { fingerprint } from '../../src/message/fingerprint';
import type { Message } from '../../src/message/message';
import { testMessage, type TestMail } from '../mail-builder';
import { DISCLAIMER } from '../test-policy';

function apply(mail: TestMail, ...edits: Edit[]): Message {
  const result = applyEdits(testMessage(mail), edits);
  if (!result.ok) throw new Error(result.refused.reason);
  return result.message;
}

function source(message: Message): string {
  const { body } = message.parts;
  return body.known ? body.value.source : '';
}

function addresses(message: Message): readonly string[] {
  const { recipients } = message.parts;
  return recipients.known ? recipients.value.all.map((one) => `${one.field}:${one.address}`) : [];
}

const BLOCK: Edit = { kind: 'insert-block', block: 'disclaimer', text: 'Small & <print>.' };

describe('insert-block', () => {
  test.each<[string, TestMail, string]>([
    ['after plain text', { text: 'Dear Pat\n\nMia\n' }, 'Dear Pat\n\nMia\n\nSmall & <print>.\n\n'],
    ['into an empty mail', { text: '' }, 'Small & <print>.\n'],
    [
      'above the thread',
      { kind: 'reply', text: 'Thank you.\n\nOn 3 May 2026, Pat Lee wrote:\n> Hello\n' },
      'Thank you.\n\nSmall & <print>.\n\n\nOn 3 May 2026, Pat Lee wrote:\n> Hello\n',
    ],
    [
      'after the last paragraph of HTML',
      { html: '<html><body><p>Dear <b>Pat</b></p></body></html>' },
      '<html><body><p>Dear <b>Pat</b></p><div><br>Small &amp; &lt;print&gt;.</div></body></html>',
    ],
    [
      'into empty HTML',
      { html: '<html><body></body></html>' },
      '<html><body><div><br>Small &amp; &lt;print&gt;.</div></body></html>',
    ],
    [
      'behind a character written as an entity',
      { html: '<p>Fish &amp;</p>' },
      '<p>Fish &amp;</p><div><br>Small &amp; &lt;print&gt;.</div>',
    ],
    [
      'within the cell where the mail ends',
      { html: '<table><tr><td><p>Dear Pat</p></td></tr></table>' },
      '<table><tr><td><p>Dear Pat</p><div><br>Small &amp; &lt;print&gt;.</div></td></tr></table>',
    ],
  ])('%s', (_name, mail, expected) => {
    expect(source(apply(mail, BLOCK))).toBe(expected);
  });

  test('an HTML thread stays below the block', () => {
    const thread =
      '<div class="gmail_quote">On 3 May 2026, Pat Lee wrote:<blockquote>Hello</blockquote></div>';
    const mended = source(apply({ kind: 'reply', html: `<div>Thank you.</div>${thread}` }, BLOCK));
    expect(mended).toBe(`<div>Thank you.</div><div><br>Small &amp; &lt;print&gt;.</div>${thread}`);
  });

  test('a block that stands there already is left alone', () => {
    const message = testMessage({ text: `Dear Pat\n\n${DISCLAIMER}` });
    const result = applyEdits(message, [{ kind: 'insert-block', block: 'disclaimer', text: DISCLAIMER }]);
    expect(result).toEqual({ ok: true, message });
  });
});

describe('the other edits', () => {
  test('set-subject and set-marking', () => {
    const mark: Edit = { kind: 'set-marking', marking: '[Personal]' };
    expect(apply({ subject: 'Re: Saturday' }, mark).parts.subject).toEqual({
      known: true,
      value: '[Personal] Re: Saturday',
    });
    const set: Edit = { kind: 'set-subject', expected: fingerprint('A'), subject: 'B' };
    expect(apply({ subject: 'A' }, set).parts.subject).toEqual({ known: true, value: 'B' });
  });

  test('replace-span in HTML keeps the tags between', () => {
    const edit: Edit = {
      kind: 'replace-span',
      part: 'body',
      start: 3,
      end: 8,
      expected: fingerprint('AB<12'),
      replacement: '[•]',
    };
    expect(source(apply({ html: '<p>No A<b>B&lt;</b>12!</p>' }, edit))).toBe('<p>No [•]<b></b>!</p>');
  });

  test('several replacements in one go keep their places', () => {
    const edits: Edit[] = [
      {
        kind: 'replace-span',
        part: 'body',
        start: 0,
        end: 3,
        expected: fingerprint('one'),
        replacement: 'uno',
      },
      {
        kind: 'replace-span',
        part: 'body',
        start: 4,
        end: 7,
        expected: fingerprint('two'),
        replacement: 'lots',
      },
      {
        kind: 'replace-span',
        part: 'subject',
        start: 0,
        end: 2,
        expected: fingerprint('My'),
        replacement: 'Our',
      },
    ];
    const message = apply({ text: 'one two', subject: 'My list' }, ...edits);
    expect(source(message)).toBe('uno lots');
    expect(message.parts.subject).toEqual({ known: true, value: 'Our list' });
  });

  test('recipients are moved, removed and added once', () => {
    const mail = { to: ['a@client.example', 'b@client.example'], cc: ['c@client.example'] };
    const message = apply(
      mail,
      { kind: 'move-recipient', address: 'A@client.example', from: 'to', to: 'bcc' },
      { kind: 'remove-recipient', field: 'cc', address: 'c@client.example' },
      { kind: 'add-recipient', field: 'cc', name: 'D', address: 'd@client.example' },
      { kind: 'add-recipient', field: 'cc', name: 'D', address: 'd@client.example' },
    );
    expect(addresses(message)).toEqual([
      'to:b@client.example',
      'bcc:a@client.example',
      'cc:d@client.example',
    ]);
  });

  test('an attachment is removed by name and size', () => {
    const files = [
      { name: 'a.pdf', size: 1 },
      { name: 'a.pdf', size: 2 },
    ];
    const left = apply({ files }, { kind: 'remove-attachment', name: 'a.pdf', size: 2 }).parts.attachments;
    expect(left.known && left.value.map((one) => one.size)).toEqual([1]);
  });
});

describe('a stale edit is refused, and nothing has changed', () => {
  test.each<[string, TestMail, Edit]>([
    ['the subject', { subject: 'C' }, { kind: 'set-subject', expected: fingerprint('A'), subject: 'B' }],
    [
      'a place',
      { text: 'other' },
      { kind: 'replace-span', part: 'body', start: 0, end: 3, expected: fingerprint('one'), replacement: '' },
    ],
    [
      'a recipient who is gone',
      { to: [] },
      { kind: 'move-recipient', address: 'a@b.example', from: 'to', to: 'bcc' },
    ],
    ['a body that could not be read', { text: null }, BLOCK],
    ['a label that was not read', {}, { kind: 'set-label', labelId: 'x', name: 'X', expected: undefined }],
  ])('%s', (_name, mail, edit) => {
    expect(applyEdits(testMessage(mail), [edit])).toMatchObject({ ok: false, refused: { edit } });
  });

  test('all or none', () => {
    const result = applyEdits(testMessage({ subject: 'A', to: [] }), [
      { kind: 'set-subject', expected: fingerprint('A'), subject: 'B' },
      { kind: 'move-recipient', address: 'a@b.example', from: 'to', to: 'bcc' },
    ]);
    expect(result.ok).toBe(false);
  });
});

test('the same edits applied twice change nothing the second time', () => {
  const html = fc.array(
    fc.constantFrom('<p>', '</p>', 'word ', '&amp;', '<div>', '<td>', '</td>', '<br>', '<blockquote>', 'x'),
  );
  fc.assert(
    fc.property(html, (pieces) => {
      const once = apply({ html: pieces.join('') }, { kind: 'insert-block', block: 'd', text: DISCLAIMER });
      const twice = applyEdits(once, [{ kind: 'insert-block', block: 'd', text: DISCLAIMER }]);
      expect(twice).toEqual({ ok: true, message: once });
      expect(source(once)).toContain('addressee only');
    }),
  );
});
