import { kindsOf, mattersOf } from './corpus';

const TOLD: readonly (readonly [text: string, masked: string])[] = [
  ["Our bid is £1.24m, don't forward this.", 'words about business in confidence'],
  ['Walk-away price for the site is £640k.', 'words about business in confidence'],
  ['Strictly between us, we are buying Ashdown.', 'words about business in confidence'],
  ['Evaluation scores: A 71, B 68, not yet announced.', 'words about business in confidence'],
  ["We'd accept £55k to settle but open at 35.", 'words about business in confidence'],
  ['The recipe is our trade secret, so keep it between us.', 'words about business in confidence'],
];

/** Other senses, documents, events, suppositions, denials and totals. */
const NEARLY: readonly string[] = [
  'Our price list is on the website.',
  'Set the margins to 2.5cm.',
  'The contract was awarded to Apex, announced today.',
  'Can you get me a quote for 200 chairs?',
  'Tickets are £12 each.',
  'Invoice 4471 for £310 is attached.',
  'In a bid to save paper we print on both sides.',
  'The bid writing course costs £90.',
];

test.each(TOLD)('%s', (text, masked) => {
  const found = mattersOf(text).filter(({ kind }) => kind === 'commercial');
  expect(found.map((one) => one.masked)).toEqual([masked]);
});

test.each(NEARLY)('%s: nothing', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
