import type MsgReader from '@kenjiuno/msgreader';
import type { FieldsData } from '@kenjiuno/msgreader';
import { unread } from '../message/message';
import type { Attachment } from '../message/message';
import { attachmentOf, inlineIds } from './mail-attachments';
import type { ReadOptions } from './mail-result';
import { bareId, parseMime } from './mime-parser';
import { propertiesOf } from './msg-properties';

/** A file of the .msg: what the message lists, and its bytes for a mail written anew. */
export interface MsgFile {
  readonly attachment: Attachment;
  readonly content: () => Uint8Array | undefined;
}

/** PidTagAttachMethod ([MS-OXCMSG] 2.2.2.9). */
const OLE_OBJECT = 6;
const BY_WEB_REFERENCE = 7;

/** The files of a .msg. `html` is the body where it is HTML: what that shows is no file. */
export async function msgFiles(
  reader: MsgReader,
  message: FieldsData,
  html: string,
  options: ReadOptions,
): Promise<MsgFile[]> {
  const shown = inlineIds(html);
  const files: MsgFile[] = [];
  for (const fields of message.attachments ?? []) {
    const content = contentOf(reader, fields);
    if (content !== undefined && fields.attachMimeTag?.toLowerCase() === 'multipart/signed') {
      files.push(...(await signedFiles(content, options)));
    } else {
      files.push(await msgFile(fields, content, shown, options));
    }
  }
  return files;
}

async function msgFile(
  fields: FieldsData,
  content: Uint8Array | undefined,
  shown: ReadonlySet<string>,
  options: ReadOptions,
): Promise<MsgFile> {
  const method = propertiesOf(fields).number('3705');
  const isItem = fields.innerMsgContent === true && method !== OLE_OBJECT;
  const name = (isItem ? fields.name : (fields.fileName ?? fields.fileNameShort ?? fields.name)) ?? '';
  const type = (fields.attachMimeTag ?? '').toLowerCase();
  if (content === undefined) {
    return {
      attachment: absentFile(name, type, method === BY_WEB_REFERENCE),
      content: () => undefined,
    };
  }
  const isInline = fields.attachmentHidden === true || shown.has(bareId(fields.pidContentId ?? ''));
  return {
    attachment: await attachmentOf({ name, type, content, isInline, isItem }, options),
    content: () => content,
  };
}

/** A file of which the mail holds only a link or a path. */
function absentFile(name: string, declaredType: string, isCloud: boolean): Attachment {
  const content = unread('by-nature', 'the mail holds only a link to this file');
  return {
    name,
    declaredType,
    content,
    size: undefined,
    isInline: false,
    kind: isCloud ? 'cloud' : 'file',
  };
}

function contentOf(reader: MsgReader, fields: FieldsData): Uint8Array | undefined {
  if (fields.innerMsgContent !== true && fields.dataId === undefined) return undefined;
  return reader.getAttachment(fields).content;
}

/** A signed mail keeps the whole signed MIME text as one attachment; the files are inside it. */
async function signedFiles(signed: Uint8Array, options: ReadOptions): Promise<MsgFile[]> {
  const mime = await parseMime(signed);
  const shown = inlineIds(mime.html ?? '');
  const files: MsgFile[] = [];
  for (const file of mime.files) {
    const found = { ...file, isInline: shown.has(file.contentId), isItem: file.type === 'message/rfc822' };
    files.push({ attachment: await attachmentOf(found, options), content: () => file.content });
  }
  return files;
}
