/** One CSS declaration, property and value in lower case. */
export type Declaration = readonly [property: string, value: string];

type Sides = [top: boolean, right: boolean, bottom: boolean, left: boolean];

const SIDES = ['border-top', 'border-right', 'border-bottom', 'border-left'];
const SHOWN = /\b(?:solid|double|dashed|dotted|ridge|groove|inset|outset)\b/;
const NO_WIDTH = /^0(?:\.0+)?(?:px|pt|cm|in)?$/;

/** A shorthand of one to four values, spread over the sides as CSS does. */
function spread(value: string): [string, string, string, string] {
  const values = value.split(' ', 4);
  const top = values[0] ?? '';
  const right = values[1] ?? top;
  const bottom = values[2] ?? top;
  return [top, right, bottom, values[3] ?? right];
}

/**
 * Whether the declarations draw a border above and on no other side: how Outlook on the desktop sets off the
 * From/Sent/To block (`border:none;border-top:solid #E1E1E1 1.0pt`), also as browsers write the same again
 * (`border-style:solid none none;border-width:1pt medium medium`).
 */
export function drawsOnlyTop(declarations: readonly Declaration[]): boolean {
  const sides: Sides = [false, false, false, false];
  for (const [property, value] of declarations) {
    const side = SIDES.indexOf(property);
    if (side >= 0) sides[side] = SHOWN.test(value);
    else if (property === 'border') sides.fill(SHOWN.test(value));
    else if (property === 'border-style') {
      spread(value).forEach((one, index) => (sides[index] = SHOWN.test(one)));
    } else if (property === 'border-width') {
      spread(value).forEach((one, index) => (sides[index] = sides[index] === true && !NO_WIDTH.test(one)));
    }
  }
  const [top, right, bottom, left] = sides;
  return top && !right && !bottom && !left;
}
