import { ENTITY_KINDS } from '../detectors/entity';
import { entityNames } from '../detectors/entity-names';
import { CREDENTIAL_KINDS } from '../detectors/kind-families';
import { hasLongRun } from '../detectors/long-run';
import { sentEntities, sureOf } from '../detectors/sent-entities';
import { addedSince } from '../engine/audience';
import { evidenceOf, placeOf } from '../engine/finding';
import { defineRule, found, PASSED } from '../engine/rule';

/** Something is sent that opens something: a cheap search, before every detector is asked. */
const HINT =
  /p[a4@][s5$]{2}|\bpw|\bpin|code|key|login|log-in|secret|token|phrase|memorable|eyJ|:\/\/[^\s/]{1,80}@|credential/i;

/** A run of so many letters, digits and dashes may be a key. */
const LONGEST_WORD = 32;

function isHinted(text: string): boolean {
  return HINT.test(text) || hasLongRun(text, LONGEST_WORD);
}

/** S5.3: "Passwords must never be disclosed to another person". */
export const credentialDisclosed = defineRule({
  id: 'credential-disclosed',
  title: 'Disallow passwords and keys in mail',
  about:
    'A password, a PIN, an access key or a private key opens what it opens for everybody who reads the mail, now or in years. So none is sent, inside or outside. One that stands only in the thread below counts where somebody gets it who did not have it. Talk about passwords, and a place where one could stand, are left alone.',
  needs: ['recipients', 'subject', 'body'],
  audience: 'any',
  concern: 'content',
  personalMail: 'checked',
  options: {
    kinds: {
      type: 'words',
      default: CREDENTIAL_KINDS,
      choices: ENTITY_KINDS,
      about: 'The kinds of secret that are looked for.',
    },
  },
  messages: {
    disclosed: {
      text: 'This holds {what}. The policy asks that passwords and keys are never disclosed to another person. Take {it} out and change {it}, or give the reason.',
      short: 'This holds {what}. Take {it} out, or give a reason in Letterhead and send.',
      basis: 'guess',
      statements: ['The person it goes to has a right to it, and there is no other way.'],
    },
  },
  fixes: {},
  check: ({ subject, recipients }, { message, content, options, facts }) => {
    const { text, files } = content;
    if (files.length === 0 && !isHinted(subject) && !isHinted(text)) return PASSED;
    const isThreadNew = addedSince(recipients.all, facts.openingRecipients).length > 0;
    const filter = { kinds: options.kinds, messageKind: message.kind, isThreadNew };
    const sure = sureOf(sentEntities(content, filter));
    const [first] = sure;
    if (first === undefined) return PASSED;
    const isMany = sure.some((one) => one.kind !== first.kind || one.key !== first.key);
    return found({
      message: 'disclosed',
      data: { what: entityNames(sure), it: isMany ? 'them' : 'it' },
      place: placeOf(first),
      evidence: evidenceOf(sure),
    });
  },
});
