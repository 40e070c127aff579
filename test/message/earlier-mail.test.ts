import { readContent } from '../../src/message/content';
import { latestEarlierMail } from '../../src/message/earlier-mail';
import type { TestMail } from '../mail-builder';
import { testMessage } from '../mail-builder';

function earlier(mail: TestMail) {
  return latestEarlierMail(readContent(testMessage(mail), []));
}

test.each<[string, TestMail, ReturnType<typeof earlier>]>([
  ['no thread', { text: 'Good morning, the hall is free.' }, undefined],
  [
    'marks, with an attribution',
    {
      kind: 'reply',
      text: 'Yes.\n\nOn 2 March 2026 at 10:12, Pat Lee <pat.lee@client.example> wrote:\n> Is it free?\n> Pat',
    },
    { text: 'Is it free?\nPat', from: 'pat.lee@client.example', sentOn: '2026-03-02' },
  ],
  [
    'marks within marks: the older mail is left out',
    {
      kind: 'reply',
      text: 'Yes.\n\nOn Mon, 2 Mar 2026 at 10:12, Pat <pat.lee@client.example> wrote:\n> And Friday?\n>\n> On 27 Feb 2026, Mia wrote:\n>> Thursday is free.',
    },
    { text: 'And Friday?\n', from: 'pat.lee@client.example', sentOn: '2026-03-02' },
  ],
  [
    'the header block of Outlook, with the mail below that one',
    {
      kind: 'reply',
      text: 'Yes.\n\nFrom: Pat Lee <pat.lee@client.example>\nSent: 02 March 2026 10:12\nTo: Mia Jones <mia.jones@stepstowork.example>\nSubject: Hall\n\nIs it free?\n\nFrom: Mia Jones <mia.jones@stepstowork.example>\nSent: 27 February 2026 09:00\nTo: Pat Lee\nSubject: Hall\n\nThursday.',
    },
    { text: 'Is it free?\n', from: 'pat.lee@client.example', sentOn: '2026-03-02' },
  ],
  [
    'an attribution wrapped over two lines',
    {
      kind: 'reply',
      text: 'Yes.\n\nOn Mon, Mar 2, 2026 at 10:12 AM Pat Lee <pat.lee@client.example>\nwrote:\n\n> Is it free?',
    },
    { text: 'Is it free?', from: 'pat.lee@client.example', sentOn: '2026-03-02' },
  ],
  [
    'a forward',
    {
      kind: 'forward',
      text: 'For you.\n\n---------- Forwarded message ---------\nFrom: Pat Lee <pat.lee@client.example>\nDate: 02/03/2026\nSubject: Hall\nTo: Mia Jones\n\nIs it free?',
    },
    { text: 'Is it free?', from: 'pat.lee@client.example', sentOn: '2026-03-02' },
  ],
  [
    'no address and no full date',
    { kind: 'reply', text: 'Yes.\n\nOn Monday, Pat Lee wrote:\n> Is it free?' },
    { text: 'Is it free?', from: '' },
  ],
  [
    'HTML, quoted by Outlook',
    {
      kind: 'reply',
      html: '<p>Yes.</p><div id="divRplyFwdMsg"><b>From:</b> Pat Lee &lt;pat.lee@client.example&gt;<br><b>Sent:</b> 02 March 2026 10:12<br><b>To:</b> Mia<br><b>Subject:</b> Hall</div><p>Is it free?</p>',
    },
    { text: 'Is it free?', from: 'pat.lee@client.example', sentOn: '2026-03-02' },
  ],
])('%s', (_name, mail, expected) => {
  expect(earlier(mail)).toEqual(expected);
});
