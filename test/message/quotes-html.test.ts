import { splitSegments } from '../../src/message/quotes';
import type { HtmlMail } from './segment-table';
import { expectHtmlCut } from './segment-table';

const BORDER = 'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm';
const FROM = '<b>From:</b> Asha Okoro &lt;asha@example.org&gt;<br><b>Sent:</b> 03 March 2026 09:12<br>';
const HEADER = `${FROM}<b>To:</b> Bryn Pugh<br><b>Subject:</b> Rota`;
const SHOWN = 'From: Asha Okoro <asha@example.org> Sent: 03 March 2026 09:12 To: Bryn Pugh Subject: Rota';
const ATTRIBUTION = 'On Tue, 3 Mar 2026 at 09:12, Asha Okoro &lt;asha@example.org&gt; wrote:';
const WROTE = 'On Tue, 3 Mar 2026 at 09:12, Asha Okoro <asha@example.org> wrote:';

const MAILS: readonly HtmlMail[] = [
  [
    'Outlook desktop: top border and header block',
    'reply',
    `<p class=MsoNormal>Thanks.</p><div><div style='${BORDER}'><p class=MsoNormal>${HEADER}</p></div></div><p>Hi</p>`,
    [
      ['new', 'Thanks.'],
      ['quoted', `${SHOWN} Hi`],
    ],
  ],
  [
    'Outlook desktop, a language not in the tables',
    'reply',
    `<p>Diolch.</p><div style='${BORDER}'><p><b>Oddi wrth:</b> Asha<br><b>Anfonwyd:</b> 03 Mawrth 2026 09:12<br><b>At:</b> Bryn<br><b>Pwnc:</b> Rota</p></div><p>Hi</p>`,
    [
      ['new', 'Diolch.'],
      ['quoted', 'Oddi wrth: Asha Anfonwyd: 03 Mawrth 2026 09:12 At: Bryn Pwnc: Rota Hi'],
    ],
  ],
  [
    'Outlook 2010: the header block alone',
    'reply',
    `<p>Thanks.</p><p class="MsoNormal">${HEADER}</p><p>Hi</p>`,
    [
      ['new', 'Thanks.'],
      ['quoted', `${SHOWN} Hi`],
    ],
  ],
  [
    'Outlook on the web',
    'reply',
    `<div>Thanks.</div><div id="appendonsend"></div><hr style="width:98%" tabindex="-1"><div id="divRplyFwdMsg"><font>${HEADER}</font><div>&nbsp;</div></div><div>Hi</div>`,
    [
      ['new', 'Thanks.'],
      ['quoted', `${SHOWN} Hi`],
    ],
  ],
  [
    'Outlook on the web, forward with nothing above',
    'unknown',
    `<div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${HEADER}</div><div>Hi</div>`,
    [['forwarded', `${SHOWN} Hi`]],
  ],
  [
    'Outlook for iOS',
    'reply',
    `<div dir="auto">Thanks.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.example/ios">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg">${HEADER}</div><div>Hi</div></div>`,
    [
      ['new', 'Thanks.'],
      ['signature', 'Get Outlook for iOS'],
      ['quoted', `${SHOWN} Hi`],
    ],
  ],
  [
    'Gmail',
    'reply',
    `<div dir="ltr">Thanks.</div><br><div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}<br></div><blockquote class="gmail_quote">Hi</blockquote></div>`,
    [
      ['new', 'Thanks.'],
      ['quoted', `${WROTE} Hi`],
    ],
  ],
  [
    'Gmail, answers between the lines, signature below',
    'reply',
    `<div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote class="gmail_quote">Who chairs?</blockquote><div>I do.</div><blockquote class="gmail_quote">Who writes?</blockquote><div>Bryn.</div></div><div class="gmail_signature">Morwenna Tate</div>`,
    [
      ['quoted', `${WROTE} Who chairs?`],
      ['new', 'I do.'],
      ['quoted', 'Who writes?'],
      ['new', 'Bryn.'],
      ['signature', 'Morwenna Tate'],
    ],
  ],
  [
    'Gmail forward',
    'unknown',
    `<div>For you.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Asha</b><br>Date: Tue, 3 Mar 2026 at 09:12<br></div><br>Hi<blockquote>deeper</blockquote>end</div>`,
    [
      ['new', 'For you.'],
      [
        'forwarded',
        '---------- Forwarded message --------- From: Asha Date: Tue, 3 Mar 2026 at 09:12 Hi deeper end',
      ],
    ],
  ],
  [
    'Apple Mail, the answer below',
    'reply',
    `<div><blockquote type="cite"><div>${ATTRIBUTION}</div><br><div>Noon?</div></blockquote></div><div>Noon.</div>`,
    [
      ['quoted', `${WROTE} Noon?`],
      ['new', 'Noon.'],
    ],
  ],
  [
    'Thunderbird',
    'reply',
    `<p>Thanks.</p><div class="moz-cite-prefix">${ATTRIBUTION}<br></div><blockquote type="cite" cite="mid:1@example.org"><p>Hi</p></blockquote><p>Bye.</p><div class="moz-signature">-- <br>Bryn</div>`,
    [
      ['new', 'Thanks.'],
      ['quoted', `${WROTE} Hi`],
      ['new', 'Bye.'],
      ['signature', '-- Bryn'],
    ],
  ],
  [
    'two elements that begin together, the wider one counts; a signature in it is not the writer’s',
    'reply',
    `<p>Thanks.</p><div class="gmail_quote"><blockquote>Hi</blockquote><div class="gmail_signature">Asha</div></div>`,
    [
      ['new', 'Thanks.'],
      ['quoted', 'Hi Asha'],
    ],
  ],
  [
    'Yahoo',
    'reply',
    `<div>Thanks.</div><div id="ydp1a2b3cyahoo_quoted_1" class="ydp1a2b3cyahoo_quoted"><div>${ATTRIBUTION}</div><div>Hi</div></div>`,
    [
      ['new', 'Thanks.'],
      ['quoted', `${WROTE} Hi`],
    ],
  ],
  [
    'Zimbra: a rule and a header block',
    'reply',
    `<div>Thanks.</div><hr id="zwchr"><div><b>From: </b>Asha<br><b>To: </b>Bryn<br><b>Sent: </b>Tuesday<br></div><div>Hi</div>`,
    [
      ['new', 'Thanks.'],
      ['quoted', 'From: Asha To: Bryn Sent: Tuesday Hi'],
    ],
  ],
  [
    'angle brackets in HTML',
    'reply',
    'Thanks.<br><br>&gt; Noon?<br>&gt; Or one?<br>',
    [
      ['new', 'Thanks.'],
      ['quoted', '> Noon? > Or one?'],
    ],
  ],
  [
    'a rule divides the writer’s own text',
    'new',
    '<p>One</p><hr><p>Two</p><p>From: the beginning</p>',
    [['new', 'One Two From: the beginning']],
  ],
  [
    'a box with a top border is no header',
    'unknown',
    `<p>One</p><div style="${BORDER}"><p>Note: the hall is cold.</p><p>Bring a coat.</p></div>`,
    [['new', 'One Note: the hall is cold. Bring a coat.']],
  ],
  [
    'indented text of a new mail',
    'new',
    '<p>The rule says:</p><blockquote style="margin:0 0 0 40px">Wash up.</blockquote><p>Do so.</p>',
    [['new', 'The rule says: Wash up. Do so.']],
  ],
  [
    'text typed into what was left of a quotation',
    'unknown',
    '<div class="gmail_quote"><div>Noon is fine.</div></div>',
    [['new', 'Noon is fine.']],
  ],
  [
    'Outlook’s marker with nothing of a header near it',
    'new',
    '<p>One</p><div id="appendonsend"></div><p>Two</p>',
    [['new', 'One Two']],
  ],
];

