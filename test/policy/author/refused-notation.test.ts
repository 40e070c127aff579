import { problemsOf, testRefusals, type Refusal } from '../refusal';
import { changedPolicy, SMALL_POLICY } from '../small-policy';

const NOTATION: readonly Refusal[] = [
  ['a tab', '  name: Small Ltd\n  short', '\tname: Small Ltd\n  short', 6, /tab/, /spaces/],
  ['a name twice', "version: '1'", 'id: again', 2, /twice/, /one of the two/],
  ['a clause twice', '  A2:', '  A1:', 50, /twice/, /one of the two/],
  ['a rule twice', '  large-audience:', '  disclaimer-missing:', 62, /twice/, /one of the two/],
  ['an open quotation mark', "version: '1'", "version: '1", 2, /YAML/, /neighbours/],
  [
    'an alias to nothing',
    'to: [customer@client.example]\n          body: Good morning\n      must',
    'to: *nobody\n      must',
    42,
    /alias/,
    /Write the value/,
  ],
  ['an odd indent', '    topics: [question*]', '   topics: [question*]', 28, /./, /./],
  ['nothing at all', SMALL_POLICY, '', 1, /missing or empty/, /Fill it in/],
];

const SHAPE: readonly Refusal[] = [
  [
    'a mistyped name',
    '  service-desk:',
    '  servicedesk:',
    12,
    /`servicedesk` is not known in `organisation`/,
    /`service-desk`/,
  ],
  [
    'a name in camel case',
    '    also-inside:',
    '    alsoInside:',
    24,
    /`alsoInside` is not known/,
    /`also-inside`/,
  ],
  [
    'an unknown name',
    'off: false',
    'off: false\ncolour: red',
    5,
    /`colour` is not known at the top/,
    /Known here: id, version/,
  ],
  [
    'a name missing',
    '  records-mailbox: records@small.example\n',
    '',
    5,
    /`organisation.records-mailbox` is missing/,
    /business records/,
  ],
  ['a name left empty', 'title: A small policy', 'title:', 3, /`title` is missing or empty/, /Fill it in/],
  [
    'a number for text',
    "number: '00000000'",
    'number: 00000000',
    18,
    /a number, where text/,
    /quotation marks/,
  ],
  [
    'text for a switch',
    'off: false',
    'off: no',
    4,
    /`off` is text, where true or false/,
    /Write true or false/,
  ],
  [
    'text for a list',
    'all-staff: [everyone@small.example]',
    'all-staff: everyone@small.example',
    30,
    /where a list/,
    /Write a list/,
  ],
  [
    'an unknown level',
    'level: warn',
    'level: warning',
    63,
    /`warning`, which is not known/,
    /Perhaps `warn`/,
  ],
  [
    'cannot tell above warn',
    'cannot-tell: warn',
    'cannot-tell: block',
    58,
    /`block`, which is not known/,
    /off, advise, warn/,
  ],
  ['an unknown kind of clause', 'kind: not-by-machine', 'kind: machine', 52, /`machine`/, /not-by-machine/],
  [
    'an option of no known form',
    'recipients: 30',
    'recipients: { from: 30 }',
    66,
    /group of names/,
    /number, text/,
  ],
  ['an unknown word list', '  work: [', '  personnal: [', 33, /`personnal` is not known/, /`personal`/],
];

describe('the small policy', () => {
  it('compiles as it stands', () => {
    expect(problemsOf(SMALL_POLICY)).toEqual([]);
  });

  it('has its problems listed in the order of the file', () => {
    const text = changedPolicy('title: A small policy', 'title: Ask Pat Lee <pat.lee@small.example>')
      .replace('internal: [small.example]', 'internal: []')
      .replace('recipients: 30', 'recipients: 1');
    expect(problemsOf(text).map(({ line }) => line)).toEqual([3, 3, 9, 66]);
  });
});

describe('YAML that is refused', () => {
  testRefusals(NOTATION);
});

describe('a shape that is refused', () => {
  testRefusals(SHAPE);
});
