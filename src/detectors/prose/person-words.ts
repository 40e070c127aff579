/** What people are called by what they do, in the singular; and groups of children who are somebody's. */
const ROLES =
  'learner|student|pupil|apprentice|trainee|candidate|applicant|employee|colleague|worker|staff member|member of staff|manager|supervisor|tutor|teacher|assistant|nurse|carer|driver|chef|cook|cleaner|caretaker|receptionist|bookkeeper|treasurer|trustee|volunteer|coach|assessor|lecturer|lifeguard|officer|director|resident|tenant|lodger|patient|client|claimant|respondent|defendant|service user|young person|boy|girl|toddler|twins|head|headteacher|boss|friend|man|woman|person|individual|mentor|family|engineer|administrator|secretary|clerk|accountant|solicitor|porter|technician|rep|waitress|waiter|temp|intern|deceased|neighbour|counsellor|analyst|starter|contractor|complainant';
const KIN =
  'mother|mum|mam|father|dad|stepdad|stepfather|stepmum|partner|husband|wife|boyfriend|girlfriend|son|daughter|brother|sister|uncle|aunt|nephew|niece|nan|gran|grandad|widow|parent|ex|fella|lad|lass|kids|children|child|baby';
/** What may follow a role that stands without an article, as notes are written. */
const AFTER_BARE =
  "(?='s| (?:ref|no|at|in|on|has|is|was|told|said|says|came|presented|reports?|reported|disclosed|passed|concerned|walked|with|got|thinks|moved|confirmed|rang|denies|attended|mentioned|alleges|and|wants|been|requires|uses|needs|takes|did|will) )";
/** A child or a family in the name of a thing. */
const NO_THING = '(?! (?:protection|in need|support|benefit|seat|abuse|development)\\b)(?![a-z])';
const NUMBERED =
  '(?:learner|client|patient|pupil|student|case|employee|service user|bed|child|resident) (?:(?:ref|id|no)\\.? )?(?:[a-h]|\\d{1,7})|(?:pupil|student|girl|boy|child|lad) in (?:year )?\\d{1,2}[a-z]?|year \\d{1,2} (?:student|pupil|girl|boy)|bidder [a-e]';
/** Words between an article and who it is: no word that leads to another one, and none that makes a service of the role. */
const BETWEEN = "(?:(?!(?:to|for|of|from|with|about|on|by|in|at|social|key)\\b)[a-z0-9']+ ){0,2}";
const PRONOUNS = "his's|he|she|him|her|his|hers|himself|herself|hes|shes";

function oneOf(...lists: readonly string[]): string {
  return `(?:${lists.join('|')})`;
}

/** Persons told by lower-case words alone: a tie, a role in particular, a number, a pronoun. */
function inParticular(): string {
  const tie = `${oneOf("my|his's|her|our|your|their|[a-z]+'s")} (?:\\w+ )?${oneOf(KIN)}`;
  const role = `${oneOf("the|our|my|this|that|your|his's|her|one of (?:our|the|my)")} ${BETWEEN}${oneOf(ROLES, KIN)}`;
  const alone = `${PRONOUNS}|pt|mum|dad|mam|gran|nan|grandad|mums|dads`;
  return `\\b(?:(?:${tie}|${role})${NO_THING}|(?:${NUMBERED}|${alone})(?![a-z]))`;
}

/** Persons in lower-case text. */
export interface PersonWords {
  /** Somebody in particular. */
  readonly somebody: RegExp;
  /** A role without an article at the start of a clause. */
  readonly bareRole: RegExp;
  /** Somebody who may be anybody: "a learner", "another child". */
  readonly anybody: RegExp;
}

let made: PersonWords | undefined;

/** The expressions for persons, made once something asks for them: most mails need none. */
export function personWords(): PersonWords {
  made ??= {
    somebody: new RegExp(inParticular(), 'g'),
    bareRole: new RegExp(
      `(^|[.,;:(?-] |\\b(?:re|and|that|says?|but) )${oneOf(ROLES, KIN, 'tutor|su|yp|pt')}${AFTER_BARE}`,
      'g',
    ),
    anybody: new RegExp(`\\b(?:an?|another|one) ${BETWEEN}${oneOf(ROLES, KIN, 'lads')}${NO_THING}`, 'g'),
  };
  return made;
}

/** "his", and "her" before what is hers. */
export const POSSESSIVE =
  /\bhis\b|\bher(?= (?!(?:to|in|at|on|and|or|with|by|for|when|again|out|off|that|an?|the|about|from|if|because|after|every|so|is|was|up|down|we|i|but|yesterday|today|last|before|go|how|what|had|has)\b)[a-z])/g;
