import { subjectDiscloses } from '../../src/rules/subject-discloses';
import { testRule } from './rule-tester';

const NINO = 'Her National Insurance number is AB 12 34 56 C.';

testRule(subjectDiscloses, {
  passes: [
    { name: 'the day’s work', mail: {} },
    { name: 'the grievance procedure', mail: { subject: 'New grievance procedure' } },
    { name: 'a week of awareness', mail: { subject: 'Mental Health Awareness Week' } },
    { name: 'sickness cover', mail: { subject: 'Sickness cover for reception' } },
    { name: 'the disciplinary policy', mail: { subject: 'Disciplinary policy: comments by Friday' } },
    { name: 'a training day', mail: { subject: 'Safeguarding concern training, 4 May' } },
    { name: 'an order number', mail: { subject: 'Order 943 476 5919' } },
    { name: 'the number stands in the text', mail: { subject: 'Your question', text: NINO } },
    {
      name: 'a name, and nothing confidential',
      mail: { subject: 'Sarah Pike on Tuesday', text: 'Sarah comes at ten, could you show her round?' },
    },
    {
      name: 'a headline in capitals',
      mail: { subject: '[Confidential] Annual Leave', text: 'The annual leave figures are below.' },
    },
    {
      name: 'the recipient’s own name',
      mail: {
        to: ['sarah.pike@client.example'],
        subject: '[Confidential] Sarah Pike',
        text: 'Dear Sarah, your result is below.',
      },
    },
    { name: 'a neutral subject', mail: { subject: 'A confidential matter', text: NINO } },
    {
      name: 'a name only in the mail below',
      mail: {
        kind: 'reply',
        subject: 'Re: Tuesday',
        text: 'Noted.\n\nOn 3 May 2026, Pat Lee wrote:\n> Sarah Pike has raised a grievance.',
      },
    },
    { name: 'no subject', mail: { subject: '', text: NINO } },
  ],
  finds: [
    {
      name: 'a National Insurance number',
      mail: { subject: 'NI number AB123456C' },
      finds: 'identifier',
      level: 'warn',
      hides: ['AB123456C'],
      says: ['The subject shows a National Insurance number', 'neutral subject'],
    },
    {
      name: 'an NHS number, outside',
      mail: { to: ['pat.lee@client.example'], subject: 'NHS number 943 476 5919' },
      finds: 'identifier',
      hides: ['943 476 5919'],
    },
    {
      name: 'a grievance',
      mail: { subject: 'Grievance hearing, Thursday' },
      finds: 'matter',
      level: 'advise',
      says: ['personnel or health matter'],
    },
    { name: 'a sick note', mail: { subject: 'Re: sick note for S. Pike', kind: 'reply' }, finds: 'matter' },
    { name: 'occupational health', mail: { subject: 'Occupational health referral' }, finds: 'matter' },
    { name: 'a diagnosis', mail: { subject: 'Her diagnosis' }, finds: 'matter' },
    { name: 'a safeguarding concern', mail: { subject: 'Safeguarding concern, year 9' }, finds: 'matter' },
    {
      name: 'marked, with the matter',
      mail: { subject: '[Confidential] Redundancy of two tutors' },
      finds: 'matter',
    },
    {
      name: 'the person a marked mail is about',
      mail: { subject: '[Confidential] Sarah Pike', text: 'Sarah has asked for shorter hours from June.' },
      finds: 'name',
      level: 'advise',
      says: ['names the person'],
    },
    {
      name: 'a title and a name',
      mail: { subject: 'OFFICIAL-SENSITIVE: Mrs Pike', text: 'She has asked for shorter hours.' },
      finds: 'name',
    },
    {
      name: 'the person a number belongs to',
      mail: { subject: 'form for Jo Bloggs', text: `Jo starts on Monday. ${NINO}` },
      finds: 'name',
      hides: ['12 34 56'],
    },
    {
      name: 'a forward',
      mail: { kind: 'forward', subject: 'FW: Final written warning', text: 'For the file.' },
      finds: 'matter',
    },
  ],
  leaves: [{ name: 'marked personal', mail: { subject: '[Personal] my diagnosis' } }],
  cannotTell: [{ name: 'subject not read', mail: { subject: null }, because: 'did not answer' }],
});
