import { bulkOf } from '../../src/detectors/entity';
import { entityNames } from '../../src/detectors/entity-names';
import { findMessageEntities } from '../../src/detectors/find-entities';
import { noteFile } from '../../src/detectors/note-file';
import { readContent } from '../../src/message/content';
import type { FileNotes } from '../../src/message/file-reading';
import { ninos, packed, paragraph, wordFile, workbook } from '../attachments/quick/office-builders';
import { testMessage } from '../mail-builder';
import { readQuickly } from '../attachments/quick/read-quickly';

/** Ten-digit numbers with a valid NHS check digit, counted up from 943 476 000. */
function nhsNumbers(count: number): readonly string[] {
  const numbers: string[] = [];
  for (let base = 943_476_000; numbers.length < count; base++) {
    const digits = String(base).split('').map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) numbers.push(`${base}${check}`);
  }
  return numbers;
}

function patients(numbers: readonly string[], state?: 'hidden'): FileNotes {
  const rows = [['Name', 'NHS number'], ...numbers.map((number) => ['Rowe', number])];
  const sheet = { name: 'Staff', rows, ...(state === undefined ? {} : { state }) };
  return noteFile(readQuickly(workbook([{ name: 'Summary', rows: [['a']] }, sheet]), 'a.xlsx'));
}

function entitiesOf(files: readonly { name: string; notes: FileNotes }[], text = '') {
  return findMessageEntities(readContent(testMessage({ files, text }), []));
}

test('values with their cells, the header far above counting as their word', () => {
  const notes = patients(nhsNumbers(3));
  expect(notes.values).toEqual([
    expect.objectContaining({ kind: 'uk-nhs-number', confidence: 'high', part: -1, more: 0, moreNew: 0 }),
  ]);
  expect(notes.values[0]?.values.map(([, , place]) => place)).toEqual(['Staff!B2', 'Staff!B3', 'Staff!B4']);
  expect(notes.values[0]?.values[0]?.[1]).toMatch(/^••• ••• ••\d\d$/);
});

test('no value of a file stands in what is kept of it', () => {
  const numbers = [...nhsNumbers(40), ...ninos(40)];
  const notes = JSON.stringify(patients(numbers));
  for (const number of numbers) expect(notes).not.toContain(number);
});

test('the first twelve are listed, the others counted', () => {
  const [group] = patients(nhsNumbers(412)).values;
  expect(group?.values).toHaveLength(12);
  expect(group).toMatchObject({ more: 400, moreNew: 400 });
  const entities = entitiesOf([{ name: 'a.xlsx', notes: patients(nhsNumbers(412)) }]);
  expect(bulkOf(entities)).toBe(412);
  expect(entityNames(entities)).toBe('412 NHS numbers');
});

test('a value that stands in text and file, and in two files, counts once', () => {
  const notes = patients(nhsNumbers(8));
  const files = [
    { name: 'a.xlsx', notes },
    { name: 'b.xlsx', notes: patients(nhsNumbers(9)) },
  ];
  expect(
    bulkOf(
      entitiesOf(files, `NHS number ${nhsNumbers(10)[9] ?? ''} and NHS number ${nhsNumbers(1)[0] ?? ''}`),
    ),
  ).toBe(10);
});

test('the same long list hidden and shown counts once, and each place says all it holds', () => {
  const rows = [['NHS number'], ...nhsNumbers(30).map((number) => [number])];
  const notes = noteFile(
    readQuickly(
      workbook([
        { name: 'Shown', rows },
        { name: 'Copy', rows, state: 'hidden' },
      ]),
      'a.xlsx',
    ),
  );
  expect(notes.values.map(({ part, more, moreNew }) => [part, more, moreNew])).toEqual([
    [-1, 18, 18],
    [0, 18, 0],
  ]);
  expect(bulkOf(entitiesOf([{ name: 'a.xlsx', notes }]))).toBe(30);
});

test('places name the file, and the paragraph in it', () => {
  const file = wordFile(paragraph('Dear Sir') + paragraph('her National Insurance number is AB 12 34 56 C'));
  const notes = noteFile(readQuickly(file, 'a.docx'));
  expect(entitiesOf([{ name: 'letter.docx', notes }]).map(({ where }) => where)).toEqual([
    'attachment:letter.docx#paragraph 2',
  ]);
});

test('a value in the name of a sheet is masked where the sheet is named', () => {
  const rows = [['National Insurance number'], ['AB123457C']];
  const notes = noteFile(
    readQuickly(workbook([{ name: 'National Insurance AB123456C', state: 'hidden', rows }]), 'a.xlsx'),
  );
  expect(JSON.stringify(notes)).not.toMatch(/AB12345/);
  expect(notes.hidden[0]?.name).toContain('••');
});

test('a value in the name of a file that could not be read is masked, and few of many are named', () => {
  const picture = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `National Insurance number AB${123_400 + index}C.png`,
      picture,
    ]),
  );
  const { unread } = noteFile(readQuickly(packed(files), 'a.zip'));
  expect(unread).toHaveLength(20);
  expect(JSON.stringify(unread)).not.toMatch(/AB1234/);
  expect(unread[0]?.reason).toMatch(/^National Insurance number .*••.*: it is a picture/);
});
