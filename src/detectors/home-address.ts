import { type Candidate, candidateAt, type Detector, NO_CUES } from './candidate';
import { anyOf, matchesOf } from './matches';

/** Areas of the postcode, first letters of all in use. */
const AREAS =
  ' AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ';

/** The six shapes of a postcode; C I K M O V never stand in the last two places (presidio's UK recogniser, BS 7666). */
const POSTCODE =
  /(?:^|[^A-Z0-9])(([A-Z]{1,2})[ -]?\d[A-Z0-9]?(?:[ \-._/:*()[\]]{0,3}|\r?\n[ >]{0,4})\d[ -]?[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/gi;

/** Words round an address, as patterns of whole words. */
const WORDS = {
  street:
    'street,str?,road,rd,avenue,ave?,lane,ln,close,cl,drive,dr,way,crescent,cres,court,ct,gardens,gdns,grove,gr,place,pl,terrace,terr?,hill,walk,square,sq,mews,rise,view,green,park,row,parade,croft,meadows?,fold,vale,bank,heights,house,cottages?',
  /** Somebody lives there. */
  home: "(?:home|house|private|residential|permanent|previous|current|new|old|correspondence|forwarding|term[- ]time|his|her|their|my|your|(?:client|patient|learner|pupil|student|tenant|employee|customer|applicant|child|parent|resident|claimant|mum|dad|user)'?s?)(?:'?s?) (?:(?:full|home|new|current|postal|old) )?(?:address|post ?code),(?:lives?|living|lived|resid(?:es?|ing|ed)|stay(?:s|ing)|moved|moving|tenant|tenancy|home visit|bailed|discharged|collect (?:him|her|them)) (?:alone |now |with [a-z]+ )?(?:at|in|of|to|into|from),next of kin",
  person:
    'mrs?,ms,miss,mx,master,d\\.?o\\.?b,date of birth,born,patient,learner,pupil,client,tenant,resident,applicant,claimant,employee,service user,nhs no,nhs number,ni no,ni number,name ?:,forename,surname,s?he',
  /** An organisation's place, wherever it stands in the same lines. */
  organisation:
    'registered (?:office|in|address|charity),our (?:[a-z]+ )?(?:premises|address|site|base),ltd,limited,plc,llp,cic,council,university,college,academy,school,nursery,hospital,clinic,surgery,practice,library,museum,gallery,theatre,hotel,pub,restaurant,caf[eé],venue,stadium,arena,cent(?:re|er),station,airport,warehouse,depot,industrial,business park,retail park,trading estate,enterprise,suite,floor,unit,store,shop,branch,police,church,hall,mosque,temple,department,headquarters,hq,sat ?nav,car park,parking,showroom,(?:visit|find|join) us,www,vat,invoice,supplier,chamber,solicitors,estates?,landlord,offices?,firm,company',
  /** What happens at an address without anybody living there; a person named beside it outweighs this. */
  event:
    'tel,t,fax,switchboard,e?mail,e,meet(?:ing)?,course,training,workshop,event,conference,interview,session,class,exhibition,open day,deliver(?:y|ies|ed)?,directions,held at,takes place,works? (?:at|from),based at,located at,lunch,dinner,book(?:ed|ing)?',
  /** An organisation speaks, unless of one of its people. */
  ours: 'we,us,our(?! (?:client|patient|learner|pupil|student|tenant|employee|customer|service user))',
  /** What heads columns of addresses, of people, of places. */
  addresses: '(?:[a-z]+ )?(?:post ?code|address)',
  people:
    '.{0,20}name,d\\.?o\\.?b,.{0,12}birth,patient,learner,pupil,student,client,tenant,employee,resident',
  places:
    'venue,site,branch,store,office,school,supplier,company,organi[sz]ation,depot,centre,hotel,location',
};

let street: RegExp | undefined;

/** A house number and a street, a flat before them perhaps. */
function streetPattern(): RegExp {
  street ??= new RegExp(
    `(?:^|[^\\w/.-])((?:(?:flat|apartment|apt|room) ?\\w{1,4}[, ]{1,3})?\\d{1,4}[a-d]?[, ]{1,3}(?:[a-z][\\w'’.-]{1,20} ){1,4}?(?:${WORDS.street.replace(/,/g, '|')})(?![a-z]))`,
    'gi',
  );
  return street;
}

/** So far before a postcode its address stands, and so far before that the words that say whose it is. */
const ADDRESS = 120;
const AROUND = 260;
const BEHIND = 90;

/** A list of people goes on so far below its header. */
const LONGEST_LIST = 5000;

/** So many are looked at: more of them in one text say nothing new. */
const MOST = 500;

/** The lines before a place, back to a blank one or so far. */
function paragraphBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - AROUND), at)
      .split(/\n[ \t>\r]*\n/)
      .pop() ?? ''
  );
}

