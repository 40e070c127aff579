import { markPersons } from '../../../src/detectors/prose/person';

const MARKED: readonly (readonly [sentence: string, marked: string])[] = [
  ['Priya told me that she is pregnant', 'P told me that P is pregnant'],
  ['Our client Mr Okafor is ill', 'P is ill'],
  ['sarah is off again with her depression', "P is off again with P's depression"],
  ['can u move bens placement pls', "can u move P's placement pls"],
  ['My son Leo in 4M has epilepsy', 'P in 4m has epilepsy'],
  ['The learner has ADHD', 'P has adhd'],
  ['A learner has ADHD', 'Q has adhd'],
  ['J. Morris - asthma', 'P - asthma'],
  ['Tutor at the Walsall site', 'P at the walsall site'],
  ['a child protection plan', 'a child protection plan'],
  ['Pay Mrs Lloyd £400', 'pay P M400'],
  ['The works on Union Street are over', 'the works on union street are over'],
  ['Elm Road is closed', 'elm road is closed'],
  ['Monday is a bank holiday in England', 'monday is a bank holiday in england'],
  ['He told her about it', 'P told P about it'],
  ['Kestrel has failed', 'Q has failed'],
];

test.each(MARKED)('%s', (sentence, marked) => {
  expect(markPersons(sentence)).toBe(marked);
});
