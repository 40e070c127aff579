import { nearest } from '../../../src/policy/author/nearest';

const KNOWN = ['service-desk', 'records-mailbox', 'also-inside', 'warn', 'block', 'off'];

describe('the nearest known word', () => {
  it.each([
    ['servicedesk', 'service-desk'],
    ['serviceDesk', 'service-desk'],
    ['service_desk', 'service-desk'],
    ['sevrice-desk', 'service-desk'],
    ['alsoInside', 'also-inside'],
    ['warning', 'warn'],
    ['blcok', 'block'],
    ['of', 'off'],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, KNOWN)).toBe(expected);
  });

  it.each(['colour', 'xyz', '', 'x'.repeat(200)])('of %j is none', (word) => {
    expect(nearest(word, KNOWN)).toBeUndefined();
  });
});
