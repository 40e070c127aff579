import type { Span } from '../structure';

/** Where lines start, and the length of the text last; made from line breaks and the sorted extra breaks. */
export function lineStarts(text: string, breaks: readonly number[]): Uint32Array {
  const starts: number[] = [];
  let extra = 0;
  let last = -1;
  const add = (offset: number): void => {
    while (extra < breaks.length && (breaks[extra] ?? 0) <= offset) {
      const at = breaks[extra] ?? 0;
      if (at > last && at < text.length) starts.push((last = at));
      extra += 1;
    }
    if (offset > last) starts.push((last = offset));
  };
  if (text.length > 0) add(0);
  const next = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
  };
  for (let feed = next('\n', 0), back = next('\r', 0); feed !== back;) {
    const at = Math.min(feed, back) + 1;
    // A return right before a feed is one break with it.
    if (at !== feed && at < text.length) add(at);
    if (feed < back) feed = next('\n', at);
    else back = next('\r', at);
  }
  add(text.length);
  return Uint32Array.from(starts);
}

/** The offsets at which spans begin or end, in order, each once, within the text. */
export function edgesOf(spans: readonly Span[], length: number): readonly number[] {
  const edges = new Uint32Array(spans.length * 2);
  spans.forEach((span, index) => {
    edges[index * 2] = span.start;
    edges[index * 2 + 1] = span.end;
  });
  edges.sort();
  const kept: number[] = [];
  edges.forEach((edge, index) => {
    if (edge > 0 && edge < length && edge !== edges[index - 1]) kept.push(edge);
  });
  return kept;
}