describe('telling the text of an HTML mail apart', () => {
  test.each(MAILS)('%s', (...mail) => {
    expectHtmlCut(mail);
  });
});

describe('hints', () => {
  const text = 'Yes.\nAsha wrote:\nNoon?\nNo.\n';

  test('a quotation ends within a line where its element does', () => {
    const hints = [{ kind: 'quote-element', name: 'blockquote', start: 17, end: 20 }] as const;
    const segments = splitSegments({ text, hints, format: 'html', kind: 'reply' });
    expect(segments).toEqual([
      { kind: 'new', start: 0, end: 5 },
      { kind: 'quoted', start: 5, end: 20 },
      { kind: 'new', start: 20, end: 27 },
    ]);
  });

  test('a plain text has no elements', () => {
    const hints = [{ kind: 'quote-element', name: 'gmail_quote', start: 5, end: 23 }] as const;
    const segments = splitSegments({ text, hints, format: 'text', kind: 'reply' });
    expect(segments).toEqual([{ kind: 'new', start: 0, end: 27 }]);
  });

  test('hints beyond the text, empty or upside down do no harm', () => {
    const hints = [
      { kind: 'quote-element', name: 'gmail_quote', start: 23, end: 5 },
      { kind: 'quote-element', name: 'gmail_quote', start: 5, end: 5 },
      { kind: 'header-border', name: 'div', start: 27, end: 99 },
      { kind: 'signature-element', name: 'signature', start: 90, end: 99 },
    ] as const;
    const segments = splitSegments({ text, hints, format: 'html', kind: 'reply' });
    expect(segments).toEqual([{ kind: 'new', start: 0, end: 27 }]);
  });
});
