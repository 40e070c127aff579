import { openPack } from './open-pack';

/** How many packs there are. */
export const PACK_COUNT = 4;

/** Put in by the build (scripts/shortening/fill-packs.ts): each is many texts, compressed to plain ASCII. */
declare const LETTERHEAD_PACKS: readonly string[];

const packs: (readonly string[] | undefined)[] = [];
const readTexts: unknown[] = [];

/**
 * Gives a text that the build has packed away, by its number, whose remainder by four is its pack: what every mail needs, the
 * detectors, what is said of something found, and the words of prose. A pack is opened when it is first asked for a text, which takes about a millisecond
 * for each 4,000 characters in it: ordinary mail should ask for the policy alone.
 */
export function packedText(number: number): string {
  const which = number % PACK_COUNT;
  const texts = (packs[which] ??= openPack(LETTERHEAD_PACKS[which] ?? '').split('\0'));
  return texts[Math.floor(number / PACK_COUNT)] ?? '';
}

/** Gives what is read from a packed text, the same each time. */
export function readPacked<T>(number: number, read: (text: string) => T): T {
  return (readTexts[number] ??= read(packedText(number))) as T;
}

/** Gives the object with packed texts as members of it, each asked for when it is read. */
export function withTexts<T extends object>(object: T, texts: Readonly<Record<string, number>>): T {
  for (const name of Object.keys(texts))
    Object.defineProperty(object, name, { get: () => packedText(texts[name] ?? 0), enumerable: true });
  return object;
}

/** Reads a packed pattern: its flags, a slash, its source. */
export function toPattern(text: string): RegExp {
  const end = text.indexOf('/');
  return new RegExp(text.slice(end + 1), text.slice(0, end));
}
