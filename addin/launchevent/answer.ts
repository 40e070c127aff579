import type { Report } from '../../src/engine/report';
import type { Policy } from '../../src/policy/model/policy';
import { alertText } from '../../src/report/alert/alert-text';
import type { Client } from '../outlook/client';
import { COMPOSE_PANE_COMMAND } from '../outlook/events';

/** What a send event is completed with. */
export type SendAnswer = Office.SmartAlertsEventCompletedOptions;

/** Lets the mail go. */
export const SEND: SendAnswer = { allowEvent: true };

/** The words on the button that opens the pane: at most 20 characters (outlook.md, section 2). */
const OPEN_PANE = 'Open Letterhead';

/** The value of `Office.MailboxEnums.SendModeOverride.PromptUser`: written out, for older office.js lacks the enum. */
const PROMPT_USER = 'promptUser' as Office.MailboxEnums.SendModeOverride;

/** Gives the one answer that a verdict becomes (product.md, On Send). Where no pane stands beside the item, no button opens one. */
export function answerFor(report: Report, policy: Policy, client: Client, hasPane = true): SendAnswer {
  if (report.verdict === 'send') return SEND;
  const { plain, markdown } = alertText(report, policy, hasPane);
  return {
    allowEvent: false,
    errorMessage: plain,
    ...(client.supports('1.15') ? { errorMessageMarkdown: markdown } : {}),
    ...(hasPane && client.supports('1.14') ? paneButton(report) : {}),
    ...(report.verdict === 'warn' && client.supports('1.14') ? { sendModeOverride: PROMPT_USER } : {}),
  };
}

/** The pane runs the check again and never trusts what is handed over: only the rules' ids are, as text (classic takes no objects). */
function paneButton(report: Report): Partial<SendAnswer> {
  const rules = report.findings.filter((one) => one.level !== 'advise').map((one) => one.rule);
  return {
    cancelLabel: OPEN_PANE,
    commandId: COMPOSE_PANE_COMMAND,
    contextData: JSON.stringify({ format: 1, rules }),
  };
}
