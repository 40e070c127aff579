import { lazyPattern } from './lazy-pattern';

/** Without one of these words there is no such paper: one cheap search. */
const HINT =
  /contract|agreement|deed|lease|tenan|\bnda\b|affidavit|testimony|statement|attorney|claim|order|settlement|heads of|memorandum|guarantee|indemnity|where|here|costs|mortgage|deposition|defence|pleading|\bwrit|injunction|letter/;

/** Kinds of paper that bind somebody, or are laid before a court; what is only called after one is none. */
const PAPER =
  '(?:(?:sub-?)?contract|agreement|deed|lease|tenancy|nda|mortgage|affidavit|witness statement|testimony|deposition|power of attorney|particulars of claim|claim form|defence|pleading|writ|injunction|letter (?:before action|of claim|of intent)|(?:court|consent) order|settlement (?:proposal|offer)|heads of terms|memorandum of understanding|guarantee|indemnity)s?\\b(?! (?:review|meeting|manage|monitor|register|list|log|team|officer|year|value|number|holder|work|date|polic|template|training))';

/** "Attached is the signed lease", and the other way round: "the lease for signature". */
const SENT =
  "\\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|here(?: is|'s| are)|please sign|sign and return|sending(?: you)?|signed (?:copy|copies)|executed|countersigned|counterparts?|redline)\\b[^.?!\\n]{1,50}\\b";
const ITS_OWN = '|\\b(?:the|our|your|this|an?) (?:[a-z-]{1,15} ){0,3}';
const IS_SENT = '[^.?!\\n]{1,30}\\b(?:attached|enclosed|for (?:your )?signature|ready to be signed)';
const transmits = lazyPattern(() => new RegExp(SENT + PAPER + ITS_OWN + PAPER + IS_SENT));

/** What such a paper says of itself. */
const ITSELF =
  '\\b(?:this (?:agreement|deed|lease|contract) (?:is (?:made|dated|entered)|dated)|in witness whereof|hereinafter|the parties hereto|executed as a deed|statement of truth|particulars of claim|(?:tenant|landlord|licensee|lessee|lessor) (?:shall|covenants|agrees)|save as to costs)\\b';
const itself = lazyPattern(() => new RegExp(ITSELF));

/** Papers by the name of the file; a list, a form or a template is none. */
const FILE_NAME =
  '(?:^|[\\W_\\d])(?:contract|agreement|deed|lease|tenancy|nda|affidavit|witness[ _-]?statement|power[ _-]?of[ _-]?attorney|claim[ _-]?form|particulars[ _-]?of[ _-]?claim|heads[ _-]?of[ _-]?terms)(?:[\\W_\\d]|$)';
const fileName = lazyPattern(() => new RegExp(FILE_NAME, 'i'));
const NO_PAPER =
  'template|register|list|log|review|monitor|policy|guid|minutes|agenda|notes?\\b|(?:learning|learner|training|home[ _-]?school|behaviour|user)[ _-]?agreement';
const noPaper = lazyPattern(() => new RegExp(NO_PAPER, 'i'));

/** True where a folded text is a formal legal document, or sends one; a draft counts (S6.8). */
export function tellsLegalDocument(words: string): boolean {
  return HINT.test(words) && (transmits().test(words) || itself().test(words));
}

/** True where the name of a file says that it is one. */
export function isLegalFileName(name: string): boolean {
  return fileName().test(name) && !noPaper().test(name);
}
