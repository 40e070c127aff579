import { informationRequestIn, type RequestKind } from '../detectors/information-request';
import { foldSentences, ownSentences } from '../detectors/sentences';
import { sameAddress } from '../message/address';
import { latestEarlierMail } from '../message/earlier-mail';
import { recipientScope } from '../message/scope';
import type { Policy } from '../policy/model/policy';
import { dataRequestDue, informationRequestDue } from '../policy/model/working-days';
import { defineRule, found, NOT_APPLICABLE, PASSED, undecided } from '../engine/rule';

const WHAT: Readonly<Record<RequestKind, string>> = {
  information: 'a freedom-of-information request',
  environmental: 'a request for environmental information',
  'own-data': 'a request of somebody about their own data',
};

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December';

/** "31 March 2026". */
function inWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS.split(',')[Number(month) - 1] ?? ''} ${year}`;
}

/** A request whose mail says nothing of it, or nothing that could tell of one, is not looked for: one cheap search. */
const HINT =
  /request|information|cop(?:y|ies)|data\b|how (?:many|much)|record|my .{0,20}file|about m[ey]|hold|foi/i;

/** A bare acknowledgement: short, thanks or confirms, and answers nothing. */
const THANKS = /\b(?:thank you for|thanks for|acknowledg|receipt of|(?:we|i)(?:'ve| have)? received)/;
const ANSWERS =
  /\b(?:attach|enclos|here (?:is|are)\b|please (?:find|see)|(?:we|i) (?:do not |don't )?(?:hold|spent|paid|employ|have (?:\d|no\b))|refus|exempt|the (?:answer|figure|number|total))|£|%/;
const LONGEST_THANKS = 700;

function isAcknowledgement(words: string): boolean {
  return words.length <= LONGEST_THANKS && THANKS.test(words) && !ANSWERS.test(words);
}

/** The last day to answer, in words; absent where the day of receipt or the table of bank holidays does not tell. */
function dueIn(
  kind: RequestKind,
  received: string | undefined,
  { bankHolidays }: Policy,
): string | undefined {
  if (received === undefined || bankHolidays === undefined) return undefined;
  const due = kind === 'own-data' ? dataRequestDue : informationRequestDue;
  const day = due(received, bankHolidays);
  return day === undefined ? undefined : inWords(day);
}

/** S6.7, M2.3, M2.4: "Advice should be obtained prior to replying to any email identified as such a request." */
export const informationRequestReply = defineRule({
  id: 'information-request-reply',
  title: 'Require advice before an information request is answered',
  about:
    'Anybody may ask for recorded information, and for what is held about themselves, without naming a law; a request is told by what it asks. Twenty working days are allowed from the day after it came, leaving out what is a bank holiday in any part of the UK; for one’s own data it is a month. The day is worked out from the day on which the mail was sent and from the policy’s table of bank holidays, and is not named where the table ends. Only the mail that is answered is looked at, so that it speaks once in a conversation; an acknowledgement may go, and so may a reply that those who advise send or get.',
  needs: ['recipients', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    due: {
      text: 'This looks like an answer to {what}, which has to be answered by {limit}. The policy asks that advice is taken before the reply. Copy {mailbox} in, or send it if you have the advice.',
      short:
        'This looks like an answer to {what}, due by {limit}. Copy {mailbox} in, or send it if you have advice.',
      basis: 'guess',
    },
    request: {
      text: 'This looks like an answer to {what}. The policy asks that advice is taken before the reply. Copy {mailbox} in, or send it if you have the advice.',
      short: 'This looks like an answer to {what}. Copy {mailbox} in, or send it if you have advice.',
      basis: 'guess',
    },
  },
  fixes: { copy: { label: 'Copy {mailbox} in', safety: 'suggested' } },
  check: ({ recipients }, { message, content, policy }) => {
    if (message.kind === 'new' || message.kind === 'forward') return NOT_APPLICABLE;
    if (!HINT.test(content.text)) return PASSED;
    const { informationRequests, dataProtection, domains } = policy.organisation;
    const advisers = [...informationRequests, dataProtection];
    const isAdviser = (address: string): boolean => advisers.some((one) => sameAddress(one, address));
    if (recipients.all.some((one) => isAdviser(one.address))) return PASSED;
    const earlier = latestEarlierMail(content);
    const kind = earlier === undefined ? undefined : informationRequestIn(foldSentences(earlier.text));
    if (earlier === undefined || kind === undefined || isAcknowledgement(ownSentences(content)))
      return PASSED;
    // A colleague who asks for figures asks for no more than figures; one who asks about themselves has the right of everybody.
    if (kind !== 'own-data' && recipientScope(earlier.from, domains) === 'internal') return PASSED;
    const { sender } = message.parts;
    if (!sender.known) return undecided(sender.cause, sender.reason);
    if (isAdviser(sender.value.from.address)) return PASSED;
    const mailbox = (kind === 'own-data' ? dataProtection : informationRequests[0]) ?? dataProtection;
    const limit = dueIn(kind, earlier.sentOn, policy);
    const add = { kind: 'add-recipient', field: 'cc', name: '', address: mailbox } as const;
    return found({
      message: limit === undefined ? 'request' : 'due',
      data: { what: WHAT[kind], mailbox, ...(limit === undefined ? {} : { limit }) },
      place: { part: 'recipients' },
      fixes: [{ id: 'copy', data: { mailbox }, edits: [add] }],
    });
  },
});
