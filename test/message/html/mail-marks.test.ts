import { readHtml } from '../../../src/message/html/read-html';

function hintsIn(html: string): (string | undefined)[][] {
  const { text, hints } = readHtml(html);
  return hints.map(({ kind, name, start, end }) => [kind, name, text.slice(start, end)]);
}

describe('readHtml: what mail programs mark', () => {
  it.each([
    ['<div class="gmail_quote gmail_quote_container">x</div>', 'quote-element', 'gmail_quote'],
    ['<div class="x_x_gmail_quote">x</div>', 'quote-element', 'gmail_quote'],
    [
      '<div id="ydp4f2cyahoo_quoted_123" class="ydp4f2cyahoo_quoted">x</div>',
      'quote-element',
      'yahoo_quoted',
    ],
    ['<div class="protonmail_quote">x</div>', 'quote-element', 'protonmail_quote'],
    ['<blockquote type="cite">x</blockquote>', 'quote-element', 'blockquote[type=cite]'],
    ['<blockquote style="margin:0">x</blockquote>', 'quote-element', 'blockquote'],
    ['<span id="OLK_SRC_BODY_SECTION">x</span>', 'quote-element', 'olk_src_body_section'],
    [
      '<div class="ms-outlook-mobile-reference-message">x</div>',
      'quote-element',
      'ms-outlook-mobile-reference-message',
    ],
    ['<div id="divRplyFwdMsg" dir="ltr">x</div>', 'reply-marker', 'divrplyfwdmsg'],
    ['<div id="x_divRplyFwdMsg">x</div>', 'reply-marker', 'divrplyfwdmsg'],
    ['<div id="appendonsend">x</div>', 'reply-marker', 'appendonsend'],
    ['<div class="OutlookMessageHeader">x</div>', 'reply-marker', 'outlookmessageheader'],
    ['<a name="_MailOriginal">x</a>', 'reply-marker', '_mailoriginal'],
    ['<div class="moz-cite-prefix">x</div>', 'reply-marker', 'moz-cite-prefix'],
    ['<div id="Signature">x</div>', 'signature-element', 'signature'],
    ['<div class="gmail_signature" dir="ltr">x</div>', 'signature-element', 'gmail_signature'],
    ['<div id="ms-outlook-mobile-signature">x</div>', 'signature-element', 'ms-outlook-mobile-signature'],
    ['<div id="AppleMailSignature">x</div>', 'signature-element', 'applemailsignature'],
    ['<pre class="moz-signature">x</pre>', 'signature-element', 'moz-signature'],
    [
      '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">x</div>',
      'header-border',
      'div',
    ],
    [
      '<div style="border-width:1pt medium medium;border-style:solid none none">x</div>',
      'header-border',
      'div',
    ],
    ['<div style="border-top:1pt solid rgb(181,196,223);border-left:none">x</div>', 'header-border', 'div'],
    ['<p style="border-style:solid;border-width:1px 0 0">x</p>', 'header-border', 'p'],
  ])('%s', (html, kind, name) => {
    expect(hintsIn(`a${html}b`)).toEqual([[kind, name, 'x']]);
  });

  it.each([
    ['<div class="quote-of-the-day">x</div>'],
    ['<div style="border:solid 1px">x</div>'],
    ['<div style="border-left:solid blue 1.5pt">x</div>'],
    ['<div style="border-top:none">x</div>'],
    ['<div style="border-top:solid;border-bottom:solid">x</div>'],
    ['<p name="_MailOriginal">x</p>'],
    ['<div class="constructor toString __proto__">x</div>'],
  ])('nothing: %s', (html) => {
    expect(hintsIn(html)).toEqual([]);
  });

  it('a marker without content keeps its place, and a rule stands between what it divides', () => {
    const { text, hints } = readHtml('<p>new</p><div id="appendonsend"></div><hr><hr><p>old</p>');
    expect(text).toBe('new\nold');
    expect(hints.map(({ kind, start }) => [kind, start])).toEqual([
      ['reply-marker', 4],
      ['rule', 4],
    ]);
  });

  it('nested quotations are given outermost first', () => {
    const html = '<blockquote>a<blockquote>b</blockquote></blockquote>';
    expect(hintsIn(html).map((one) => one[2])).toEqual(['a\nb', 'b']);
  });
});
