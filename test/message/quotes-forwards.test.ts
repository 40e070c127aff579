import type { TextMail } from './segment-table';
import { expectTextCut } from './segment-table';

const HEADER =
  'From: Asha Okoro <asha@example.org>\nSent: 03 March 2026 09:12\nTo: Bryn Pugh\nSubject: Rota\n\nHi\n';
const BODY = '\nThe rota is attached.\n\nOn 01/03/2026 10:00, Cai wrote:\n> Where is it?\n';

const MAILS: readonly TextMail[] = [
  [
    'Gmail forward, deeper mails and all',
    'unknown',
    [
      ['new', 'For you.\n\n'],
      [
        'forwarded',
        `---------- Forwarded message ---------\nFrom: Asha <asha@example.org>\nDate: Tue, 3 Mar 2026 at 09:12\nSubject: Rota\nTo: <bryn@example.org>\n${BODY}`,
      ],
    ],
  ],
  [
    'Thunderbird forward',
    'unknown',
    [
      ['new', 'For you.\n\n'],
      [
        'forwarded',
        '-------- Forwarded Message --------\nSubject: \tRota\nDate: \tTue, 3 Mar 2026 09:12:30 +0000\nFrom: \tAsha <asha@example.org>\nTo: \tbryn@example.org\n\n\nHi\n',
      ],
    ],
  ],
  [
    'Yahoo forward, all headers on the line of the marker',
    'unknown',
    [
      ['new', 'For you.\n'],
      [
        'forwarded',
        '  ----- Forwarded Message ----- From: Asha <asha@example.org>To: Bryn <bryn@example.org>Sent: Tuesday\n Hi\n',
      ],
    ],
  ],
  [
    'Apple Mail forward, marked lines, with an answer below them',
    'unknown',
    [
      ['new', 'For you.\n\n'],
      [
        'forwarded',
        '> Begin forwarded message:\n>\n> From: Asha <asha@example.org>\n> Subject: Rota\n>\n> Hi\n',
      ],
      ['new', '\nShall we?\n'],
    ],
  ],
  [
    'Apple Mail forward, the marker itself unmarked',
    'unknown',
    [
      ['new', 'For you.\n\n'],
      [
        'forwarded',
        'Begin forwarded message:\n\n> From: Asha <asha@example.org>\n> Subject: Rota\n>\n> Hi\nand its rest\n',
      ],
    ],
  ],
  [
    'MailMate forward',
    'unknown',
    [
      [
        'forwarded',
        'Forwarded message:\n\n> From: Asha <asha@example.org>\n> To: bryn@example.org\n> Subject: Rota\n>\n> Hi\n',
      ],
    ],
  ],
  [
    'Lotus Notes forward, wrapped before its last dashes',
    'unknown',
    [
      ['new', 'For you.\n\n'],
      [
        'forwarded',
        '---------------------- Forwarded by Bryn Pugh/WEST/Moor on 03/03/2026 09:12 AM \n---------------------------\n\nAsha\n\nHi\n',
      ],
    ],
  ],
  [
    'Outlook forward, told by the headers of the mail',
    'forward',
    [
      ['new', 'For you.\n\n'],
      ['forwarded', HEADER],
    ],
  ],
  [
    'the same block in a mail of unknown kind',
    'unknown',
    [
      ['new', 'For you.\n\n'],
      ['quoted', HEADER],
    ],
  ],
  ['a bare forward: nothing above the header block', 'unknown', [['forwarded', HEADER]]],
  [
    'a bare forward: blank lines above the line and the block',
    'unknown',
    [['forwarded', `\n\n____________\n${HEADER}`]],
  ],
  [
    'quoted lines whose own words come before a header block',
    'unknown',
    [
      [
        'quoted',
        '> See below.\n>\n> From: Asha <asha@example.org>\n> Sent: 03 March 2026 09:12\n> To: Bryn\n',
      ],
    ],
  ],
  ['an empty reply: the same block', 'reply', [['quoted', HEADER]]],
  [
    'a forward with quoted lines only',
    'forward',
    [
      ['new', 'For you.\n\n'],
      ['forwarded', '> Is noon all right?\n> Or one?\n'],
    ],
  ],
  [
    'a forwarded mail within a reply stays part of the quotation',
    'reply',
    [
      ['new', 'Thanks.\n\n'],
      [
        'quoted',
        `-----Original Message-----\n${HEADER}\n---------- Forwarded message ---------\nFrom: Cai\n\nHi\n`,
      ],
    ],
  ],
];

