import { offensiveLanguage } from '../../src/rules/offensive-language';
import { testRule } from './rule-tester';

/** The letters of a word turned by thirteen places, so that nobody is met with it here. */
function plain(turned: string): string {
  return turned.replace(/[a-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code + (code < 0x6e ? 13 : -13));
  });
}

testRule(offensiveLanguage, {
  passes: [
    { name: 'the day’s work', mail: {} },
    {
      name: 'a man called Dick',
      mail: { text: 'That Dick sent the plan is kind of him. Dick, could you ring?' },
    },
    { name: 'surnames', mail: { text: 'Mr Cock, Ms Hoare, Dr Butt and Mrs Fanny Hancock are on the list.' } },
    {
      name: 'places',
      mail: { text: 'The bus from Scunthorpe to Penistone, Cockermouth and Essex runs on Sunday.' },
    },
    { name: 'animals', mail: { text: 'The farm keeps cows and pigs; a cock and two sows came in May.' } },
    { name: 'mad cow disease', mail: { text: 'Unit 3 is about mad cow disease and the fat pigs of 1996.' } },
    {
      name: 'garden tools',
      mail: { text: 'We need two spades and three hoes, and a slag heap is no garden.' },
    },
    {
      name: 'medical words',
      mail: {
        text: 'The leaflet on breast and cervical screening, and on spastic cerebral palsy, is out. Sexual health is on page 2.',
      },
    },
    { name: 'flame retardant', mail: { text: 'The curtains are flame retardant; damp retards the fire.' } },
    { name: 'a cigarette', mail: { text: 'He had gone out for a fag and missed the drill.' } },
    { name: 'a bus and a mountain', mail: { text: 'Fukushima and Wankel are in the physics paper.' } },
    {
      name: 'an LGBT event',
      mail: { text: 'Gay and lesbian history month begins; the queer book club meets on Friday.' },
    },
    { name: 'an accident', mail: { text: 'The idiot’s guide to Excel was a great help to me.' } },
    {
      name: 'a complaint that quotes it',
      mail: { text: `The learner shouted "${plain('shpx bss')}" and left. His mother has been told.` },
    },
    {
      name: 'a complaint that tells of it',
      mail: { text: `A customer called Owen a ${plain('onfgneq')} at the desk this morning.` },
    },
    {
      name: 'abuse in the mail that is answered',
      mail: {
        kind: 'reply',
        text: `We are sorry.\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> you ${plain('shpxvat')} liars`,
      },
    },
    {
      name: 'only part of a word',
      mail: { text: 'A class assignment on assets and the cocktail of shiitake.' },
    },
  ],
  finds: [
    {
      name: 'an obscenity',
      mail: { text: `This is ${plain('shpxvat')} useless.` },
      finds: 'offensive',
      level: 'warn',
      hides: [plain('shpxvat')],
    },
    {
      name: 'in the subject',
      mail: { subject: `What a load of ${plain('ohyyfuvg')}`, text: 'See you.' },
      finds: 'offensive',
    },
    { name: 'starred out', mail: { text: 'He can f**k off for all I care.' }, finds: 'offensive' },
    {
      name: 'a racist name',
      mail: { text: `The ${plain('cnxv')} at the shop will know.` },
      finds: 'offensive',
    },
    {
      name: 'a homophobic name',
      mail: { text: `Ask that ${plain('snttbg')} in accounts.` },
      finds: 'offensive',
    },
    {
      name: 'somebody is called so',
      mail: { text: 'You stupid cow, you sent it to the wrong person.' },
      finds: 'offensive',
    },
    { name: 'an idiot', mail: { text: 'Tell him he’s an idiot.' }, finds: 'offensive' },
    {
      name: 'lower case is no name',
      mail: { text: 'Raj is being such a dick about the rota.' },
      finds: 'offensive',
    },
    {
      name: 'go back',
      mail: { text: 'They should go back to where you came from, the lot of you.' },
      finds: 'offensive',
    },
    { name: 'sexist', mail: { text: 'What do you expect from a woman in that job.' }, finds: 'offensive' },
    { name: 'ageist', mail: { text: 'The old fart in finance lost it again.' }, finds: 'offensive' },
    {
      name: 'wrapped, and as HTML',
      mail: { html: '<p>You are such\na <i>stupid</i> bastard.</p>' },
      finds: 'offensive',
    },
  ],
  leaves: [
    {
      name: 'reported to those who look after staff',
      mail: { to: ['hr@stepstowork.example'], text: `He is a ${plain('onfgneq')} to all of us.` },
    },
    {
      name: 'reported to the service desk',
      mail: { to: ['servicedesk@walsall.example'], text: `I get this all day: ${plain('shpx lbh')}` },
    },
    {
      name: 'what another organisation wrote',
      mail: { from: 'pat.lee@client.example', text: `What ${plain('shpxvat')} service.` },
    },
    { name: 'mail marked personal', mail: { subject: '[Personal] well', text: plain('fuvg') } },
  ],
  cannotTell: [
    { name: 'body not read', mail: { text: null }, because: 'did not answer' },
    { name: 'recipients not read', mail: { to: null, text: 'Hello.' }, because: 'did not answer' },
  ],
});
