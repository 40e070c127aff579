import { kindsOf, mattersOf } from './corpus';

const TOLD: readonly (readonly [text: string, masked: string])[] = [
  ['Nadia has been diagnosed with lupus.', 'words about health'],
  ['my son has asthma and needs his inhaler', 'words about health'],
  ["I've been signed off until June.", 'words about health'],
  ['Your patient Mr Doyle was admitted with sepsis.', 'words about health'],
  ['Tom is off sick with depression.', 'words about health'],
  ["Mrs Tan is a Jehovah's Witness.", 'words about religion or belief'],
  ['He prays at noon, so no meetings then.', 'words about religion or belief'],
  ['Her ethnicity should read White British.', 'words about ethnic origin'],
  ['Ben told us that he is gay.', 'words about sex life or orientation'],
  ['Karen is a member of UNISON.', 'words about union membership'],
  ['He voted Reform and tells everybody.', 'words about political opinion'],
  ['Her DNA test showed a BRCA1 mutation.', 'words about genetic or biometric data'],
];

/** Other senses, documents, events, suppositions, denials and totals. */
const NEARLY: readonly string[] = [
  'Asthma leaflets are in reception, says Priya.',
  'The epilepsy training is on Monday; ask Tom.',
  'If an employee is diagnosed with cancer, ring HR.',
  'Blind copy Sam on everything.',
  "We disabled Ahmed's account.",
  'Sarah is running for Cancer Research.',
  "There is no epilepsy in Lee's family.",
  '8% of learners have dyslexia.',
  'Meet me at the Methodist church hall, Jo.',
  'The union flag is up again, Colin.',
];

test.each(TOLD)('%s', (text, masked) => {
  const found = mattersOf(text).filter(({ kind }) => kind === 'special-category');
  expect(found.map((one) => one.masked)).toEqual([masked]);
});

test.each(NEARLY)('%s: nothing', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
