/** How an element sets out its content: on lines of its own, within the line, or as a cell of a row. */
export type Layout = 'block' | 'inline' | 'cell';

/** What is to be known of a tag by its name. */
export interface Tag {
  readonly name: string;
  readonly layout: Layout;
  /** Takes no end tag, and has no content. */
  readonly isVoid: boolean;
  /** No reader sees its content as text, and it says nothing. */
  readonly isSkipped: boolean;
  /** Mail clients do not show its content, but it is text all the same. */
  readonly isUnseen: boolean;
  /** Keeps white space as it is written. */
  readonly isPreserved: boolean;
  /** A table or part of one: its tags are matched no further out than the table they belong to. */
  readonly isTablePart: boolean;
  /** A document has one, and browsers put what follows its end tag inside all the same. */
  readonly isDocument: boolean;
  /** Opens a stretch in which CDATA and self-closing tags mean what they do in XML. */
  readonly isForeign: boolean;
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Elements that begin and end a line (HTML standard, section 15.3, "display: block" and its kin). */
const BLOCKS = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext ' +
    'pre search section summary table tbody textarea tfoot thead tr ul xmp',
);
const CELLS = setOf('td th');
const VOIDS = setOf(
  'area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const SKIPPED = setOf('script style title template iframe noembed noframes');
const UNSEEN = setOf('datalist');
const PRESERVED = setOf('pre listing xmp plaintext textarea');
const TABLE_PARTS = setOf('table caption thead tbody tfoot tr td th');
const DOCUMENT = setOf('html head');
const FOREIGN = setOf('svg math');

function describe(name: string): Tag {
  const isCell = CELLS.has(name);
  return {
    name,
    layout: isCell ? 'cell' : BLOCKS.has(name) ? 'block' : 'inline',
    isVoid: VOIDS.has(name),
    isSkipped: SKIPPED.has(name),
    isUnseen: UNSEEN.has(name),
    isPreserved: PRESERVED.has(name),
    isTablePart: TABLE_PARTS.has(name),
    isDocument: DOCUMENT.has(name),
    isForeign: FOREIGN.has(name),
  };
}

/** Names met so far. Documents use a few dozen; a hostile one makes up more, which are described anew each time. */
const met = new Map<string, Tag>();
const MOST_KEPT = 300;

/** What is to be known of the tag of this name, in lower case. */
export function tagOf(name: string): Tag {
  const found = met.get(name);
  if (found !== undefined) return found;
  const tag = describe(name);
  if (met.size < MOST_KEPT) met.set(name, tag);
  return tag;
}
