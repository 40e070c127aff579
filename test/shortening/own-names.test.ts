import { ownNames } from '../../scripts/shortening/own-names';
import { sendProgram } from '../../scripts/shortening/send-program';
import { SESSION_KEYS, noFacts } from '../../addin/outlook/session-data';
import { loadPolicy } from '../../src/cli/policy-source';
import { plantedProgram } from './planted-program';

const OUTSIDE = `
  declare namespace Host {
    interface Person { mailName: string }
    function ask(options: { coercion?: string }, callback: (result: { outcome: Person }) => void): void;
    function tell(anything: any): void;
  }
  declare const BUILT: { edition: string };`;

test.each([
  [
    'a type and an object of ours',
    'interface A { alpha: number } export const a: A = { alpha: 1 };',
    ['alpha'],
  ],
  [
    'fields, methods and parameters of a class',
    `export class A { beta = 1; gamma() { return this.beta; } }`,
    ['beta', 'gamma'],
  ],
  ['what is spread', 'const a = { delta: 1 }; export const b = { ...a, extra: 2 };', ['delta', 'extra']],
  ['keys asked by number', 'const a = [{ delta: 1 }]; export const b = a[0]?.delta;', ['delta']],
])('may be changed: %s', (_name, source, names) => {
  expect(ownNames(plantedProgram(source, OUTSIDE))).toEqual(names);
});

test.each([
  [
    'members of built-ins',
    'export const a = { length: 1, message: "" }; export const b = (c: Error) => c.message + [1].length;',
    ['message', 'length'],
  ],
  [
    'what an outside function takes',
    'const options = { coercion: "html" }; Host.ask(options, () => undefined);',
    ['coercion'],
  ],
  [
    'what an outside callback gives',
    'interface Mine { outcome: { mailName: string } } export const f = (one: Mine) => one; Host.ask({}, f);',
    ['outcome', 'mailName'],
  ],
  [
    'what an outside thing is taken apart into',
    'export const f = (one: Host.Person) => { const { mailName } = one; return { mailName }; };',
    ['mailName'],
  ],
  [
    'an ambient constant',
    'interface Mine { edition: string } export const f = (one: Mine) => one.edition; f(BUILT);',
    ['edition'],
  ],
  [
    'what becomes JSON, through lists and options',
    'interface A { inner?: { list: { deep: number }[] } } export const f = (a: A) => JSON.stringify(a);',
    ['inner', 'list', 'deep'],
  ],
  [
    'what an unknown value is said to be',
    'interface A { taken: { deep: number } } export const f = (a: unknown) => (a as A).taken.deep;',
    ['taken', 'deep'],
  ],
  [
    'what an unknown value is found to be',
    'interface A { taken: number } export const f = (a: unknown): a is A => a !== null;',
    ['taken'],
  ],
  [
    'what is handed out as anything',
    'interface A { given: number } export const f = (a: A) => { Host.tell(a as never); };',
    ['given'],
  ],
  [
    'keys asked by a text',
    'const a = { either: 1, other: 2 }; export const f = (key: "either" | "other") => a[key];',
    ['either', 'other'],
  ],
  [
    'keys asked by any text',
    'const a: Record<string, number> = { either: 1 }; export const f = (key: string) => a[key];',
    ['either'],
  ],
  [
    'an object handed on as one with any keys',
    'const a = { either: 1 }; const f = (b: Record<string, number>) => b; export const c = f(a);',
    ['either'],
  ],
  [
    'a key of a type parameter that takes any',
    'const f = <T extends Record<string, number>>(options: { inside: T }) => options.inside; export const c = f({ inside: { either: 1 } });',
    ['either'],
  ],
  ['listed keys', 'const a = { either: 1 }; export const f = () => Object.keys(a);', ['either']],
  [
    'names asked with `in`',
    'type A = { either: 1 } | { other: 1 }; export const f = (a: A) => "either" in a;',
    ['either'],
  ],
  [
    'names that stand in the code as texts',
    'interface A { alpha: number } export const f = (a: A) => a.alpha; export const b = "alpha";',
    ['alpha'],
  ],
])('stay: %s', (_name, source, names) => {
  const own = ownNames(plantedProgram(source, OUTSIDE));
  expect(own.filter((name) => names.includes(name))).toEqual([]);
});

describe('the send bundle', () => {
  const own = new Set(ownNames(sendProgram()));

  function keysWithin(value: unknown): readonly string[] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap(keysWithin);
    return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
  }

  test.each([
    ['a policy', keysWithin([loadPolicy('steps-to-work'), loadPolicy('mpes')])],
    ['session data', [...keysWithin(noFacts()), ...Object.values(SESSION_KEYS)]],
    ['a seal', ['format', 'content', 'rules', 'recorded']],
    ['the circuit breaker', ['edition', 'since', 'stops', 'at', 'content', 'isTripped']],
    [
      'an answer to Outlook',
      [
        'allowEvent',
        'errorMessage',
        'errorMessageMarkdown',
        'cancelLabel',
        'commandId',
        'contextData',
        'sendModeOverride',
      ],
    ],
    ['an event', ['completed']],
    [
      'what Outlook gives',
      [
        'status',
        'value',
        'error',
        'code',
        'composeType',
        'emailAddress',
        'displayName',
        'recipientType',
        'partitionKey',
      ],
    ],
  ])('keeps the names in %s', (_name, names) => {
    expect(names.filter((name) => own.has(name))).toEqual([]);
  });

  test('shortens the others', () => {
    expect(own.size).toBeGreaterThan(250);
  });
});
