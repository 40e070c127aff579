/**
 * Gives a regular expression that is made when it is first asked for: most mail needs none of the long ones, and every start in
 * Outlook would have to read them all. Their text stands in a constant, as the file that Outlook runs packs long texts.
 */
export function lazyPattern(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}
