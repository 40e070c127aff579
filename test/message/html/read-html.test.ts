import fc from 'fast-check';
import { readHtml } from '../../../src/message/html/read-html';

function textOf(html: string): string {
  return readHtml(html).text;
}

describe('readHtml: text', () => {
  it.each([
    ['inline tags join', '<p>Hello <b>wor</b>ld</p>', 'Hello world'],
    ['blocks are lines', '<p>One</p><p>Two</p><div>Three</div>', 'One\nTwo\nThree'],
    ['text beside a block', 'One<div>Two</div>Three', 'One\nTwo\nThree'],
    ['br breaks', 'One<br>Two<br/>Three</br>Four', 'One\nTwo\nThree\nFour'],
    ['an empty line stays', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['br at the end of a block breaks once', '<div>One<br></div><div>Two</div>', 'One\nTwo'],
    ['empty blocks leave nothing', '<div>One</div><p></p><div> </div><div>Two</div>', 'One\nTwo'],
    ['white space is one space', '<p>One\r\n\t  two <span> three</span> </p>', 'One two three'],
    ['space between inline elements', '<b>One</b> <i>two</i>', 'One two'],
    ['no-break spaces stay', '<p>One&nbsp;&nbsp;two</p><p>&nbsp;</p>', 'One\u00a0\u00a0two\n\u00a0'],
    ['zero-width characters stay', 'AB\u200b12', 'AB\u200b12'],
    ['headings, lists, rules', '<h1>A</h1><ul><li>b<li>c</ul><hr>d', 'A\nb\nc\nd'],
    ['nested lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
    ['definition lists', '<dl><dt>a<dd>b<dt>c<dd>d</dl>', 'a\nb\nc\nd'],
    [
      'cells and rows',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>e',
      'a\tb\nc\td\ne',
    ],
    ['cells without end tags', '<table><tr><td>a<td>b<tr><td>c<td>d</table>e', 'a\tb\nc\td\ne'],
    ['an empty cell', '<table><tr><td></td><td>b</td><td></td><td>d</td></tr></table>', '\tb\t\td'],
    ['blocks in a cell', '<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>', 'a\nb\tc'],
    ['cells without a table', '<td>a</td><td>b</td>', 'a\nb'],
    ['a stray end tag in a cell', '<div><table><tr><td>a</div></td><td>b</td></tr></table></div>', 'a\tb'],
    ['pre', '<pre>\n a  b\r\n\tc</pre>d', ' a  b\n\tc\nd'],
    ['white-space: pre-wrap', '<div style="white-space: pre-wrap">a  b\nc</div>', 'a  b\nc'],
    ['white-space: normal inside pre', '<pre>a <b style="white-space:normal">b  c</b></pre>', 'a b c'],
    ['display: block', 'a<span style="display:block">b</span>c', 'a\nb\nc'],
    ['display: inline', '<p>a<div style="display:inline">b</div>c', 'ab\u0063'],
    [
      'script, style, title, template',
      'a<script>b</script><style>c</style><title>d</title><template>e<p>f</p></template><iframe>h</iframe>g',
      'ag',
    ],
    ['tables in a template', '<template><table><tr><td>x</template><table><tr><td>a<td>b</table>', 'a\tb'],
    [
      'comments and conditional comments',
      'a<!-- b --><!--[if mso]>c<![endif]--><![if !vml]>d<![endif]>e',
      'ade',
    ],
    ['a head that is never closed', '<html><head><meta charset=utf-8><div>a</div>', 'a'],
    ['text after the document', '<html><body>a</body></html>b', 'a\nb'],
    ['entities', '&lt;a&gt; &amp;&#38;&#x26; &pound;5 &ampb &unknown;', '<a> &&& £5 &b &unknown;'],
    ['entities beyond the first plane', '&#x1F600;&NotEqualTilde;', '\u{1f600}\u2242\u0338'],
    ['entities that are white space', 'a&#32;&#10;&#9; b', 'a b'],
    ['numbers of no character', '&#xD800;&#0;', '\ufffd\ufffd'],
    ['lone surrogates', 'a\ud83db<b>\ude00</b>', 'a\ud83db\ude00'],
    ['a less-than sign that opens nothing', '1 < 2 <3', '1 < 2 <3'],
    ['attributes hold no text', '<p title="a > b" alt=\'c\'>d', 'd'],
    ['CDATA only in svg', '<![CDATA[a]]><svg><text><![CDATA[b]]></text></svg>', 'b'],
    ['svg text, self-closing tags', '<svg><g/><text>a</text></svg>b', 'ab'],
    ['textarea and xmp', '<textarea>a &amp;\nb</textarea><xmp><b>c</b></xmp>', 'a &\nb\n<b>c</b>'],
    ['nothing', '', ''],
  ])('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('reads an unclosed paragraph, link and cell to the end', () => {
    expect(textOf('<p>a <a href="x">b <table><tr><td>c')).toBe('a b\nc');
  });

  it.each([
    ['an unclosed comment hides the rest', 'a<!-- b <p>c', 'a'],
    ['an unclosed attribute hides the rest', 'a<p title="b <p>c', 'a'],
    ['an unclosed tag at the end is nothing', 'a<div', 'a'],
  ])('%s, as in browsers', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('readHtml: cells and links', () => {
  it('counts tables, rows and columns', () => {
    const html =
      '<table><tr><th>Name</th><th>Pay</th></tr><tr><td>Ann</td><td>1</td></tr></table>' +
      '<table><tr><td colspan="2">x</td><td><table><tr><td>y</td></tr></table></td></tr>' +
      '<tr><th>z</th></tr></table>';
    const { text, cells } = readHtml(html);
    const table = cells.map((c) => [c.table, c.row, c.column, c.isHeader, text.slice(c.start, c.end)]);
    expect(table).toEqual([
      [0, 0, 0, true, 'Name'],
      [0, 0, 1, true, 'Pay'],
      [0, 1, 0, false, 'Ann'],
      [0, 1, 1, false, '1'],
      [1, 0, 0, true, 'x'],
      [1, 0, 2, true, 'y'],
      [2, 0, 0, true, 'y'],
      [1, 1, 0, true, 'z'],
    ]);
  });

  it('gives the text of a link and where it leads', () => {
    const html =
      'See <a href=" https://client.example/?a=1&amp;b=2 ">our <b>page</b></a>, <a name="x">no link</a>, ' +
      '<a href="one">one<a href="two">two</a>, <a href="mailto:a@client.example"><img src="x"></a>';
    const { text, links } = readHtml(html);
    expect(links.map((one) => [one.href, text.slice(one.start, one.end)])).toEqual([
      ['https://client.example/?a=1&b=2', 'our page'],
      ['one', 'one'],
      ['two', 'two'],
      ['mailto:a@client.example', ''],
    ]);
  });
});

const WORDS = fc.constantFrom(
  'word',
  ' ',
  '\n',
  '&amp;',
  '&nbsp;',
  '&#x1F600;',
  '<',
  '&',
  'é',
  '\ud800',
  '12',
  '\r\n',
);
const TAGS = fc.constantFrom(
  ...'<p>|</p>|<div>|</div>|<b>|</b>|<br>|<hr>|<table>|</table>|<tr>|<td>|</td>|<th>|<ul>|<li>|</ul>|<pre>|</pre>'.split(
    '|',
  ),
  ...'<span style="display:none">|</span>|<a href="x">|</a>|<blockquote>|</blockquote>|<!-- c -->|<script>x</script>'.split(
    '|',
  ),
  ...'<svg>|</svg>|<title>t</title>|<style>s</style>|<template>|</template>|<body>|</body>|<dl>|<dt>|<dd>'.split(
    '|',
  ),
);
const HTML = fc
  .array(fc.oneof(WORDS, TAGS, fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((all) => all.join(''));

describe('readHtml: properties', () => {
  it('offsets lead from each character to the one that wrote it, in order', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        const { text, offsets } = readHtml(html);
        let textEnd = 0;
        let sourceEnd = 0;
        for (const run of offsets) {
          expect(run.length).toBeGreaterThan(0);
          expect(run.text).toBeGreaterThanOrEqual(textEnd);
          // The two halves of an entity that stands for two characters share their source.
          expect(run.source).toBeGreaterThanOrEqual(Math.min(sourceEnd, html.lastIndexOf('&', sourceEnd)));
          // Between runs stand only the marks of tags.
          expect(text.slice(textEnd, run.text)).toMatch(/^[\n\t]*$/);
          for (let at = 0; at < run.length; at++) {
            const shown = text.charAt(run.text + at);
            const written = html.charAt(run.source + at);
            const isSpace = /^[ \n]$/.test(shown) && /^[ \t\r\n\f&]$/.test(written);
            if (!isSpace && html.charAt(run.source) !== '&') expect(shown).toBe(written);
          }
          textEnd = run.text + run.length;
          sourceEnd = run.source + run.length;
        }
        expect(text.slice(textEnd)).toMatch(/^[\n\t]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('spans lie within the text and in order', () => {
    fc.assert(
      fc.property(HTML, (html) => {
        const { text, hidden, cells, links, hints } = readHtml(html);
        for (const spans of [hidden, cells, links, hints]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (html) => void readHtml(html)));
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }).map((s) => `<${s}`),
        (html) => void readHtml(html),
      ),
    );
  });
});

test('a closing tag that the text breaks off in gives no text', () => {
  expect(readHtml('<p>Hello</A ')).toMatchObject({ text: 'Hello' });
  expect(readHtml('</A ').offsets).toEqual([]);
});
