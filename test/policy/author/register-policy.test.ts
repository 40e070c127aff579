import { checkRegister } from '../../../src/policy/author/check-register';
import type { PolicySourceShape } from '../../../src/policy/author/schema';
import { compiledPack } from '../packs';

type Written = NonNullable<PolicySourceShape['register']>;

const REGISTER: Written = {
  'authorised-by': 'senior-manager',
  otherwise: 'chief-executive',
  investigation: ['chief-executive'],
  'generic-mailboxes': ['senior-manager'],
  clauses: { authorisation: 'S6.1-access.a' },
};

function said(register: Partial<Written>): readonly string[] {
  const all: string[] = [];
  const clauses = {
    'S6.1-access.a': { text: 'Authorisation has been given in writing.', kind: 'screen' as const },
  };
  checkRegister({ register: { ...REGISTER, ...register }, clauses }, (path, what, remedy) =>
    all.push(`${path.join('/')}: ${what} ${remedy}`),
  );
  return all;
}

test.each<[string, Partial<Written>, readonly string[]]>([
  ['a whole part', {}, []],
  ['a topic that the policy says nothing on', { clauses: {} }, []],
  [
    'a clause that the file has not',
    { clauses: { authorisation: 'S6.1-acces.a' } },
    [
      'register/clauses/authorisation: The policy has no clause `S6.1-acces.a`. Write `S6.1-access.a` if that is what is meant.',
    ],
  ],
  [
    'nobody to permit an investigation',
    { investigation: [] },
    ['register/investigation: No role is named, so that nobody could be asked. Name at least one.'],
  ],
])('%s', (_name, register, expected) => {
  expect(said(register)).toEqual(expected);
});

test('the shipped policies name who authorises, as their clauses do', () => {
  expect(compiledPack('steps-to-work').policy.register).toMatchObject({
    authorisedBy: 'senior-manager',
    ofDepartment: true,
    otherwise: 'chief-executive',
    investigation: ['chief-executive'],
    lineManagersAmongThemselves: false,
  });
  expect(compiledPack('mpes').policy.register).toMatchObject({
    investigation: ['managing-director', 'office-manager'],
    lineManagersAmongThemselves: true,
    clauses: { 'line-managers': 'M4.1', investigation: 'M5.2' },
  });
});
