import { looksLikePerson } from '../../../src/policy/author/persons';

describe('the part of an address before the @', () => {
  it.each(['pat.lee', 'p.lee', 'pat_lee', 'pat-lee', 'pat.j.lee', 'pat.lee2', 'Pat.Lee', "pat.o'hara"])(
    'is taken for a person: %s',
    (local) => {
      expect(looksLikePerson(local)).toBe(true);
    },
  );

  it.each([
    'info',
    'servicedesk',
    'service.desk',
    'data-protection',
    'no-reply',
    'team01',
    'all.staff',
    'family01',
    'foi',
    'a.b.c.d',
  ])('is not taken for a person: %s', (local) => {
    expect(looksLikePerson(local)).toBe(false);
  });
});
