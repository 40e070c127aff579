import { ownWords } from '../message/own-words';
import { defineRule, found, PASSED } from '../engine/rule';

/** Asks for votes, signatures or pressure on a politician. Ballots of a union and of the staff are not meant. */
const POLITICS =
  /\b(?:vote (?:for )?(?:labour|conservative|tory|lib(?:eral)? dem\w*|the greens?|green party|reform uk|plaid cymru|(?:the )?snp|ukip|independent)|(?:vote|canvass\w*|campaign\w*|leaflet\w*|door[ -]?knock\w*) for (?:(?:the )?(?:labour|conservatives?|tories|tory party|lib(?:eral)? dem\w*|green party|reform uk|snp)|our (?:candidate|mp|councillor))|join (?:the |us in the )?(?:labour|conservative|green|liberal democrat|reform|tory) party|sign (?:the|this|our|my) petition|(?:write|e-?mail|lobby|contact|pester) (?:to )?your (?:local )?(?:mp|councillor)s?|lobby (?:the )?(?:government|ministers?|parliament|mps)|get the (?:tories|conservatives|government|labour) out|stop brexit|rejoin the eu)\b/;

/** Stakes money on chance. */
const GAMBLING =
  /\b(?:(?:place|put|have) a (?:bet|flutter|tenner|fiver) on|sweepstakes?|lottery syndicate|(?:office|staff|world cup|grand national) sweep|poker (?:night|school|game)|betting (?:tips?|syndicate|slip)|free bets?|fantasy football (?:league|syndicate)|spot the ball)\b/;

/** Speaks for a business of the sender's own, or of friends. */
const PROMOTION =
  /\b(?:(?:my|my (?:wife|husband|partner|mum|sister|brother|friend|son|daughter)'s)(?: own| new| little)? (?:business|shop|company|salon|etsy(?: shop| store)?|catalogues?|cake business|dog walking|cleaning business|side (?:business|hustle))\b.{0,80}\b(?:discount|offers?|orders?|% off|open|sale|book(?:ings?)?|website|facebook|recommend|support|launch\w*)|(?:avon|body shop at home|tupperware|scentsy|herbalife|kleeneze|ann summers) (?:catalogue|book|brochure|order|party|rep\w*|products?)|i(?:'m| am) (?:now )?(?:selling|taking (?:bookings|orders) for|an? (?:avon|independent) (?:rep|representative|consultant))|discount code|(?:special|exclusive) offer for colleagues|\d{1,2}% off (?:my|all my|for (?:colleagues|friends)))\b/;

/** Annex 1, S7.2: "refrain from political advocacy and/or the endorsement of commercial products or services". */
export const lobbyingOrPromotion = defineRule({
  id: 'lobbying-or-promotion',
  title: 'Disallow lobbying, gambling and promotion of a business',
  about:
    'A mail from the organisation’s address speaks for the organisation. Politics, bets and a business on the side belong in one’s own mailbox. Only what the sender writes now is looked at; news about politics, a visit of the MP, and the organisation’s own courses and offers are work.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    lobbying: {
      text: 'This looks like political lobbying. The policy asks that nothing sent from here seems to take a side. Use your own mailbox for it.',
      short: 'This looks like political lobbying. Use your own mailbox for it.',
      basis: 'guess',
    },
    gambling: {
      text: 'This looks like gambling. The policy keeps bets and sweepstakes out of the organisation’s mail. Use your own mailbox for it.',
      short: 'This looks like gambling. Use your own mailbox for it.',
      basis: 'guess',
    },
    promotion: {
      text: 'This looks like promotion of a business. The policy keeps trade on the side out of the organisation’s mail. Use your own mailbox for it.',
      short: 'This looks like promotion of a business. Use your own mailbox for it.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: (_parts, { content }) => {
    const words = ownWords(content);
    if (POLITICS.test(words)) return found({ message: 'lobbying' });
    if (GAMBLING.test(words)) return found({ message: 'gambling' });
    return PROMOTION.test(words) ? found({ message: 'promotion' }) : PASSED;
  },
});
