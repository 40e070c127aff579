import { readMarkings } from '../../../src/detectors/prose/protective-marking';
import type { TextPart } from '../../../src/detectors/searched-text';

type Marked = readonly [part: TextPart, text: string, marked: string, confidence: string];

const MARKED: readonly Marked[] = [
  ['body', 'OFFICIAL-SENSITIVE\n\nMinutes attached.', 'OFFICIAL-SENSITIVE', 'high'],
  ['body', 'Hello\n\nWITHOUT PREJUDICE\n\nDear Sirs', 'WITHOUT PREJUDICE', 'high'],
  ['body', 'Legally privileged and confidential\n\nDear Anna', 'Legally privileged and confidential', 'high'],
  ['body', 'This letter is written without prejudice.', 'This letter is written without prejudice.', 'high'],
  ['body', 'Classification: SECRET\n\nAnnex', 'SECRET', 'high'],
  ['body', 'TLP:RED\n\nIndicators', 'TLP:RED', 'high'],
  ['body', 'Confidential\n\nDear Head', 'Confidential', 'medium'],
  ['subject', 'Re: [OFFICIAL-SENSITIVE] return', '[OFFICIAL-SENSITIVE]', 'high'],
  ['subject', 'Offer (without prejudice)', '(without prejudice)', 'high'],
  ['subject', 'CONFIDENTIAL: panel outcome', 'CONFIDENTIAL', 'high'],
  ['subject', 'Re: CONFIDENTIAL: panel outcome', 'CONFIDENTIAL', 'low'],
  ['subject', 'Confidential - staff plan', 'Confidential', 'low'],
];

const ORDINARY: readonly (readonly [part: TextPart, text: string])[] = [
  ['body', 'The secret of a good meeting is a short agenda.'],
  ['body', 'This email is confidential and intended solely for the addressee.'],
  ['body', 'CONFIDENTIAL\nThis email is intended solely for the addressee.'],
  ['body', 'This clause is without prejudice to any other right of the Buyer.'],
  ['body', 'We should mark the papers OFFICIAL-SENSITIVE from now on.'],
  ['body', 'OFFICIAL\n\nRota attached.'],
  ['body', 'TLP:GREEN\n\nNews'],
  ['body', 'It was a privilege to meet your team.'],
  ['subject', 'Secret Santa on Friday'],
  ['subject', 'Protect your home this winter'],
  ['subject', 'Thursday (all welcome)'],
  ['file-name', 'CONFIDENTIAL.docx'],
];

test.each(MARKED)('%s %j is marked', (part, text, marked, confidence) => {
  const [found, ...rest] = readMarkings({ text, part });
  expect(rest).toEqual([]);
  expect([text.slice(found?.start, found?.end), found?.confidence]).toEqual([marked, confidence]);
  expect(found?.masked).toBe('a marking');
});

test.each(ORDINARY)('%s %j is not', (part, text) => {
  expect(readMarkings({ text, part })).toEqual([]);
});
