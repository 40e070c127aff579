import { informationRequestReply } from '../../src/rules/information-request-reply';
import { testRule } from './rule-tester';

/** A reply to one mail from outside. */
function reply(
  below: string,
  own = 'The figures are in the table at the foot of this mail.',
  from = 'Pat Lee <pat.lee@client.example>',
): string {
  return `${own}\n\nFrom: ${from}\nSent: 02 March 2026 10:12\nTo: Mia Jones <mia.jones@stepstowork.example>\nSubject: A question\n\n${below}`;
}

const OUT = ['pat.lee@client.example'];
const HOLIDAYS = { firstYear: 2026, lastYear: 2026, here: ['2026-04-03'], elsewhere: ['2026-03-17'] };
const POLICY = { bankHolidays: HOLIDAYS };
const NAMED = 'Under the Freedom of Information Act 2000, please send me the rates you pay to agencies.';
const ASKED =
  'Dear Sir or Madam,\n\nplease could you tell me how many learners left before the end of their course in each of the last three years?';

testRule(informationRequestReply, {
  passes: [
    {
      name: 'a course question',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply('Could you send me information about the May course, please? When does it begin?'),
      },
    },
    {
      name: 'figures that a partner needs',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply('Could you send me the figures for the March return by Friday?'),
      },
    },
    {
      name: 'the training on requests',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply('The freedom of information training is on Tuesday. Could you send the list of names?'),
      },
    },
    {
      name: 'a request that somebody else handles',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply('We have had an FOI in about school meals, Raj is handling it. Could you send the menu?'),
      },
    },
    {
      name: 'the notice below a mail',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(
          'The room is booked. Could you bring the key?\n\nPlease be aware that any email may be subject of a request under Data Protection or Freedom of Information legislation.',
        ),
      },
    },
    {
      name: 'a copy of the invoice',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply('Please send me a copy of invoice 2231, ours has gone astray.'),
      },
    },
    {
      name: 'an address to be changed',
      mail: { to: OUT, kind: 'reply', text: reply('Please update my records: we have moved to number 14.') },
    },
    {
      name: 'a bare acknowledgement',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(
          NAMED,
          'Dear Pat,\n\nThank you for your request, which we received on 2 March. We will answer it by the end of the month.',
        ),
      },
    },
    {
      name: 'those who advise are copied in',
      mail: { to: OUT, cc: ['foi@stepstowork.example'], kind: 'reply', text: reply(NAMED) },
    },
    {
      name: 'sent by those who advise',
      mail: { from: 'foi@stepstowork.example', to: OUT, kind: 'reply', text: reply(NAMED) },
    },
    {
      name: 'a colleague wants figures',
      mail: { kind: 'reply', text: reply(ASKED, 'Here.', 'Owen Blake <owen.blake@stepstowork.example>') },
    },
    {
      name: 'the request is further down: it has been answered before',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(
          `Thank you, that is very helpful.\n\nFrom: Mia Jones <mia.jones@stepstowork.example>\nSent: 01 March 2026 09:00\nTo: Pat Lee\nSubject: Re: A question\n\nHere are the figures.\n\nOn 20 February 2026, Pat Lee wrote:\n> ${NAMED}`,
        ),
      },
    },
    {
      name: 'how many will come',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(
          'Could you let me know how many people are coming on Thursday, and whether the school holds a parking permit?',
        ),
      },
    },
  ],
  finds: [
    {
      name: 'by its name, with the last day',
      mail: { to: OUT, kind: 'reply', text: reply(NAMED) },
      policy: POLICY,
      finds: 'due',
      level: 'warn',
      says: ['a freedom-of-information request', 'by 31 March 2026', 'Copy foi@stepstowork.example in'],
    },
    {
      name: 'no table of bank holidays, no day',
      mail: { to: OUT, kind: 'reply', text: reply(NAMED) },
      finds: 'request',
      says: ['Copy foi@stepstowork.example in'],
    },
    {
      name: 'past the last year of the table',
      mail: { to: OUT, kind: 'reply', text: reply(NAMED).replace('2026', '2027') },
      policy: POLICY,
      finds: 'request',
    },
    {
      name: 'by what it asks',
      mail: { to: OUT, kind: 'reply', text: reply(ASKED) },
      policy: POLICY,
      finds: 'due',
    },
    {
      name: 'environmental information',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(
          'I would like to request all the information you hold on the asbestos surveys of the old school since 2019.',
        ),
      },
      policy: POLICY,
      finds: 'due',
      says: ['a request for environmental information', '31 March 2026'],
    },
    {
      name: 'one’s own data, a month',
      mail: { to: OUT, kind: 'reply', text: reply('Please send me everything you hold about me.') },
      policy: POLICY,
      finds: 'due',
      says: ['about their own data', 'by 2 April 2026', 'Copy dpo@stepstowork.example in'],
    },
    {
      name: 'for a child',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply('Could I have copies of all the notes about my son since he joined the programme?'),
      },
      finds: 'request',
    },
    {
      name: 'a colleague’s own file',
      mail: {
        kind: 'reply',
        text: reply(
          'I would like to see my personnel file.',
          'It is in the cabinet.',
          'Owen Blake <owen.blake@stepstowork.example>',
        ),
      },
      finds: 'request',
    },
    {
      name: 'data to be erased',
      mail: { to: OUT, kind: 'reply', text: reply('Please delete all my personal data from your systems.') },
      finds: 'request',
    },
    {
      name: 'correspondence of a council',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(
          'Hello, could you send me copies of all correspondence with the bus company since 2024? Thanks, Pat',
        ),
      },
      finds: 'request',
    },
    {
      name: 'thanks that answer after all',
      mail: {
        to: OUT,
        kind: 'reply',
        text: reply(NAMED, 'Thank you for your request. We paid £14,220 to agencies.'),
      },
      finds: 'request',
    },
    {
      name: 'quoted with marks',
      mail: {
        to: OUT,
        kind: 'reply',
        text: `See below.\n\nOn 2 March 2026 at 10:12, Pat Lee <pat.lee@client.example> wrote:\n> This is a subject access request.\n> Please send what you have.`,
      },
      policy: POLICY,
      finds: 'due',
      says: ['2 April 2026'],
    },
    {
      name: 'the kind of mail is not known',
      mail: { to: OUT, kind: 'unknown', text: reply(NAMED) },
      finds: 'request',
    },
  ],
  leaves: [
    { name: 'new mail', mail: { to: OUT, text: NAMED } },
    { name: 'passed on', mail: { to: OUT, kind: 'forward', text: reply(NAMED) } },
    {
      name: 'marked personal',
      mail: { to: OUT, kind: 'reply', subject: '[Personal] Re: a question', text: reply(NAMED) },
    },
  ],
  cannotTell: [
    { name: 'body not read', mail: { to: OUT, kind: 'reply', text: null }, because: 'did not answer' },
  ],
});
