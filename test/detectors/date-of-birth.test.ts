import { entitiesOf, findsEach, passesOver, speaking } from './marked-text';

describe('finds a date of birth', () => {
  findsEach('date-of-birth', [
    // However the word is written.
    'DOB «12/03/1984»',
    'dob: «12/03/1984»',
    'D.O.B. «12/03/1984»',
    'd o b «12/03/1984»',
    'd/o/b «12/03/1984»',
    'Date of birth «12/03/1984»',
    'Dates of birth: «12/03/1984»',
    'Birth date: «12/03/1984»',
    'birthdate «12/03/1984»',
    'Date born: «12/03/1984»',
    'She was born on «12/03/1984»',
    'He was born in Walsall, on the «3rd of May 1984»',
    'DOBs «12/03/1984»',
    // However the date is.
    'DOB «12.3.84»',
    'DOB «12-03-1984»',
    'DOB «12 03 1984»',
    'DOB «1984-03-12»',
    'DOB «1984/3/12»',
    'DOB «12031984»',
    'DOB «120384»',
    'DOB «19840312»',
    'DOB «3 May 1984»',
    'DOB «3rd May 1984»',
    'DOB «21st of May, 1984»',
    'DOB «3 day of September 1984»',
    'DOB «03MAY1984»',
    'DOB «May 3rd, 1984»',
    'DOB «December 31 84»',
    "DOB «3 May '84»",
    'DOB «3/12/1984».',
    'DOB [«12/03/1984»]',
    'DOB «12/\n03/1984»',
    // Whatever leads up to it.
    'DOB (dd/mm/yyyy): «12/03/1984»',
    'DOB (DD MM YY) «12/03/84»',
    'Date of birth of the client as on the form she filled in for us: «12/03/1984»',
    'DOB «12/03/1984», seen 01/02/2024',
    'Name Sam Rees, DOB «12/03/1984»; name Dai Rees, DOB «01/02/1990»',
    // Before the word.
    '«12/03/1984» (DOB)',
    '«12/03/1984» ( DOB )',
    '«3 May 1984» is her date of birth',
    '«3 May 1984», was his date of birth',
    "«3 May 1984» is Sam's DOB",
    '«3 May 1984» as the date of birth',
    '«12/03/1984» = DOB',
    'Seen 01/02/2024. «12/03/1984» is her date of birth',
    // A birthday with its year.
    'His birthday is «3 May 1984»',
    'Birthday: «3 May 1984»',
    'Her birthday was on the «3 May 2009»',
    'birthday «12/03/84»',
    // In a column with such a head.
    'Name,DOB,Note\nSam,«12/03/1984»,x\nDai,«01/02/1990»,y',
  ]);
});

describe('passes over other dates', () => {
  passesOver('date-of-birth', [
    'We meet on 12/03/2024',
    'DOB to follow',
    // No dates.
    'DOB 45/12/1984',
    'DOB 12/45/1984',
    'DOB 12/03/19845',
    'DOB X12/03/1984',
    'DOB 12/03/1984/5',
    'DOB 12/03/1984X',
    'DOB 32 May 1984',
    'DOB 1984-13-12',
    // The words are part of others.
    'The adobe house, 12/03/1984',
    'Stillborn, 12/03/1984',
    // Another day, or no day at all.
    'Anybody born before 12/03/1984',
    'Those born between 12/03/1984 and 01/02/1990',
    'DOB, for example 12/03/1984',
    'DOB, e.g. 12/03/1984',
    'Give the DOB in the format 12/03/1984',
    'DOB to be checked at the meeting on 12/03/2024',
    'DOB needed for the appointment 12/03/2024',
    'We verified her date of birth and sent it 12/03/2024',
    'Reply with your date of birth by 12/03/2024',
    'The company was born on 3 May 1984',
    'Our charity, which I love, was born on 3 May 1984',
    'The idea was born 3 May 1984',
    // Another sentence, another line, another figure between.
    'DOB unknown. Seen 12/03/2024',
    'DOB unknown\nDay of the visit\n12/03/2024',
    'DOB of all 7 of them 12/03/2024',
    'Date of birth is missing on the form which we were handed at the front desk with her papers 12/03/2024',
    // A birthday that comes round.
    'Her birthday is 3 May 2024',
    'Her birthday is 3 May 2018',
    'Her birthday is 3 May',
    'Birthday drinks are on 3 May 1984',
    'Her birthday fell then on 3 May 1984',
    '3 May 1984 is her birthday',
    // Before the word, and not tied to it.
    '12/03/2024 and her date of birth',
    '12/03/2024, she was born',
    '12/03/2024 is the day on which we asked for her date of birth',
  ]);
});

test('told by its words it is high, in its column medium, and by itself nothing', () => {
  expect(entitiesOf('date-of-birth', 'DOB 3 May 1984', 'low')).toMatchObject([
    {
      key: '3MAY1984',
      isCheckable: false,
      confidence: 'high',
      reasons: ['a date', 'said to be of birth'],
    },
  ]);
  const column = `Name,Date of birth\n${'x,and so on\n'.repeat(40)}Sam,12/03/1984`;
  expect(entitiesOf('date-of-birth', column, 'low')).toMatchObject([
    { key: '12031984', confidence: 'medium', reasons: ['a date', 'near "date of birth"'] },
  ]);
  expect(entitiesOf('date-of-birth', '3 May 1984', 'low')).toEqual([]);
});

test.each([
  [70, 1],
  [71, 0],
])('%s characters behind the word', (length, found) => {
  const words = ' of the one that I mean and whom you know so well as I hope you may yet'.slice(
    0,
    length - 1,
  );
  expect(speaking('date-of-birth', `DOB${words.padEnd(length - 1, '-')} 3 May 1984`)).toHaveLength(found);
});
