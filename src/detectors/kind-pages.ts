import type { EntityKind } from './entity';

/** What docs/detection.md says of a kind. No handler carries this file. */
export interface KindPage {
  /** What it is, and what makes a value one. */
  readonly definition: string;
  /** Who says so. */
  readonly source: string;
  /** When it is high, medium and low. */
  readonly tiers: string;
  /** What it misses, and what it does not tell apart. */
  readonly limits: string;
}

const BY_WORDS =
  'High beside a word that names it (100 characters, or as its label); medium beside a word of its field (300), or in a column so headed; low without, and low never speaks alone. A word for something else (an order, a ticket, a telephone) nearer by takes one tier, as the label all of them.';
const BY_PERSON =
  'Words that hardly mean anything else (“sectioned”), and words, endings and pairs of words that stand far more often in what colleagues tell of somebody than in harmless mail: their odds were counted over some nineteen thousand sentences, and weighed with whom the sentence speaks of and how long it is. Low a little below even odds, medium from there, high from twelve to one. Suppositions, courses, posters, denials and what is published weigh against it.';
const BY_SENTENCE =
  'British English, one sentence at a time, beside the one before. What only a colleague understands is not told: of hints without any word of their subject more than half go unseen.';
const BY_CHECK =
  'One number in eleven passes by chance, so that a word is asked for. ISBNs of ten digits pass the same sum.';

