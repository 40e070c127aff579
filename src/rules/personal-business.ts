import { ownSentences, sentencesWith } from '../detectors/sentences';
import { defineRule, found, PASSED } from '../engine/rule';

/** Without one of these nothing is traded: one cheap search over the whole text. */
const TRADE =
  /\b(?:sell|selling|sale|catalogues?|brochure|orders?|business|shop|store|etsy|ebay|vinted|gumtree|marketplace|avon|tupperware|sponsor(?:ship)?|discount|bargain|rent|lodger|side[- ]?line|hustle|commission|clients|customers|raffle|bookings?|prices?|invest(?:ment|ing)?|crypto|sweepstake)\b/g;

/** A trade, a sale or an investment of the sender's own. */
const OWN_TRADE = new RegExp(
  [
    "\\b(?:i'm|i am|we're|we are|my (?:wife|husband|partner|mum|dad|sister|brother|son|daughter|friend|mate)(?:'s| is)) (?:now |also |still )?selling\\b",
    '\\bmy (?:own |new |little |side )?(?:business|shop|store|etsy|ebay|vinted|side[- ]?line|side[- ]?hustle|market stall|catalogue|avon|tupperware|beauty|candles?|cakes?|jewellery|letting|buy-to-let|crypto|investments?|freelance)\\b',
    "\\bmy (?:wife|husband|partner|mum|dad|sister|brother|son|daughter|friend|mate)(?:'s)? (?:own |new |little )?(?:business|shop|store|etsy|catalogue|salon|cakes?|avon)\\b",
    '\\bi (?:also |now |still )?(?:sell|make and sell)\\b.{1,80}\\b(?:in my spare time|on the side|at (?:the )?weekends?|from home)\\b',
    '\\b(?:for sale|to sell)\\b.{0,80}(?:£ ?\\d|\\bo\\.?n\\.?o\\b|\\bcollect(?:ion)? (?:only|from)\\b|\\bbuyer collects\\b)',
    '\\b(?:selling|sell) (?:my|our|his|her) (?:old |own |spare )?(?:car|van|bike|bicycle|sofa|flat|house|caravan|phone|laptop|tickets?|pram|washing machine|furniture|piano|guitar|puppies|kittens)\\b',
    '\\b(?:room|flat|house|garage|caravan) to (?:rent|let)\\b.{0,80}(?:£ ?\\d|\\bmy\\b)',
    '\\b(?:orders?|money|payment) to me (?:by|before)\\b.{1,60}\\b(?:catalogue|avon|cakes?|candles?)|\\b(?:avon|tupperware|body shop|book|jewellery) (?:catalogue|brochure)\\b',
    '\\bstaff (?:and friends )?discount (?:for|at) my\\b',
  ].join('|'),
);

/** The organisation's own business: courses about trade, and what it sells and buys. */
const WORK =
  /\b(?:learners?|apprentices?|students?|pupils?|enterprise|business plan|course|workshop|business studies|module|invoice|purchase order|tender|ticket sales|charity|fundrais\w+|open day|school (?:fair|fete)|parents|stakeholders?|steering group|our (?:clients|customers|catalogue|prices))\b/;

/** M3 and S6.1-use: "not carrying out personal business transactions"; nothing undertaken for profit, or that annoys. */
export const personalBusiness = defineRule({
  id: 'personal-business',
  title: 'Limit private trade in mail',
  about:
    'Private mail is allowed, private trade is not: an outside reader would take the organisation for a party to it, and colleagues did not ask for an advertisement. A sale among colleagues has its place on the notice board. It is told by words of a trade of one’s own, which is a guess; talk about the learners’ market stall is work.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    trade: {
      text: 'This looks like private trade. The policy asks that nothing is undertaken for profit or sold from this mailbox. Use your own mail or the notice board, or send it as it is if it is work.',
      short: 'This looks like private trade. Use your own mail or the notice board.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: (_parts, { content }) => {
    const sentences = sentencesWith(ownSentences(content), TRADE);
    const isTrade = sentences.some((one) => OWN_TRADE.test(one) && !WORK.test(one));
    return isTrade ? found({ message: 'trade', place: { part: 'body' } }) : PASSED;
  },
});
