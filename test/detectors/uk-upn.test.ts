import { isUpn } from '../../src/detectors/uk-upn';
import { findsEach, passesOver } from './marked-text';

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
