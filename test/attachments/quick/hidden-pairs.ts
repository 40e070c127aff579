import { readWholeFile } from '../../../src/attachments/full/read-whole-file';
import type { HiddenKind } from '../../../src/message/file-reading';
import { readHtml } from '../../../src/message/html/read-html';
import { readQuickly } from './read-quickly';

/** A file, what it hides (kind, name, count), and its twin, which hides nothing. */
export interface Pair {
  readonly name: string;
  readonly file: Uint8Array;
  readonly hides: readonly (readonly [HiddenKind, string, number])[];
  readonly twin: Uint8Array;
}

type Hidden = readonly (readonly [HiddenKind, string, number])[];

/** What a file hides, as the handlers read it on Send and as the pane and the command line do. */
async function hiddenIn(file: Uint8Array): Promise<readonly [onSend: Hidden, elsewhere: Hidden]> {
  const readings = [
    readQuickly(new Uint8Array(file), 'file'),
    await readWholeFile(new Uint8Array(file), 'file', { readHtml }),
  ];
  const [onSend = [], elsewhere = []] = readings.map(({ hidden }) =>
    hidden.map(({ kind, name, count }) => [kind, name, count] as const),
  );
  return [onSend, elsewhere];
}

/** Tests that each file hides what it should, on Send and elsewhere, and its twin nothing. */
export function testPairs(title: string, pairs: readonly Pair[]): void {
  test.each(pairs.map((pair) => [pair.name, pair] as const))(
    `${title}: %s`,
    async (_, { file, hides, twin }) => {
      await expect(hiddenIn(file)).resolves.toEqual([hides, hides]);
      await expect(hiddenIn(twin)).resolves.toEqual([[], []]);
    },
  );
}
