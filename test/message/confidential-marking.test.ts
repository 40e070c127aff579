import { readBody, type Segment } from '../../src/message/body';
import { readContent } from '../../src/message/content';
import { readMarkings } from '../../src/message/marking';
import { createMessage, known } from '../../src/message/message';
import { markings, type Given } from './read-test-markings';

describe('marked confidential in the subject', () => {
  it.each([
    ['[Confidential] Review', 'Confidential'],
    ['(CONFIDENTIAL) Review', 'CONFIDENTIAL'],
    ['Confidential: review', 'Confidential'],
    ['Confidential - review', 'Confidential'],
    ['Confidential', 'Confidential'],
    ['CONFIDENTIAL Salary review', 'CONFIDENTIAL'],
    ['CONFIDENTIAL HR matter', 'CONFIDENTIAL'],
    ['Sensitive: review', 'Sensitive'],
    ['Re: FW: Confidential: review', 'Confidential'],
    ['[External] Confidential: review', 'Confidential'],
    ['Strictly confidential: review', 'Strictly confidential'],
    ['Company-Confidential review', 'Company-Confidential'],
    ['In confidence: review', 'In confidence'],
    ['Commercial-in-confidence tender', 'Commercial-in-confidence'],
    ['COMMERCIAL IN CONFIDENCE Tender', 'COMMERCIAL IN CONFIDENCE'],
    ['OFFICIAL-SENSITIVE review', 'OFFICIAL-SENSITIVE'],
    ['Official-Sensitive - review', 'Official-Sensitive'],
    ['OFFICIAL\u2013SENSITIVE: COMMERCIAL review', 'OFFICIAL\u2013SENSITIVE'],
    ['[OFFICIAL-SENSITIVE: COMMERCIAL] review', 'OFFICIAL-SENSITIVE: COMMERCIAL'],
    ['[OFFICIAL-SENSITIVE PERSONAL] review', 'OFFICIAL-SENSITIVE PERSONAL'],
    ['OFFICIAL SENSITIVE', 'OFFICIAL SENSITIVE'],
    ['SECRET: review', 'SECRET'],
    ['[TOP SECRET] review', 'TOP SECRET'],
    ['RESTRICTED - review', 'RESTRICTED'],
    ['TLP:AMBER review', 'TLP:AMBER'],
    ['[TLP:AMBER+STRICT] review', 'TLP:AMBER+STRICT'],
    ['tlp: red review', 'tlp: red'],
    ['Review (classification: OFFICIAL-SENSITIVE)', 'OFFICIAL-SENSITIVE'],
  ])('%s', (subject, words) => {
    expect(markings({ subject })).toMatchObject({ personal: false, confidential: true, words });
    expect(markings({ subject }).confidentialPlace).toMatchObject({ part: 'subject', words });
  });

  it.each([
    ['L.A. Confidential on Friday'],
    ['Confidential waste bins'],
    ['CONFIDENTIAL WASTE COLLECTION'],
    ['CONFIDENTIAL WASTE collection on Friday'],
    ['[Confidential waste] collection'],
    ['Confidentiality: a reminder'],
    ['Confidential information policy'],
    ['Sensitive teeth'],
    ['Secret Santa: names'],
    ['SECRET SANTA!'],
    ['Secret: my scone recipe'],
    ['[Top Secret] surprise party'],
    ['Restricted access: car park'],
    ['Protect your password: a reminder'],
    ['Official: sensitive plants win'],
    ['OFFICIAL: review'],
    ['TLP:GREEN review'],
    ['TLP:AMBERLY'],
    ['Not confidential: review'],
    ['Review of confidential files'],
    ['In confidence we trust'],
    ['Marking: sensitive approaches to GCSE scripts'],
    [''],
  ])('not: %s', (subject) => {
    expect(markings({ subject })).toMatchObject({ confidential: false, words: '' });
  });

  it('says where', () => {
    const subject = 'Re: [Confidential] Review';
    const span = markings({ subject }).confidentialPlace?.span;
    expect(span && subject.slice(span.start, span.end)).toBe('[Confidential]');
  });
});

