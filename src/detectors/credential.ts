import { type Candidate, candidateAt, type Detector, type Scan } from './candidate';
import { MOST_OF_A_KIND } from './kept-entities';
import { anyOf, matchAt, matchesOf } from './matches';
import { isMadeUp, isPlaceholder, withoutStops } from './secret-token';

/** Words after which the value itself may stand. The digit look-alikes are those of "p4ssw0rd". */
const LABEL =
  /(?:^|[^a-z])((?:p[a@4][s5$]{2}(?:w[o0]rd|code|phrase|wd|wrd)?|pwd|pw)s?|pins?(?: ?(?:code|number|no\.?))?|(?:door|gate|alarm|key ?safe|key ?pad|entry|lock|unlock|safe|access|security|log-?in|recovery|backup|verification|one[- ]time)[- ]codes?|(?:recovery|encryption|bitlocker|network|wi-?fi|security)[- ]keys?|(?:recovery|seed|secret)[- ]phrase|memorable (?:word|information))(?![a-z])/gi;

/** What leads from the word to its value: "for the shared drive is", "has been reset to", a colon, an equals sign. */
const LEAD =
  /(?:["'”’]?\s?\([^()\n]{1,30}\))?(?: (?:for|to|on|of|at|in|into|you need|which)(?: [^\s:=.;,]{1,20}){1,8}?)?(?:["'”’]{0,2} ?(?::|=>?|-+>|>)|,? ?(?:(?:has|have) been |was |is |will be )?(?:now |temporarily )?(?:re)?(?:set|changed|updated|reset) (?:to|as)|'s| (?:is|are|was|will be|should be|to use is)(?: now| still| currently)?(?: ?[:-])?| -)[ \t]*(?:\r?\n[ \t>]{0,4})?["'“‘`(*]{0,2}/y;

/** No word leads: "password Summer24", "PIN 4821". */
const NO_LEAD = /[ \t]{1,2}["'“‘(]?/y;

const TOKEN = /[^\s"“”<>`]{4,64}/y;
const QUOTED = /([^"“”'‘’`\n]{4,48})["”'’`]/y;

/** Words that are no password, whole: those that hold a sentence together, and those that say how a password is. */
const WORDS = {
  joining:
    'an?,the,and,but,or,if,as,at,by,for,from,in,of,on,to,with,not,now?,only,never,always,also,still,just,too,so,very,be|been|being,its?,this,that,these,those,t?here,below,above,yours?,my,mine,our,his,her,their,who,which,what,when,where,until,because,unless,see,will,would,may,must,should,can|cannot,yes,per,via,like,than,enough,please',
  telling:
    'same,different,case,sent,given,known,wrong,right,correct,invalid,valid,weak|weaker,strong|stronger,long|longer,short|shorter,safe,secure,unique,blank,empty,fine,okay,good,bad,old,new,easy,hard,simple,complex,private,personal,confidential,sensitive,important,due,over,kept,lost,gone,broken,stolen,shown,unknown,pending,down,part,one,two,three,letters,characters,digits,words,email,text,post,phone,separate,default,optional,mandatory,compulsory,essential,none,[a-z]+(?:ed|ing|able|ible|ory|ally|ly|ful|less|ous|ive)',
};

const DIGITS = /^#?\d{4,10}[#*]?$/;

/** Rooms on the telephone and on the web hand their codes to everybody who is invited. */
const MEETING =
  /meeting id|webinar|conference|join .{0,30}(?:meeting|call)|zoom\.us|teams\.microsoft|\bdial|call[- ]?in|participa|\bnmc\b/i;
const MEETING_BEFORE = 250;
const MEETING_AFTER = 60;

/** A number on the register of nurses and midwives, which is called a PIN. */
const NURSE = /^\d{2}[a-z]\d{4}[a-z]$/i;

interface Reading {
  readonly start: number;
  readonly token: string;
}

/** Whether a plain word may be the value: it is quoted or labelled, ends its clause, and is no talk about passwords. */
function isPlainWord(text: string, token: string, end: number): boolean {
  if (!/^[A-Za-z][A-Za-z-]{3,}$/.test(token)) return false;
  if (anyOf(WORDS.joining).test(token) || anyOf(WORDS.telling).test(token)) return false;
  return /^[.!]?[ \t]*(?:$|\r?\n|[.;|,)&]|and )/.test(text.slice(end, end + 12));
}

/** Three words or more to the end of the line, as passphrases are made; none of them talks. */
function phraseAt(text: string, at: number): string | undefined {
  const [words = ''] =
    /^[a-z]{3,12}(?:[ -][a-z]{3,12}){2,23}(?=["”'.]?[ \t]*(?:\r?\n|$))/i.exec(text.slice(at, at + 300)) ?? [];
  return words !== '' && !anyOf(WORDS.joining).test(words) ? words : undefined;
}

/** What stands in quotation marks, unless it talks. */
function quotedAt(text: string, at: number): string | undefined {
  const [, quoted = ''] = matchAt(QUOTED, text, at) ?? [];
  const talks = quoted.includes(' ') && anyOf(WORDS.joining).test(quoted);
  return quoted === '' || talks || isPlaceholder(quoted) ? undefined : quoted;
}

/** The run of characters at a place; after an equals sign it ends where the next setting begins. */
function tokenAt(text: string, at: number, lead: string): string | undefined {
  const [run = ''] = matchAt(TOKEN, text, at) ?? [];
  const token = withoutStops((lead.includes('=') ? run.split(/[;&]/)[0] : run) ?? '');
  if (token.length < 4 || isPlaceholder(token) || NURSE.test(token)) return undefined;
  return /^\w+:\/\/|@[\w-]+\.\w|^www\./.test(token) ? undefined : token;
}

function readValue(text: string, label: string, at: number, lead: string): Reading | undefined {
  const isLabelled = /[:=]/.test(lead);
  const phrase = isLabelled || label.includes('phrase') ? phraseAt(text, at) : undefined;
  if (phrase !== undefined) return { start: at, token: phrase };
  const quoted = /["'“‘`]$/.test(lead) ? quotedAt(text, at) : undefined;
  if (quoted !== undefined) return { start: at, token: quoted };
  const token = tokenAt(text, at, lead);
  if (token === undefined) return undefined;
  const hasLead = lead.trim() !== '';
  if (DIGITS.test(token)) return hasLead || /PIN|code/.test(label) ? { start: at, token } : undefined;
  if (isMadeUp(token)) return /code/i.test(label) && !/\d/.test(token) ? undefined : { start: at, token };
  return hasLead && label !== 'pass' && isPlainWord(text, token, at + token.length)
    ? { start: at, token }
    : undefined;
}

function labelled(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [, label = ''] of matchesOf(LABEL, text)) {
    if (found.length === MOST_OF_A_KIND) break;
    const end = LABEL.lastIndex;
    const lead = matchAt(LEAD, text, end) ?? matchAt(NO_LEAD, text, end);
    if (lead === null) continue;
    const value = readValue(text, label, end + lead[0].length, lead[0]);
    if (value === undefined || isMeeting(text, label, end)) continue;
    found.push(secret(value, /[:=]/.test(lead[0]) ? 'high' : 'medium', `after "${label.toLowerCase()}"`));
    LABEL.lastIndex = value.start + value.token.length;
  }
  return found;
}

function isMeeting(text: string, label: string, at: number): boolean {
  return (
    MEETING.test(text.slice(Math.max(0, at - MEETING_BEFORE), at + MEETING_AFTER)) &&
    !/phrase|key/i.test(label)
  );
}

function secret({ start, token }: Reading, alone: 'medium' | 'high', note: string): Candidate {
  return candidateAt(
    'credential',
    token,
    { start, end: start + token.length },
    { need: 'none', alone, notes: [note] },
  );
}

/** Secrets whose own form says what they are: in addresses, in commands, recovery keys of drives, names with passwords. */
const FORMS: readonly (readonly [form: RegExp, note: string])[] = [
  [
    /(?:^|[^a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,64}:([^\s@/]{3,100})@[a-z0-9[]/gi,
    'name and password in an address',
  ],
  [/(?:^|\D)(\d{6}(?:[- ]\d{6}){7})(?!\d)/g, 'recovery key of an encrypted drive'],
  [/(?:-u|--user) ?['"]?[^\s:'"]{1,40}:([^\s'"]{4,64})/g, 'name and password in a command'],
  [/authorization: ?basic ([A-Z0-9+/]{8,200}={0,2})/gi, 'name and password in a header'],
  [
    /(?:log-?in|log ?on|sign-?in|cred(?:ential)?s|username|user)(?: details?)?(?: (?:is|are|for [^\s:]{1,30}))? ?[:=-] ?[^\s/|]{2,40} ?(?:[/|,&]|and) ?([^\s,]{5,64})/gi,
    'name and password together',
  ],
  [
    /(?:^|\s)["'“]?([^\s"'”]{5,64})["'”]? (?:is|as) (?:the|your|my|our|a|his|her)(?: [a-z-]{2,15})? (?:password|passcode|passphrase|pin)(?![a-z])/gi,
    'before "password"',
  ],
];

/** A field behind a delimiter or at the start of a line, with a delimiter or a line end behind it. */
const FIELD = /([\t,;|] ?|\n)"?([^\s"',;|]{4,40})(?="? ?(?:[\t,;|]|\r?\n|$))/g;
const MOST_FIELDS = 400;
const IN_COLUMN = { need: 'label', notes: [] } as const;

/** Forms that only speak where the value is made as secrets are. */
const LOOSE_FORMS = 4;

function formed(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  FORMS.forEach(([form, note], place) => {
    for (const hit of matchesOf(form, text)) {
      const [whole, value = ''] = hit;
      const token = withoutStops(value);
      const isLoose = place >= LOOSE_FORMS;
      if (isPlaceholder(token) || (isLoose && !isMadeUp(token) && !DIGITS.test(token))) continue;
      found.push(
        secret({ start: hit.index + whole.lastIndexOf(value), token }, isLoose ? 'medium' : 'high', note),
      );
    }
  });
  return found;
}

/** Fields of tables that are made as secrets are: a header may say that they are some. */
function fields(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 1: lead = '', 2: token = '' } of matchesOf(FIELD, text)) {
    if (found.length === MOST_FIELDS) break;
    const start = index + lead.length;
    if (isPlaceholder(token) || !(isMadeUp(token) || DIGITS.test(token))) continue;
    found.push(candidateAt('credential', token, { start, end: start + token.length }, IN_COLUMN));
  }
  return found;
}

/** One look tells most mails: no word and no sign of a secret. */
const WORTH_LOOKING =
  /p[a@4][s5$]{2}|\bpwd?\b|\bpins?\b|code|recovery|phrase|-key|memorable|:\/\/[^\s/]{0,64}:|\d{6}-\d{6}-|log-?in|sign-?in|cred|user|basic|wi-?fi| key/i;

function find({ exact: text }: Scan): readonly Candidate[] {
  return WORTH_LOOKING.test(text) ? [...labelled(text), ...formed(text), ...fields(text)] : [];
}

/** Values that open something: passwords, PINs and passphrases in prose, connection strings, addresses, recovery keys. */
export const credential: Detector = {
  kind: 'credential',
  cues: { naming: 'password,passcode,pwd,pin,pin code', related: '', competing: '', indifferent: 'code' },
  find,
};
