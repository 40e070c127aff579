import { BLACK, isLost, parseColour, UNTOLD, WHITE, type Colour } from './colour';
import type { Tag } from './elements';
import { NO_STYLE, type InlineStyle } from './inline-style';
import type { TagAttributes } from './tag-attributes';

/** How the content of an element looks, as far as it tells whether a reader sees it. Shared by all that inherit it. */
export interface Look {
  readonly isGone: boolean;
  readonly isTiny: boolean;
  readonly isInvisible: boolean;
  readonly colour: Colour;
  readonly background: Colour;
  readonly keepsSpace: boolean;
  /** What follows from the above. */
  readonly isHidden: boolean;
}

/** A page before any style: black on white. */
export const PLAIN_LOOK: Look = {
  isGone: false,
  isTiny: false,
  isInvisible: false,
  colour: BLACK,
  background: WHITE,
  keepsSpace: false,
  isHidden: false,
};

function htmlColour(value: string): Colour | undefined {
  return value === '' ? undefined : parseColour(value.trim().toLowerCase());
}

/** The look of an element's content, from what it inherits and what it says itself. */
export function lookOf(
  outer: Look,
  tag: Tag,
  attributes: Readonly<TagAttributes>,
  style: InlineStyle | undefined,
): Look {
  const isGone = outer.isGone || attributes.hidden || tag.isUnseen || style?.isGone === true;
  const own = ownLook(outer, tag, attributes, style ?? NO_STYLE);
  if (style === undefined && own === outer && isGone === outer.isGone) return outer;
  const { isTiny, isInvisible, colour, background, keepsSpace } = own;
  const isHidden = isGone || isTiny || isInvisible || isLost(colour, background);
  return { isGone, isTiny, isInvisible, colour, background, keepsSpace, isHidden };
}

/**
 * What the element says of its content itself, over what it inherits; `outer` as it is where it says nothing. Whether a
 * table inherits the colour of its text depends on the document type (quirks mode does not), so it is left untold.
 */
function ownLook(outer: Look, tag: Tag, attributes: Readonly<TagAttributes>, style: InlineStyle): Look {
  const hasColours = attributes.color !== '' || attributes.bgcolor !== '';
  const isTable = tag.name === 'table';
  if (style === NO_STYLE && !hasColours && !tag.isPreserved && !isTable) return outer;
  return {
    ...outer,
    isTiny: style.isTiny ?? outer.isTiny,
    isInvisible: style.isInvisible ?? outer.isInvisible,
    colour: style.colour ?? htmlColour(attributes.color) ?? (isTable ? UNTOLD : outer.colour),
    background: style.background ?? htmlColour(attributes.bgcolor) ?? outer.background,
    keepsSpace: style.keepsSpace ?? (tag.isPreserved || outer.keepsSpace),
  };
}
