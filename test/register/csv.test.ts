import { readCsv } from '../../src/register/exchange/csv';

test('CSV is read with quoted cells, doubled quotation marks and lines within them', () => {
  expect(readCsv('a,b\r\n"1,""2""","x\r\ny"\r\n3,\r\n')).toEqual([
    { a: '1,"2"', b: 'x\r\ny' },
    { a: '3', b: '' },
  ]);
});
