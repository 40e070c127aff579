import { createRequire } from 'node:module';

type Loader = (this: { readonly resourcePath: string }, source: string) => string;

const shorten = createRequire(__filename)('../../scripts/loaders/private-names-loader.js') as Loader;

function loaded(source: string): string {
  return shorten.call({ resourcePath: 'some.ts' }, source);
}

test.each([
  [
    'fields and methods used through `this`',
    'class A { private count = 0; private add(): void { this.count += 1; } go() { this.add(); return this.count; } }',
    'class A { private a = 0; private b(): void { this.a += 1; } go() { this.b(); return this.a; } }',
  ],
  [
    'within arrow functions, whose `this` is the same',
    'class A { private sum = 0; go(all: number[]) { all.forEach((one) => { this.sum += one; }); } }',
    'class A { private a = 0; go(all: number[]) { all.forEach((one) => { this.a += one; }); } }',
  ],
  [
    'taken out of `this`',
    'class A { private text = ""; go() { const { text } = this; let { text: other } = this; return text + other; } }',
    'class A { private a = ""; go() { const { a: text } = this; let { a: other } = this; return text + other; } }',
  ],
  [
    'fields that the constructor fills',
    'class A { private readonly size: number; constructor(size: number) { this.size = size; } }',
    'class A { private readonly a: number; constructor(size: number) { this.a = size; } }',
  ],
  [
    'names that are free in the file alone',
    'class A { private x = 0; private y = 1; a = 2; go(b: number) { return this.x + this.y + b; } }',
    'class A { private c = 0; private d = 1; a = 2; go(b: number) { return this.c + this.d + b; } }',
  ],
  [
    'two classes, each on its own',
    'class A { private one = 1; go() { return this.one; } } class B { private two = 2; go() { return this.two; } }',
    'class A { private a = 1; go() { return this.a; } } class B { private a = 2; go() { return this.a; } }',
  ],
])('shortens %s', (_name, source, result) => {
  expect(loaded(source)).toBe(result);
});

test.each([
  [
    'members that others may use',
    'class A { count = 0; protected left = 1; go() { return this.count + this.left; } }',
  ],
  [
    'used through something else',
    'class A { private key = 0; same(one: A) { return one.key === this.key; } }',
  ],
  [
    'taken out of something else',
    'class A { private key = 0; same(one: A) { const { key } = one; return key === this.key; } }',
  ],
  [
    'taken apart in a parameter',
    'class A { private key = 0; same({ key }: A) { return key === this.key; } }',
  ],
  [
    'taken apart in an assignment',
    'class A { private key = 0; go(key: number) { ({ key } = this); return key; } }',
  ],
  ['named in a text', 'class A { private key = 0; go() { return this["key"]; } }'],
  [
    'used through another `this`',
    'class A { private key = 0; go() { return { key: 1, get() { return this.key; } }; } }',
  ],
  [
    'in a function with its own `this`',
    'class A { private key = 0; go() { return function () { return this.key; }; } }',
  ],
  ['of a class that extends another', 'class A extends B { private key = 0; go() { return this.key; } }'],
  [
    'written as parameters of the constructor',
    'class A { constructor(private readonly key: string) {} go() { return this.key; } }',
  ],
  ['of files without any', 'export const key = 1;'],
])('leaves as they are names %s', (_name, source) => {
  expect(loaded(source)).toBe(source);
});
