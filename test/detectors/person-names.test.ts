import { fullName, mayBeSameName, personNames, seemsSamePerson } from '../../src/detectors/person-names';
import { parseAddress } from '../../src/message/address';

test.each([
  ['pat', 'patricia'],
  ['pat', 'patrick'],
  ['bill', 'william'],
  ['liz', 'elizabeth'],
  ['beth', 'elizabeth'],
  ['sam', 'samantha'],
  ['tina', 'christina'],
  ['steven', 'stephen'],
  ['catherine', 'katherine'],
  ['mohammed', 'muhammad'],
  ['jo', 'joanne'],
  ['sara', 'sarah'],
])('%s and %s may be one person', (one, other) => {
  expect([mayBeSameName(one, other), mayBeSameName(other, one)]).toEqual([true, true]);
});

test.each([
  ['mary', 'peter'],
  ['bill', 'robert'],
  ['anne', 'joan'],
  ['ali', 'owen'],
  ['', 'owen'],
])('%s and %s are two people', (one, other) => {
  expect([mayBeSameName(one, other), mayBeSameName(other, one)]).toEqual([false, false]);
});

test.each([
  ['Pat Lee <p@a.example>', ['pat', 'lee']],
  ['Dr Pat Lee (Learning) <p@a.example>', ['pat', 'lee']],
  ['pat.lee2@a.example', ['pat', 'lee']],
  ['"pat.lee@a.example" <pat.lee@a.example>', ['pat', 'lee']],
  ['enquiries@a.example', ['enquiries']],
])('the names of %s', (text, names) => {
  expect(personNames(parseAddress(text))).toEqual(names);
});

test('a surname that comes first goes last', () => {
  expect(fullName(parseAddress('"Lee, Pat" <p@a.example>'))).toEqual({ first: 'pat', last: 'lee' });
});

test.each([
  ['mia.jones@a.example', 'mia.jones@gmail.com', true],
  ['mia.jones@a.example', 'jonesmia@gmail.com', true],
  ['mia.jones@a.example', 'm_jones_87@gmail.com', true],
  ['mia.jones@a.example', 'Mia Jones <sunflower@gmail.com>', true],
  ['mia.jones@a.example', 'jones@gmail.com', false],
  ['mia.jones@a.example', 'mia@gmail.com', false],
  ['mia.jones@a.example', 'owen.jones@gmail.com', false],
  ['mia.jones@a.example', 'jonesborough.cafe@gmail.com', false],
  ['li.wu@a.example', 'liwu@gmail.com', false],
  ['enquiries@a.example', 'enquiries@gmail.com', false],
])('%s and %s: %j', (one, other, answer) => {
  expect(seemsSamePerson(parseAddress(one), parseAddress(other))).toBe(answer);
});