describe('marked confidential in the body', () => {
  it.each([
    ['at the start, alone', '\n\nConfidential\n\nDear Ann,', 'Confidential'],
    ['at the start, set off', 'Confidential: between us.\nDear Ann,', 'Confidential'],
    ['at the start, in capitals', 'CONFIDENTIAL Please keep this safe.', 'CONFIDENTIAL'],
    ['a line of its own', 'Dear Ann,\n\nCONFIDENTIAL\n\nThe review is done.', 'CONFIDENTIAL'],
    ['a decorated line', 'Dear Ann,\n*** CONFIDENTIAL ***\nThe review', 'CONFIDENTIAL'],
    ['a line in brackets', 'Dear Ann,\n[Confidential]\nThe review', 'Confidential'],
    [
      'a set phrase on its line',
      'Dear Ann,\nPrivate and Confidential\nThe review',
      'Private and Confidential',
    ],
    [
      'a marking with its descriptor',
      'Hello\nOFFICIAL-SENSITIVE COMMERCIAL\nThe',
      'OFFICIAL-SENSITIVE COMMERCIAL',
    ],
    ['SECRET on its line', 'Hello\nSECRET\nThe', 'SECRET'],
    ['after "classification"', 'Dear Ann,\nClassification: Confidential\nThe', 'Confidential'],
    [
      'after "protective marking"',
      'Dear Ann, see\nProtective marking: OFFICIAL-SENSITIVE.',
      'OFFICIAL-SENSITIVE',
    ],
    ['at the end', 'Dear Ann,\nthe review is done.\n\nOFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE'],
    ['TLP', 'Dear Ann,\nTLP:RED\nThe', 'TLP:RED'],
  ])('%s', (_what, text, words) => {
    expect(markings({ text })).toMatchObject({ confidential: true, words });
    const place = markings({ text }).confidentialPlace;
    expect(place?.part).toBe('body');
    expect(place?.span && text.slice(place.span.start, place.span.end)).toContain(words);
  });

  it.each([
    ['in a sentence', 'Dear Ann,\nthis is confidential.\nRegards'],
    ['beginning a sentence', 'Dear Ann,\nConfidential papers go into the grey bin.'],
    ['a sentence further down, set off', 'Dear Ann,\nConfidential: the grey bin.'],
    ['an ordinary line further down', 'Rooms:\nConfidential\nSensitive\nSecret'],
    ['a film', 'We saw L.A. Confidential.'],
    ['a club', 'Private members club\nDear Ann'],
    [
      'the stock notice',
      'Dear Ann,\nHello.\n\nCONFIDENTIAL\nThis e-mail and any attachments are confidential and intended solely for the addressee.',
    ],
    [
      'the stock notice on one line',
      'CONFIDENTIAL: This message is intended only for the use of the recipient.',
    ],
    ['the heading of the stock notice', 'Hello\nCONFIDENTIALITY NOTICE\nThis e-mail is'],
    ['talk of a marking', 'Use the marking OFFICIAL-SENSITIVE for case files, not CONFIDENTIAL.'],
    ['another class', 'Classification: OFFICIAL\nHello'],
    ['a class in a sentence', 'The classification: secret ballots are held twice a year.'],
    ['another colour', 'TLP:GREEN\nHello'],
  ])('not: %s', (_what, text) => {
    expect(markings({ text }).confidential).toBe(false);
  });

  it('reads HTML as it is shown', () => {
    const html =
      '<div><p>Dear Ann</p><p align=center><b><span>CONFI</span>DENTIAL</b></p><p>The review</p></div>';
    expect(markings({ html }).words).toBe('CONFIDENTIAL');
    expect(
      markings({ html: '<p>Hello</p><p style="display:none">CONFIDENTIAL</p><p>x</p>' }).confidential,
    ).toBe(false);
  });

  it('does not read the signature', () => {
    const text = 'Hello\n-- \nCONFIDENTIAL';
    const segments: Segment[] = [
      { kind: 'new', start: 0, end: 6 },
      { kind: 'signature', start: 6, end: text.length },
    ];
    expect(markings({ text, segments }).confidential).toBe(false);
  });

  it('an approved block is not a marking', () => {
    const body = readBody('text', 'Hello\n\nCONFIDENTIAL\nmeant for you');
    const message = createMessage({ subject: known('x'), body: known(body) });
    expect(readMarkings(message, readContent(message, [])).confidential).toBe(true);
    expect(readMarkings(message, readContent(message, ['Confidential meant for you'])).confidential).toBe(
      false,
    );
  });
});

describe('marked confidential in the mail below', () => {
  const text = 'See below.\n\nFrom: Ann\nSubject: Confidential: review\n\nHello';
  const start = text.indexOf('From:');
  const split = (kind: Segment['kind'], from = start, whole = text): Segment[] => [
    { kind: 'new', start: 0, end: from },
    { kind, start: from, end: whole.length },
  ];

  it('counts on a forward only', () => {
    const segments = split('forwarded');
    expect(markings({ text, segments, kind: 'forward' }).confidentialPlace).toMatchObject({
      part: 'quoted',
      words: 'Confidential',
    });
    expect(markings({ text, segments: split('quoted'), kind: 'reply' }).confidential).toBe(false);
    expect(markings({ text, segments: split('quoted'), kind: 'unknown' }).confidential).toBe(false);
  });

  it.each([
    ['a line of its own', '> Hello\n> CONFIDENTIAL\n> The review', true],
    ['the beginning below the header lines', 'From: Ann\nTo: Mia\n\nConfidential: the review', true],
    ['a header line of Outlook', 'From: Ann\nSensitivity: Confidential\n\nHello', true],
    ['a sentence', 'From: Ann\n\nThe confidential review', false],
    [
      'the stock notice',
      'From: Ann\n\nHello\n\nCONFIDENTIAL\nThis message is for the intended recipient',
      false,
    ],
  ])('%s: %s', (_what, below, confidential) => {
    const whole = `See below.\n${below}`;
    expect(
      markings({ text: whole, segments: split('forwarded', 11, whole), kind: 'forward' }).confidential,
    ).toBe(confidential);
  });
});

describe('marked confidential by a property', () => {
  it.each<[string, Given, string | undefined]>([
    ['Sensitivity', { sensitivity: 'company-confidential' }, 'sensitivity'],
    ['the category', { categories: ['Confidential'] }, 'category'],
    ['the label', { label: known({ id: '1', name: 'Confidential \\ All staff' }) }, 'label'],
    ['the label', { label: known({ id: '1', name: 'OFFICIAL-SENSITIVE' }) }, 'label'],
    ['no such label', { label: known({ id: '1', name: 'Non-confidential' }) }, undefined],
    ['no such label', { label: known({ id: '1', name: 'General' }) }, undefined],
    ['no label', { label: known(undefined) }, undefined],
    ['no such category', { categories: ['Confidential waste'] }, undefined],
    ['no such sensitivity', { sensitivity: 'personal' }, undefined],
  ])('%s', (_what, given, part) => {
    const read = markings(given);
    expect([read.confidential, read.confidentialPlace?.part]).toEqual([part !== undefined, part]);
  });
});
