import { segmentAt, type Body } from '../message/body';
import { foldedWords, ownText } from '../message/own-words';
import { forwardedText } from '../message/thread';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** Most mails hold none of these, and are done with. */
const ANY_SIGN = /attach|enclos|herewith/i;

/** In more text than this, what is "attached" may well be pasted in below. */
const LONGEST = 1500;

/** Somebody says, here and now, that something travels with this mail. */
const PROMISE =
  /\b(?:(?:(?:please|pls) )?(?:find|(?:please|pls) see)(?: the)? (?:attached|enclosed|herewith)|(?:attached|enclosed) (?:please|pls) find|(?:i|we)(?:'ve| have| am|'m| are)?(?: also| now)? (?:attach|enclos)(?:e|ed|ing)?|(?:is|are)(?: now| also)? (?:attached|enclosed)(?! (?:to (?!this (?:e-?)?mail)|by|with)\b)|(?:attached|enclosed|sen[dt]) herewith)\b|(?:^|[,:-] ?)see (?:the )?attached\b/;

/** A bare note so worded is what programs and scanners make out of a file; in a letter it is a promise. */
const NOTE = /(?:^|[,:-] ?)(?:attached|enclosed) (?:is|are)\b/;

/** Before the promise: it is not made, or not now. */
const NOT_NOW =
  /\b(?:not?|nothing|never|cannot|once|when|if|unless|until|will|shall|would|could|can|may|might|should|whether)\b|n't\b|'ll\b/;

/** After it: it was made with another mail, or is kept in another way. */
const NOT_HERE =
  /^.{0,60}\b(?:previous|earlier|yesterday|last|below|pasted?|link|post|fax|hard cop|envelope|cheque)/;

/** A greeting, or a close: somebody wrote this as a letter. */
const LETTER =
  /^(?:hi|hello|hey|dear|(?:good )?(?:morning|afternoon|evening)|all|team|(?!fyi)[a-z'-]+(?: [a-z'-]+)?,)[ ,]|\b(?:thanks|thank you|regards|best wishes|cheers|yours (?:sincerely|faithfully))\b/;

/** Where the text names a file or shows where one stood, a program on the way has taken it out. */
const TRACE = /<<|\(see attached file|\.(?:docx?|xlsx?|pptx?|pdf|rtf|zip|jpe?g|png)\b/;

/** Where files are shared; or any page below a site's front door, which a signature would name. */
const PAGE = /\bhttps?:\/\/[^\s/<>"]{4,100}\/[^\s<>"]{2,}/i;
const SOCIAL = /\/\/(?:[\w-]+\.)?(?:facebook|twitter|x|linkedin|instagram|youtube|tiktok)\.com/i;

const PICTURE = /\b(?:picture|photo|image|screen ?shot|scan|map|chart|graph|poster|logo)/;

/** The folded sentence in which the sender makes the promise; undefined where there is none. */
function promiseIn(words: string, isReply: boolean): string | undefined {
  const isLetter = LETTER.test(words);
  if (isReply && !isLetter) return undefined;
  const promises = isLetter ? [PROMISE, NOTE] : [PROMISE];
  return words.split(/[.!?;] /).find((sentence) => {
    if (!ANY_SIGN.test(sentence)) return false;
    return promises.some((promise) => {
      const match = promise.exec(sentence);
      if (match === null) return false;
      const before = sentence.slice(Math.max(0, match.index - 40), match.index);
      return !NOT_NOW.test(before) && !NOT_HERE.test(sentence.slice(match.index + match[0].length));
    });
  });
}

/** True where what the sender writes now leads to a page: the file may well be there. */
function leadsToPage(body: Body, own: string): boolean {
  const isPage = (address: string): boolean => PAGE.test(address) && !SOCIAL.test(address);
  if (own.split(/\s+/).some(isPage)) return true;
  return body.links.some(({ start, href }) => segmentAt(body, start) === 'new' && isPage(href));
}

/** The ordinary slip: the mail says "attached", and nothing is. */
export const attachmentForgotten = defineRule({
  id: 'attachment-forgotten',
  title: 'Require the attachment that a mail speaks of',
  about:
    'A mail that says “attached” and has no file costs a second mail, and to the reader looks careless. Only a plain promise counts, made here and now in the new text of a short mail. A link to a page, a picture within the text, a mail passed on, or the name of a file in the text leave it open where the file is; then nothing is said.',
  needs: ['body', 'attachments'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    forgotten: {
      text: 'The text says that something is attached, and nothing is. Good practice is to send both together. Attach the file, or change the sentence.',
      short: 'The text says that something is attached, and nothing is. Attach it, or send as it is.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: ({ body, attachments }, { content }) => {
    if (!ANY_SIGN.test(content.text)) return PASSED;
    if (attachments.some(({ isInline }) => !isInline) || forwardedText(content) !== '') return NOT_APPLICABLE;
    const own = ownText(content, 'without-signature');
    const words = foldedWords(own).trim();
    if (words.length > LONGEST || TRACE.test(words)) return PASSED;
    const hasThread = content.segments.some(({ kind }) => kind === 'quoted');
    const sentence = promiseIn(words, hasThread);
    if (sentence === undefined || leadsToPage(body, own)) return PASSED;
    return attachments.length > 0 && PICTURE.test(sentence)
      ? PASSED
      : found({ message: 'forgotten', place: { part: 'attachments' } });
  },
});
