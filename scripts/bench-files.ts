/**
 * How long reading attached files takes, and how much memory: a workbook of a megabyte, a document of five, and files that mean
 * harm. Each in a process of its own, cold, as the first file of a session is. Part of `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { readWholeFile } from '../src/attachments/full/read-whole-file';
import { noteFile } from '../src/detectors/note-file';
import { readHtml } from '../src/message/html/read-html';

const MEGABYTE = 1_000_000;
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Parts = Readonly<Record<string, string>>;

function office(kind: string, main: string, parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const all: Parts = {
    '[Content_Types].xml': `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="${main}"/></Relationships>`,
    ...parts,
  };
  for (const path of Object.keys(all)) files[path] = strToU8(all[path] ?? '');
  return zipSync(files, { level });
}

/** A number that no packer can shorten much. */
function noise(index: number): number {
  return Math.imul(index + 1, 2654435761) >>> 0;
}

/** A workbook of about a megabyte on disk: 36,000 rows of names and numbers. */
function workbook(): Uint8Array {
  const rows = Array.from({ length: 36_000 }, (_, index) => {
    const row = index + 1;
    const cells = [`Person ${noise(index)}`, `Street ${noise(index * 7)}`].map(
      (text, column) => `<c r="${'AB'.charAt(column)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row}">${cells.join('')}<c r="C${row}"><v>${noise(index * 13)}</v></c></row>`;
  });
  return office('spreadsheetml.sheet', 'xl/workbook.xml', {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}

/** A document whose file is five megabytes: two million characters of prose, packed lightly. */
function document(): Uint8Array {
  const words = 'Thank you for your letter about the placement; the course begins in May. '.repeat(5);
  const paragraph = `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const body = paragraph.repeat(Math.floor((5 * MEGABYTE) / paragraph.length));
  const main = `<w:document><w:body>${body}</w:body></w:document>`;
  return office('wordprocessingml.document', 'word/document.xml', { 'word/document.xml': main }, 0);
}

function nested(): Uint8Array {
  let file: Uint8Array = strToU8('core');
  for (let level = 0; level < 12; level++) file = zipSync({ 'a.zip': file });
  return file;
}

function crowd(): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (let index = 0; index < 20_000; index++) files[`${index}.txt`] = strToU8('x');
  return zipSync(files, { level: 0 });
}

/** A zip that says of its entry that it is small. */
function forged(): Uint8Array {
  const honest = zipSync({ 'a.txt': new Uint8Array(0) });
  const content = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const file = Buffer.from(zipSync({ 'a.txt': new Uint8Array(content) }, { level: 0 }));
  const directory = file.indexOf('PK\x01\x02', honest.length);
  for (const [at, size] of [
    [8, 22],
    [directory + 10, directory + 24],
  ] as const) {
    file.writeUInt16LE(8, at);
    file.writeUInt32LE(10, size);
  }
  return new Uint8Array(file);
}

function word(xml: string): Uint8Array {
  return office('wordprocessingml.document', 'word/document.xml', { 'word/document.xml': xml });
}

/** A mail of these fields and this body. */
function mail(fields: string, body: string): string {
  return `From: a@example.org\r\nTo: b@example.org\r\n${fields}\r\n\r\n${body}`;
}

/** A mail that carries the workbook. */
function carrier(): Uint8Array {
  const lines = Buffer.from(workbook()).toString('base64').replace(/.{76}/g, '$&\r\n');
  const file = `Content-Type: application/octet-stream; name=a.xlsx\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}`;
  return strToU8(
    mail('Content-Type: multipart/mixed; boundary=x', `--x\r\n\r\nHello\r\n--x\r\n${file}\r\n--x--`),
  );
}

function nestedMails(): Uint8Array {
  let inner = mail('Subject: core', 'core');
  for (let level = 0; level < 12; level++) inner = mail('Content-Type: message/rfc822', inner);
  return strToU8(inner);
}

function crowdedMail(): Uint8Array {
  return strToU8(mail('Content-Type: multipart/mixed; boundary=x', '--x\r\n\r\nx\r\n'.repeat(20_000)));
}

function laughs(): Uint8Array {
  const lines = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  return word(`<!DOCTYPE x [<!ENTITY l0 "ha">${lines.join('')}]><w:document>&l9;</w:document>`);
}

function sparsePdf(): Uint8Array {
  const stream = deflateSync(Buffer.alloc(200 * MEGABYTE, 0x20));
  const head = `%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream\nendobj\n')]));
}

const FILES: Readonly<Record<string, readonly [name: string, build: () => Uint8Array]>> = {
  'a workbook of 1 MB': ['a.xlsx', workbook],
  'a document of 5 MB': ['a.docx', document],
  'the workbook in a mail': ['a.eml', carrier],
  'mails twelve deep': ['a.eml', nestedMails],
  '20,000 parts of a mail': ['a.eml', crowdedMail],
  '64 MiB of nothing': ['a.zip', () => zipSync({ 'a.txt': new Uint8Array(64 * 1024 * 1024) })],
  'zipped twelve deep': ['a.zip', nested],
  '20,000 files': ['a.zip', crowd],
  'a forged size': ['a.zip', forged],
  'a climbing path': ['a.zip', () => zipSync({ '../../a.txt': strToU8('x') })],
  'a billion laughs': ['a.docx', laughs],
  'quadratic XML': ['a.docx', () => word(`<w:document ${'a="x" '.repeat(100_000)}>`)],
  'a sparse PDF of 200 MB': ['a.pdf', sparsePdf],
};

async function measure(name: string): Promise<void> {
  const [file, build] = FILES[name] ?? ['', () => new Uint8Array(0)];
  const bytes = build();
  const before = process.memoryUsage();
  const start = performance.now();
  const reading = await readWholeFile(bytes, file, { readHtml });
  const read = performance.now() - start;
  noteFile(reading);
  const whole = performance.now() - start;
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const grown = (heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers) / MEGABYTE;
  const unread = reading.unread.map(({ reason }) => reason).join('; ');
  const size = `${(bytes.length / MEGABYTE).toFixed(1)} MB`;
  process.stdout.write(
    `${name.padEnd(26)}${size.padStart(8)}${`${read.toFixed(0)} ms read`.padStart(14)}${`${whole.toFixed(0)} ms in all`.padStart(16)}${`${grown.toFixed(0)} MB`.padStart(8)}  ${unread}\n`,
  );
}

const [asked] = process.argv.slice(2);
if (asked !== undefined) void measure(asked);
else {
  const own = [require.resolve('tsx/cli'), __filename];
  for (const name of Object.keys(FILES))
    process.stdout.write(spawnSync(process.execPath, [...own, name], { encoding: 'utf8' }).stdout);
}
