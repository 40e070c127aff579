import fc from 'fast-check';
import type { Audience, ScopedRecipient } from '../../../src/engine/audience';
import type { RecipientScope } from '../../../src/message/scope';
import { informationBarLine } from '../../../src/report/alert/information-bar';
import { hostileReport, hostileText, MISLEADING } from '../hostile';
import { sampleFinding, samplePolicy, sampleReport } from '../sample';

function person(
  address: string,
  scope: RecipientScope,
  kind: ScopedRecipient['kind'] = 'person',
): ScopedRecipient {
  return { name: '', address, field: 'to', kind, scope };
}

function audienceOf(...all: ScopedRecipient[]): Audience {
  const having = (scope: RecipientScope): ScopedRecipient[] => all.filter((one) => one.scope === scope);
  return {
    all,
    internal: having('internal'),
    trusted: having('trusted'),
    external: having('external'),
    unknown: having('unknown'),
    outside: all.filter((one) => one.scope !== 'internal'),
  };
}

const inside = person('mia@works.example', 'internal');
const client = person('pat@client.example', 'external');
const council = person('clerk@council.example', 'trusted');
const list = person('news@client.example', 'external', 'list');
const nobody = person('', 'unknown', 'unknown');
const ready = sampleReport('send', [sampleFinding({ level: 'advise' })]);

describe('informationBarLine', () => {
  test.each([
    [[inside], [], 'Everyone is inside. Nothing to add.'],
    [
      [inside, client, council],
      ['disclaimer'],
      '2 people outside Sample Works. The disclaimer will be added.',
    ],
    [
      [client, { ...client, address: 'PAT@client.example' }],
      [],
      '1 person outside Sample Works. Nothing to add.',
    ],
    [[client, list], [], '1 person and 1 list outside Sample Works. Nothing to add.'],
    [[list], [], '1 list outside Sample Works. Nothing to add.'],
    [[nobody, nobody], [], '2 people outside Sample Works. Nothing to add.'],
    [
      [client],
      ['disclaimer', 'particulars'],
      '1 person outside Sample Works. The disclaimer and company particulars will be added.',
    ],
    [[], ['disclaimer'], 'Nobody to send to yet. The disclaimer will be added.'],
  ])('%#', (recipients, queued, expected) => {
    expect(informationBarLine(ready, audienceOf(...recipients), samplePolicy, queued)).toBe(expected);
  });

  test('the gravest finding that stops the mail comes first', () => {
    const finding = sampleFinding({
      level: 'block',
      short: 'payroll.xlsx has a hidden sheet with 412 National Insurance numbers. Take it off.',
    });
    expect(
      informationBarLine(sampleReport('block', [finding]), audienceOf(client), samplePolicy, ['disclaimer']),
    ).toBe('payroll.xlsx has a hidden sheet with 412 National Insurance numbers. Open Letterhead.');
  });

  test('whatever the mail and the policy hold: one line of at most 150 characters', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, shortName) => {
        const policy = { ...samplePolicy, organisation: { ...samplePolicy.organisation, shortName } };
        const line = informationBarLine(report, audienceOf(client), policy, ['disclaimer']);
        expect(line.length).toBeLessThanOrEqual(150);
        expect(line).not.toMatch(MISLEADING);
      }),
    );
  });
});
