import { matchesOf } from './matches';
import { isWordCode } from './spaced-form';

/** A letter that passes for a digit, beside a digit. */
const BESIDE = /\d[OoIl]|[OoIl]\d/g;

/** Longer runs are keys and code, in which a letter is a letter. */
const LONGEST = 34;

function isWordAt(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at));
}

function asDigits(letters: string): string {
  return letters.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

/** A run of letters and digits with its letters read as digits where digits hem them in, or where nothing else is left of it. */
function read(run: string, before: string, after: string): string {
  if (/^[\dOoIl]+$/.test(run)) {
    const isLong = run.length > 5 && run.replace(/\D/g, '').length * 2 >= run.length;
    return isLong || /\d[ ./-]$/.test(before) || /^[ ./-]\d/.test(after) ? asDigits(run) : run;
  }
  return run.replace(
    /(\d)([OoIl]{1,4})(?=\d)/g,
    (_whole, digit: string, letters: string) => digit + asDigits(letters),
  );
}

/** Reads O for nought and l or I for one inside numbers. The text keeps its length. */
export function withDigitAlikes(text: string): string {
  let whole = '';
  let done = 0;
  for (const { index } of matchesOf(BESIDE, text)) {
    let start = index;
    let end = index + 2;
    while (start > done && end - start <= LONGEST && isWordAt(text, start - 1)) start -= 1;
    while (end < text.length && end - start <= LONGEST && isWordAt(text, end)) end += 1;
    BESIDE.lastIndex = end;
    if (end - start > LONGEST) continue;
    whole +=
      text.slice(done, start) +
      read(text.slice(start, end), text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2));
    done = end;
  }
  return done === 0 ? text : whole + text.slice(done);
}
