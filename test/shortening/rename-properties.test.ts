import { renameProperties } from '../../scripts/shortening/rename-properties';

test.each([
  ['the most used first', 'x.one; x.two; x.two;', 'x.b; x.a; x.a;'],
  [
    'where it is declared',
    '({ one: 1, two() {}, get three() {} }); class A { one() {} }',
    '({ a: 1, b() {}, get c() {} }); class A { a() {} }',
  ],
  [
    'in short for a variable',
    'const { one, two = 1 } = x; f({ one, two: one });',
    'const { a: one, b: two = 1 } = x; f({ a: one, b: one });',
  ],
  ['beside names that stay', 'x.one; x.a; ({ b: 1 });', 'x.c; x.a; ({ b: 1 });'],
])('renames %s', (_name, code, result) => {
  expect(renameProperties(code, ['one', 'two', 'three'])).toBe(result);
});

test.each([
  ['variables', 'var one = two; one(three);'],
  ['texts', 'x["one"]; "two" in x;'],
  ['computed keys', 'x[one]; ({ [two]: 1 });'],
  ['a name that data has too', 'x.one; ({ "one": 1 });'],
  ['labels', 'one: for (;;) break one;'],
])('leaves %s', (_name, code) => {
  expect(renameProperties(code, ['one', 'two', 'three'])).toBe(code);
});
