import { testRefusals, type Refusal } from '../refusal';

const CLAUSES: readonly Refusal[] = [
  [
    'a clause without a note',
    '    kind: not-by-machine\n    note: A mail does not show it.',
    '    kind: screen',
    50,
    /does not say more/,
    /which screen/,
  ],
  [
    'a clause whose text is empty',
    'text: Lock your screen.',
    "text: ''",
    51,
    /0 characters/,
    /Quote the words/,
  ],
  ['clauses that differ in case only', '  A2:', '  a1:', 50, /letter case only/, /one of the two/],
  ['a clause id of signs', '  A2:', '  "A2?":', 50, /not a clause id/, /letters, digits/],
  [
    'a clause with a rule that says not-yet',
    '    kind: rule',
    '    kind: not-yet\n    note: none',
    37,
    /marked `not-yet`, but the rule/,
    /kind: rule/,
  ],
  [
    'no example to stop',
    '      must-stop:\n        - note: without\n          from: info@small.example\n          to: [customer@client.example]\n          body: Good morning\n',
    '      must-stop: []\n',
    39,
    /no `must-stop` example/,
    /Add a small mail/,
  ],
  [
    'no example to pass',
    '      must-pass:\n        - note: with\n          from: info@small.example\n          to: [customer@client.example]\n          body: Good morning\n          blocks: [disclaimer]\n',
    '      must-pass: []\n',
    44,
    /no `must-pass` example/,
    /Add a small mail/,
  ],
  [
    'an example to nobody',
    '          to: [customer@client.example]\n          body: Good morning\n          blocks',
    '          body: Good morning\n          blocks',
    45,
    /goes to nobody/,
    /`to`/,
  ],
  [
    'an example for another rule',
    '- note: without',
    '- note: without\n          rule: large-audience',
    41,
    /does not enforce this clause/,
    /disclaimer-missing/,
  ],
  [
    'an example without a real date',
    '- note: without',
    '- note: without\n          date: yesterday',
    41,
    /not a point in time/,
    /2026/,
  ],
  [
    'an example with two texts',
    '          blocks: [disclaimer]',
    '          html: <p>a</p>',
    49,
    /text twice/,
    /Keep/,
  ],
];

describe('a clause that is refused', () => {
  testRefusals(CLAUSES);
});
