import fc from 'fast-check';
import type { Segment } from '../../src/message/body';
import { markings, type Given } from './read-test-markings';

describe('marked personal', () => {
  it.each([
    ['[Personal] Lunch', 'Personal'],
    ['[PERSONAL]', 'PERSONAL'],
    ['(Personal) Lunch', 'Personal'],
    ['{Private} Lunch', 'Private'],
    ['Personal: lunch', 'Personal'],
    ['PERSONAL:lunch', 'PERSONAL'],
    ['Private: lunch', 'Private'],
    ['Personal : lunch', 'Personal'],
    ['PERSONAL - lunch', 'PERSONAL'],
    ['Personal \u2013 lunch', 'Personal'],
    ['Private | lunch', 'Private'],
    ['Personal', 'Personal'],
    ['*** PRIVATE ***', 'PRIVATE'],
    ['Strictly personal: lunch', 'Strictly personal'],
    ['Personal and private: lunch', 'Personal and private'],
    ['Personal/Private: lunch', 'Personal/Private'],
    ['Personal email: lunch', 'Personal email'],
    ['Re: [Personal] Lunch', 'Personal'],
    ['FW: RE: Private: lunch', 'Private'],
    ['[EXTERNAL] [Personal] Lunch', 'Personal'],
    ['[#4711] Re: Personal: lunch', 'Personal'],
  ])('%s', (subject, words) => {
    expect(markings({ subject })).toMatchObject({ personal: true, confidential: false, words });
  });

  it.each([
    ['Private members club, booking'],
    ['Personal protective equipment: order'],
    ['[Personal data breach] report'],
    ['Personal-development plan'],
    ['PERSONAL DEVELOPMENT PLAN'],
    ['Personal development - plan'],
    ['Personalised: letters'],
    ["Private's uniform"],
    ['Lunch [Personal]'],
    ['Not personal: a word on budgets'],
    ['Re: impersonal letters'],
    ['Private sector: figures'],
    [''],
  ])('not: %s', (subject) => {
    expect(markings({ subject })).toMatchObject({ personal: false, words: '' });
  });

  it.each<[string, Given]>([
    ['Sensitivity: Personal', { sensitivity: 'personal' }],
    ['Sensitivity: Private', { sensitivity: 'private' }],
    ['the category', { categories: ['Blue category', ' personal '] }],
    ['the category', { categories: ['PRIVATE'] }],
  ])('by %s', (_what, given) => {
    expect(markings(given)).toMatchObject({ personal: true, confidential: false, words: '' });
  });

  it('not by a category that only begins so, or by the body', () => {
    expect(markings({ categories: ['Personal training'] }).personal).toBe(false);
    expect(markings({ text: 'PERSONAL\n\nHello' }).personal).toBe(false);
  });

  it('private and confidential is how business mail is marked', () => {
    for (const subject of ['Private and confidential: review', '[Personal & Confidential] review']) {
      expect(markings({ subject })).toMatchObject({ personal: false, confidential: true });
    }
  });
});

describe('readMarkings', () => {
  it('gives the words of the graver marking where there are two', () => {
    const given = { subject: '[Personal] note', text: 'OFFICIAL-SENSITIVE\nHello' };
    expect(markings(given)).toMatchObject({
      personal: true,
      confidential: true,
      words: 'OFFICIAL-SENSITIVE',
    });
  });

  it('never throws', () => {
    const words = fc.constantFrom(
      'CONFIDENTIAL',
      'Classification: ',
      '[',
      ']',
      '(',
      '-',
      ':',
      '\n',
      'Re: ',
      '*',
      ' ',
      'x',
      'tlp:red',
    );
    const text = fc.array(words, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (subject, body) => void markings({ subject, text: body, kind: 'forward' })),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (subject, body) => void markings({ subject, text: body })),
    );
  });

  it.each([
    ['brackets', '['],
    ['labels', 'Classification: '],
    ['stars', '*'],
    ['lines', 'CONFIDENTIAL\nthis message intended\n'],
    ['phrases', 'strictly private and '],
    ['tags', '[a] '],
  ])('comes back from a megabyte of %s', (_what, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const segments: Segment[] = [{ kind: 'new', start: 0, end: text.length }];
    expect(markings({ subject: text, text, segments }).personal).toBe(false);
  });
});
