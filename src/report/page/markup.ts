/** Text as HTML: nothing in it is markup, in an element and in a quoted attribute alike. */
export function text(value: string | number): string {
  return String(value).replace(/[&<>"']/g, (found) => `&#${String(found.charCodeAt(0))};`);
}

/** A whole number as people read it: 12,400. */
export function figure(value: number): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** So many of `all` as a share of 1,000, with one digit below ten. */
export function perThousand(count: number, all: number): string {
  if (all === 0) return '0';
  const share = (count * 1000) / all;
  return share > 0 && share < 9.95 ? share.toFixed(1) : figure(Math.round(share));
}

/** One cell of a table: words stand left, numbers right. */
export type Cell = string | number;

/** A table with a caption, its first column the header of each row. Cells are plain text. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const [example = []] = rows;
  const headings = head.map(
    (one, column) => `<th scope="col"${isFigure(example[column]) ? ' class="n"' : ''}>${text(one)}</th>`,
  );
  const lines = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) =>
      isFigure(cell) ? `<td class="n">${text(shown(cell))}</td>` : `<td>${text(cell)}</td>`,
    );
    return `<tr><th scope="row">${text(first)}</th>${cells.join('')}</tr>`;
  });
  const whole = `<table><caption>${text(caption)}</caption><thead><tr>${headings.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
  if (rows.length <= MOST_SHOWN) return `<div class="wide">${whole}</div>`;
  return `<details><summary>${text(`${caption}: ${figure(rows.length)} rows`)}</summary><div class="wide">${whole}</div></details>`;
}

/** A longer table stands behind a line that opens it, so that what follows is found; in print it is open. */
const MOST_SHOWN = 40;

/** A number, or a share written as one. */
function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || /^[\d.,]+$/.test(cell ?? '');
}

function shown(cell: Cell): string {
  return typeof cell === 'number' ? figure(cell) : cell;
}
