import { definePDFJSModule, getDocumentProxy } from 'unpdf';
import { SHOWN, type ReadingBuilder } from '../quick/reading-builder';
import { coversOf, isUnder } from './pdf-covers';
import { refuseLargeStreams } from './pdf-streams';
import { Unreadable } from '../quick/unpack';

/** Pages beyond this many are not read. */
const MOST_PAGES = 500;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** A file that another one carries. */
export interface CarriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a note on a page, or a field of a form, says. */
interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly fieldName?: string;
  readonly fieldValue?: unknown;
}

/**
 * Reads a PDF: the text of each page, notes on it, what stands in its fields, and layers that are switched off. Gives the files
 * it carries. Rejects with Unreadable where it is encrypted or damaged.
 */
export async function readPdf(bytes: Uint8Array, reading: ReadingBuilder): Promise<readonly CarriedFile[]> {
  refuseLargeStreams(bytes, reading.budget);
  const pdf = await opened(bytes);
  try {
    let pictures = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      reading.budget.step();
      const hasText = await readPage(await pdf.getPage(number), `page ${number}`, reading);
      if (!hasText) pictures += 1;
    }
    if (pictures > 0) reading.leave('by-nature', 'pages of it hold no text: pictures are not read');
    if (pdf.numPages > MOST_PAGES) reading.leave('by-nature', `it has more than ${MOST_PAGES} pages`);
    await readLayers(pdf, reading);
    return await carriedFiles(pdf);
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  await definePDFJSModule(() => import('unpdf/pdfjs'));
  try {
    // It takes the bytes over, and leaves nothing of them.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  } catch (thrown) {
    const isLocked = thrown instanceof Error && thrown.name === 'PasswordException';
    throw isLocked
      ? new Unreadable('by-nature', 'it is encrypted, so nobody can look inside')
      : new Unreadable('broken', 'it is damaged');
  }
}

async function readPage(page: Page, place: string, reading: ReadingBuilder): Promise<boolean> {
  const { items } = await page.getTextContent();
  const covers = await coversOf(page);
  reading.write(place, '', (text) => {
    for (const item of items) {
      if (!('str' in item)) continue;
      const words = item.hasEOL ? `${item.str}\n` : item.str;
      const isCovered = item.str.trim() !== '' && isUnder(covers, item.transform as readonly number[]);
      text.add(words, isCovered ? reading.hide('covered-text', place) : SHOWN);
    }
  });
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  for (const one of annotations) {
    const words = one.subtype === 'Widget' ? fieldWords(one) : (one.contentsObj?.str ?? '');
    if (words.trim() === '') continue;
    reading.write(place, '', (text) => {
      text.add(`${words}\n`, reading.hide(one.subtype === 'Widget' ? 'form-fields' : 'annotations', place));
    });
  }
  return items.some((item) => 'str' in item && item.str.trim() !== '');
}

/** What somebody has written into a field of a form. */
function fieldWords({ fieldName = '', fieldValue }: Annotation): string {
  const value = Array.isArray(fieldValue) ? fieldValue.join(', ') : fieldValue;
  return typeof value === 'string' && value !== '' && value !== 'Off' ? `${fieldName}: ${value}` : '';
}

async function readLayers(pdf: Pdf, reading: ReadingBuilder): Promise<void> {
  const layers = (await pdf.getOptionalContentConfig()) as unknown as Iterable<
    readonly [string, { readonly visible: boolean }]
  >;
  for (const [, layer] of layers) if (!layer.visible) reading.hide('layers');
}

async function carriedFiles(pdf: Pdf): Promise<readonly CarriedFile[]> {
  const files = (await pdf.getAttachments()) as Readonly<
    Record<string, { readonly content: Uint8Array }>
  > | null;
  return Object.entries(files ?? {}).map(([name, { content }]) => ({ name, bytes: content }));
}
