import { readWholeFile } from '../../../src/attachments/full/read-whole-file';
import type { HiddenKind } from '../../../src/message/file-reading';
import { readHtml } from '../../../src/message/html/read-html';

/** A file, what it hides (kind, name, count), and its twin, which hides nothing. */
export interface Pair {
  readonly name: string;
  readonly file: Uint8Array;
  readonly hides: readonly (readonly [HiddenKind, string, number])[];
  readonly twin: Uint8Array;
}

async function hiddenIn(file: Uint8Array): Promise<readonly (readonly [HiddenKind, string, number])[]> {
  const reading = await readWholeFile(new Uint8Array(file), 'file', { readHtml });
  return reading.hidden.map(({ kind, name, count }) => [kind, name, count]);
}

/** Tests that each file hides what it should, and its twin nothing. */
export function testPairs(title: string, pairs: readonly Pair[]): void {
  test.each(pairs.map((pair) => [pair.name, pair] as const))(
    `${title}: %s`,
    async (_, { file, hides, twin }) => {
      await expect(hiddenIn(file)).resolves.toEqual(hides);
      await expect(hiddenIn(twin)).resolves.toEqual([]);
    },
  );
}
