import { allStaff } from '../../src/rules/all-staff';
import { testRule } from './rule-tester';

testRule(allStaff, {
  passes: [
    { name: 'one colleague', mail: {} },
    { name: 'a list with a similar name', mail: { to: ['allstaff-social@stepstowork.example'] } },
    { name: 'the same name at another organisation', mail: { to: ['allstaff@client.example'] } },
    {
      name: 'the words in the text only',
      mail: { text: 'Shall we tell all staff? allstaff@stepstowork.example' },
    },
    { name: 'the local part alone is no address', mail: { to: ['allstaff'] } },
    { name: 'everyone at the wrong domain', mail: { cc: ['everyone@stepstowork.example'] } },
  ],
  finds: [
    { name: 'in To', mail: { to: ['allstaff@stepstowork.example'] }, finds: 'all-staff', level: 'justify' },
    { name: 'in Cc', mail: { cc: ['allstaff@stepstowork.example'] }, finds: 'all-staff' },
    {
      name: 'in Bcc',
      mail: { bcc: ['everyone@walsall.example'] },
      finds: 'all-staff',
      says: ['everyone@walsall.example'],
    },
    { name: 'in capitals', mail: { to: ['AllStaff@StepsToWork.example'] }, finds: 'all-staff' },
    {
      name: 'both lists give one finding',
      mail: { to: ['allstaff@stepstowork.example', 'everyone@walsall.example'] },
      finds: 'all-staff',
    },
    {
      name: 'beside many others',
      mail: {
        to: ['owen.blake@stepstowork.example', 'pat.lee@client.example', 'allstaff@stepstowork.example'],
      },
      finds: 'all-staff',
    },
  ],
  leaves: [
    {
      name: 'mail marked personal',
      mail: { to: ['allstaff@stepstowork.example'], subject: '[Personal] Cake' },
    },
  ],
  cannotTell: [{ name: 'recipients not read', mail: { to: null }, because: 'the client did not answer' }],
});