/** Every kind: first those that are told by their form, then those that are told by the words of a sentence. */
export const KIND_PAGES: Readonly<Record<EntityKind, KindPage>> = {
  'private-key': {
    definition:
      'A block that begins as PEM, OpenSSH, PGP, SSH2 or PuTTY files do and holds at least 24 characters of the key.',
    source: 'RFC 7468, RFC 9580; the forms of OpenSSH and PuTTY.',
    tiers: 'High.',
    limits:
      'A header alone, a public key and a certificate are passed over. A key without its header is not seen.',
  },
  jwt: {
    definition:
      'Three parts in base64url, of which the first two decode to objects and the first names an algorithm.',
    source: 'RFC 7519, RFC 7515.',
    tiers: 'High.',
    limits: 'Whether it has run out is not looked at. Encrypted tokens (five parts) are not seen.',
  },
  'api-key': {
    definition:
      'A token in the form of one of some twenty-five vendors, or 16 characters or more that are labelled as a key, token or secret.',
    source: "The vendors' own descriptions; the rules of secretlint and gitleaks for comparison.",
    tiers: "High in a vendor's form; medium by a label.",
    limits:
      'Keys printed in manuals, placeholders, hashes and UUIDs without a label are passed over. Forms of other vendors need a label.',
  },
  credential: {
    definition:
      'A usable secret: what follows “password”, “passcode”, “PIN”, “passphrase”, a door or alarm code; a name and password in an address, a command or a connection string; a recovery key; a column of passwords.',
    source: 'Own definition, from the terms of Microsoft Purview (general password).',
    tiers: 'High behind a colon or an equals sign and by a form of its own; medium in a sentence.',
    limits:
      'A plain word is one only where it ends its clause and is no word about passwords: “the password is wrong” is not, “the password is banana” is. Codes of telephone and web conferences are passed over, for everybody invited has them.',
  },
  iban: {
    definition: 'An account number as its country makes it up, whose remainder by 97 is 1.',
    source: 'ISO 13616, SWIFT IBAN Registry.',
    tiers: 'High; medium where another word labels it.',
    limits: 'Countries outside the registry. A BIC alone is nothing.',
  },
  'payment-card': {
    definition:
      'Twelve to nineteen digits in the range of an issuer, with the check digit of Luhn. Published test numbers count.',
    source: 'ISO/IEC 7812-1; the ranges that the schemes publish.',
    tiers: 'Medium by itself in a common range; high beside a word that names it; low in a rare range.',
    limits:
      'One random number of sixteen digits in fifty passes. Masked numbers, IMEI and ICCID are passed over.',
  },
  'uk-driving-licence': {
    definition:
      'Sixteen characters: five of the surname, decade, month (women 50 more), day and year of birth, initials, three more. In Northern Ireland eight digits beside a word.',
    source: 'DVLA; the recogniser of Microsoft Presidio.',
    tiers: 'Medium by itself, high beside a word; eight digits medium beside a word.',
    limits: 'The last characters have no public check. Eight digits that make a date are passed over.',
  },
  'uk-upn': {
    definition:
      'A check letter, eleven digits and a digit or letter; the number of a local authority stands behind the letter.',
    source: 'UK Government Data Standards Catalogue, Unique Pupil Number 2.0.',
    tiers: 'Medium by itself where the authority is one; high beside a word; else low.',
    limits: 'One in twenty-three passes the check.',
  },
  'uk-nino': {
    definition:
      'Two letters, six digits and A to D; no D F I Q U V in front, no O second, none of BG GB KN NK NT TN ZZ. The last letter may be missing beside a word.',
    source: 'HMRC National Insurance Manual, NIM39110.',
    tiers: 'Medium by itself; high beside a word; low where a word for parts or stock labels it.',
    limits: 'It has no check digit, so that it does not count as a fact in lists.',
  },
  'uk-passport': {
    definition:
      'Nine digits beside a word, two letters and seven digits beside a word (residence permits), or the lower line of a machine readable zone with fitting check digits.',
    source: 'HM Passport Office; ICAO Doc 9303, part 4.',
    tiers:
      'High as a labelled number or as a zone; medium within 100 characters of “passport”; without a word nothing.',
    limits: 'The nine digits have no check.',
  },
  'uk-nhs-number': {
    definition:
      'Ten digits with the check digit of the NHS, of CHI (Scotland) and H&C (Northern Ireland). The test range 999 counts.',
    source: 'NHS Data Dictionary, NHS NUMBER.',
    tiers: BY_WORDS,
    limits: BY_CHECK,
  },
  'uk-utr': {
    definition: 'Ten digits of which the first checks the others; a K may follow.',
    source: 'HMRC; python-stdnum, gb.utr.',
    tiers: BY_WORDS,
    limits: 'One number in ten passes by chance, so that a word about tax is asked for.',
  },
  'uk-uln': {
    definition:
      'Ten digits, the first no nought, whose weighted sum leaves 10 by 11. 9999999999 stands for none.',
    source: 'HESA coding manual, ULN; Learning Records Service.',
    tiers: BY_WORDS,
    limits: 'One number in twelve passes by chance, so that a word about learners is asked for.',
  },
  'uk-bank-account': {
    definition: 'A sort code and an account number within 60 characters.',
    source: 'Vocalink, modulus checking specification and weight table.',
    tiers:
      'As the words around it say; a fitting modulus check raises it by one tier, a failing one lowers it: a mistyped account is still personal data.',
    limits: 'The weight table is of one date. Building society roll numbers are not seen.',
  },
  'date-of-birth': {
    definition:
      'A date that “born”, “DOB” or “date of birth” is tied to in one clause, or in a column so headed.',
    source: 'Own definition.',
    tiers: 'High in a clause, medium in a column. A bare date is nothing.',
    limits: 'A birthday without a year is none, nor is a birthday of late years: that is a cake.',
  },
  'uk-postcode-address': {
    definition:
      'A postcode of an area in use with a house and street before it, or a word of a home; a street where somebody is said to live; a column of addresses of people.',
    source: 'BS 7666; Royal Mail areas.',
    tiers: 'Medium. A bare postcode is nothing.',
    limits:
      'Offices, venues and signatures are told by the words around them. An address abroad is not seen.',
  },
  'email-bulk': {
    definition: 'Ten or more different mail addresses near one another, the heads of earlier mails left out.',
    source: 'Own definition.',
    tiers: 'High.',
    limits: 'Whether they are public addresses is not known.',
  },
  'phone-bulk': {
    definition: 'Ten or more different telephone numbers near one another, of home or with a country code.',
    source: 'Ofcom numbering plan; E.164.',
    tiers: 'High.',
    limits: 'Numbers of other countries without their code are seen only in the American setting.',
  },
  'special-category': {
    definition:
      'Health, religion or belief, ethnic origin, sex life or orientation, union membership, political opinion, genetic or biometric data of a person.',
    source: 'UK GDPR, Article 9.',
    tiers: BY_PERSON,
    limits: `${BY_SENTENCE} Places and idioms (Union Street, blind copy) are passed over.`,
  },
  'hr-matter': {
    definition:
      "A person's discipline, grievance, capability, absence, pay, redundancy, dismissal, settlement or tribunal.",
    source: 'MPES 4.1; the disciplinary practice of Acas.',
    tiers: BY_PERSON,
    limits: `${BY_SENTENCE} Leave that is merely booked, adverts and published pay bands are passed over.`,
  },
  safeguarding: {
    definition: 'A concern, a disclosure or a referral about a child or an adult at risk.',
    source: 'Children Act 1989, section 47; Care Act 2014, section 42.',
    tiers: BY_PERSON,
    limits: `${BY_SENTENCE} A bump at break and the title of a lead are no concern.`,
  },
  'criminal-offence': {
    definition: 'An allegation, charge, conviction, caution, order or custody of a person.',
    source: 'UK GDPR, Article 10.',
    tiers: BY_PERSON,
    limits: `${BY_SENTENCE} Forms that ask for convictions, courses and newspapers are passed over.`,
  },
  commercial: {
    definition:
      'An unpublished bid, price, margin, offer, evaluation, merger term, trade secret or confidential plan.',
    source: 'Steps to Work 6.5.',
    tiers: `${BY_PERSON} A sum, and that it is not for everybody (“don’t forward this”), weigh for it.`,
    limits: `It needs no person. ${BY_SENTENCE}`,
  },
  'protective-marking': {
    definition:
      'OFFICIAL-SENSITIVE, SECRET, TOP SECRET, the markings they replaced, legal privilege, “without prejudice” and TLP:RED, where they are written as a marking: at the start of subject or text, alone on a line, or behind “classification”.',
    source: 'Government Security Classifications Policy; FIRST, Traffic Light Protocol.',
    tiers:
      'High where nothing else is written so; medium for an ordinary word set apart; low where a reply carries it on.',
    limits:
      'Running prose, clauses of contracts (“without prejudice to”) and stock confidentiality notices are none.',
  },
};
