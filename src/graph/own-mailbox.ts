import type { Away, OwnMailbox } from '../register/ports/mailbox';
import { part, textAt, withQuery, type Part } from './collection';
import type { Call, Connection } from './connection';
import { SCOPES } from './scopes';

function settings(select: string): Call {
  const path = withQuery('/me/mailboxSettings', { $select: select });
  return { method: 'GET', path, scope: SCOPES.settings.scope, effect: 'repeatable' };
}

/** The type of the property is a word; an example of its page has an object in its place. */
function purposeOf(settings: Part): string {
  const { userPurpose } = settings;
  return typeof userPurpose === 'string' ? userPurpose : textAt(part(userPurpose), 'value');
}

/** A moment of Graph is in UTC and does not say so. */
function momentOf(value: unknown): Date | undefined {
  const text = textAt(part(value), 'dateTime');
  const time = Date.parse(text.endsWith('Z') ? text : `${text.slice(0, 23)}Z`);
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** The day where the person is. */
function dayOf(moment: Date): string {
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function awayOf(replies: Part, now: Date): Away | undefined {
  const status = textAt(replies, 'status');
  if (status === 'alwaysEnabled') return { from: dayOf(now) };
  const from = momentOf(replies['scheduledStartDateTime']);
  const end = momentOf(replies['scheduledEndDateTime']);
  if (status !== 'scheduled' || from === undefined) return undefined;
  if (end === undefined) return { from: dayOf(from) };
  if (end <= now) return undefined;
  // An end at midnight is the end of the day before.
  return { from: dayOf(from), to: dayOf(new Date(end.getTime() - 1)) };
}

/** The settings of the signed-in person's mailbox, over Microsoft Graph: those of any other are refused, even with full access. */
export function openOwnMailbox(connection: Connection, now: () => Date = () => new Date()): OwnMailbox {
  return {
    type: async (cancel) => {
      const answer = await connection.call(settings('userPurpose'), cancel);
      if (!answer.ok) return answer;
      const purpose = purposeOf(part(answer.value));
      if (purpose === '') return { ok: true, value: 'unknown' };
      return { ok: true, value: purpose === 'user' ? 'personal' : purpose === 'shared' ? 'shared' : 'other' };
    },
    away: async (cancel) => {
      const answer = await connection.call(settings('automaticRepliesSetting'), cancel);
      if (!answer.ok) return answer;
      return { ok: true, value: awayOf(part(part(answer.value)['automaticRepliesSetting']), now()) };
    },
  };
}
