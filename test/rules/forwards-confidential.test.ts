import { forwardsConfidential } from '../../src/rules/forwards-confidential';
import { testRule } from './rule-tester';

/** A mail that passes one on. */
function forward(below: string, own = 'For you.'): string {
  return `${own}\n\n---------- Forwarded message ---------\nFrom: Pat Lee <pat.lee@client.example>\nDate: 3 May 2026\nSubject: A word\nTo: Mia Jones <mia.jones@stepstowork.example>\n\n${below}`;
}

const TRUST = 'I am telling you this in confidence: I am looking for another post.';
const NOTICE =
  'The dates are below.\n\nThis email and any attachments are confidential and intended for the addressee only. If you have received it in error, do not share it with anyone and delete it.';

testRule(forwardsConfidential, {
  passes: [
    {
      name: 'an ordinary mail passed on',
      mail: { kind: 'forward', text: forward('The hall is free on Thursday.') },
    },
    { name: 'the notice below every mail', mail: { kind: 'forward', text: forward(NOTICE) } },
    {
      name: 'confidence of another kind',
      mail: {
        kind: 'forward',
        text: forward(
          'I have every confidence in the team, and she has grown in confidence that she can do it.',
        ),
      },
    },
    {
      name: 'told to the service desk',
      mail: { to: ['servicedesk@walsall.example'], kind: 'forward', text: forward(TRUST) },
    },
    {
      name: 'to the data-protection officer',
      mail: {
        to: ['dpo@stepstowork.example'],
        kind: 'forward',
        text: forward('Sorry, that was sent to you by mistake.'),
      },
    },
    {
      name: 'back to who sent it astray',
      mail: {
        to: ['pat.lee@client.example'],
        kind: 'forward',
        text: forward('Here are the results of Jo Bloggs.', 'This was not meant for me.'),
      },
    },
    { name: 'its writer agrees', mail: { kind: 'forward', text: forward(TRUST, "With Pat's agreement.") } },
    {
      name: 'asked to pass it on',
      mail: { kind: 'forward', text: forward(TRUST, 'Pat asked me to pass this on to you.') },
    },
    {
      name: 'advice on passwords',
      mail: { kind: 'forward', text: forward('Do not share it with anyone: your password is yours alone.') },
    },
    {
      name: 'an invoice sent in error',
      mail: {
        kind: 'forward',
        text: forward('The invoice is for the room. The error in the total is put right.'),
      },
    },
    {
      name: 'a leaflet on confidence',
      mail: {
        kind: 'forward',
        text: forward('The workshop "Speaking in confidence and supply of ideas" is on Monday.'),
      },
    },
    {
      name: 'between two dates',
      mail: {
        kind: 'forward',
        text: forward('Please keep it free between us meeting on Monday and the panel.'),
      },
    },
  ],
  finds: [
    {
      name: 'in confidence',
      mail: { kind: 'forward', text: forward(TRUST) },
      finds: 'confidence',
      level: 'warn',
      says: ['was written in confidence', 'Ask its writer first'],
    },
    {
      name: 'keep this to yourself',
      mail: {
        kind: 'forward',
        text: forward('Keep this to yourself for now: the Bloxwich office closes in June.'),
      },
      finds: 'confidence',
    },
    {
      name: 'do not pass it on',
      mail: {
        to: ['jo@supplier.example'],
        kind: 'forward',
        text: forward('Please do not forward this to the tutors before Monday.'),
      },
      finds: 'confidence',
    },
    {
      name: 'not for circulation',
      mail: { kind: 'forward', text: forward('Draft figures, not for wider circulation.') },
      finds: 'confidence',
    },
    {
      name: 'between you and me',
      mail: { kind: 'forward', text: forward('Between you and me, the second candidate was better.') },
      finds: 'confidence',
    },
    {
      name: 'sent by mistake, its sender says',
      mail: { kind: 'forward', text: forward('Apologies, my last message was sent to you by mistake.') },
      finds: 'astray',
      says: ['come by mistake', 'Tell the sender'],
    },
    {
      name: 'not meant for me, says who passes it on',
      mail: {
        kind: 'forward',
        text: forward('Her results are below.', 'Look what I got, it was not meant for me.'),
      },
      finds: 'astray',
    },
    {
      name: 'the wrong address',
      mail: { kind: 'forward', text: forward('I think I had the wrong address, that one is for payroll.') },
      finds: 'astray',
    },
    {
      name: 'to the service desk and a colleague',
      mail: { cc: ['servicedesk@walsall.example'], kind: 'forward', text: forward(TRUST) },
      finds: 'confidence',
    },
    {
      name: 'further down the thread',
      mail: {
        kind: 'forward',
        text: forward(
          `FYI\n\nFrom: Jo Bloggs\nSent: 2 May 2026 10:00\nTo: Pat Lee\nSubject: A word\n\n${TRUST}`,
        ),
      },
      finds: 'confidence',
    },
    {
      name: 'the kind of mail is not known',
      mail: { kind: 'unknown', text: forward(TRUST) },
      finds: 'confidence',
    },
    {
      name: 'toward a trusted partner one lower',
      mail: { to: ['jo@walsall.example'], kind: 'forward', text: forward(TRUST) },
      finds: 'confidence',
      level: 'advise',
    },
  ],
  leaves: [
    {
      name: 'a reply',
      mail: {
        kind: 'reply',
        text: 'Thank you for telling me.\n\nOn 3 May 2026, Pat Lee wrote:\n> I am telling you this in confidence.',
      },
    },
    { name: 'new mail', mail: { text: 'I am telling you this in confidence.' } },
    {
      name: 'marked personal',
      mail: { subject: '[Personal] Fw: a word', kind: 'forward', text: forward(TRUST) },
    },
  ],
  cannotTell: [{ name: 'body not read', mail: { kind: 'forward', text: null }, because: 'did not answer' }],
});
