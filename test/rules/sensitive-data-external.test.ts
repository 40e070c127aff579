import { sensitiveDataExternal } from '../../src/rules/sensitive-data-external';
import { testRule } from './rule-tester';

const OUT = ['pat.lee@client.example'];
const NINO = 'Her National Insurance number is AB 12 34 56 C.';
const QUOTED = `Thank you, received.\n\nOn 3 May 2026, Pat Lee <pat.lee@client.example> wrote:\n> ${NINO}`;
const FORWARDED = `For you.\n\n---------- Forwarded message ---------\nFrom: Pat Lee <pat.lee@client.example>\nDate: 3 May 2026\nSubject: Form\nTo: Mia Jones\n\n${NINO}`;

/** Ten-digit numbers with a valid NHS check digit (weights 10 to 2, modulus 11), counted up from 943 476 000. */
function nhsNumbers(count: number): readonly string[] {
  const numbers: string[] = [];
  for (let base = 943_476_000; numbers.length < count; base++) {
    const digits = String(base).split('').map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) numbers.push(`${base}${check}`);
  }
  return numbers;
}

const LIST = `NHS number\tGP\n${nhsNumbers(10)
  .map((number) => `${number}\tDr Rowe`)
  .join('\n')}`;

testRule(sensitiveDataExternal, {
  passes: [
    { name: 'nothing sensitive', mail: { to: OUT } },
    {
      name: 'the mental-health policy',
      mail: { to: OUT, text: 'The new mental health policy and the grievance procedure are on our website.' },
    },
    {
      name: 'a kind that the policy does not name',
      mail: { to: OUT, text: NINO },
      options: { kinds: ['uk-nhs-number'], bulk: 10 },
    },
    {
      name: 'a part number of the same shape',
      mail: { to: OUT, text: 'Part no. AB123456C is back in stock.' },
    },
    {
      name: 'a prefix that is never issued',
      mail: { to: OUT, text: 'National Insurance number BG 12 34 56 C' },
    },
    {
      name: 'an order number that passes the NHS check',
      mail: { to: OUT, text: 'Order number 943 476 5919 left today.' },
    },
    { name: 'only in the mail below, on a reply', mail: { to: OUT, kind: 'reply', text: QUOTED } },
    {
      name: 'only in the mail below, everyone was there before',
      mail: { to: OUT, kind: 'reply', text: QUOTED },
      facts: { openingRecipients: OUT },
    },
    { name: 'one number in mail marked personal', mail: { to: OUT, subject: '[Personal] form', text: NINO } },
    {
      name: 'talk about bank details',
      mail: { to: OUT, text: 'We changed our bank details: ring us before you pay.' },
    },
  ],
  finds: [
    {
      name: 'a National Insurance number',
      mail: { to: OUT, text: NINO },
      finds: 'identifiers',
      level: 'justify',
      hides: ['12 34 56', '123456'],
      says: ['A National Insurance number is going outside, to client.example.'],
    },
    {
      name: 'in the subject',
      mail: { to: OUT, subject: 'NI number AB123456C' },
      finds: 'identifiers',
      hides: ['AB123456C'],
    },
    {
      name: 'in the name of a file',
      mail: { to: OUT, files: [{ name: 'NINO AB123456C.pdf' }] },
      finds: 'identifiers',
      hides: ['AB123456C'],
    },
    {
      name: 'an NHS number with its cue',
      mail: { to: OUT, text: 'NHS number: 943 476 5919' },
      finds: 'identifiers',
      hides: ['943 476 5919'],
    },
    {
      name: 'a payment card',
      mail: { to: OUT, text: 'Card number 4111 1111 1111 1111, expiry 12/27' },
      finds: 'identifiers',
      hides: ['4111 1111 1111 1111'],
    },
    {
      name: 'two kinds',
      mail: { to: OUT, text: `${NINO} NHS number 943 476 5919.` },
      finds: 'identifiers',
      says: ['a National Insurance number', 'an NHS number'].slice(1),
    },
    {
      name: 'toward a trusted partner one lower',
      mail: { to: ['jo@walsall.example'], text: NINO },
      finds: 'identifiers',
      level: 'warn',
    },
    {
      name: 'toward an unknown address',
      mail: { to: ['somebody'], text: NINO },
      finds: 'identifiers',
      level: 'advise',
    },
    {
      name: 'toward a regulator',
      mail: { to: ['casework@ico.org.uk'], text: NINO },
      finds: 'identifiers',
      level: 'advise',
    },
    {
      name: 'passed on',
      mail: { to: OUT, kind: 'forward', text: FORWARDED },
      finds: 'quoted',
      level: 'justify',
      says: ['in the earlier mail below'],
    },
    {
      name: 'in the mail below, towards someone added',
      mail: { to: [...OUT, 'new@supplier.example'], kind: 'reply', text: QUOTED },
      facts: { openingRecipients: OUT },
      finds: 'quoted',
    },
    {
      name: 'ten different ones are a list',
      mail: { to: OUT, text: LIST },
      finds: 'bulk',
      level: 'block',
      says: ['10 different personal numbers'],
    },
    {
      name: 'a list even in mail marked personal',
      mail: { to: OUT, subject: '[Personal]', text: LIST },
      finds: 'bulk',
      level: 'block',
    },
    {
      name: 'words about somebody’s health',
      mail: { to: OUT, text: 'Sarah Pike has been diagnosed with depression and will not start until May.' },
      finds: 'identifiers',
      level: 'justify',
      hides: ['depression'],
    },
    {
      name: 'a personnel matter',
      mail: { to: OUT, text: 'Tom Reed has raised a grievance against his line manager.' },
      finds: 'identifiers',
      hides: ['Tom Reed'],
    },
    {
      name: 'only the kinds that the policy names',
      mail: { to: OUT, text: `${NINO} NHS number 943 476 5919.` },
      options: { kinds: ['uk-nhs-number'], bulk: 10 },
      finds: 'identifiers',
      says: ['An NHS number is going outside'],
    },
    {
      name: 'hidden in HTML between tags',
      mail: { to: OUT, html: '<p>Her NI number is <b>AB</b>12<span>34</span>56C</p>' },
      finds: 'identifiers',
      hides: ['AB123456C'],
    },
  ],
  leaves: [{ name: 'everyone inside', mail: { text: NINO } }],
  cannotTell: [
    { name: 'body not read', mail: { to: OUT, text: null }, because: 'did not answer' },
    { name: 'recipients not read', mail: { to: null, text: NINO }, because: 'did not answer' },
  ],
});
