import { hoistConstants } from '../../scripts/shortening/hoist-constants';

/** A minified file with these statements. */
function file(statements: string): string {
  return `(()=>{${statements}})();`;
}

test.each([
  [
    'a text at many places',
    'f("external"),g("external"),h("external")',
    'var aa="external";f(aa),g(aa),h(aa)',
  ],
  ['nothing at many places', 'f(void 0,void 0,void 0,void 0,void 0)', 'var aa=void 0;f(aa,aa,aa,aa,aa)'],
  [
    'after a word and before one',
    'function f(){return"external"}g("external"),"external"in h',
    'var aa="external";function f(){return aa}g(aa),aa in h',
  ],
  [
    'beside a name that is taken',
    'var aa=1;f("external","external","external")',
    'var ab="external";var aa=1;f(ab,ab,ab)',
  ],
])('holds %s', (_name, code, result) => {
  expect(hoistConstants(file(code))).toBe(file(result));
});

test.each([
  ['texts that are too few', file('f("ext"),g("ext")')],
  ['texts that are too short', file('f("a","a","a","a")')],
  ['keys', file('f({"ex-ternal":1},{"ex-ternal":2},{"ex-ternal":3})')],
  ['directives', file('{function f(){"use strict"}function g(){"use strict"}function h(){"use strict"}}')],
  ['files of another form', 'f("external"),g("external"),h("external")'],
])('leaves %s', (_name, code) => {
  expect(hoistConstants(code)).toBe(code);
});
