import { ninos, workbook } from '../attachments/quick/office-builders';
import { line, onePage, packedStream } from '../attachments/full/pdf-builder';
import { alertWords, bar, choose, open, page, pane, playLocalOutlook, send, sentMails } from './playing';

/*
 * Files in the page of the local Outlook, with the built handlers and the pane over the real office.js.
 */

playLocalOutlook();

/** Drops a file on the page, as a person does. */
async function drop(name: string, content: Uint8Array): Promise<void> {
  const transfer = await page().evaluateHandle(
    ({ file, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], file));
      return data;
    },
    { file: name, bytes: [...content] },
  );
  await page().dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

const staff = ninos(412).map((number) => ['Rowe', number]);
const PAYROLL = workbook([
  { name: 'Summary', rows: [['Total', '42']] },
  { name: 'Staff', state: 'hidden', rows: [['Name', 'National Insurance number'], ...staff] },
]);

test('payroll.xlsx with a hidden sheet: said on the bar, drawn in the pane, and stopped', async () => {
  await open('open=room');
  await drop('payroll.xlsx', PAYROLL);
  await bar().getByText('payroll.xlsx has a hidden sheet with 412 National Insurance numbers').waitFor();
  await send();
  const words = await alertWords();
  expect(words).toContain(
    'payroll.xlsx has a hidden sheet with 412 National Insurance numbers, and it is going to client.example.',
  );
  await choose('Open Letterhead');
  const finding = pane().getByRole('group', { name: /payroll\.xlsx has a hidden sheet with 412/ });
  await finding.waitFor();
  await expect(
    finding.getByRole('list', { name: 'What payroll.xlsx is made of' }).getByRole('listitem').allInnerTexts(),
  ).resolves.toEqual(['Staff\nhidden', 'Summary\nshown']);
  await finding.getByRole('button', { name: 'Take payroll.xlsx off' }).click();
  await finding.waitFor({ state: 'detached' });
  await send();
  await sentMails().first().waitFor();
});

test('a PDF, which the handlers do not read: the pane does, and Send knows', async () => {
  await open('open=room');
  await page().getByRole('button', { name: 'Letterhead' }).first().click();
  await drop('letter.pdf', onePage(packedStream(line('her National Insurance number is AB 12 34 56 C'))));
  await pane()
    .getByRole('group', { name: /A National Insurance number is going outside/ })
    .waitFor();
  await send();
  await expect(alertWords()).resolves.toContain('A National Insurance number is going outside');
});