/** The lines behind a place, as far as a blank one. */
function paragraphAfter(text: string, at: number): string {
  return text.slice(at, at + BEHIND).split(/\n[ \t>\r]*\n/)[0] ?? '';
}

/** What stands between the last word of a home and the end of the text; `undefined`: there is no such word. */
function afterHome(before: string): string | undefined {
  let rest = before;
  for (let hit = anyOf(WORDS.home).exec(rest); hit !== null; hit = anyOf(WORDS.home).exec(rest)) {
    rest = rest.slice(hit.index + hit[0].length);
  }
  return rest === before ? undefined : rest;
}

function says(words: string, ...texts: readonly string[]): boolean {
  return texts.some((text) => anyOf(words).test(text));
}

/** What speaks for a home at an address from `start` to `end`; `undefined`: nothing does. */
function homeAt(text: string, start: number, end: number, hasStreet: boolean): string | undefined {
  const before = paragraphBefore(text, start);
  const after = paragraphAfter(text, end);
  const gap = afterHome(before);
  // Who speaks on a line before the one that says whose home it is, speaks of something else.
  const line = gap === undefined ? 0 : before.lastIndexOf('\n', before.length - gap.length - 1) + 1;
  const isOurs = says(WORDS.ours, before.slice(Math.max(line, before.length - 60)));
  if (
    gap !== undefined &&
    !isOurs &&
    !says(WORDS.organisation, gap) &&
    !says(WORDS.event, gap) &&
    !/[.!?] +[A-Z]/.test(gap)
  ) {
    return SAID;
  }
  if (!hasStreet || says(WORDS.organisation, before, after)) return undefined;
  if (says(WORDS.person, before)) return 'a street beside a person';
  return isOurs || says(WORDS.event, before, after) ? undefined : 'house, street and postcode';
}

/** Whether the first line of a paragraph heads a table of people with a column of addresses. */
function isInListOfPeople(text: string, at: number): boolean {
  const lines =
    text
      .slice(Math.max(0, at - LONGEST_LIST), at)
      .split(/\n[ \t>\r]*\n/)
      .pop() ?? '';
  const [header = ''] = lines.trim().split('\n');
  return (
    /[\t,;|]/.test(header) &&
    says(WORDS.addresses, header) &&
    says(WORDS.people, header) &&
    !says(WORDS.places, header)
  );
}

const SAID = 'said to be where somebody lives';

function candidate(written: string, start: number, note: string): Candidate {
  const key = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const span = { start, end: start + written.length };
  return candidateAt('uk-postcode-address', key, span, { need: 'none', alone: 'medium', notes: [note] });
}

/** Where the last street with a house number begins in the lines that lead up to a postcode; -1: nowhere. */
function streetBefore(text: string, at: number): number {
  const before = paragraphBefore(text, at).slice(-ADDRESS);
  let start = -1;
  for (const { 0: whole, 1: written = '', index } of matchesOf(streetPattern(), before)) {
    start = at - before.length + index + whole.length - written.length;
  }
  return start;
}

function withPostcode(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let looks = 0;
  for (const { 0: whole, 1: postcode = '', 2: area = '', index } of matchesOf(POSTCODE, text)) {
    looks += 1;
    if (looks > MOST) break;
    if (!AREAS.includes(` ${area.toUpperCase()} `)) continue;
    const end = index + whole.length;
    const own = end - postcode.length;
    const street = streetBefore(text, own);
    const note = homeAt(text, street < 0 ? own : street, end, street >= 0);
    if (note !== undefined) found.push(candidate(postcode, own, note));
    else if (isInListOfPeople(text, own)) found.push(candidate(postcode, own, 'in a list of people'));
  }
  return found;
}

/** A street with a house number right after a word of a home, though no postcode follows. */
function withoutPostcode(text: string, known: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const { 0: whole, 1: written = '', index } of matchesOf(streetPattern(), text)) {
    if (found.length === MOST) break;
    const start = index + whole.length - written.length;
    const before = text.slice(Math.max(at, start - BEHIND), start);
    const gap = afterHome(before);
    at = start;
    if (known.some((one) => one.start > start && one.start < start + ADDRESS)) continue;
    if (gap === undefined || gap.length > 30 || /[.!?\n] *[A-Z]/.test(gap) || says(WORDS.ours, before))
      continue;
    found.push(candidate(written, start, SAID));
  }
  return found;
}

/** Home addresses: a postcode with a street or a word of a home before it, or a street where somebody is said to live. */
export const homeAddress: Detector = {
  kind: 'uk-postcode-address',
  cues: NO_CUES,
  find: ({ text }) => {
    const known = withPostcode(text);
    return [...known, ...withoutPostcode(text, known)];
  },
};
