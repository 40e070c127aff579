import { personalOutsideLunch } from '../../src/rules/personal-outside-lunch';
import { testRule } from './rule-tester';

const SUBJECT = '[Personal] Saturday';

testRule(personalOutsideLunch, {
  passes: [
    { name: 'at noon', mail: { subject: SUBJECT, date: '2026-03-04T12:00:00Z' } },
    { name: 'a minute before two', mail: { subject: SUBJECT, date: '2026-03-04T13:59:00Z' } },
    {
      name: 'at half past eleven in summer, which is half past twelve',
      mail: { subject: SUBJECT, date: '2026-06-03T11:30:00Z' },
    },
    { name: 'before eight in the morning', mail: { subject: SUBJECT, date: '2026-03-04T07:59:00Z' } },
    { name: 'at six in the evening', mail: { subject: SUBJECT, date: '2026-03-04T18:00:00Z' } },
    { name: 'on a Saturday', mail: { subject: SUBJECT, date: '2026-03-07T10:00:00Z' } },
    { name: 'on a Sunday', mail: { subject: 'Private: tea', date: '2026-03-08T10:00:00Z' } },
    {
      name: 'on a bank holiday',
      mail: { subject: SUBJECT, date: '2026-04-06T10:00:00Z' },
      policy: { bankHolidays: { firstYear: 2026, lastYear: 2026, here: ['2026-04-06'], elsewhere: [] } },
    },
    {
      name: 'where lunch is later',
      mail: { subject: SUBJECT, date: '2026-03-04T14:30:00Z' },
      options: { from: 13, to: 15 },
    },
  ],
  finds: [
    {
      name: 'in the morning',
      mail: { subject: SUBJECT, date: '2026-03-04T10:12:00Z' },
      finds: 'working-time',
      level: 'advise',
      says: ['it is 10:12', '12:00 to 14:00'],
    },
    { name: 'at two', mail: { subject: SUBJECT, date: '2026-03-04T14:00:00Z' }, finds: 'working-time' },
    {
      name: 'a minute before noon',
      mail: { subject: SUBJECT, date: '2026-03-04T11:59:00Z' },
      finds: 'working-time',
    },
    {
      name: 'at half past one in summer, by Greenwich, which is half past two',
      mail: { subject: SUBJECT, date: '2026-06-03T13:30:00Z' },
      finds: 'working-time',
      says: ['it is 14:30'],
    },
    {
      name: 'at eight',
      mail: { subject: 'Personal: tea', date: '2026-03-04T08:00:00Z' },
      finds: 'working-time',
    },
    {
      name: 'a minute before six',
      mail: { subject: SUBJECT, date: '2026-03-04T17:59:00Z' },
      finds: 'working-time',
    },
    {
      name: 'marked by Outlook',
      mail: { sensitivity: 'private', date: '2026-03-04T15:00:00Z' },
      finds: 'working-time',
    },
    {
      name: 'on a holiday of Northern Ireland alone',
      mail: { subject: SUBJECT, date: '2026-03-17T10:00:00Z' },
      policy: { bankHolidays: { firstYear: 2026, lastYear: 2026, here: [], elsewhere: ['2026-03-17'] } },
      finds: 'working-time',
    },
  ],
  leaves: [
    {
      name: 'not marked, whatever it says',
      mail: { text: 'My mum and dad come over, bring the kids.', date: '2026-03-04T10:00:00Z' },
    },
    { name: 'marked, and no date', mail: { subject: SUBJECT } },
    {
      name: 'marked confidential',
      mail: { subject: '[Confidential] Case 12', date: '2026-03-04T10:00:00Z' },
    },
  ],
  cannotTell: [
    { name: 'subject not read', mail: { subject: null, sensitivity: 'private' }, because: 'did not answer' },
  ],
});
