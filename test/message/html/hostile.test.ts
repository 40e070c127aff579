import { readHtml } from '../../../src/message/html/read-html';

const SIZE = 1_000_000;

/** The text repeated to about a megabyte. Time that grew with the square of it would not come back within minutes. */
function megabyte(part: string): string {
  return part.repeat(Math.ceil(SIZE / part.length));
}

describe('readHtml: hostile input', () => {
  it.each([
    ['nested divisions', megabyte('<div>'), ''],
    ['nested spans', megabyte('<span>'), ''],
    ['nested quotations', megabyte('<blockquote>'), ''],
    ['nested tables', megabyte('<table><tr><td>'), ''],
    ['nested lists', megabyte('<ul><li>'), ''],
    ['nested svg', megabyte('<svg>'), ''],
    ['unclosed links', megabyte('<a href=x>'), ''],
    ['unclosed paragraphs', megabyte('<p>'), ''],
    ['stray end tags below five thousand elements', '<div>'.repeat(5000) + megabyte('</x>'), ''],
    ['stray table end tags', '<div>'.repeat(5000) + megabyte('</td>'), ''],
    ['opened and closed, too deep', '<div>'.repeat(90_000) + '</div>'.repeat(90_000), ''],
    ['less-than signs', megabyte('<'), megabyte('<')],
    ['an unclosed comment', '<!--' + megabyte('-'), ''],
    ['comment openings', megabyte('<!--'), ''],
    ['an unclosed attribute', '<a href="' + megabyte('x '), ''],
    ['endless attributes', '<a ' + megabyte('b=c '), ''],
    ['one endless style', '<i style="' + megabyte('color:red;') + '">x', 'x'],
    ['one endless class', '<i class="' + megabyte('x_') + '">x', 'x'],
    ['one endless tag name', '<' + megabyte('b') + '>x', 'x'],
    ['style sheets that never close', megabyte('<style>'), ''],
    ['ampersands', megabyte('&amp;'), '&'.repeat(SIZE / 5)],
    ['bare ampersands', megabyte('&'), megabyte('&')],
    ['the beginning of a long entity', megabyte('&CounterClockwiseContourIntegra'), undefined],
    ['an endless number', 'a&#' + megabyte('1') + ';b', 'a\ufffdb'],
    ['white space', 'a' + megabyte(' \n') + 'b', 'a b'],
    ['lone surrogates', megabyte('\ud83d'), megabyte('\ud83d')],
    ['one long line', megabyte('word '), megabyte('word ').trim()],
    ['hidden letters', megabyte('<b hidden>x</b>y'), undefined],
  ])('%s', (_what, html, text) => {
    const read = readHtml(html);
    if (text === undefined) expect(read.text.length).toBeGreaterThan(SIZE / 100);
    // Not toBe: a megabyte of difference helps nobody.
    else expect(read.text === text).toBe(true);
  });

  it('reads everything below the deepest level, says so, and comes back up', () => {
    const depth = 100_000;
    const html = `<p>a</p>${'<div>'.repeat(depth)}b${'</div>'.repeat(depth)}<p style="display:none">c</p>`;
    const { text, hidden, isTruncated } = readHtml(html);
    expect(text).toBe('a\nb\nc');
    expect(hidden).toEqual([{ start: 4, end: 5 }]);
    expect(isTruncated).toBe(true);
  });

  it('keeps structure within bounds', () => {
    const { cells, hints, offsets, isTruncated } = readHtml(megabyte('<hr>'));
    expect([cells.length, hints.length, offsets.length, isTruncated]).toEqual([0, 1, 0, false]);
    expect(readHtml(megabyte('a<hr>')).hints).toHaveLength(SIZE / 5);
    expect(readHtml(megabyte('&')).offsets).toHaveLength(1);
  });
});
