import { deflateSync } from 'node:zlib';

/** A made-up PDF: its objects by number, 1 being the catalogue. A stream is given as its content; `extra` stands in its dictionary. */
export type PdfObject = string | { readonly stream: Uint8Array; readonly extra?: string };

/** Lays a PDF out, with its cross-reference table. */
function pdf(objects: readonly PdfObject[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = pieces[0]!.length;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  objects.forEach((object, index) => {
    places.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === 'string') add(Buffer.from(`${object}\n`));
    else {
      add(Buffer.from(`<< /Length ${object.stream.length} ${object.extra ?? ''} >>\nstream\n`));
      add(Buffer.from(object.stream));
      add(Buffer.from('\nendstream\n'));
    }
    add(Buffer.from('endobj\n'));
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

/** A stream that is packed. */
export function packedStream(content: Uint8Array | string): PdfObject {
  return { stream: new Uint8Array(deflateSync(Buffer.from(content))), extra: '/Filter /FlateDecode' };
}

/** A PDF of one page with this content; `page` and `catalogue` are more of their dictionaries, `more` further objects from 6 on. */
export function onePage(
  content: PdfObject,
  {
    page = '',
    catalogue = '',
    more = [],
  }: { page?: string; catalogue?: string; more?: readonly PdfObject[] } = {},
): Uint8Array {
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> ${page} >>`,
    content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]);
}

/** The content of a page with one line of text. */
export function line(text: string): string {
  return `BT /F 12 Tf 72 700 Td (${text}) Tj ET`;
}
