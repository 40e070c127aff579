import { lobbyingOrPromotion } from '../../src/rules/lobbying-or-promotion';
import { testRule } from './rule-tester';

testRule(lobbyingOrPromotion, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'the labour market',
      mail: { text: 'The labour market report is out; the conservative estimate is 400 places.' },
    },
    {
      name: 'the MP visits',
      mail: { text: 'The MP visits on Friday at ten. Gareth writes to her office about parking.' },
    },
    { name: 'a vote on a logo', mail: { text: 'Please vote for the new logo by Thursday.' } },
    {
      name: 'a ballot of the staff',
      mail: { text: 'You can vote in the ballot of staff governors until noon.' },
    },
    {
      name: 'a petition the council got',
      mail: { text: 'The council received a petition about the crossing.' },
    },
    {
      name: 'a business course',
      mail: { text: 'The learner wrote a plan for her own business and a catalogue of cakes.' },
    },
    { name: 'a discount of a supplier', mail: { text: 'The supplier gives us 10% off paper from May.' } },
    {
      name: 'a best bet',
      mail: { text: 'Your best bet is the 10:15 bus. It is a lottery whether it comes.' },
    },
    { name: 'a green party room', mail: { text: 'Tables for the party go into the green room.' } },
    {
      name: 'a petition in the mail that is answered',
      mail: {
        kind: 'reply',
        text: 'No, thank you.\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> Sign the petition.',
      },
    },
  ],
  finds: [
    {
      name: 'a vote',
      mail: { text: 'Polling day is Thursday: vote Labour.' },
      finds: 'lobbying',
      level: 'advise',
    },
    {
      name: 'a petition',
      mail: { subject: 'Sign the petition', text: 'The library must stay open.' },
      finds: 'lobbying',
    },
    {
      name: 'pressure on the MP',
      mail: { text: 'I hope you will all write to your MP about the cuts.' },
      finds: 'lobbying',
    },
    {
      name: 'a sweepstake',
      mail: { text: 'Grand National sweepstake: £2 a horse, see me by noon.' },
      finds: 'gambling',
    },
    { name: 'a syndicate', mail: { text: 'Two places left in the lottery syndicate.' }, finds: 'gambling' },
    {
      name: 'a catalogue',
      mail: { text: 'The new Avon catalogue is in the kitchen, orders by Friday.' },
      finds: 'promotion',
    },
    {
      name: 'the husband’s business',
      mail: { text: 'My husband’s new business is open: 20% off for colleagues.' },
      finds: 'promotion',
    },
    {
      name: 'wrapped, and as HTML',
      mail: { html: '<p>I am now selling\n<b>candles</b> on the side.</p>' },
      finds: 'promotion',
    },
  ],
  leaves: [
    { name: 'mail marked personal', mail: { subject: '[Personal] candles', text: 'I am selling candles.' } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
