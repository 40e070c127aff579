import { lazyPattern } from '../detectors/lazy-pattern';
import { foldSentences, ownSentences, sentencesWith } from '../detectors/sentences';
import { sameAddress } from '../message/address';
import type { Content } from '../message/content';
import { latestEarlierMail } from '../message/earlier-mail';
import { threadText } from '../message/thread';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** What somebody writes who trusts one reader: "in confidence", "keep this to yourself", "not to be shared". */
const IN_CONFIDENCE =
  "\\b(?:in (?:the )?(?:strict(?:est)? |absolute )?confidence\\b(?! (?:in|that|level|and supply))|(?:do not|don't|not to be|(?:must|should) not be) (?:share|forward|pass|circulat|distribut)[a-z]* (?:this|it|these|further|on|beyond|outside|with any)|(?:not to be|(?:must|should) not be) (?:shared|forwarded|passed on|circulated|distributed)\\b|keep (?:this|it|that) (?:strictly )?(?:to yourself|between (?:us|ourselves)|confidential|private)|between (?:you and me|ourselves)\\b|for your eyes only|not for (?:onward |wider |further )?(?:circulation|distribution|sharing)|off the record)";
const inConfidence = lazyPattern(() => new RegExp(IN_CONFIDENCE, 'g'));

/** A mail that went astray, in the words of who sent it or of who got it. */
const ASTRAY =
  "\\b(?:(?:sent|came|addressed|reached|forwarded|e-?mailed)(?: [a-z]{1,9}){0,4} (?:by mistake|in error|accidentally|by accident)|(?:not|wasn't|was not) (?:meant|intended) for (?:me|you|us)\\b|meant for (?:someone|somebody|another) |(?:had|have|got|used|to|at) the wrong (?:person|address|recipient))";
const astray = lazyPattern(() => new RegExp(ASTRAY, 'g'));

/** The notice below nearly every mail of an organisation says such things to everybody, and means nobody. */
const NOTICE =
  '\\b(?:addressees?|recipients?|if you (?:are not|have|think|received)|any (?:attachments?|files?)|this (?:e-?mail|message|communication|transmission) (?:is|and|may|contains)|prohibited|unauthori[sz]ed|disclaimer|password)';
const notice = lazyPattern(() => new RegExp(NOTICE));

/** Its writer knows. */
const ALLOWED =
  "\\b(?:with (?:[a-z]+'s|his|her|their|your) (?:permission|agreement|consent|blessing|knowledge)|happy (?:for (?:me|us|you)|to (?:share|be shared))|asked me to (?:share|pass|forward|send)|said (?:i|we|you) (?:could|can|may)|as (?:you|agreed|discussed with))\\b";
const allowed = lazyPattern(() => new RegExp(ALLOWED));

/** How much of a thread is looked at. */
const LONGEST = 20_000;

/** The mails below, folded; all of them, for a confidence may stand further down. */
function passedOn(content: Content): string {
  return foldSentences(
    threadText(content)
      .slice(0, LONGEST)
      .replace(/^[> \t]+/gm, ''),
  );
}

/** True where a mail that is passed on stands in the body. */
function isPassedOn({ segments }: Content): boolean {
  return segments.some(({ kind }) => kind === 'forwarded');
}

function tells(words: string, pattern: RegExp): boolean {
  return sentencesWith(words, pattern).some((one) => !notice().test(one));
}

/** S6.5, last line, S6.1-risk.d and e: nothing is passed on that came by mistake or in confidence. */
export const forwardsConfidential = defineRule({
  id: 'forwards-confidential',
  title: 'Limit passing on what came in confidence or by mistake',
  about:
    'What somebody wrote in confidence was meant for one reader, and what came by mistake for another. It is told by their words, not by the notice that stands below every mail. To pass it on to the service desk, to the data-protection officer or to who answers information requests is right, and so is sending it back; a word that its writer agrees is enough.',
  needs: ['recipients', 'body'],
  audience: 'any',
  concern: 'content',
  personalMail: 'left-alone',
  options: {},
  messages: {
    confidence: {
      text: 'The mail you pass on was written in confidence. The policy asks that such information goes no further. Ask its writer first, or send it as it is if they know.',
      short:
        'The mail you pass on was written in confidence. Ask its writer first, or send it as it is if they know.',
      basis: 'guess',
    },
    astray: {
      text: 'The mail you pass on seems to have come by mistake. The policy asks that its sender is told, and that nothing of it is passed on. Tell the sender instead, or send it as it is.',
      short:
        'The mail you pass on seems to have come by mistake. Tell its sender instead, or send it as it is.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: ({ recipients }, { message, content, policy }) => {
    if (message.kind === 'reply' || (message.kind !== 'forward' && !isPassedOn(content)))
      return NOT_APPLICABLE;
    const below = passedOn(content);
    const own = ownSentences(content);
    const isAstray = tells(below, astray()) || tells(own, astray());
    if (!isAstray && !tells(below, inConfidence())) return PASSED;
    const { serviceDesk, dataProtection, informationRequests } = policy.organisation;
    const writer = latestEarlierMail(content)?.from ?? '';
    const mayHave = [serviceDesk, dataProtection, ...informationRequests, writer];
    if (recipients.all.every((one) => mayHave.some((other) => sameAddress(one.address, other))))
      return PASSED;
    if (allowed().test(own)) return PASSED;
    return found({ message: isAstray ? 'astray' : 'confidence', place: { part: 'recipients' } });
  },
});
