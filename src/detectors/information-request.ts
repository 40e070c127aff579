import { lazyPattern } from './lazy-pattern';
import { sentencesWith } from './sentences';

/** What is asked for: recorded information, environmental information, or what is held about the asker. */
export type RequestKind = 'information' | 'environmental' | 'own-data';

/** Somebody asks: "please send", "I would like to see", "could you tell me". */
const ASKS =
  /\b(?:please|kindly|(?:can|could|would|will) you|(?:i|we)(?:'d| would| am|'m| are)? (?:hereby |also |now |formally |writing to |like to |wish to |want to |need to )*(?:be grateful|like|request|ask|seek|exercis|mak|submit|object|apply|know|see|receive|obtain|have))/g;

/** The Acts, by the names that people use. */
const BY_NAME =
  /\b(?:freedom of information|foia?|environmental information regulation|eirs?|subject access|d?sars?|gdpr|data protection (?:act|law)|right (?:of access|to be forgotten))\b/g;

/** A request, not talk about one: "under the Act", "this is a request", "I request". */
const MAKES =
  "\\b(?:under|pursuant|according|(?:this is|treat this|as) (?:an? |my |our )?(?:[a-z]{1,12} ){0,4}request|(?:i|we)(?: am| are|'m| would like to| wish to| want to)? (?:hereby )?(?:request|mak|submit|exercis|object|lodg)|my (?:[a-z]{1,8} ){0,2}request)";
const makes = lazyPattern(() => new RegExp(MAKES));

/** Figures, copies and papers that somebody keeps. */
const PAPERS =
  'minutes|correspondence|e-?mails|contracts?|polic(?:y|ies)|reports?|documents?|records?|communications|invoices|assessments?|information|data|figures';
const COPIES = '(?:cop(?:y|ies) of|all) (?:[a-z-]{1,15} ){0,4}(?:';
const COUNTED =
  '\\b(?:how (?:many|much|often)|numbers? of|(?:total|annual|overall) (?:cost|spend|amount|value)|figures|statistics|breakdown|';
const KEPT = ') (?:that )?(?:you |the [a-z]{1,12} )?(?:hold|held|on|about|regarding|relating|concerning))\\b';
const records = lazyPattern(() => new RegExp(COUNTED + COPIES + PAPERS + ')|(?:' + PAPERS + KEPT));

/** Signs that the records of a public body are meant, each counted once. */
const PERIOD =
  '\\b(?:(?:in|for|over|during) (?:each of |any of )?the (?:last|past) (?:[a-z\\d]+ ){0,2}years|(?:between|since|from) (?:[a-z]+ )?(?:19|20)\\d\\d|(?:each|per|by|financial|academic|calendar) years?\\b|(?:19|20)\\d\\d ?[-/] ?\\d\\d)';
const HOLDS = ') .{0,30}\\b(?:held|holds?)|holds? (?:[a-z]{1,8} )?(?:';
const BODY =
  '\\b(?:(?:the|your) (?:council|school|college|trust|authority|board|organisation|company|university|department)|broken down by)\\b';
const LETTERS =
  '\\b(?:cop(?:y|ies) of|all) (?:all |the |your |internal ){0,3}(?:correspondence|e-?mails|minutes|communications)\\b';
const LAW =
  '\\b(?:(?:20|twenty) working days|electronic(?:ally)? form|section \\d|exemption|public interest)';
const STRANGER = '\\b(?:to whom it may concern|dear (?:sir|madam|council|foi|information|data protection))';
const signs: readonly (() => RegExp)[] = [
  lazyPattern(() => new RegExp(PERIOD)),
  lazyPattern(() => new RegExp('\\b(?:recorded information|(?:' + PAPERS + HOLDS + PAPERS + '))\\b')),
  lazyPattern(() => new RegExp(BODY)),
  lazyPattern(() => new RegExp(LETTERS)),
  lazyPattern(() => new RegExp(LAW)),
  lazyPattern(() => new RegExp(STRANGER)),
  () => /\s[1ai][.)] .{3,200}\s(?:2|b|ii)[.)] /,
];
/** With the asking and the records, so many signs make a request. */
const ENOUGH = 2;

const ENVIRONMENT =
  '\\b(?:environmental information|air quality|emission|pollut|contaminat|flood|noise|sewage|landfill|recycl|asbestos|radon|pesticide|herbicide|glyphosate|trees?\\b|woodland|wildlife|habitat|water quality|planning (?:application|permission)|con29)';
const environment = lazyPattern(() => new RegExp(ENVIRONMENT));

/** What is held about the asker, or about somebody they speak for; or what is to be done with it. */
const ABOUT_ME =
  '|files|notes|everything|anything|what)\\b.{1,60}\\b(?:about|on|concerning|regarding|relating to|mention(?:ing)?) (?:me\\b|myself|my (?:son|daughter|child|mother|father|client|husband|wife|late|employment|application|case))' +
  '|(?:cop(?:y|ies) of|access to|see|inspect) (?:all |any |everything in )?my (?:[a-z]{1,12} ){0,2}(?:file|record|data|note)' +
  '|(?:data|information) (?:that )?you (?:hold|have|keep|store|process)\\b.{1,30}\\b(?:me|my)\\b|personal data concerning me' +
  '|(?:erase|delete|remove|rectify|erasure of|stop (?:using|processing)|object to the processing of) (?:all |any |the )?(?:of )?(?:my|personal) (?:[a-z]{1,12} )?(?:data|information|details|records)';
const ownData = lazyPattern(() => new RegExp('(?:' + PAPERS + ABOUT_ME));

/** The notice below a mail, and talk of requests in general. */
const NOTICE =
  '\\b(?:(?:may|could|can|might) (?:therefore )?be (?:subject|disclosed|released|requested|liable)|subject (?:of|to) (?:a )?request)';
const notice = lazyPattern(() => new RegExp(NOTICE));
const TALK = /\b(?:training|polic(?:y|ies)|procedure|template|officer|team|webinar|course|leaflet)\b/;
const UNDER = /\b(?:under|pursuant|according) /;
const DATA_LAW = /\b(?:subject access|[sd]?sars?\b|gdpr|data protection|right )/;

/** A request says what it asks near its beginning; in a long newsletter some words of every kind stand somewhere. */
const LONGEST = 6000;

/**
 * Tells whether a folded text (see `foldSentences`) asks for information that somebody has a right to: by what it asks, not
 * only by the name of an Act. A plain business question ("when does the course begin?") is none.
 */
export function informationRequestIn(text: string): RequestKind | undefined {
  const words = text.slice(0, LONGEST);
  const asking = sentencesWith(words, ASKS).filter((one) => !notice().test(one));
  if (asking.length === 0) return undefined;
  if (asking.some((one) => ownData().test(one))) return 'own-data';
  const named = sentencesWith(words, BY_NAME).filter(
    (one) => makes().test(one) && !notice().test(one) && (UNDER.test(one) || !TALK.test(one)),
  );
  if (named.some((one) => DATA_LAW.test(one))) return 'own-data';
  const isAsked =
    asking.some((one) => records().test(one)) && signs.filter((one) => one().test(words)).length >= ENOUGH;
  if (named.length === 0 && !isAsked) return undefined;
  return environment().test(words) ? 'environmental' : 'information';
}
