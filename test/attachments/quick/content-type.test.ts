import * as fc from 'fast-check';
import { contentTypeOf } from '../../../src/attachments/quick/content-type';
import { compound, padded, raw, zip } from './file-builders';

const program = padded(512, 0, 'MZ\x90\0');
program.set([0x80, 0, 0, 0], 0x3c);
program.set(raw('PE\0\0'), 0x80);

describe('what a file is by its content', () => {
  test.each<[string, Uint8Array, string]>([
    ['setup.exe', program, 'executable'],
    ['invoice.pdf', program, 'executable'],
    ['minutes.docx', raw('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'), 'executable'],
    ['notes.txt', raw('MZ is the mark that Mark Zbikowski left in every DOS program.\n'), 'text'],
    ['viewer', raw('\x7fELF\x02\x01\x01\0'), 'executable'],
    ['tool', raw('\xcf\xfa\xed\xfe\x07\0\0\x01'), 'executable'],
    ['Rota.class', raw('\xca\xfe\xba\xbe\0\0\0\x34'), 'executable'],
    ['manual.chm', raw('ITSF\x03\0\0\0\x60\0\0\0'), 'executable'],
    ['report.lnk', raw('L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F\x9b\0'), 'shortcut'],
    ['report.pdf', raw('L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F\x9b\0'), 'shortcut'],
    ['site.txt', raw('[InternetShortcut]\r\nURL=https://client.example/\r\n'), 'shortcut'],
    ['disc.iso', padded(0x9000, 0x8001, 'CD001\x01'), 'disk-image'],
    ['photos.pdf', padded(0x9000, 0x8001, 'CD001\x01'), 'disk-image'],
    ['disk.vhd', padded(2048, 1536, 'conectix'), 'disk-image'],
    ['disk.vhdx', padded(2048, 0, 'vhdxfile'), 'disk-image'],
    ['stick.img', raw('\xeb\x3c\x90\x01\x02\x03'), 'disk-image'],
    ['package.rpm', raw('\xed\xab\xee\xdb\x03\0'), 'installer'],
    ['letter.rtf', raw('{\\rtf1\\ansi Dear Ms Lee}'), 'rtf'],
    ['letter.doc', raw('{\\rtf1\\ansi Dear Ms Lee}'), 'rtf'],
    ['logo.png', raw('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image'],
    ['photo.jpg', raw('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'image'],
    ['scan.tif', raw('II*\0\x08\0\0\0'), 'image'],
    ['phone.heic', raw('\0\0\0\x18ftypheic\0\0\0\0'), 'image'],
    ['icon.webp', raw('RIFF\x24\0\0\0WEBPVP8 '), 'image'],
    [
      'plan.svg',
      raw('<?xml version="1.0"?>\n<!-- plan -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image',
    ],
    ['message.wav', raw('RIFF\x24\0\0\0WAVEfmt '), 'audio'],
    ['song.mp3', raw('\xff\xfb\x90\x44\0\0\0\0'), 'audio'],
    ['song.mp3', raw('ID3\x04\0\0\0\0\0\0'), 'audio'],
    ['voice.m4a', raw('\0\0\0\x20ftypM4A \0\0\0\0'), 'audio'],
    ['clip.mp4', raw('\0\0\0\x20ftypisom\0\0\0\0'), 'video'],
    ['clip.mkv', raw('\x1aE\xdf\xa3\x01\0\0\0'), 'video'],
    ['clip.wmv', raw('\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9'), 'video'],
    ['files.tar.gz', raw('\x1f\x8b\x08\0\0\0\0\0'), 'archive'],
    ['files.tar', padded(1024, 257, 'ustar'), 'archive'],
    ['files.xz', raw('\xfd7zXZ\0\0\x04'), 'archive'],
    ['files.bz2', raw('BZh91AY&SY\x01\x02'), 'archive'],
    ['files.cab', raw('MSCF\0\0\0\0\x2c\0'), 'archive'],
    ['data.bin', raw('\x01\x02\x03\x04\x05'), 'unknown'],
    ['empty.txt', new Uint8Array(0), 'unknown'],
    ['winmail.dat', raw('\x78\x9f\x3e\x22\x01\0'), 'unknown'],
  ])('%s is %#', (name, bytes, expected) => {
    expect(contentTypeOf(bytes, name, '')).toBe(expected);
  });
});

describe('text', () => {
  test.each<[string, string, string, string]>([
    ['notes.txt', 'Minutes of the meeting on 3 March\n', '', 'text'],
    ['notes.txt', 'Caf\xe9 at noon, \xa3 4.50', 'text/plain', 'text'],
    ['notes.txt', 'ID3 is a tag format.', '', 'text'],
    ['rows.csv', 'name,team\r\nLee,Finance\r\n', '', 'text'],
    ['clean.bat', 'del /q *.tmp\r\n', '', 'script'],
    ['clean.txt', '@echo off\r\ndel /q *.tmp\r\n', '', 'script'],
    ['run.js', 'WScript.Echo("hello");', '', 'script'],
    ['run.js. ', 'WScript.Echo("hello");', '', 'script'],
    ['run.vbs', 'MsgBox "hello"', '', 'script'],
    ['run.vbe', '#@~^BgAAAA==\x7f\x01\x02', '', 'script'],
    ['run.ps1', '\xff\xfeW\0r\0i\0t\0e\0', '', 'script'],
    ['run', '#!/bin/sh\necho hello\n', '', 'script'],
    ['task.wsf', '<job><script language="JScript"/></job>', '', 'script'],
    ['form.hta', '<html><hta:application id="a"/></html>', '', 'script'],
    ['form.html', '<html><head><hta:application id="a"/></head></html>', 'text/html', 'script'],
    ['keys.reg', 'Windows Registry Editor Version 5.00\r\n', '', 'script'],
    ['game.scr', 'not really a screen saver', '', 'executable'],
    ['page.html', '<!DOCTYPE html>\n<html><body>Hello</body></html>', '', 'html'],
    ['page', '<b>Hello</b>', 'text/html', 'html'],
    ['data.xml', '<?xml version="1.0"?><rows/>', '', 'text'],
    ['invite.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', '', 'calendar'],
    ['lee.vcf', 'BEGIN:VCARD\r\nFN:Pat Lee\r\n', '', 'contact'],
    ['old.eml', 'From: pat.lee@client.example\r\nSubject: Rota\r\n\r\nHello', '', 'mail'],
    [
      'old.txt',
      'Received: by mx.client.example\r\n\tat noon\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\n',
      '',
      'mail',
    ],
    ['notes.txt', 'Subject: the new rota\n\nWe spoke about it.', '', 'text'],
    ['letter.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEM', '', 'encrypted'],
    [
      'letter.xml',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      '',
      'office',
    ],
    ['about.txt', 'A PDF file starts with %PDF-1.7 and ends with %%EOF', '', 'text'],
  ])('%s: %j', (name, content, declared, expected) => {
    expect(contentTypeOf(raw(content), name, declared)).toBe(expected);
  });

  test('UTF-8 prose in another script is text', () => {
    expect(contentTypeOf(Uint8Array.from(Buffer.from('Добрый день, коллеги')), 'a.txt', '')).toBe('text');
  });
});

describe('PDF', () => {
  test.each<[string, string]>([
    ['%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF', 'pdf'],
    ['\n\n%PDF-1.4\n%\xe2\xe3\xcf\xd3\n%%EOF', 'pdf'],
    ['%PDF-1.4\ntrailer\n<< /Root 1 0 R /Encrypt 8 0 R >>\n%%EOF', 'encrypted'],
    ['%PDF-1.4\ntrailer\n<< /Root 1 0 R /Encrypt<< /Filter /Standard >> >>\n%%EOF', 'encrypted'],
    ['%PDF-1.4\n<< /EncryptMetadata false >>\ntrailer\n<< /Root 1 0 R >>\n%%EOF', 'pdf'],
  ])('%j', (content, expected) => {
    expect(contentTypeOf(raw(content), 'a.pdf', 'application/pdf')).toBe(expected);
  });
});

describe('zip', () => {
  const types = { name: '[Content_Types].xml', content: '<Types/>' };
  const manifest = { name: 'META-INF/MANIFEST.MF' };
  const text = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' };
  test.each<[string, Uint8Array, string]>([
    ['plain files', zip([{ name: 'a.txt', content: 'hello' }]), 'archive'],
    ['no files', zip([]), 'archive'],
    ['a locked file', zip([{ name: 'a.txt' }, { name: 'b.txt', flags: 1 }]), 'encrypted'],
    ['an AES file', zip([{ name: 'a.txt', method: 99 }]), 'encrypted'],
    ['Word', zip([types, { name: 'word/document.xml' }]), 'office'],
    [
      'Word with macros',
      zip([types, { name: 'word/document.xml' }, { name: 'word/vbaProject.bin' }]),
      'office-macros',
    ],
    ['Excel with a macro sheet', zip([types, { name: 'xl/macrosheets/sheet1.xml' }]), 'office-macros'],
    ['content types without Office', zip([types, { name: 'tools/install.ps1' }]), 'archive'],
    ['OpenDocument', zip([text, { name: 'content.xml', content: '<?xml?>' }]), 'office'],
    ['OpenDocument, locked', zip([text, { name: 'content.xml', content: '\x83\x10\x99\x02' }]), 'encrypted'],
    ['OpenDocument with Basic', zip([text, { name: 'Basic/Standard/Module1.xml' }]), 'office-macros'],
    ['OpenDocument with an empty library', zip([text, { name: 'Basic/Standard/script-lb.xml' }]), 'office'],
    ['Java', zip([manifest, { name: 'org/example/Main.class' }]), 'executable'],
    ['Android', zip([manifest, { name: 'AndroidManifest.xml' }, { name: 'classes.dex' }]), 'executable'],
    ['Windows store package', zip([types, { name: 'AppxManifest.xml' }]), 'installer'],
  ])('%s', (_, bytes, expected) => {
    expect(contentTypeOf(bytes, 'file.zip', 'application/zip')).toBe(expected);
  });

  test('a zip without its directory is read from the headers in front of the files', () => {
    const whole = zip([types, { name: 'word/document.xml' }, { name: 'word/vbaProject.bin' }]);
    const cut = whole.subarray(0, Buffer.from(whole).indexOf('PK\x01\x02') + 60);
    expect(contentTypeOf(cut, 'a.docx', '')).toBe('office-macros');
  });
});

describe('compound files', () => {
  const stream = (start: string): Uint8Array => padded(4096, 0, start);
  test.each<[string, Record<string, Uint8Array>, string]>([
    ['a.doc', { WordDocument: stream('\xec\xa5\xc1\0') }, 'office-legacy'],
    ['a.doc', { WordDocument: padded(4096, 11, '\x01') }, 'encrypted'],
    ['a.xls', { Workbook: stream('\x09\x08\x04\0\0\x06\x05\0\x42\0\x02\0\xb0\x04') }, 'office-legacy'],
    ['a.xls', { Workbook: stream('\x09\x08\x04\0\0\x06\x05\0\x2f\0\x04\0\0\0\0\0') }, 'encrypted'],
    [
      'a.ppt',
      { 'PowerPoint Document': stream(''), 'Current User': padded(64, 12, '\xdf\xc4\xd1\xf3') },
      'encrypted',
    ],
    [
      'a.ppt',
      { 'PowerPoint Document': stream(''), 'Current User': padded(64, 12, '\x5f\xc0\x91\xe3') },
      'office-legacy',
    ],
    ['a.docx', { EncryptionInfo: stream(''), EncryptedPackage: stream('') }, 'encrypted'],
    ['a.doc', { WordDocument: stream(''), _VBA_PROJECT: stream('') }, 'office-macros'],
    ['a.msg', { '__properties_version1.0': stream('') }, 'mail'],
    ['a.pdf', { '\u4840\u3f3f': stream(''), other: stream('') }, 'installer'],
    ['thumbs.db', { Catalog: stream(''), '256_1': stream('') }, 'unknown'],
  ])('%s with %j', (name, streams, expected) => {
    expect(contentTypeOf(compound(streams), name, '')).toBe(expected);
  });
});

describe('RAR and 7-Zip', () => {
  const rar4 = (flags: number): Uint8Array =>
    raw(`Rar!\x1a\x07\0\0\0\x73\0\0\x0d\0\0\0\0\0\0\0\0\0\x74${String.fromCharCode(flags)}\0\x20\0`);
  test.each<[string, Uint8Array, string]>([
    ['RAR 4', rar4(0), 'archive'],
    ['RAR 4, locked file', rar4(4), 'encrypted'],
    ['RAR 5, locked headers', raw('Rar!\x1a\x07\x01\0\0\0\0\0\x05\x04\0\0\0\0'), 'encrypted'],
    ['RAR 5, locked file', raw('Rar!\x1a\x07\x01\0\0\0\0\0\x06\x02\x01\x02\0\x01\x01'), 'encrypted'],
    ['RAR 5', raw('Rar!\x1a\x07\x01\0\0\0\0\0\x06\x02\x01\x02\0\x01\x03'), 'archive'],
    ['7-Zip', padded(64, 0, '7z\xbc\xaf\x27\x1c\0\x04'), 'archive'],
    [
      '7-Zip, locked headers',
      padded(80, 0, `7z\xbc\xaf\x27\x1c\0\x04${'\0'.repeat(24)}\x17\x06\xf1\x07\x01`),
      'encrypted',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(contentTypeOf(bytes, 'file.rar', '')).toBe(expected);
  });
});

describe('hostile bytes', () => {
  const starts = [
    '',
    'MZ',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'Rar!\x1a\x07\x01\0',
    'Rar!\x1a\x07\0',
    '%PDF-',
  ];
  test('random bytes after any start give a type and read nothing past the end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 1200 }),
        fc.string({ maxLength: 12 }),
        (start, rest, name) => {
          const inner = new Uint8Array(start.length + rest.length);
          inner.set(raw(start));
          inner.set(rest, start.length);
          // The same bytes in the middle of a longer buffer must give the same answer.
          const outer = new Uint8Array(inner.length + 200).fill(0x50);
          outer.set(inner, 100);
          const type = contentTypeOf(inner, name, '');
          expect(contentTypeOf(outer.subarray(100, 100 + inner.length), name, '')).toBe(type);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('a damaged compound file still ends', () => {
    const whole = compound({ WordDocument: padded(4096, 0, ''), '1Table': padded(9000, 0, '') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 40 }),
        fc.nat(whole.length),
        (edits, cut) => {
          const copy = Uint8Array.from(whole).subarray(0, cut);
          for (const [at, value] of edits) if (at < cut) copy[at] = value;
          expect(typeof contentTypeOf(copy, 'a.doc', '')).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});
