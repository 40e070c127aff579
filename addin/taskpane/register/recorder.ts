import type { Answer } from '../../../src/register/ports/answer';
import type { EventLog } from '../../../src/register/ports/event-log';
import type { Recorder } from '../../../src/register/ports/recorder';
import { SIGN_IN_WORDS } from '../words/sign-in';

/** Records reasons in the register, which is opened when the first one is to be recorded. */
export function recorderOver(open: () => Promise<Answer<Pick<EventLog, 'append'>>>): Recorder {
  return {
    record: async (record) => {
      const log = await open();
      const answer = log.ok ? await log.value.append(record) : log;
      return answer.ok
        ? { recorded: true }
        : { recorded: false, reason: SIGN_IN_WORDS.trouble(answer.trouble) };
    },
  };
}
