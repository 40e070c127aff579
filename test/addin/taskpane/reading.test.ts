import type { ReceivedHead } from '../../../addin/outlook/read-received';
import { excerptsOf } from '../../../addin/taskpane/check/excerpts';
import { dayInWords, dueDay } from '../../../addin/taskpane/reading/due-day';
import { notForReader } from '../../../addin/taskpane/reading/received';
import type { BankHolidays } from '../../../src/policy/model/policy';
import { testMessage } from '../../mail-builder';
import { TEST_POLICY } from '../../test-policy';

const ME = 'mia.jones@stepstowork.example';
const DILYS = 'dilys.owen@stepstowork.example';
const ENQUIRIES = 'enquiries@stepstowork.example';

function head(subject: string, to: string, more: Partial<ReceivedHead> = {}): ReceivedHead {
  return {
    id: 'item-1',
    subject,
    from: { name: 'Helen Marsh', address: 'helen.marsh@stepstowork.example' },
    recipients: [{ field: 'to', name: '', address: to, kind: 'unknown' }],
    receivedAt: 0,
    reference: '<1@stepstowork.example>',
    sensitivity: 'normal',
    owner: DILYS,
    ...more,
  };
}

test.each<[string, ReceivedHead, ReturnType<typeof notForReader>]>([
  ['confidential, to somebody else', head('[Confidential] Pay review', DILYS), 'confidential'],
  ['private, to somebody else', head('Private: Saturday', DILYS), 'private'],
  ['private by Outlook’s sensitivity', head('Saturday', DILYS, { sensitivity: 'private' }), 'private'],
  [
    'confidential by Outlook’s sensitivity',
    head('Figures', DILYS, { sensitivity: 'company-confidential' }),
    'confidential',
  ],
  [
    'in a functional mailbox, to somebody else',
    head('[Confidential] Pay', DILYS, { owner: ENQUIRIES }),
    'confidential',
  ],
  [
    'in a functional mailbox, to the mailbox',
    head('[Confidential] Pay', ENQUIRIES, { owner: ENQUIRIES }),
    undefined,
  ],
  ['addressed to me as well', head('[Confidential] Pay review', ME), undefined],
  ['addressed to me in other letters', head('[Confidential] Pay review', ME.toUpperCase()), undefined],
  ['in my own mailbox', head('[Confidential] Pay review', DILYS, { owner: undefined }), undefined],
  ['without a marking', head('The pay review', DILYS), undefined],
])('%s', (_name, mail, marking) => {
  expect(notForReader(mail, ME, TEST_POLICY)).toBe(marking);
});

const HOLIDAYS: BankHolidays = {
  firstYear: 2026,
  lastYear: 2026,
  here: ['2026-12-25', '2026-12-28'],
  elsewhere: ['2026-11-30'],
};

test('the way to the last day: what has passed, today, a holiday elsewhere, and what is left', () => {
  const due = dueDay('information', '2026-11-02', '2026-11-20', HOLIDAYS)!;
  expect(due.due).toBe('2026-12-01');
  expect(dayInWords(due.due)).toBe('Tuesday 1 December 2026');
  expect(due.left).toBe(6);
  const states = due.line.map((one) => one.state);
  expect(states.filter((one) => one === 'past')).toHaveLength(13);
  expect(due.line.find((one) => one.state === 'today')?.day).toBe('2026-11-20');
  expect(due.line.find((one) => one.state === 'holiday')?.day).toBe('2026-11-30');
});

test.each<[string, number]>([
  ['2026-11-30', 1],
  ['2026-12-01', 0],
  ['2026-12-02', -1],
])('on %s so many days are left: %d', (today, left) => {
  expect(dueDay('information', '2026-11-02', today, HOLIDAYS)?.left).toBe(left);
});

test('past the table of bank holidays no day is worked out', () => {
  expect(dueDay('information', '2026-12-10', '2026-12-11', HOLIDAYS)).toBeUndefined();
});

test('the words round a value hold no value', () => {
  const text =
    'Dear Pat, as you asked by phone this morning: her National Insurance number is AB 12 34 56 C and the one of her brother, ' +
    'National Insurance number AB 12 34 57 C. Mia';
  const message = testMessage({ to: ['pat.lee@client.example'], subject: 'Form', text });
  const excerptOf = excerptsOf({ message, facts: {} }, TEST_POLICY);
  const evidence = { entity: 'uk-nino', where: 'body', masked: 'AB •• •• •• C', confidence: 'high' } as const;
  const words = excerptOf(evidence)!;
  expect(words).toMatch(/^… .*her National Insurance number is AB •• •• •• C and the one of her .* …$/);
  expect(words).not.toMatch(/12|34/);
  expect(excerptOf({ ...evidence, where: 'attachment:a.xlsx' })).toBeUndefined();
});
