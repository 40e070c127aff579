import { sameAddress } from '../message/address';
import { foldedWords, ownWords } from '../message/own-words';
import { forwardedText } from '../message/thread';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** Only the beginning of a long mail is looked at: what is passed on for fun comes to the point. */
const LONGEST = 20_000;

/** Asks to be sent on to people without number, or threatens those who do not. */
const CHAIN =
  /\b(?:(?:forward|send|pass|share|copy) (?:this|it)(?: \w+){0,3} to (?:(?:every(?:one|body)|all (?:the )?people|as many (?:people )?as) you (?:know|can|care|love)|all (?:of )?your (?:friends|contacts|family|loved ones)|(?:at least )?(?:\d{1,3}|five|six|seven|eight|ten|twelve|fifteen|twenty)(?: other| more)? (?:people|friends|women|men|others))|(?:do not|don't) break (?:the|this) chain|keep (?:this|the) chain (?:going|alive)|(?:bad|good) luck (?:will|within|for (?:seven|ten|\d))|for every (?:person|e-?mail|message|time) (?:you|that|this)(?: \w+){0,3} (?:forward|send|sent|pass)|this (?:really )?is not a (?:hoax|joke)|an angel will)/;

/** How jokes begin, and what they are sent with. */
const JOKE =
  /\b(?:joke of the (?:day|week)|(?:a|an|this) (?:man|woman|blonde|priest|horse|englishman|irishman|lawyer|vicar) (?:walks|walked|goes|went) into (?:a|the) (?:bar|pub)|knock,? knock|an englishman, an irishman|how many [\w ]{3,30} does it take to|what do you (?:call|get (?:when|if) you cross) an? |what(?:'s| is) the difference between a (?:man|woman|blonde|lawyer)|funniest (?:joke|thing|e-?mail)|(?:this|these) (?:made|had|will make) (?:me|us|you) (?:laugh|giggle|chuckle|howl)|get a (?:kick|laugh|chuckle|giggle) out of|(?:for|need) a (?:good )?(?:laugh|giggle)|too funny not to|friday funn(?:y|ies)|(?:sick|dirty|rude) jokes?)\b/;

const JOKE_SUBJECT =
  /\b(?:jokes?|humou?r|funn(?:y|ies)|hilarious|lol|giggles?|just for fun|thought you might enjoy|blondes?)\b/;

/** A subject that says nothing else. */
const JOKES_ONLY =
  /^(?:fwd?: ?)*(?:(?:some|a|the|my|more|another|today's|friday) )*(?:jokes?|funn(?:y|ies)|humou?r)(?: (?:of the day|for (?:today|friday|you)))?[!.:) ]*$/;

/** What unasked-for offers say; two of them make one. */
const SPAM =
  /\b(?:make money fast|earn [£$€]\s?\d[\d,]* (?:a|per) (?:day|week)|work from home and earn|you have (?:won|been (?:chosen|selected))|claim your (?:prize|reward|inheritance)|limited[ -]time offer|act now|100% (?:free|guaranteed)|risk[ -]free|no obligation|click here to claim|miracle (?:cure|diet)|(?:double|triple) your (?:money|income)|once in a lifetime)\b/g;

/** M3.4, Annex 1, S6.3, S6.5: no chain letters, jokes or spam passed on. */
export const chainLetter = defineRule({
  id: 'chain-letter',
  title: 'Disallow chain letters, jokes and spam',
  about:
    'What asks to be sent on to everybody, what is sent on for a laugh, and offers that nobody asked for fill mailboxes, and some carry harm. New text and mail that is passed on are looked at, an answered mail is not. A piece of humour among colleagues is no disaster: this is shown beside the mail, and it goes.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    chain: {
      text: 'This looks like a chain letter. The policy asks that chain letters are deleted and not passed on. Delete it, or ask the service desk if it worries you.',
      short: 'This looks like a chain letter. Delete it, or ask the service desk if it worries you.',
      basis: 'guess',
    },
    joke: {
      text: 'This looks like a joke that is passed on. The policy asks that jokes are not sent around by mail. Leave it, or tell it over tea.',
      short: 'This looks like a joke that is passed on. Leave it, or tell it over tea.',
      basis: 'guess',
    },
    spam: {
      text: 'This looks like an offer nobody asked for. The policy asks that spam is not passed on. Delete it, or report it to the service desk.',
      short: 'This looks like an offer nobody asked for. Delete it, or report it to the service desk.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: ({ subject }, { content, audience, policy }) => {
    const { serviceDesk } = policy.organisation;
    if (audience.all.some(({ address }) => sameAddress(address, serviceDesk))) return NOT_APPLICABLE;
    const passedOn = forwardedText(content);
    const words = `${ownWords(content)} ${foldedWords(passedOn)}`.slice(0, LONGEST);
    if (CHAIN.test(words)) return found({ message: 'chain' });
    const topic = subject.toLowerCase();
    const isFun = JOKES_ONLY.test(topic) || (passedOn !== '' && JOKE_SUBJECT.test(topic));
    if (isFun || JOKE.test(words)) return found({ message: 'joke' });
    const offers = new Set(words.match(SPAM) ?? []);
    return offers.size > 1 ? found({ message: 'spam' }) : PASSED;
  },
});
