import { lazyPattern } from '../detectors/lazy-pattern';
import { ownSentences, sentencesWith } from '../detectors/sentences';
import { shownDomains } from '../message/shown-text';
import { defineRule, found, PASSED } from '../engine/rule';

/** Without one of these words nothing is bought: one cheap search over the whole text. */
const TRADE = /\b(?:order|purchase|buy|quote|quotation|estimate|invoice us|supply|book|take \d)/g;

/** What a buyer says of the order, the quotation, the purchase. */
const IT = '(?:the|our|this|my|your|an?) (?:[a-z-]{1,12} ){0,2}(?:order|purchase|quote|quotation|estimate)';

/** Words of somebody who buys: "we would like to order", "please supply", "our purchase order", "we accept your quotation". */
const WISHES =
  "\\b(?:we|i)(?:'d| would| do)? (?:like|wish|want|need) to (?:place|order|purchase|buy)\\b" +
  "|\\b(?:we|i)(?:'ll| will) (?:(?:order|buy|purchase) |take \\d+ (?:of|more))" +
  '|\\b(?:can|could|may) (?:we|i) (?:please |just |also )?(?:place|order|purchase|buy)\\b' +
  '|\\bplease (?:could you |also |now )?(?:order|supply)\\b' +
  '|\\b(?:accept|treat|take) this (?:[a-z-]{1,12} )?as (?:our|my|an?|the) (?:[a-z-]{1,12} )?(?:purchase )?order' +
  '|\\b(?:our|my|an) (?:purchase )?order (?:is )?(?:attached|enclosed|below)' +
  '|\\bgo ahead and (?:book|order|purchase|buy)|\\binvoice us (?:for|at|when)';
const AGREES =
  '|\\b(?:please (?:proceed with|process|confirm|accept|place)|(?:we|i|to|happily) accept|go ahead with) ';
const SENDS = "|\\b(?:attached|enclosed|here)(?: is|'s) ";
const buys = lazyPattern(() => new RegExp(WISHES + AGREES + IT + SENDS + IT));

/** Asking a price, a thing of the past, and what is not to be done, are no purchase (clauses.md, G). */
const NO_PURCHASE =
  "\\b(?:do not|don't|not yet|can't|cannot|won't|never|(?:if|whether|should|before|until) (?:we|i)\\b|how much|the (?:price|cost)s? (?:of|for)\\b|cancel|thinking (?:of|about)|learners|students)";
const noPurchase = lazyPattern(() => new RegExp(NO_PURCHASE));

/** Words of somebody who buys for themselves (S6.6-2). */
const FOR_MYSELF =
  '\\b(?:for myself|for my (?:own|home|house|flat|garden|car|son|daughter|wife|husband|mum|dad|family)|my (?:own|personal|credit|debit) card|my home)\\b';
const forMyself = lazyPattern(() => new RegExp(FOR_MYSELF));

/** S6.6-1 and S6.6-2: no ordering by mail without written agreement; no private purchases. */
export const purchaseByEmail = defineRule({
  id: 'purchase-by-email',
  title: 'Limit purchases by mail',
  about:
    'A mail that orders something can bind the organisation to pay. So nothing is ordered or bought by mail unless the finance manager has agreed to it in writing, and then in the way that was agreed. To ask for a price is no purchase. Private purchases go from one’s own mail, so that no seller takes the organisation for the buyer.',
  needs: ['recipients', 'subject', 'body'],
  audience: 'outside',
  concern: 'content',
  personalMail: 'left-alone',
  options: {},
  messages: {
    order: {
      text: 'This looks like an order, to {where}. The policy asks that nothing is bought by mail unless the finance manager has agreed in writing. Leave the order out, or say that it was agreed.',
      short:
        'This looks like an order. Leave it out, or say in Letterhead that the finance manager has agreed it.',
      basis: 'guess',
      statements: ['The finance manager has agreed in writing that this may be bought by mail.'],
    },
    private: {
      text: 'This looks like a purchase of your own, to {where}. The policy asks that nothing private is bought from this mailbox, so that no seller takes the organisation for the buyer. Use your own mail, or give the reason.',
      short: 'This looks like a purchase of your own. Use your own mail, or give a reason in Letterhead.',
      basis: 'guess',
      statements: ['This is no private purchase.'],
    },
  },
  fixes: {},
  check: (_parts, { content, audience }) => {
    const words = ownSentences(content);
    const buying = sentencesWith(words, TRADE).some((one) => buys().test(one) && !noPurchase().test(one));
    if (!buying) return PASSED;
    return found({
      message: forMyself().test(words) ? 'private' : 'order',
      data: { where: shownDomains(audience.outside.map((one) => one.address)) },
      place: { part: 'body' },
    });
  },
});