/** Header blocks, as Outlook writes them in other languages. */
const HEADERS: readonly (readonly [language: string, block: string])[] = [
  ['German', 'Von: Asha Okoro\nGesendet: Dienstag, 3. März 2026 09:12\nAn: Bryn Pugh\nBetreff: Plan\n'],
  ['French', 'De : Asha Okoro\nEnvoyé : mardi 3 mars 2026 09:12\nÀ : Bryn Pugh\nObjet : Plan\n'],
  ['Spanish', 'De: Asha Okoro\nEnviado el: martes, 3 de marzo de 2026 9:12\nPara: Bryn Pugh\nAsunto: Plan\n'],
  ['Italian', 'Da: Asha Okoro\nInviato: martedì 3 marzo 2026 09:12\nA: Bryn Pugh\nOggetto: Piano\n'],
  ['Dutch', 'Van: Asha Okoro\nVerzonden: dinsdag 3 maart 2026 09:12\nAan: Bryn Pugh\nOnderwerp: Plan\n'],
  [
    'Portuguese',
    'De: Asha Okoro\nEnviada: terça-feira, 3 de março de 2026 09:12\nPara: Bryn Pugh\nAssunto: Plano\n',
  ],
  ['Swedish', 'Från: Asha Okoro\nSkickat: den 3 mars 2026 09:12\nTill: Bryn Pugh\nÄmne: Plan\n'],
  ['Danish', 'Fra: Asha Okoro\nSendt: 3. marts 2026 09:12\nTil: Bryn Pugh\nEmne: Plan\n'],
  ['Polish', 'Od: Asha Okoro\nWysłano: wtorek, 3 marca 2026 09:12\nDo: Bryn Pugh\nTemat: Plan\n'],
  [
    'Finnish',
    'Lähettäjä: Asha Okoro\nLähetetty: tiistai 3. maaliskuuta 2026 9.12\nVastaanottaja: Bryn Pugh\nAihe: Plan\n',
  ],
  ['Russian', 'От: Asha Okoro\nОтправлено: 3 марта 2026 г. 9:12\nКому: Bryn Pugh\nТема: План\n'],
];

/** Attributions, as mail programs write them in other languages. */
const WROTE: readonly (readonly [language: string, attribution: string])[] = [
  ['German', 'Am 03.03.2026 um 09:12 schrieb Asha Okoro <asha@example.org>:\n'],
  ['German, name first', 'Asha Okoro <asha@example.org> schrieb am Di., 3. März 2026, 09:12:\n'],
  ['French', 'Le mar. 3 mars 2026 à 09:12, Asha Okoro <asha@example.org>\na écrit :\n'],
  ['Spanish', 'El mar, 3 mar 2026 a las 9:12, Asha Okoro (<asha@example.org>) escribió:\n'],
  ['Italian', 'Il giorno mar 3 mar 2026 alle ore 09:12 Asha Okoro <asha@example.org>\nha scritto:\n'],
  ['Dutch', 'Op di 3 mrt 2026 om 09:12 schreef Asha Okoro <asha@example.org>:\n'],
  ['Portuguese', 'Em ter., 3 de mar. de 2026 às 09:12, Asha Okoro <\nasha@example.org> escreveu:\n'],
  ['Swedish', 'Den tis 3 mars 2026 kl 09:12 skrev Asha Okoro <asha@example.org>:\n'],
  ['Norwegian, bracket wrapped', 'tir. 3. mars 2026 kl. 09:12 skrev Asha Okoro <asha@example.org\n>:\n'],
  ['Finnish', 'ti 3. maaliskuuta 2026 klo 9.12 Asha Okoro\n<asha@example.org> kirjoitti:\n'],
  ['Polish', 'W dniu 2026-03-03 09:12:39 użytkownik Asha Okoro <asha@example.org> napisał(a):\n'],
  ['Czech', 'Dne 3. 3. 2026 v 9:12 Asha Okoro <asha@example.org> napsal(a):\n'],
  ['Hungarian', '2026.03.03. 9:12 keltezéssel, Asha Okoro írta:\n'],
  ['Russian, no verb', 'вт, 3 мар. 2026 г. в 09:12, Asha Okoro <asha@example.org>:\n'],
  ['no verb at all', '2026-03-03 09:12 GMT+00:00 Asha Okoro <asha@example.org>:\n'],
];

describe('forwards', () => {
  test.each(MAILS)('%s', (...mail) => {
    expectTextCut(mail);
  });
});

describe('other languages', () => {
  test.each(HEADERS)('header block: %s', (language, block) => {
    expectTextCut([
      language,
      'reply',
      [
        ['new', 'Yes.\n\n'],
        ['quoted', `${block}\nHi\n`],
      ],
    ]);
  });

  test.each(WROTE)('attribution: %s', (language, attribution) => {
    expectTextCut([
      language,
      'reply',
      [
        ['new', 'Yes.\n\n'],
        ['quoted', `${attribution}\n> Hi\n`],
      ],
    ]);
  });
});
