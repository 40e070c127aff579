/*
 * Words that offend, and the frames in which others do. They are written with their letters turned by thirteen places
 * (ROT13), so that nobody is met with them who only opens this file; `tr a-z n-za-m` turns them back. Kept short: a stem says
 * with `*` that it goes on, `[*]` is a letter that somebody has starred out.
 */

/** Offend wherever they are not quoted: obscenities, and names for people by race, sexuality or disability. */
const STRONG =
  'shpx* zbgureshpx* zvaqshpx* pyhfgreshpx* s[*]+x* s[*]px* shx shxf shxva shxvat shxrq cuhpx* phag* p[*]ag* fuvg fuvgf fuvgg* fuvgr fuvgurnq* fuvgubyr* ohyyfuvg* qvcfuvg* fu[*]g* obyybpxf obyybk gjng gjngf jnax jnaxf jnaxre* jnaxvat jnaxl j[*]axre* gbffre gbffref nefrubyr* nffubyr* n-ubyr qvpxurnq* xabournq* oryyraq* pbpxfhpx* qbhpuront* qhzonff* wnpxnff* fyhg* juber* fxnax fxnaxf fxnaxl ovgpu* o[*]gpu* ovngpu* oybjwbo* unaqwbo* wvmm phzfubg* tnatonat* zvysf? avttre* avttn* avtthu* avppn* avtabt* jvttn* a[*]ttre* zhmmvrf? juvgr.genfu cnxvf? jbtf? tbbxf? xvxrf fcvpf qnexvrf? enturnq* gbjryurnq* jrgonpxf? ornaref? tlccbf? cvxrlf? cvxvrf snttbg* snttl cbbsgre* genaal genaavrf furznyrf? yrmmref? fcnm fcnmm penpxurnqf? gubgf? chffl chffvrf';

/** Are names, animals, tools or medical words too: offend where somebody is called so. */
const FRAMED =
  'qvpxf? pbpxf? cevpxf? gvgf? xabof? nff nefr onfgneqf? fyntf? unt ubrf? sntf? qlxrf? dhrref? cbbsf? ubzbf? puvaxf? pbbaf? wncf? xenhgf? fcnfgvpf? ergneqf? ergneqrq pevccyrf? abapr fphz creiregf? zbebaf? vqvbgf? vzorpvyrf? unysjvgf? fphzontf?';

/** Say nothing bad of anybody, until a word of contempt stands before them. */
const INSULTED =
  'pbj cvt fbj tvg gneg svygu engf? sbervtaref? vzzvtenagf? tlcfl tlcfvrf tnlf yrfovnaf? zhfyvzf? wrjf? oynpxf? jbzna jbzra zna zra tveyf? untf? ongf?';

/** Words of contempt. */
const CONTEMPT =
  'fghcvq fvyyl sng htyl ynml qvegl svygul qhzo guvpx oybbql shpxvat shpxva qnza hfryrff jbeguyrff qbml';

/** Said to somebody, as they stand. */
const PHRASES =
  'whfg fuhg hc|fuhg lbhe (?:zbhgu|snpr|tbo)|cvff bss|fbq bss|tb gb uryy|tb onpx gb (?:lbhe bja pbhagel|jurer lbh (?:pnzr|pbzr) sebz)|xvyy lbhefrys|xvff zl nefr|hc lbhef|jbzra orybat va gur xvgpura|glcvpny jbzna|byq sneg|qbml zner|fb tnl|jung qb lbh rkcrpg sebz n (?:jbzna|tvey|sbervtare)';

/** The plain letters of a turned text. */
function turned(text: string): string {
  return text.replace(/[a-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code + (code < 0x6e ? 13 : -13));
  });
}

/** One word list as alternatives of a pattern. */
function anyOf(list: string): string {
  return turned(list)
    .replace(/(\w)\*/g, '$1\\w{0,12}')
    .split(' ')
    .join('|');
}

/** Who is called so: "you …", "he's a …", "such a …", "these …". */
const CALLING =
  "(?:you|u|ur|yo|(?:he|she|it|that|who)(?:'s| is| was)|they(?:'re| are| were)|you(?:'re| are| were)|being|such|like|this|these|those|them|dem|what|another|all|hate)";

let made: readonly RegExp[] | undefined;

function patterns(): readonly RegExp[] {
  const contempt = anyOf(CONTEMPT);
  made ??= [
    new RegExp(`(?:^|[^\\w@-])(?:${anyOf(STRONG)})(?![\\w-]| ?(?:cat|willow|riot))`, 'gi'),
    new RegExp(
      `\\b${CALLING}(?:\\s+an?)?(?:\\s+(?:old|little|${contempt})){0,2}\\s+(?:${anyOf(FRAMED)})(?![\\w-])`,
      'gi',
    ),
    new RegExp(
      `\\b(?:${contempt})(?:\\s+(?:old|little))?\\s+(?:${anyOf(FRAMED)}|${anyOf(INSULTED)})(?![\\w-])`,
      'gi',
    ),
    new RegExp(`\\b(?:${turned(PHRASES)})\\b`, 'gi'),
  ];
  return made;
}

/** Tells that a word is spoken of, not spoken: somebody reports what was said, written or shouted. */
const REPORTED =
  /\b(?:call(?:ed|ing|s)|sa(?:id|y)|told|heard|shout|yell|scream|wr[io]t|text(?:ed|s)|posted|sprayed|graffiti|slur|word|language|sw[eo]r|abus|insult|offensive|racist|sexist|homophobic|complain|alleg|incident|remark|comment|quote)/i;

/** Quoted speech, its marks included. */
const QUOTED = /"[^"]{1,400}"|“[^”]{1,400}”|‘[^’]{1,400}’|(?:^|[\s(])'[^'\n]{1,200}'(?=[\s.,;:!?)]|$)/g;

/** The sentence round a place of the text. */
function sentenceAt(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 200), start).split(/[.!?]\s|\n\s*\n/);
  const after = text.slice(end, end + 120).split(/[.!?]\s|\n\s*\n/);
  return `${before[before.length - 1] ?? ''} ${after[0] ?? ''}`;
}

/** Where somebody is called so with a capital, it is a name. */
function isName(words: string): boolean {
  return /\s[A-Z][a-z]*$/.test(words);
}

/**
 * Gives the first place where the text offends in its own voice: not in quotation marks, not where the sentence reports what
 * somebody said, and not a name. A guess, leaning towards *no*. Takes time in proportion to the text.
 */
export function findOffence(text: string): { readonly start: number; readonly end: number } | undefined {
  const own = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)).replace(/[‘’]/g, "'");
  for (const pattern of patterns()) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(own); match !== null; match = pattern.exec(own)) {
      const [words] = match;
      const end = match.index + words.length;
      if (!isName(words.trim()) && !REPORTED.test(sentenceAt(own, match.index, end)))
        return { start: match.index, end };
    }
  }
  return undefined;
}
