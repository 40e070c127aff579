import { kindsOf, mattersOf } from './corpus';

const TOLD: readonly (readonly [text: string, masked: string])[] = [
  ['Gary was arrested on Saturday.', 'words about an offence or a sentence'],
  ['His DBS came back with two convictions.', 'words about an offence or a sentence'],
  ['The tenant is on bail.', 'words about an offence or a sentence'],
  ['our cleaner has been stealing from the till', 'words about an offence or a sentence'],
  ['My brother is in prison.', 'words about an offence or a sentence'],
  ['Ms Flynn pleaded guilty to assault.', 'words about an offence or a sentence'],
  ['Wayne is on the sex offenders register.', 'words about an offence or a sentence'],
  ['I was cautioned by the police last June.', 'words about an offence or a sentence'],
];

/** Other senses, documents, events, suppositions, denials and totals. */
const NEARLY: readonly string[] = [
  'Jane spoke with conviction.',
  'Tim was guilty of eating the cake.',
  'Exercise caution on the stairs, Kate.',
  'Anna stole the show.',
  'Steve is in charge.',
  'The crime figures for Walsall are out, Rob.',
  'Applicants must declare convictions.',
  'Arrested Development is on at nine, Phil.',
];

test.each(TOLD)('%s', (text, masked) => {
  const found = mattersOf(text).filter(({ kind }) => kind === 'criminal-offence');
  expect(found.map((one) => one.masked)).toEqual([masked]);
});

test.each(NEARLY)('%s: nothing', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
