import { isUpn } from '../../src/detectors/uk-upn';
import { entitiesOf, findsEach, passesOver, speaking } from './marked-text';

test.each([
  ['B801200005001', true],
  ['A801200005001', false],
  ['B801200005010', false],
  ['B80120000500A', false],
  ['I801200005001', false],
  ['B000000000000', false],
  ['B80120000500', false],
])('%s has a fitting check letter: %s', (upn, fits) => {
  expect(isUpn(upn)).toBe(fits);
});

findsEach('uk-upn', [
  'UPN «B801200005001»',
  'upn «b801200005001»',
  '«B801200005001» joined in September',
  'The pupil number is «B 801 2000 05001»',
]);

passesOver('uk-upn', [
  'UPN A801200005001',
  'Your UPN is sam@school.example',
  'Serial XB801200005001',
  'Ref B8012000050011',
]);

test.each(['M80120000500A', 'R80120000900Z', 'P801999999999'])(
  '%s: temporary ones end in a letter, counted by its place',
  (upn) => {
    expect(isUpn(upn)).toBe(true);
  },
);

test.each(['XB801200005001', 'B8012000050011', 'A000000000000', 'B80120000500!', ''])('%j is none', (upn) => {
  expect(isUpn(upn)).toBe(false);
});

test.each([
  'N201200005001',
  'P207200005001',
  'A213200005001',
  'V420200005001',
  'J945200005001',
  'Q301200005001',
  'T320200005001',
])('%s is of an authority, and speaks by itself', (upn) => {
  expect(entitiesOf('uk-upn', `${upn} joined`, 'low')).toMatchObject([
    { key: upn, confidence: 'medium', isCheckable: true, reasons: ['check letter fits'] },
  ]);
});

test.each([
  'J200200005001',
  'E214200005001',
  'F419200005001',
  'Z421200005001',
  'N946200005001',
  'T999200005001',
])('%s is of no authority, and needs a word', (upn) => {
  expect(entitiesOf('uk-upn', `${upn} joined`, 'low')).toMatchObject([{ confidence: 'low' }]);
  expect(entitiesOf('uk-upn', `The school wrote of ${upn}`, 'medium')).toHaveLength(1);
  expect(entitiesOf('uk-upn', `UPN ${upn}`, 'high')).toHaveLength(1);
});

test.each(['x-B801200005001', 'x/B801200005001', '#B801200005001', 'https://x.example/~B801200005001'])(
  '%s is tied to something, and needs its own label',
  (text) => {
    expect(entitiesOf('uk-upn', text, 'low')).toMatchObject([{ confidence: 'low' }]);
    expect(entitiesOf('uk-upn', `The school wrote of ${text}`, 'medium')).toEqual([]);
  },
);

test('a reference of the school does not speak against it, an order does', () => {
  expect(entitiesOf('uk-upn', 'pupil ref B801200005001', 'high')).toHaveLength(1);
  expect(entitiesOf('uk-upn', 'id B801200005001', 'medium')).toHaveLength(1);
  expect(entitiesOf('uk-upn', 'order number B801200005001', 'medium')).toEqual([]);
});

test('two that follow one another are two', () => {
  expect(speaking('uk-upn', 'B801200005001 N201200005001')).toEqual(['B801200005001', 'N201200005001']);
});
