import { readProse } from '../../../src/detectors/prose/prose-reader';
import { corpus, HELD_OUT, kindsOf, mattersOf } from './corpus';

describe('what is told', () => {
  test('the sentence, its topic in fixed words, and which words made it', () => {
    const text = 'Hello Sam. Priya told me that she is pregnant. See you on Tuesday.';
    const [matter, ...rest] = readProse({ text, part: 'body' });
    expect(rest.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
    expect(text.slice(matter?.start, matter?.end)).toBe('Priya told me that she is pregnant.');
    expect(matter).toEqual({
      kind: 'special-category',
      start: 11,
      end: 46,
      confidence: 'high',
      masked: 'words about health',
      reasons: expect.arrayContaining(['topic "pregnant"', 'about somebody in particular']) as string[],
    });
  });

  test('what spoke for it and against it is among the reasons', () => {
    const text =
      'The awareness week made Priya open up about her crippling depression, and she is on medication.';
    const [matter] = readProse({ text, part: 'body' });
    expect(matter?.reasons.join('; ')).toMatch(/topic "depression".*words .*"medication".*but "awareness"/);
  });

  test('what may be recorded holds no word of any mail of the corpus', () => {
    const fixed = /^(?:words about [a-z ,']+|a marking)$/;
    const lines = HELD_OUT.flatMap(corpus).filter(({ kinds }) => kinds.length > 0);
    const masked = lines.flatMap(({ text }) => mattersOf(text).map((one) => one.masked));
    expect(masked.length).toBeGreaterThan(300);
    expect(masked.filter((one) => !fixed.test(one))).toEqual([]);
    expect(new Set(masked).size).toBeLessThan(30);
  });

  test('one line in a long handover still speaks', () => {
    const filler = 'The rota for May is on the wall and the keys are in the drawer. '.repeat(200);
    const text = `${filler}\n\nLee has been arrested for theft.\n\n${filler}`;
    expect(kindsOf(text)).toEqual(['criminal-offence']);
  });

  test('lines that are wrapped are one sentence, table cells and bullets are not', () => {
    expect(kindsOf('Our client Mr Okafor has been\ndiagnosed with bowel\ncancer.')).toEqual([
      'special-category',
    ]);
    expect(kindsOf('- Priya: rota\n- Cancer: poster for the wall\n- Tom: keys')).toEqual([]);
  });

  test('the person may stand in the sentence before', () => {
    expect(
      kindsOf('Nathan has been off since May. Chronic fatigue syndrome and severe depression again.'),
    ).toEqual(['special-category']);
  });

  test('a published text is nobody’s secret', () => {
    const said = 'Ms Dyer was arrested, a spokesman said.';
    expect(kindsOf('Ms Dyer was arrested on Monday.')).toEqual(['criminal-offence']);
    expect(kindsOf(`${said}\n\nCopyright 2026. Unsubscribe here.`)).toEqual([]);
  });
});

describe('hostile texts', () => {
  const PIECES: readonly string[] = [
    'cancer ',
    'depression grievance arrested bruises bid ',
    'He was arrested. ',
    'Sarah Jones ',
    'P Q P Q ',
    'he she him her ',
    'if any staff who ',
    '.',
    '\n',
    'a',
    'CONFIDENTIAL\n',
    'Priya told me she is pregnant and Dave was arrested for theft. ',
  ];

  test.each(PIECES)('%j over and over gives an answer, and no more of a kind than anybody reads', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const counts = new Map<string, number>();
    for (const { kind, confidence } of readProse({ text, part: 'body' })) {
      if (confidence !== 'low') counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const count of counts.values()) expect(count).toBeLessThanOrEqual(100);
  });

  test('a sentence behind a long one without a stop is still read', () => {
    expect(kindsOf(`${'word '.repeat(40_000)}\n\nPriya told me that she is pregnant.`)).toEqual([
      'special-category',
    ]);
  });
});
