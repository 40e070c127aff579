import { findMessageEntities, type LocatedEntity } from '../../../src/detectors/find-entities';
import type { Evidence } from '../../../src/engine/finding';
import { readContent } from '../../../src/message/content';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import type { Reading } from './draft';

/** How many characters are shown on each side of a value. */
const REACH = 36;

/** Gives the words round a piece of evidence; `undefined` where it stands in a file, or its place is not known. */
export type ExcerptOf = (evidence: Evidence) => string | undefined;

/**
 * Gives what finds the words round each value, for the eyes of the sender alone: every value in them is masked, and none of it is
 * ever recorded. The mail is searched at the first question, not before.
 */
export function excerptsOf({ message }: Reading, { blocks }: Policy): ExcerptOf {
  let all: readonly LocatedEntity[] | undefined;
  const content = readContent(
    message,
    blocks.map((block) => block.text),
  );
  return ({ entity, where, masked }) => {
    all ??= findMessageEntities(content);
    const found = all.find((one) => one.kind === entity && one.where === where && one.masked === masked);
    if (found === undefined) return undefined;
    if (where === 'subject') return excerpt(content.subject, found, inPart(all, 'subject'));
    if (where === 'body' || where === 'quoted') {
      return excerpt(content.text, found, [...inPart(all, 'body'), ...inPart(all, 'quoted')]);
    }
    return undefined;
  };
}

function inPart(all: readonly LocatedEntity[], where: LocatedEntity['where']): readonly LocatedEntity[] {
  return all.filter((one) => one.where === where);
}

function excerpt(text: string, found: LocatedEntity, all: readonly LocatedEntity[]): string {
  const start = wordStart(text, Math.max(0, found.start - REACH), found.start);
  const end = wordEnd(text, Math.min(text.length, found.end + REACH), found.end);
  const inside = all
    .filter((one) => one.start < end && one.end > start)
    .sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let at = start;
  for (const one of inside) {
    if (one.end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, one.start)), one.masked);
    at = one.end;
  }
  pieces.push(text.slice(at, Math.max(at, end)));
  const words = cleanText(pieces.join(''));
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`;
}

/** The beginning of the first whole word from `from` on. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  let at = from;
  while (at < limit && text.charAt(at).trim() !== '') at++;
  return at;
}

/** The end of the last whole word before `to`. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  let at = to;
  while (at > limit && text.charAt(at).trim() !== '') at--;
  return at;
}
