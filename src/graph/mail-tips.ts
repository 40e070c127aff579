import type { Answer } from '../register/ports/answer';
import type { ListSize, MailTips } from '../register/ports/mailbox';
import { count } from '../register/ports/shape';
import { entriesOf, part, textAt, type Part } from './collection';
import type { Connection } from './connection';
import { SCOPES } from './scopes';

/** The page of Graph names no maximum, Exchange has one that an administrator sets: a cautious number. */
const CHUNK = 50;
const OPTIONS = 'totalMemberCount, externalMemberCount';

/** What a tip tells. A count that is missing is unknown: how many are outside is told only where an administrator has set it so. */
function sizeOf(tip: Part): ListSize | undefined {
  if (Object.keys(part(tip['error'])).length > 0) return undefined;
  const members = count(tip['totalMemberCount']);
  const outside = count(tip['externalMemberCount']);
  if (members === undefined && outside === undefined) return undefined;
  return { ...(members === undefined ? {} : { members }), ...(outside === undefined ? {} : { outside }) };
}

/** Mail tips, over Microsoft Graph: one call for fifty addresses. */
export function openMailTips(connection: Connection): MailTips {
  return {
    of: async (addresses, cancel): Promise<Answer<ReadonlyMap<string, ListSize>>> => {
      const wanted = [...new Set(addresses.map((one) => one.trim().toLowerCase()))].filter(
        (one) => one !== '',
      );
      const sizes = new Map<string, ListSize>();
      for (let start = 0; start < wanted.length; start += CHUNK) {
        const body = { EmailAddresses: wanted.slice(start, start + CHUNK), MailTipsOptions: OPTIONS };
        // It only asks, though it is a POST.
        const answer = await connection.call(
          { method: 'POST', path: '/me/getMailTips', scope: SCOPES.tips.scope, body, effect: 'repeatable' },
          cancel,
        );
        if (!answer.ok) return answer;
        for (const tip of entriesOf(answer.value)) {
          const size = sizeOf(tip);
          const address = textAt(part(tip['emailAddress']), 'address').toLowerCase();
          if (size !== undefined && address !== '') sizes.set(address, size);
        }
      }
      return { ok: true, value: sizes };
    },
  };
}
