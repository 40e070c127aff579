import type { Lines } from './lines';

/** A signature below `--` is at most this long, in lines that show something; longer text is the mail going on. */
const LONGEST_SIGNATURE = 25;
/** Below a divider that has other uses too, only a few short lines are taken for a signature. */
const LONGEST_CARD = 8;
const LONGEST_CARD_LINE = 70;
const LONGEST_FOOTER = 60;

/**
 * How the line begins that a telephone or a mail program adds: English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Swedish, Danish and Norwegian, Finnish, Polish, Czech, Russian.
 */
const FOOTERS =
  /^(?:sent (?:from|via|with|using) |get outlook for |gesendet (?:von|mit) |von meinem .{1,30} gesendet|outlook für |envoyé (?:de|depuis|à partir) |télécharger outlook pour |obtenez outlook pour |enviado (?:desde|do|a partir) |obtener outlook para |obter o outlook para |inviato da|ottieni outlook per |scarica outlook per |verzonden (?:vanaf|met|vanuit) |verstuurd vanaf |download outlook voor |outlook voor .{1,20} downloaden|skickat från |hämta outlook för |sendt fra |hent outlook (?:til|for) |lähetetty |hanki outlook |wysłane z |wysłano z |pobierz outlook dla |odesláno z|отправлено (?:с|из) )/i;

/** True for the line that a telephone or mail program puts below a mail, such as "Sent from my iPhone". */
function isFooter(words: string): boolean {
  if (words.length < 8 || words.length > 300 || !FOOTERS.test(words)) return false;
  const link = words.search(/ ?[<(]/);
  const plain = link === -1 ? words : words.slice(0, link);
  if (plain.length > LONGEST_FOOTER || plain.split(' ').length > 8) return false;
  // A sentence that happens to begin so has a comma in it, or ends in a full stop.
  return !plain.includes(',') && !/[.!?:;]$/.test(plain);
}

/** `-- ` (RFC 3676 section 4.3), often without the space. */
function isDelimiter(words: string): boolean {
  return words === '--' || words === '––';
}

/** A long dash, or a line of dashes or underscores, alone on its line: a divider that may stand above a signature. */
function isDivider(words: string): boolean {
  const first = words.charAt(0);
  if (first === '—' ? words.length > 40 : first !== '_' || words.length < 2) return false;
  for (let at = 1; at < words.length && at < 100; at += 1) if (words.charAt(at) !== first) return false;
  return true;
}

/**
 * Finds the signature in one stretch of new text.
 * Calls `mark` with the first line and the line after the last of each part of it.
 */
export function findSignature(
  lines: Lines,
  first: number,
  end: number,
  mark: (first: number, end: number) => void,
): void {
  const below = shownFrom(lines, first, end);
  for (let line = first; line < end; line += 1) {
    if (lines.isBlank(line) || lines.length(line) > 400) continue;
    const words = lines.wordsOf(line);
    const rest = below(line + 1);
    const opens =
      (isDelimiter(words) && rest <= LONGEST_SIGNATURE) ||
      (rest > 0 && rest <= LONGEST_CARD && isDivider(words) && isCard(lines, line + 1, end));
    if (opens) {
      mark(line, end);
      return;
    }
    if (isFooter(words)) mark(line, line + 1);
  }
}

/** How many lines from a line on show something, for lines asked in order. */
function shownFrom(lines: Lines, first: number, end: number): (line: number) => number {
  let left = 0;
  for (let line = first; line < end; line += 1) if (!lines.isBlank(line)) left += 1;
  let at = first;
  return (line) => {
    for (; at < line; at += 1) if (!lines.isBlank(at)) left -= 1;
    return left;
  };
}

/** Short lines, none of them a sentence. */
function isCard(lines: Lines, first: number, end: number): boolean {
  for (let line = first; line < end; line += 1) {
    if (lines.isBlank(line)) continue;
    const words = lines.wordsOf(line);
    if (words.length > LONGEST_CARD_LINE || words.endsWith('.') || words.endsWith('?')) return false;
  }
  return true;
}
