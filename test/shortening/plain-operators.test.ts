import { plainOperators } from '../../scripts/shortening/plain-operators';
import { plantedProgram } from './planted-program';

const GIVEN = `interface Given { text: string; count: number; flag: boolean; inner?: Given; list: number[]; call?: (x: number) => void }
declare const key: string;
declare const a: Given | undefined, b: Given, n: Given | null | undefined, v: unknown;
`;

/** The statement, after what is given. */
function plain(statement: string): string {
  const { own, checker } = plantedProgram(`${GIVEN}${statement}`);
  const file = own[0];
  if (file === undefined) throw new Error('there is no file');
  return plainOperators(file, checker).slice(GIVEN.length);
}

test.each([
  ['an object, and another one', 'a ?? b;', '(a || b);'],
  ['what may be null as well', 'n ?? b;', '(n || b);'],
  ['a list’s number or 0', 'b.list[0] ?? 0;', '(b.list[0] || 0);'],
  ['a text or none', "a?.text ?? '';", "((a && a.text) || '');"],
  ['a flag or false', 'a?.flag ?? false;', '((a && a.flag) || false);'],
  ['one after the other', 'a ?? b.inner ?? b;', '((a || b.inner) || b);'],
  [
    'one after another that stays',
    "a?.text ?? b.inner?.text ?? '';",
    "(((a && a.text) ?? (b.inner && b.inner.text)) || '');",
  ],
  ['a field filled once', 'b.inner ??= b;', '(b.inner ||= b);'],
  ['a chain to its end', 'a?.inner?.text.length;', '(a && a.inner?.text.length);'],
  ['a chain from a field', 'b.inner?.list[0];', '(b.inner && b.inner.list[0]);'],
  ['a call', 'b.call?.(1);', '(b.call && b.call(1));'],
  ['an index', 'a?.list?.[0];', '(a && a.list?.[0]);'],
  ['being there', 'a !== undefined;', '(!!(a));'],
  ['being not', 'b.inner === undefined;', '(!(b.inner));'],
])('writes plainly %s', (_name, statement, result) => {
  expect(plain(statement)).toBe(result);
});

test.each([
  ['a number and another than 0', 'b.list[0] ?? 1;'],
  ['a text and another than none', 'a!.inner!.text as string | undefined ?? "none";'],
  ['a flag and true', '(b.flag as boolean | undefined) ?? true;'],
  ['what is not known', 'v ?? b;'],
  ['a chain from what may be null', 'n?.text;'],
  ['a chain from a call', 'f()?.text; declare function f(): Given | undefined;'],
  ['what may be null', 'n === undefined;'],
  ['what may be 0', 'b.list[0] === undefined;'],
  ['null', 'n === null;'],
  ['types', 'type Text = Given["text"];'],
])('leaves %s', (_name, statement) => {
  expect(plain(statement)).toBe(statement);
});
