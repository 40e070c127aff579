import { kindsOf, mattersOf } from './corpus';

const TOLD: readonly (readonly [text: string, masked: string])[] = [
  ['Ruby has bruises on her arms.', 'words about harm or abuse'],
  ['A girl in Year 8 said that her stepdad hits her.', 'words about harm or abuse'],
  ['He is being groomed online by a man.', 'words about harm or abuse'],
  ["Mrs Abbott's nephew is financially exploiting her.", 'words about harm or abuse'],
  ['Sam does not feel safe at home.', 'words about harm or abuse'],
  ['Child A is on a child protection plan.', 'words about a safeguarding concern'],
  ['LADO referral made about the coach, Mr Dyer.', 'words about a safeguarding concern'],
  ['I am worried about Kai.', 'words about a safeguarding concern'],
];

/** Other senses, documents, events, suppositions, denials and totals. */
const NEARLY: readonly string[] = [
  'The safeguarding policy is with Mrs Hart.',
  'Safeguarding training is on Friday, Tom.',
  'If a child discloses abuse, tell the lead.',
  "The dog grooming parlour is next to Lucy's.",
  'He hit the target early.',
  'No safeguarding concerns about Leo this term.',
  "There were 14 referrals to children's services.",
  'She touched base with Ann.',
];

test.each(TOLD)('%s', (text, masked) => {
  const found = mattersOf(text).filter(({ kind }) => kind === 'safeguarding');
  expect(found.map((one) => one.masked)).toEqual([masked]);
});

test.each(NEARLY)('%s: nothing', (text) => {
  expect(kindsOf(text)).toEqual([]);
});
