import { compilePeople } from '../../../src/policy/author/people';
import { compiledPack, type PackId } from '../packs';

const { policy } = compiledPack('steps-to-work');

const PEOPLE = `policy: steps-to-work
people:
  - name: Ada North
    address: ada.north@stepstowork.example
    roles: [chief-executive, line-manager]
  - name: Ben South
    address: ben.south@stepstowork.example
    roles: [senior-manager, line-manager]
    department: Learning
    manager: ada.north@stepstowork.example
  - name: Cas West
    address: cas.west@stepstowork.example
    manager: ben.south@stepstowork.example
`;

const REFUSED: readonly (readonly [name: string, from: string, to: string, line: number, what: RegExp])[] = [
  ['another policy', 'policy: steps-to-work', 'policy: mpes', 1, /belongs to the policy `mpes`/],
  ['an address outside', 'cas.west@stepstowork', 'cas.west@client', 12, /own domains/],
  ['an address of a trusted partner', 'cas.west@stepstowork', 'cas.west@walsall', 12, /own domains/],
  ['an address that is none', 'cas.west@stepstowork.example', 'Cas', 12, /not a mail address/],
  ['an address twice', 'cas.west@stepstowork.example', 'ada.north@stepstowork.example', 12, /listed twice/],
  ['an empty name', 'name: Cas West', "name: ' '", 11, /name is empty/],
  ['an unknown role', '[senior-manager, line', '[senior-manger, line', 8, /`senior-manger`/],
  ['a role that one holds alone, twice', '[senior-manager,', '[chief-executive,', 8, /already holds/],
  ['a senior manager without department', '    department: Learning\n', '', 6, /no department/],
  ['a manager nobody knows', 'manager: ben.south@', 'manager: ben.souht@', 13, /not in this file/],
  ['a manager without a role', 'manager: ada.north@', 'manager: cas.west@', 10, /holds no role/],
  [
    'a ring of managers',
    '    roles: [chief-executive, line-manager]',
    '    roles: [chief-executive]\n    manager: ben.south@stepstowork.example',
    6,
    /comes back to itself/,
  ],
  ['an unknown name', '    manager: ben.south', '    boss: ben.south', 13, /`boss` is not known/],
];

describe('a people file', () => {
  it('compiles', () => {
    expect(compilePeople({ file: 'p.yaml', text: PEOPLE }, policy)).toMatchObject({
      ok: true,
      people: {
        policy: 'steps-to-work',
        isSample: false,
        people: [
          { name: 'Ada North', roles: ['chief-executive', 'line-manager'] },
          { department: 'Learning', manager: 'ada.north@stepstowork.example' },
          { name: 'Cas West', roles: [] },
        ],
      },
    });
  });

  it.each(REFUSED)('is refused for %s', (_name, from, to, line, what) => {
    const parts = PEOPLE.split(from);
    expect(parts).toHaveLength(2);
    const compiled = compilePeople({ file: 'p.yaml', text: parts.join(to) }, policy);
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'p.yaml', line, what: expect.stringMatching(what) as string }),
      ]),
    );
  });
});

/** Who holds what, as the sample organisations are described. */
const ROLES: readonly (readonly [pack: PackId, role: string, addresses: readonly string[]])[] = [
  ['steps-to-work', 'chief-executive', ['helen.marsh@stepstowork.example']],
  ['steps-to-work', 'operations-manager', ['raj.patel@stepstowork.example']],
  ['steps-to-work', 'finance-manager', ['dilys.owen@stepstowork.example']],
  ['steps-to-work', 'personnel-officer', ['tom.fielding@stepstowork.example']],
  ['steps-to-work', 'senior-manager', ['ann.cole@stepstowork.example', 'peter.lowe@stepstowork.example']],
  [
    'steps-to-work',
    'line-manager',
    [
      'ann.cole@stepstowork.example',
      'peter.lowe@stepstowork.example',
      'farah.khan@stepstowork.example',
      'gareth.pugh@stepstowork.example',
    ],
  ],
  ['mpes', 'managing-director', ['ruth.adeyemi@mpes.example']],
  ['mpes', 'office-manager', ['colin.price@mpes.example']],
  [
    'mpes',
    'line-manager',
    [
      'ruth.adeyemi@mpes.example',
      'colin.price@mpes.example',
      'nadia.hussain@mpes.example',
      'simon.wray@mpes.example',
    ],
  ],
];

describe('the shipped people files', () => {
  it.each(ROLES)('%s: %s', (pack, role, addresses) => {
    const holders = compiledPack(pack).people.people.filter(({ roles }) => roles.some((one) => one === role));
    expect(holders.map(({ address }) => address)).toEqual(addresses);
  });

  it.each([
    ['steps-to-work', 'mia.jones@stepstowork.example', 'farah.khan@stepstowork.example'],
    ['steps-to-work', 'owen.blake@stepstowork.example', 'gareth.pugh@stepstowork.example'],
    ['steps-to-work', 'sade.okafor@stepstowork.example', 'farah.khan@stepstowork.example'],
    ['mpes', 'beth.lyle@mpes.example', 'nadia.hussain@mpes.example'],
    ['mpes', 'kofi.mensah@mpes.example', 'simon.wray@mpes.example'],
  ] as const)('%s: %s reports to %s', (pack, address, manager) => {
    expect(compiledPack(pack).people.people.find((one) => one.address === address)?.manager).toBe(manager);
  });
});
