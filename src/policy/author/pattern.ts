import type { Report, SourcePath } from './problem';

/** The longest pattern, in characters. */
const LONGEST = 80;

/** The most `*` in one pattern. */
const MOST_STARS = 3;

/** Letters, digits, spaces and what stands inside words; `*` and `#`. */
const ALLOWED = /^[\p{L}\p{M}\p{N} '’&/*#-]*$/u;

/** What is wrong with a word pattern, and the remedy; `undefined` where nothing is. */
function patternFault(pattern: string): { what: string; remedy: string } | undefined {
  const name = `The pattern \`${pattern.slice(0, LONGEST)}\``;
  if (pattern.trim() === '') return { what: 'A pattern is empty.', remedy: 'Write a word, or take it out.' };
  if (pattern.length > LONGEST) {
    return {
      what: `${name} is longer than ${String(LONGEST)} characters.`,
      remedy: 'Keep the words that tell.',
    };
  }
  if (!ALLOWED.test(pattern)) {
    const sign = Array.from(pattern).find((character) => !ALLOWED.test(character)) ?? '';
    const words =
      'Patterns are plain words with `*` (up to 20 characters, no space) and `#` (a digit); nothing else.';
    return { what: `${name} holds \`${sign}\`, which patterns do not know.`, remedy: words };
  }
  if (pattern !== pattern.trim() || pattern.includes('  ')) {
    return { what: `${name} has a space too many.`, remedy: 'One space between words, none around them.' };
  }
  if (pattern.includes('**')) {
    return { what: `${name} has two \`*\` side by side.`, remedy: 'One `*` is enough; it ends at a space.' };
  }
  if (pattern.split('*').length - 1 > MOST_STARS) {
    return {
      what: `${name} has more than ${String(MOST_STARS)} \`*\`.`,
      remedy: 'Split it into several patterns.',
    };
  }
  if ((pattern.match(/[\p{L}\p{N}]/gu) ?? []).length < 2 && !pattern.includes('##')) {
    return {
      what: `${name} would match nearly everything.`,
      remedy: 'Give it at least two letters or digits.',
    };
  }
  return undefined;
}

/** Checks a list of word patterns, and that none stands there twice. */
export function checkPatterns(patterns: readonly string[], path: SourcePath, report: Report): void {
  const seen = new Set<string>();
  for (const [index, pattern] of patterns.entries()) {
    const fault = patternFault(pattern);
    if (fault !== undefined) report([...path, index], fault.what, fault.remedy);
    const folded = pattern.toLowerCase();
    if (seen.has(folded))
      report([...path, index], `\`${pattern}\` stands twice in this list.`, 'Keep one of the two.');
    seen.add(folded);
  }
}
