import { base64Bytes, bytesOf } from '../../src/attachments/quick/bytes';
import type { CallGate } from './office-call';

/** A file as Outlook hands it over. */
export interface HandedFile {
  readonly bytes: Uint8Array;
  /** Empty for a mail or an appointment: what Outlook calls it is a subject, and "Lease of office.com" is no program. */
  readonly name: string;
  /** The media type, where the way it is handed over tells it; else empty. */
  readonly declaredType: string;
}

/** A character beyond the first 256 as bytes of UTF-8, each a character. */
function asBytes(character: string): string {
  const code = character.charCodeAt(0);
  return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
}

/**
 * Reads an attached file; `undefined` where Outlook does not hand it over. A mail or an appointment that is attached as such
 * comes as plain text, and so do some files that are mails (office-js #5047, #6876). Never rejects.
 */
export function readFileContent(
  item: Office.MessageCompose,
  gate: CallGate,
  { id, name }: Pick<Office.AttachmentDetailsCompose, 'id' | 'name'>,
): Promise<HandedFile | undefined> {
  const call = gate.call<Office.AttachmentContent>('attachment content', (callback) => {
    item.getAttachmentContentAsync(id, callback);
  });
  return call.then((got) => (got.ok ? handedFile(got.value, name) : undefined));
}

function handedFile(handed: Office.AttachmentContent, name: string): HandedFile | undefined {
  const { content } = handed;
  const format: string = handed.format;
  if (format === 'base64') return { bytes: base64Bytes(content), name, declaredType: '' };
  if (format !== 'eml' && format !== 'iCalendar') return undefined;
  const bytes = bytesOf(content.replace(/[\u0100-\uffff]/g, asBytes));
  return { bytes, name: '', declaredType: 'message/rfc822' };
}
