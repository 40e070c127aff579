import { isBlankCode, trimBlank } from './blank';

/** What a marker line says: the earlier mail follows, or a mail passed on follows. */
export type MarkerKind = 'original' | 'forward';

/** What stands between dashes, as in "-----Original Message-----". */
const ORIGINAL =
  'original message|original email|original mail|original appointment|reply message|ursprüngliche nachricht|' +
  'originalnachricht|original-nachricht|message d’origine|message original|message initial|mensaje original|' +
  'messaggio originale|oorspronkelijk bericht|origineel bericht|mensagem original|ursprungligt meddelande|' +
  'originalmeddelande|oprindelig meddelelse|oprindelig besked|original besked|opprinnelig melding|' +
  'original melding|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa|' +
  'eredeti üzenet|mesaj original|mesajul original|orijinal mesaj|αρχικό μήνυμα|исходное сообщение|' +
  'исходное письмо|оригинальное сообщение';
const FORWARD =
  'forwarded message|forwarded mail|forwarded email|weitergeleitete nachricht|message transféré|' +
  'message réexpédié|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|' +
  'mensagem reencaminhada|vidarebefordrat meddelande|videresendt meddelelse|videresendt besked|' +
  'videresendt melding|välitetty viesti|edelleenlähetetty viesti|przekazana wiadomość|wiadomość przekazana|' +
  'přeposlaná zpráva|preposlaná správa|továbbított üzenet|mesaj redirecționat|iletilen mesaj|' +
  'пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|treść przekazanej wiadomości';
/** Lotus Notes: "---- Forwarded by A Name/Place on 01/02/2003 04:05 PM ----", often wrapped before the last dashes. */
const FORWARD_BY =
  'forwarded by |weitergeleitet von |transféré par |réacheminé par |reenviado por |inoltrato da ';
/** Apple Mail and others: the whole line, with a colon and no dashes. */
const BEGIN =
  'begin forwarded message|anfang der weitergeleiteten nachricht|début du message transféré|' +
  'début du message réexpédié|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|' +
  'início da mensagem reencaminhada|início da mensagem encaminhada|vidarebefordrat brev|' +
  'start på videresendt besked|start på videresendt melding|välitetty viesti alkaa|' +
  'początek przekazywanej wiadomości|začátek přeposílané zprávy';

/** No phrase of these with its dashes or colon is shorter. */
const SHORTEST = 12;
const DASHED = new Map<string, MarkerKind>();
for (const phrase of ORIGINAL.split('|')) DASHED.set(phrase, 'original');
for (const phrase of FORWARD.split('|')) DASHED.set(phrase, 'forward');
const BEGINS = new Set(BEGIN.split('|'));
const FORWARDERS = FORWARD_BY.split('|');

/** Reads a marker line that needs nothing after it to be one. */
export function readMarker(words: string): MarkerKind | undefined {
  if (words.length < SHORTEST) return undefined;
  const dashes = countDashes(words, 0);
  if (dashes >= 2) return readDashed(words, dashes);
  const last = words.charAt(words.length - 1);
  return (last === ':' || last === '：') && BEGINS.has(fold(words.slice(0, -1))) ? 'forward' : undefined;
}

/** Reads "Original Message" or "Forwarded message:" without dashes before it: a marker only where a header block follows. */
export function readBareMarker(words: string): MarkerKind | undefined {
  if (words.length > 60 || words.length < SHORTEST - 2) return undefined;
  const end = words.endsWith(':') ? words.length - 1 : words.length;
  return DASHED.get(trimDashes(fold(words.slice(0, end))));
}

/** True for a line drawn with three or more dashes, underscores or equal signs, and nothing else. */
export function isDrawnRule(words: string): boolean {
  if (words.length < 3 || words.length > 200) return false;
  const first = words.charAt(0);
  if (first !== '_' && first !== '-' && first !== '=' && first !== '–' && first !== '—') return false;
  for (let at = 1; at < words.length; at += 1) if (words.charAt(at) !== first) return false;
  return true;
}

/** What stands between the dashes; in some mails the header lines follow on the same line. */
function readDashed(words: string, dashes: number): MarkerKind | undefined {
  const close = words.indexOf('--', dashes);
  const inner = fold(words.slice(dashes, close === -1 ? Math.min(words.length, dashes + 120) : close));
  if (dashes >= 3 && FORWARDERS.some((opening) => inner.startsWith(opening))) return 'forward';
  return DASHED.get(trimDashes(inner));
}

function trimDashes(text: string): string {
  let end = text.length;
  while (end > 0 && (isDash(text.charAt(end - 1)) || isBlankCode(text.charCodeAt(end - 1)))) end -= 1;
  return text.slice(0, end);
}

function countDashes(words: string, from: number): number {
  let at = from;
  while (at < words.length && isDash(words.charAt(at))) at += 1;
  return at - from;
}

function isDash(char: string): boolean {
  return char === '-' || char === '–' || char === '—' || char === '_' || char === '=' || char === '*';
}

function fold(text: string): string {
  return trimBlank(text).toLowerCase().replace(/'/g, '’');
}
