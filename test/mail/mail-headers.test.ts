import { categoriesOf, labelOf, sensitivityOf, sentAtOf } from '../../src/mail/mail-headers';

describe('Date', () => {
  test.each<[string, string]>([
    ['Tue, 3 Mar 2026 14:05:10 +0100', '2026-03-03T13:05:10.000Z'],
    ['3 Mar 2026 14:05 GMT', '2026-03-03T14:05:00.000Z'],
    ['Tue, 3 Mar 2026 14:05:10 +0000 (Greenwich Mean Time)', '2026-03-03T14:05:10.000Z'],
    ['Tue, 3 Mar 2026 14:05:10', '2026-03-03T14:05:10.000Z'],
    ['Fri, 21 Nov 1997 09 :   55  :  06 -0600', '1997-11-21T15:55:06.000Z'],
    ['Tue, 3 Mar 26 14:05:10 EST', '2026-03-03T19:05:10.000Z'],
  ])('%s', (text, expected) => {
    const part = sentAtOf(text);
    expect(part.known ? new Date(part.value).toISOString() : part).toBe(expected);
  });

  test.each<[string | undefined, string]>([
    [undefined, 'by-nature'],
    ['  ', 'by-nature'],
    ['yesterday', 'broken'],
    ['Tue, 99 Mar 2026 14:05:10 +0000', 'broken'],
    ['Mon, 30 Jun 3609 15:33:50 +0600', 'broken'],
  ])('%s is not known', (text, cause) => {
    expect(sentAtOf(text)).toMatchObject({ known: false, cause });
  });
});

test.each<[string | undefined, string]>([
  ['Personal', 'personal'],
  [' private ', 'private'],
  ['Company-Confidential', 'company-confidential'],
  ['Company Confidential', 'company-confidential'],
  ['Normal', 'normal'],
  ['secret', 'normal'],
  [undefined, 'normal'],
])('Sensitivity %s', (value, expected) => {
  expect(sensitivityOf(value)).toBe(expected);
});

test('categories are parted, trimmed and listed once', () => {
  expect(categoriesOf(['Personal, Rota', 'Rota; Finance', ''])).toEqual(['Personal', 'Rota', 'Finance']);
});

describe('label', () => {
  const id = '1b2c3d4e-0000-4000-8000-0123456789ab';
  test.each<[string | undefined, unknown]>([
    [`MSIP_Label_${id.toUpperCase()}_Enabled=True;MSIP_Label_${id}_Name=Public;`, { id, name: 'Public' }],
    [`MSIP_Label_${id}_Name=Public;MSIP_Label_${id}_Enabled=false`, undefined],
    [`MSIP_Label_${id}_Name=Public`, undefined],
    ['MSIP_Label_x_Enabled=true', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (value, expected) => {
    expect(labelOf(value)).toEqual(expected);
  });
});
