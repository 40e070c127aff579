import { trimBlank } from './blank';

/** What a line of a header block tells. `sent` is a date too, under a word that only mail programs use. */
export type HeaderRole = 'from' | 'sent' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/**
 * The words before the colon as mail programs write them: English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Slovak, Hungarian, Romanian, Turkish, Greek,
 * Russian, Ukrainian, Chinese, Japanese, Korean.
 */
const WORDS: Readonly<Record<HeaderRole, string>> = {
  from:
    'from|von|absender|de|expéditeur|da|mittente|remitente|van|afzender|från|avsändare|fra|afsender|lähettäjä|' +
    'od|nadawca|feladó|de la|kimden|gönderen|από|от|от кого|від|发件人|寄件者|差出人|보낸 사람',
  sent:
    'sent|date sent|gesendet|envoyé|envoyé le|date d’envoi|enviado|enviado el|enviado em|enviada|inviato|verzonden|' +
    'skickat|sendt|lähetetty|wysłano|wysłane|odesláno|odoslané|elküldve|küldve|trimis|gönderildi|στάλθηκε|' +
    'отправлено|надіслано|发送时间|寄件日期|送信日時|보낸 날짜',
  date:
    'date|datum|data|data/ora|fecha|dato|päivämäärä|päiväys|dátum|dată|tarih|ημερομηνία|дата|日期|日付|날짜|' +
    'message du',
  to:
    'to|an|empfänger|à|destinataire|a|para|destinatario|per|aan|ontvanger|till|mottagare|til|modtager|' +
    'vastaanottaja|do|komu|címzett|către|kime|alıcı|προς|кому|收件人|宛先|받는 사람',
  cc:
    'cc|c.c.|kopie|copie|copie à|cc à|copia|cópia|kopia|kopi|kopio|dw|másolat|másolatot kap|bilgi|κοιν.|' +
    'копия|копія|抄送|副本|참조|bcc|cci|cco|ccn',
  subject:
    'subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat|předmět|predmet|tárgy|' +
    'subiect|konu|θέμα|тема|主题|主旨|件名|제목',
  other:
    'reply-to|reply to|sent by|please respond to|on behalf of|importance|priority|attachments|attachment|' +
    'organization|organisation|sensitivity|wichtigkeit|priorität|anlagen|antwort an|pièces jointes|' +
    'répondre à|adjuntos|importancia|allegati|rispondi a|bijlagen|antwoord aan|anexos|bilagor|vedhæftet|vedlegg',
};

const ROLES = new Map<string, HeaderRole>();
for (const role of Object.keys(WORDS) as HeaderRole[]) {
  for (const word of WORDS[role].split('|')) ROLES.set(word, role);
}

const LONGEST_LABEL = 32;

/** What a line of a header block tells; `undefined` where the word before the colon is not one that mail programs write. */
export function headerRole(words: string): HeaderRole | undefined {
  const colon = colonOf(words);
  return colon < 1 ? undefined : ROLES.get(plainLabel(words.slice(0, colon)));
}

/** What stands after the label. */
export function headerValue(words: string): string {
  return words.slice(colonOf(words) + 1);
}

/** True for "Some words: something", in whatever language. */
export function isLabelled(words: string): boolean {
  const colon = colonOf(words);
  return colon > 0 && trimBlank(words.slice(colon + 1)) !== '';
}

function colonOf(words: string): number {
  const limit = Math.min(words.length, LONGEST_LABEL);
  for (let at = 0; at < limit; at += 1) {
    const char = words.charAt(at);
    if (char === ':' || char === '：') return at;
  }
  return -1;
}

/** Lower case, without the marks that stand for bold in text mails, nor blanks. */
function plainLabel(label: string): string {
  let start = 0;
  let end = label.length;
  while (start < end && isDressing(label.charAt(start))) start += 1;
  while (end > start && isDressing(label.charAt(end - 1))) end -= 1;
  return label.slice(start, end).toLowerCase().replace(/'/g, '’');
}

function isDressing(char: string): boolean {
  return char === '*' || char === '_' || trimBlank(char) === '';
}
