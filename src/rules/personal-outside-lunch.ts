import { londonTime } from '../message/london-time';
import { isWorkingDay } from '../policy/model/working-days';
import { defineRule, found, NOT_APPLICABLE, PASSED } from '../engine/rule';

/** Working time (clauses.md, G), in minutes: evenings and weekends are nobody's business. */
const WORK_BEGINS = 8 * 60;
const WORK_ENDS = 18 * 60;

function asTime(minutes: number): string {
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** S5.1: "Email can be used by members of staff for private use during lunchtime". */
export const personalOutsideLunch = defineRule({
  id: 'personal-outside-lunch',
  title: 'Limit private mail to lunchtime',
  about:
    'Private mail is allowed at lunchtime, Monday to Friday. Only mail that is marked personal is told of it, so that nobody’s mail is read to find out; evenings, weekends and bank holidays are nobody’s business. It is said in the pane alone, and nothing about it is kept.',
  needs: ['subject'],
  audience: 'any',
  concern: 'form',
  personalMail: 'checked',
  options: {
    from: { type: 'number', default: 12, min: 0, max: 24, about: 'The hour at which lunchtime begins.' },
    to: { type: 'number', default: 14, min: 0, max: 24, about: 'The hour at which it ends.' },
  },
  messages: {
    'working-time': {
      text: 'This is marked personal, and it is {time}. The policy keeps private mail to lunchtime, {lunch}. Save it and send it then, or send it as it is.',
      short: 'This is marked personal, and it is {time}. Private mail has its time at lunch, {lunch}.',
      basis: 'fact',
    },
  },
  fixes: {},
  check: (_parts, { message, markings, options, policy }) => {
    const { sentAt } = message.parts;
    if (!markings.personal || !sentAt.known) return NOT_APPLICABLE;
    const { day, weekday, minutes } = londonTime(sentAt.value);
    const isHoliday = policy.bankHolidays !== undefined && !isWorkingDay(day, policy.bankHolidays);
    const isWork = weekday % 6 !== 0 && !isHoliday && minutes >= WORK_BEGINS && minutes < WORK_ENDS;
    const [from, to] = [options.from * 60, options.to * 60];
    if (!isWork || (minutes >= from && minutes < to)) return PASSED;
    return found({
      message: 'working-time',
      data: { time: asTime(minutes), lunch: `${asTime(from)} to ${asTime(to)}` },
      place: { part: 'subject' },
    });
  },
});
