import type { FieldsData, RawProp } from '@kenjiuno/msgreader';

/** Reads properties that the library gives no name to, by their tag ([MS-OXPROPS]) or by the name of a named property. */
export interface MsgProperties {
  readonly text: (tag: string) => string | undefined;
  readonly number: (tag: string) => number | undefined;
  readonly bytes: (tag: string) => Uint8Array | undefined;
  readonly named: (name: string) => string | undefined;
  readonly namedList: (name: string) => string[];
}

/** The properties of one message, recipient or attachment. `tag` is four hexadecimal digits, lower case. */
export function propertiesOf(fields: FieldsData): MsgProperties {
  const all = fields.rawProps ?? [];
  const byTag = (tag: string): RawProp['value'] =>
    all.find((one) => (one.propertyTag ?? '').toLowerCase().startsWith(tag))?.value;
  const byName = (name: string): RawProp[] => all.filter((one) => one.propertyName?.toLowerCase() === name);
  return {
    text: (tag) => textOf(byTag(tag)),
    number: (tag) => numberOf(byTag(tag)),
    bytes: (tag) => bytesOf(byTag(tag)),
    named: (name) => textOf(byName(name).find((one) => typeof one.value === 'string')?.value),
    namedList: (name) => listOf(byName(name)),
  };
}

function textOf(value: RawProp['value']): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function bytesOf(value: RawProp['value']): Uint8Array | undefined {
  return value instanceof Uint8Array ? value : undefined;
}

/** The library hands numbers on under a type that does not say so. */
function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/**
 * A property with several values has one stream of lengths and one stream for each value ([MS-OXMSG] 2.1.4). Both come
 * as bytes; the stream of lengths has four (or eight) bytes for each of the others.
 */
function listOf(props: readonly RawProp[]): string[] {
  const streams = props.map((one) => one.value).filter((value) => value instanceof Uint8Array);
  const lengths = streams.findIndex((one) => one.length === 4 * (streams.length - 1));
  return streams
    .filter((_, index) => index !== lengths)
    .map((one) => Buffer.from(one).toString('utf16le').split('\0', 1)[0] ?? '')
    .filter((value) => value !== '');
}
