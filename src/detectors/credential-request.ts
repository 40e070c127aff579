import { lazyPattern } from './lazy-pattern';
import { sentencesWith } from './sentences';

/** Any of these words, or nobody is asked for a secret: one cheap search over the whole text. */
const SECRETS = /\b(?:passwords?|passcodes?|pass ?phrases?|pin|log-?ins?|credentials)\b/g;

/** The secret asked for, with whose it is; not what is only called after it, nor the password of a file or of the guests' Wi-Fi. */
const SECRET =
  "(?:your|his|her|their|the|[a-z]{2,20}'s) (?:(?!wi-?fi|guest|file|document|meeting|zoom)[a-z-]{1,15} ){0,3}" +
  '(?:password|passcode|pass ?phrase|pin|log-?in|credentials)s?(?: number| code| details)?\\b' +
  '(?! (?:polic|manager|reset|rule|chang|expir|protect|has|have|was|is|were|will|work|screen|page|box|field|hint|strength))' +
  '(?! (?:for|to|of|on) (?:the|this|that|your) (?:[a-z-]{1,15} ){0,2}(?:file|document|spreadsheet|attachment|zip|pdf|wi-?fi|folder|workbook|report))';

/** "Could you send me", "reply with", at the beginning of a sentence or after a word of asking. */
const ASKING =
  '(?:^|, |- |\\b(?:please|kindly|just|and|you|you to|let me|let us) )(?:please |just )?(?:send|give|tell|text|e-?mail|forward|share|have|know|provide|confirm|enter|reply with|remind me (?:of|what)|supply) (?:(?:me|us|over|back|with|what|by|text|e?-?mail|return) ){0,3}';

const WITH_ANOTHER = '(?:[a-z-]{1,15} (?:and|or|,) )?';
const IN_NEED =
  "|\\b(?:i|we)(?:'ll| will|'d| would| do)? (?:just |also |only |still )?(?:need|require|want) ";
const ALLOWED_TO = '|\\b(?:can|could|may|might) (?:i|we) (?:please |just )?(?:have|get|borrow|use) ';
const WHAT_IS = "|\\bwhat(?:'s| is| are| was) ";
const request = lazyPattern(
  () =>
    new RegExp(ASKING + WITH_ANOTHER + SECRET + IN_NEED + SECRET + ALLOWED_TO + SECRET + WHAT_IS + SECRET),
);

/** Warnings and instructions speak of passwords without asking for one. */
const WARNS =
  "\\b(?:never|do not|don't|must not|mustn't|should not|shouldn't|will not|won't|cannot|no need|nobody|no one|scam|phish|fraud|if (?:any|some)(?:one|body)|(?:i|we)(?:'ll| will|'ve| have|'m| am) (?:[a-z]{1,12} ){0,2}(?:send|sent|text|give|forward|provide)|you(?:'ll| will| may| can) (?:be asked|need|have to))";
const warns = lazyPattern(() => new RegExp(WARNS));

/** True where a folded text asks somebody for a password, a PIN or a login (S5.3: "nor should disclosure be sought"). */
export function asksForCredential(words: string): boolean {
  return sentencesWith(words, SECRETS).some((one) => request().test(one) && !warns().test(one));
}

/** What such a mail wants to be verified, entered or updated. */
const BAIT =
  '\\b(?:verify|validate|re-?validate|confirm|update|re-?enter|re-?activate|restore|unlock)\\b[^.?!\\n]{1,50}\\byour (?:[a-z-]{1,15} ){0,3}(?:passwords?|passcodes?|pin|log-?ins?|credentials|accounts?|mailbox|e-?mail|identity|ownership|details|information|profile)\\b';
const bait = lazyPattern(() => new RegExp(BAIT));

/** What makes people hurry, and where they are to click. */
const HURRY =
  '\\b(?:suspen(?:d|sion)|de-?activat|disabled|locked|terminat|will expire|has expired|(?:over|exceeded|reached|almost) [^.?!\\n]{0,30}(?:quota|storage|limit)|unusual|unauthori[sz]ed|within (?:the next )?\\d{1,2} ?(?:hours|hrs)|lose access|clos(?:ed|ure) of)';
const hurry = lazyPattern(() => new RegExp(HURRY));
const CLICK =
  '\\b(?:click|follow|use|visit|press|tap)\\b[^.?!\\n]{1,30}\\b(?:here|below|link|button|portal)\\b';
const click = lazyPattern(() => new RegExp(CLICK));

/**
 * True where a folded text asks to verify accounts or passwords as phishing mail does (M3.4): what is to be verified, and a
 * threat or a link to click.
 */
export function baitsForCredential(words: string): boolean {
  return bait().test(words) && (hurry().test(words) || click().test(words));
}
