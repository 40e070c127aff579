import { checkMessage } from '../../src/engine/check-message';
import type { Report } from '../../src/engine/report';
import { createMessage, known, type Message } from '../../src/message/message';
import type { LaunchEvent } from '../outlook/handlers';
import { readParts } from '../outlook/read-item';
import { answerFor, SEND, type SendAnswer } from './answer';
import { completeOnce } from './completion';
import { completeWith } from './complete-with';
import { setUp, type HandlerSetup } from './setup';

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
  completeWith(completion, checkMeeting());
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

/** Reads a meeting as the mail that its invitation is: whom it asks for as To, who else may come as Cc. */
async function readMeeting(setup: HandlerSetup): Promise<Message> {
  const { item, gate, client } = setup;
  const meeting = item as unknown as Office.AppointmentCompose;
  const nobody = (callback: (result: object) => void): void => {
    callback({ status: 'succeeded', value: [] });
  };
  const invitation = {
    to: meeting.requiredAttendees,
    cc: meeting.optionalAttendees,
    bcc: { getAsync: nobody },
    subject: meeting.subject,
    body: meeting.body,
  } as unknown as Office.MessageCompose;
  const fields = await readParts(invitation, ['recipients', 'subject', 'body'], {
    gate,
    client,
    kind: 'new',
  });
  return createMessage({ ...fields, kind: 'new', attachments: known([]) });
}
