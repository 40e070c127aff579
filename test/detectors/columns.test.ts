import { readBody, type TableCell } from '../../src/message/body';
import type { EntityConfidence, EntityKind } from '../../src/detectors/entity';
import { findEntities } from '../../src/detectors/find-entities';

/** Four hundred characters about nothing, so that a header is out of every window's reach. */
const FILLER = 'Lorem ipsum dolor sit amet. '.repeat(15);

function tell(
  text: string,
  cells?: readonly TableCell[],
): readonly (readonly [EntityKind, EntityConfidence])[] {
  return findEntities(cells === undefined ? { text } : { text, cells }).map(
    ({ kind, confidence }) => [kind, confidence] as const,
  );
}

describe('a header counts as a cue for its column at any distance: lines with delimiters', () => {
  const rows = (delimiter: string, header: readonly string[], last: readonly string[]): string =>
    [header, ...Array.from({ length: 30 }, () => ['Sam Example', FILLER.slice(0, 40), 'x']), last]
      .map((fields) => fields.join(delimiter))
      .join('\n');

  test.each([
    ['comma', ','],
    ['tab', '\t'],
    ['semicolon', ';'],
    ['bar', '|'],
    ['bar with spaces', ' | '],
  ])('%s', (_name, delimiter) => {
    const text = rows(delimiter, ['Name', 'Note', 'NHS number'], ['Ada', 'none', '485 777 3457']);
    expect(tell(text)).toEqual([['uk-nhs-number', 'medium']]);
  });

  test('the header of another column does not count', () => {
    const text = rows(',', ['Name', 'Order number', 'NHS number'], ['Ada', '4857773457', 'none']);
    expect(tell(text)).toEqual([['uk-nhs-number', 'low']]);
  });

  test('nor does it where it is near', () => {
    expect(tell('Ref,NHS number\n4857773457,none\n')).toEqual([['uk-nhs-number', 'low']]);
    expect(tell('Ref,NHS number\nnone,4857773457\n')).toEqual([['uk-nhs-number', 'high']]);
  });

  test('a header that names something else speaks against its column', () => {
    expect(tell('NI number letters\n\nName,Part no\nvalve,JG103759A\n')).toEqual([['uk-nino', 'low']]);
  });

  test('a delimiter inside quotation marks parts no field', () => {
    const text = rows(',', ['Name', 'Note', 'NHS number'], ['"Example, Ada"', '"a, b, c"', '4857773457']);
    expect(tell(text)).toEqual([['uk-nhs-number', 'medium']]);
  });

  test('sort code and account number in two columns', () => {
    const text = rows(',', ['Name', 'Sort code', 'Account no'], ['Ada', '08-99-99', '66374958']);
    expect(tell(text)).toEqual([['uk-bank-account', 'high']]);
    const failing = rows(',', ['Name', 'Sort code', 'Account no'], ['Ada', '12-05-24', '66374958']);
    expect(tell(failing)).toEqual([['uk-bank-account', 'medium']]);
  });

  test('lines of prose with a comma each head nothing', () => {
    const text = `Dear Sam,\nI saw the doctor, and the NHS number was lost again, as usual and to no surprise\n${FILLER}\nnow 4857773457, x`;
    expect(tell(text)).toContainEqual(['uk-nhs-number', 'low']);
  });
});

describe('a header counts as a cue for its column at any distance: table cells', () => {
  function table(header: readonly string[], last: readonly string[], tag = 'th'): string {
    const row = (cells: readonly string[], name: string): string =>
      `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
    const filler = Array.from({ length: 12 }, () => row(['Sam', FILLER.slice(0, 50), 'x'], 'td')).join('');
    return `<p>Dear all</p><table>${row(header, tag)}${filler}${row(last, 'td')}</table><p>Bye</p>`;
  }
  function tellHtml(html: string): readonly (readonly [EntityKind, EntityConfidence])[] {
    const { text, cells } = readBody('html', html);
    return tell(text, cells);
  }

  test.each(['th', 'td'])('header cells are %s', (tag) => {
    const html = table(['Name', 'Note', 'NHS number'], ['Ada', 'none', '485 777 3457'], tag);
    expect(tellHtml(html)).toEqual([['uk-nhs-number', 'medium']]);
  });

  test('the header of another column does not count', () => {
    const html = table(['Order', 'Note', 'NHS number'], ['4857773457', 'none', 'none']);
    expect(tellHtml(html)).toEqual([['uk-nhs-number', 'low']]);
  });

  test('the header may be full of invisible characters', () => {
    const html = table(
      ['Name', 'Note', 'N&shy;HS&nbsp;num&#8203;ber'],
      ['Ada', 'none', '485&#8203;777&#8203;3457'],
    );
    expect(tellHtml(html)).toEqual([['uk-nhs-number', 'medium']]);
  });

  test('a row with its own label needs no header', () => {
    const html =
      '<table><tr><td>Name</td><td>Ada</td></tr><tr><td>NHS No</td><td>485 777 3457</td></tr></table>';
    expect(tellHtml(html)).toEqual([['uk-nhs-number', 'high']]);
  });

  test('values in cells beside one another are not one value', () => {
    const html = '<table><tr><td>NHS</td><td>485</td><td>777</td><td>3457</td></tr></table>';
    expect(tellHtml(html)).toEqual([]);
  });

  test('inline tags inside a value do not part it', () => {
    const { text, cells } = readBody('html', '<p>NHS number <b>485</b> <i>77</i>7 3<span>457</span></p>');
    expect(tell(text, cells)).toEqual([['uk-nhs-number', 'high']]);
  });
});
