import { readHtml } from '../../../src/message/html/read-html';

function hiddenIn(html: string): string[] {
  const { text, hidden } = readHtml(html);
  return hidden.map(({ start, end }) => text.slice(start, end));
}

describe('readHtml: hidden text', () => {
  it.each([
    ['display:none', '<p style="display:none">x</p>y'],
    ['display: none !important, in capitals', '<p STYLE="DISPLAY : NONE !important">x</p>y'],
    ['visibility:hidden', '<b style="visibility:hidden">x</b>y'],
    ['font-size:0', '<b style="font-size:0">x</b>y'],
    ['font-size:1px', '<b style="font-size: 1px; color: red">x</b>y'],
    ['font-size:0.1em', '<b style="font-size:0.05em">x</b>y'],
    ['opacity:0', '<b style="opacity:0.0">x</b>y'],
    ['mso-hide:all', '<b style="mso-hide:all">x</b>y'],
    ['the hidden attribute', '<b hidden>x</b>y'],
    ['max-height:0 and overflow:hidden', '<div style="max-height:0px;overflow:hidden">x</div>y'],
    ['off the page', '<b style="position:absolute;left:-9999px">x</b>y'],
    ['text-indent off the page', '<p style="text-indent:-9999px">x</p>y'],
    ['white on white', '<b style="color:#FFF">x</b>y'],
    ['nearly white on white', '<b style="color:rgb(254, 253, 255)">x</b>y'],
    ['white by attribute', '<font color="#ffffff">x</font>y'],
    ['colour of its background', '<b style="background:#c0c0c0;color:silver">x</b>y'],
    [
      'colour of a cell behind it',
      '<table><tr><td bgcolor="#003366"><font color="#003366">x</font></td></tr></table>y',
    ],
    ['transparent', '<b style="color:transparent">x</b>y'],
    ['fully transparent', '<b style="color:rgba(0,0,0,0)">x</b>y'],
    ['suggestions for a form', '<datalist>x</datalist>y'],
  ])('%s', (_what, html) => {
    expect(hiddenIn(html)).toEqual(['x']);
  });

  it.each([
    ['plain', '<p style="margin:0;color:black">x</p>'],
    ['a size of 8pt', '<b style="font-size:8.0pt">x</b>'],
    ['a size of 1em', '<b style="font-size:1em">x</b>'],
    ['white on a dark background', '<td style="background:#000"><b style="color:#fff">x</b></td>'],
    ['white on a picture', '<div style="background:url(x.png) #fff"><b style="color:#fff">x</b></div>'],
    [
      'white where a style sheet may colour the page',
      '<style>td{background:#036}</style><p style="color:white">x</p>',
    ],
    ['a table in white text', '<font color="white"><table><tr><td>x</td></tr></table></font>'],
    ['overflow alone', '<div style="overflow:hidden">x</div>'],
    ['no height, but nothing clips', '<div style="height:0">x</div>'],
    ['half transparent', '<b style="opacity:0.5">x</b>'],
    ['a hanging indent', '<p style="text-indent:-18.0pt">x</p>'],
    ['hidden="" of another element', '<input type="hidden" value="a">x'],
  ])('shown: %s', (_what, html) => {
    expect(hiddenIn(html)).toEqual([]);
  });

  it('what is inside a small or invisible element may be seen again; inside a removed one it may not', () => {
    expect(hiddenIn('<td style="font-size:0">a<b style="font-size:12px">b</b>c</td>')).toEqual(['a', 'c']);
    expect(hiddenIn('<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>')).toEqual(['a']);
    expect(hiddenIn('<p style="display:none">a<b style="display:inline">b</b></p>')).toEqual(['ab']);
  });

  it('lines of one hidden block are one stretch, and the text is all there', () => {
    const html = '<div style="display:none"><p>a</p><p>b</p></div><p>c</p>';
    expect(readHtml(html).text).toBe('a\nb\nc');
    expect(hiddenIn(html)).toEqual(['a\nb']);
  });

  it('a hidden element ends with its parent when its end tag is missing', () => {
    expect(hiddenIn('<div>a<span style="display:none">b</div>c')).toEqual(['b']);
  });
});
