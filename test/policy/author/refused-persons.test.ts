import { testRefusals, type Refusal } from '../refusal';

const PERSONS: readonly Refusal[] = [
  [
    'a manager',
    '  service-desk:',
    '  manager: A\n  service-desk:',
    12,
    /`manager` is not known/,
    /people file/,
  ],
  ['people', 'off: false', 'off: false\npeople: []', 5, /`people` is not known/, /people file/],
  [
    'a person as the service desk',
    'desk@small.example',
    'pat.lee@small.example',
    12,
    /`pat.lee@small.example` looks like a person/,
    /people file/,
  ],
  [
    'a person in an example',
    'from: info@small.example\n          to: [customer@client.example]\n          body: Good morning\n      must',
    'from: p.lee@small.example\n          to: [customer@client.example]\n          body: Good morning\n      must',
    41,
    /p\.lee@small\.example/,
    /functional/,
  ],
  [
    'a person in the words of a block',
    'for the addressee only.',
    'for the addressee, or jo_smith2@client.example.',
    23,
    /jo_smith2@client\.example/,
    /functional/,
  ],
  [
    'a name before an address',
    'purpose: Questions',
    'purpose: Ask Pat Lee <info@small.example>',
    27,
    /names a person/,
    /address alone/,
  ],
];

describe('persons that are refused in the public file', () => {
  testRefusals(PERSONS);
});
