import { type Candidate, candidateAt, type Detector, NO_CUES, type Scan } from './candidate';
import { matchesOf } from './matches';

/** The first line of PEM, OpenSSH, PGP and SSH2 keys, and of PuTTY's file. Mail programs make one dash of two. */
const HEADER =
  /-{1,5} ?BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)? ?-{1,5}|PuTTY-User-Key-File-\d: /g;

/** The key itself stands within so many characters, behind lines such as `Proc-Type:`. */
const REACH = 600;
const BODY = /[A-Za-z0-9+/]{24,}/;

function find({ exact: text }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index: start } of matchesOf(HEADER, text)) {
    const after = HEADER.lastIndex;
    const behind = text.slice(after, after + REACH);
    const body = BODY.exec(behind.split(/-{1,5} ?(?:END|BEGIN) /)[0] ?? '');
    if (body === null) continue;
    const close = text.slice(after, after + 8000).search(/-{1,5} ?END /);
    const end = close < 0 ? after + body.index + body[0].length : after + close;
    const span = { start, end };
    found.push(
      candidateAt('private-key', body[0].slice(0, 64), span, {
        need: 'none',
        alone: 'high',
        notes: ['header and key'],
      }),
    );
  }
  return found;
}

/** Private keys in the blocks in which files and mails hold them. */
export const privateKey: Detector = { kind: 'private-key', cues: NO_CUES, find };
