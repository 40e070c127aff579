import { bindImports } from '../../scripts/shortening/bind-imports';

test('a function of another module is held beside it, once', () => {
  const code = `var a = __webpack_require__(7);
f((0, a.b)(1), (0, a.b)(2), (0,a/* long */.c)(3));`;
  expect(bindImports(code)).toBe(`var a = __webpack_require__(7), a_c = a.c, a_b = a.b;
f(a_b(1), a_b(2), a_c(3));`);
});

test.each([
  ['what is no call', 'var a = __webpack_require__(7);\nf(a.b);'],
  ['a function of something else', 'var a = { b };\nf((0, a.b)(1));'],
  ['a function of an own name', 'var a = __webpack_require__(7);\nf((0, b)(1));'],
  ['two values of which the first counts for something', 'var a = __webpack_require__(7);\n(f(), a.b);'],
])('leaves %s', (_name, code) => {
  expect(bindImports(code)).toBe(code);
});
