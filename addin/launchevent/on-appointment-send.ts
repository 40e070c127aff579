import { checkMessage } from '../../src/engine/check-message';
import type { Report } from '../../src/engine/report';
import { normaliseAddress } from '../../src/message/address';
import { readBody } from '../../src/message/body';
import { createMessage, known, unread, type Recipient } from '../../src/message/message';
import type { LaunchEvent } from '../outlook/handlers';
import { answerFor, SEND, type SendAnswer } from './answer';
import { completeOnce } from './completion';
import { setUp, type HandlerSetup } from './setup';
import { noteTrouble } from './trouble';

/** As for mail: the answer is there long before Outlook's five seconds are over. */
const DEADLINE_MS = 2500;

/** What a meeting is checked for: recipients and content only (product.md, The manifest). */
const RULES_FOR_MEETINGS: readonly string[] = ['sensitive-data-external', 'all-staff', 'large-audience'];

/** Checks an invitation before it goes. Late or broken, it goes. */
export function onAppointmentSend(event: LaunchEvent): void {
  const completion = completeOnce(event);
  completion.after(DEADLINE_MS, () => {
    completion.complete(SEND);
  });
  checkMeeting().then(
    (answer) => {
      completion.complete(answer);
    },
    (thrown: unknown) => {
      completion.complete(SEND);
      noteTrouble(thrown);
    },
  );
}

async function checkMeeting(): Promise<SendAnswer> {
  const setup = await setUp();
  if (setup === undefined || setup.policy.off) return SEND;
  const rules = setup.rules.filter((rule) => RULES_FOR_MEETINGS.includes(rule.id));
  const report = checkMessage(await readMeeting(setup), {
    policy: setup.policy,
    rules,
    rollout: setup.rollout,
  });
  return answerForMeeting(report, setup);
}

/**
 * There is no pane beside a meeting, so no reason can be given there and nothing can be released: whatever is found, the
 * invitation may be sent anyway. A client that knows no Send Anyway lets it go.
 */
function answerForMeeting(report: Report, { policy, client }: HandlerSetup): SendAnswer {
  if (report.verdict === 'send' || !client.supports('1.14')) return SEND;
  const findings = report.findings.map((one) =>
    one.level === 'advise' ? one : { ...one, level: 'warn' as const },
  );
  return answerFor({ ...report, findings, verdict: 'warn' }, policy, client, false);
}

async function readMeeting({ item, gate }: HandlerSetup): Promise<ReturnType<typeof createMessage>> {
  const meeting = item as unknown as Office.AppointmentCompose;
  const people = (
    field: 'requiredAttendees' | 'optionalAttendees',
  ): ReturnType<typeof gate.call<Office.EmailAddressDetails[]>> =>
    gate.call(field, (callback) => {
      meeting[field].getAsync(callback);
    });
  const [required, optional, subject, body] = await Promise.all([
    people('requiredAttendees'),
    people('optionalAttendees'),
    gate.call<string>('subject', (callback) => {
      meeting.subject.getAsync(callback);
    }),
    gate.call<string>('body', (callback) => {
      meeting.body.getAsync('html', callback);
    }),
  ]);
  const recipients = (all: readonly Office.EmailAddressDetails[]): readonly Recipient[] =>
    all.map((one) => ({
      field: 'to',
      kind: 'unknown',
      ...normaliseAddress(one.displayName, one.emailAddress),
    }));
  return createMessage({
    kind: 'new',
    recipients:
      required.ok && optional.ok
        ? known({ all: [...recipients(required.value), ...recipients(optional.value)], atLeast: false })
        : unread('broken', 'Outlook did not give the attendees'),
    subject: subject.ok ? known(subject.value) : unread(subject.cause, subject.reason),
    body: body.ok ? known(readBody('html', body.value, 'new')) : unread(body.cause, body.reason),
    attachments: known([]),
  });
}
