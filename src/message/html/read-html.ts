import { Tokenizer } from 'htmlparser2';
import type { BodyStructure } from '../body-structure';
import { StructureBuilder } from './structure-builder';
import { TokenReader } from './token-reader';

/** Whether a style sheet in the document sets backgrounds, which are then not known for any element. */
function hasSheetBackground(source: string): boolean {
  const opening = /<style/gi;
  for (let found = opening.exec(source); found !== null; found = opening.exec(source)) {
    const end = source.indexOf('</', found.index);
    const stop = end < 0 ? source.length : end;
    if (source.slice(found.index, stop).includes('background')) return true;
    opening.lastIndex = stop;
  }
  return false;
}

/**
 * Reads an HTML body: its text in reading order with the way back to the source, table cells, links, hidden stretches,
 * and what the markup says about quotations and signatures. Tags are told apart by htmlparser2's tokenizer. Time and
 * memory grow with the source and with nothing else; it never throws.
 */
export function readHtml(source: string): BodyStructure {
  const builder = new StructureBuilder(source, hasSheetBackground(source));
  // Where no reference can begin, the tokenizer need not look at each character of a text for one.
  const decodeEntities = source.includes('&');
  const tokenizer = new Tokenizer({ decodeEntities }, new TokenReader(source, builder));
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}
