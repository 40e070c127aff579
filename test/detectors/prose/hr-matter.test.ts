import { kindsOf, mattersOf } from './corpus';

const TOLD: readonly (readonly [text: string, masked: string])[] = [
  ['Lucy has raised a grievance against her manager.', 'words about discipline or a complaint'],
  ['Mark was suspended pending an investigation.', 'words about discipline or a complaint'],
  ['She is on a final written warning.', 'words about discipline or a complaint'],
  ['We are letting Dave go on Friday.', 'words about leaving or dismissal'],
  ['Your employment will end by reason of redundancy, Ms Cole.', 'words about leaving or dismissal'],
  ['Mr Novak lodged a tribunal claim.', 'words about leaving or dismissal'],
  ['He failed his probation.', 'words about performance'],
  ["Anna's appraisal was poor.", 'words about performance'],
  ['Ian has been AWOL since Tuesday.', 'words about absence'],
  ['Her salary goes up to £31,000.', 'words about pay'],
];

/** Other senses, documents, events, suppositions, denials and totals. */
const NEARLY: readonly string[] = [
  'The grievance policy is on the intranet, Helen.',
  'We are hiring a payroll officer at £27,000.',
  'Tom dismissed the idea.',
  'Dave fired off an email.',
  'Resigned to rain, Sue took a coat.',
  'Training on redundancy is led by Mr Shah.',
  'Any employee who is absent must ring in.',
  'Pay bands are on the website, says Jo.',
  'Our fire warden gave Amy a warning triangle.',
  'The tribunal fees policy has changed.',
];

test.each(TOLD)('%s', (text, masked) => {
  const found = mattersOf(text).filter(({ kind }) => kind === 'hr-matter');
  expect(found.map((one) => one.masked)).toEqual([masked]);
});

test.each(NEARLY)('%s: nothing', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
