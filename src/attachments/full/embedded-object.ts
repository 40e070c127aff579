import { latin1, uint32 } from '../quick/bytes';
import { compoundStreams } from './compound-streams';

/**
 * The file within an OLE object that lies in a document, where it holds one: `CONTENTS` of a PDF, `Package` of an Office file,
 * or `Ole10Native` of any file that was dragged in ([MS-OLEDS] 2.3.6).
 */
export function embeddedObject(
  object: Uint8Array,
  name: string,
): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  if (object[0] !== 0xd0 || object[1] !== 0xcf) return undefined;
  const streams = compoundStreams(object);
  const whole = streams('CONTENTS') ?? streams('Package');
  if (whole !== undefined) return { name, bytes: whole };
  const native = streams('\u0001Ole10Native');
  return native === undefined ? undefined : droppedFile(native);
}

/** Its label, the path it came from, a path for the time it is open, and the file itself, each after its length or before a zero. */
function droppedFile(native: Uint8Array): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  const labelEnd = native.indexOf(0, 6);
  const pathEnd = native.indexOf(0, labelEnd + 1);
  if (labelEnd < 0 || pathEnd < 0) return undefined;
  const sizeAt = pathEnd + 9 + uint32(native, pathEnd + 5);
  const start = sizeAt + 4;
  const end = start + uint32(native, sizeAt);
  const isWhole = end > start && end <= native.length;
  return isWhole ? { name: latin1(native, 6, labelEnd), bytes: native.slice(start, end) } : undefined;
}
