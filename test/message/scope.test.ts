import {
  matchesAddressPattern,
  recipientScope,
  type OrganisationDomains,
  type RecipientScope,
} from '../../src/message/scope';

const DOMAINS: OrganisationDomains = {
  internal: ['stepstowork.example', 'Xn--Bcher-Kva.example'],
  trusted: ['walsall.example', '*.walsall.example', 'training-partner.example', 'stepstowork.example'],
};

const CASES: readonly [string, RecipientScope][] = [
  ['mia.jones@stepstowork.example', 'internal'],
  ['mia.jones@STEPSTOWORK.example', 'internal'],
  ['mia.jones@bücher.example', 'internal'],
  ['mia@mail.stepstowork.example', 'external'],
  ['mia@notstepstowork.example', 'external'],
  ['mia@stepstowork.example.client.example', 'external'],
  ['mia@xn--stepstowork-.example', 'external'],
  ['desk@walsall.example', 'trusted'],
  ['desk@schools.walsall.example', 'trusted'],
  ['desk@a.b.walsall.example', 'trusted'],
  ['desk@training-partner.example', 'trusted'],
  ['desk@x.training-partner.example', 'external'],
  ['desk@swalsall.example', 'external'],
  ['pat.lee@client.example', 'external'],
  ['', 'unknown'],
  ['allstaff', 'unknown'],
];

describe('recipientScope', () => {
  it.each(CASES)('%s is %s', (address, scope) => {
    expect(recipientScope(address, DOMAINS)).toBe(scope);
  });

  it('without domains knows nobody inside', () => {
    expect(recipientScope('a@client.example', { internal: [], trusted: [] })).toBe('external');
  });
});

describe('matchesAddressPattern', () => {
  it.each([
    ['anna@acas.example', '*@acas.example', true],
    ['anna@acas.example', 'acas.example', true],
    ['anna@ACAS.example', 'Acas.Example', true],
    ['anna@mail.acas.example', 'acas.example', false],
    ['anna@mail.acas.example', '*@acas.example', false],
    ['mp@commons.parliament.example', '*.parliament.example', true],
    ['mp@a.b.parliament.example', '*.parliament.example', true],
    ['mp@parliament.example', '*.parliament.example', false],
    ['mp@commons.parliament.example', '*@*.parliament.example', true],
    ['name@x.example', 'Name@x.example', true],
    ['other@x.example', 'name@x.example', false],
    ['name@x.example.client.example', 'name@x.example', false],
    ['foi@council.example', 'foi@*', true],
    ['foil@council.example', 'foi@*', false],
    ['union.rep@x.example', 'union*@x.example', true],
    ['a.union.rep@x.example', '*union*@x.example', true],
    ['aa@x.example', 'a*a*a@x.example', false],
    ['aba@x.example', 'a*a@x.example', true],
    ['a@x.example', 'a*a@x.example', false],
    ['anyone@x.example', '*', false],
    ['anyone@x.example', '', false],
    ['', '*@x.example', false],
    ['', '*', false],
  ])('%j against %j: %s', (address, pattern, fits) => {
    expect(matchesAddressPattern(address, pattern)).toBe(fits);
  });
});
