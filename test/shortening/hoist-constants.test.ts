import { hoistConstants } from '../../scripts/shortening/hoist-constants';

/** A minified file with these statements. */
function file(statements: string): string {
  return `(()=>{${statements}})();`;
}

test.each([
  [
    'a text at many places',
    'f("external"),g("external"),h("external")',
    'var aaa="external";f(aaa),g(aaa),h(aaa)',
  ],
  [
    'nothing at many places',
    'f(void 0,void 0,void 0,void 0,void 0)',
    'var aaa=void 0;f(aaa,aaa,aaa,aaa,aaa)',
  ],
  [
    'after a word and before one',
    'function f(){return"external"}g("external"),"external"in h',
    'var aaa="external";function f(){return aaa}g(aaa),aaa in h',
  ],
  [
    'beside a name that is taken',
    'var aaa=1;f("external","external","external")',
    'var aab="external";var aaa=1;f(aab,aab,aab)',
  ],
])('holds %s', (_name, code, result) => {
  expect(hoistConstants(file(code))).toBe(file(result));
});

test.each([
  ['texts that are too few', file('f("external"),g("external")')],
  ['texts that are too short', file('f("ab","ab","ab","ab","ab","ab")')],
  ['keys', file('f({"ex-ternal":1},{"ex-ternal":2},{"ex-ternal":3})')],
  ['directives', file('{function f(){"use strict"}function g(){"use strict"}function h(){"use strict"}}')],
  ['files of another form', 'f("external"),g("external"),h("external")'],
])('leaves %s', (_name, code) => {
  expect(hoistConstants(code)).toBe(code);
});
