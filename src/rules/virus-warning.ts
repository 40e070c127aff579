import { sameAddress } from '../message/address';
import { foldedWords, ownWords } from '../message/own-words';
import { forwardedText } from '../message/thread';
import { defineRule, found, NOT_APPLICABLE, PASSED, undecided } from '../engine/rule';

const LONGEST = 20_000;

/** Most mails hold none of these, and are done with. A person's virus is not meant. */
const HARM = /\b(?:computer virus|virus(?:es)?|trojans?|worm|malware|ransomware)\b/;

/** What such warnings say will happen, or must be done. */
const DANGER =
  /\b(?:(?:do not|don't|never) open|delete (?:it|the \w+) (?:immediately|at once|straight away|without)|(?:erase|wipe|destroy|delete|infect)s?(?: \w+){0,4} (?:hard d|computer|pc|files|data)|(?:worst|most \w+) virus|no (?:known )?(?:cure|remedy)|undetect|(?:announced|warned|confirmed|reported) (?:today|yesterday|this morning|by) )/;

/** Asks to be sent on. */
const SEND_ON =
  /\b(?:forward|send|pass|share|tell|warn|alert|let)(?: \w+){0,5} (?:every(?:one|body)|all|as many|friends|family|contacts|people|colleagues|address book)\b/;

/** M3.4: "Do not pass on or carry out any action contained in an emailed virus warning, without taking advice". */
export const virusWarning = defineRule({
  id: 'virus-warning',
  title: 'Disallow virus warnings passed on',
  about:
    'Warnings that ask to be passed on are nearly always false, and the harm is in what people do on their advice. The service desk tells what is true; a warning that goes to it, or comes from it, is left alone.',
  // The sender is asked for last, by hand: most mail warns of nothing, and in Outlook each part costs a call.
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    warning: {
      text: 'This passes on a warning about a virus. The policy asks for the service desk’s advice first. Send it to {desk} alone, or send it as it is where they have agreed.',
      short: 'This passes on a warning about a virus. Send it to {desk} alone, or as it is if they agreed.',
      basis: 'guess',
    },
  },
  fixes: {},
  check: (_parts, { content, audience, policy, message }) => {
    const passedOn = foldedWords(forwardedText(content));
    const words = `${ownWords(content)} ${passedOn}`.slice(0, LONGEST);
    if (!HARM.test(words)) return PASSED;
    const isWarning = DANGER.test(words) && (passedOn !== '' || SEND_ON.test(words));
    if (!isWarning) return PASSED;
    const desk = policy.organisation.serviceDesk;
    if (audience.all.some(({ address }) => sameAddress(address, desk))) return NOT_APPLICABLE;
    const { sender } = message.parts;
    if (!sender.known) return undecided(sender.cause, sender.reason);
    return sameAddress(sender.value.from.address, desk)
      ? NOT_APPLICABLE
      : found({ message: 'warning', data: { desk } });
  },
});
