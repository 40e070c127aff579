import fc from 'fast-check';
import type { EntityKind } from '../../src/detectors/entity';
import { findEntities } from '../../src/detectors/find-entities';
import { mask } from '../../src/detectors/mask';
import { entitiesOf } from './marked-text';
import { addresses, keyBlock, password, telephones, vendorToken, webToken } from './secret-values';

const invisible = fc.constantFrom('', '\u200b', '\u00ad', '\ufeff', '\u2060');
const before = fc.constantFrom('Dear Sam,\n\n', 'Thanks for your help. ', '', 'As we said on Monday:\n');
const after = fc.constantFrom('', '.', '\n', '\nThanks, Pat', ' and that is all.');

const SECRETS = {
  credential: {
    value: password,
    lead: fc.constantFrom('Password: ', 'The wifi password is ', 'pwd=', 'Your passcode has been reset to '),
  },
  'api-key': { value: vendorToken, lead: fc.constantFrom('', 'API key: ', 'Use ', 'token=') },
  jwt: { value: webToken, lead: fc.constantFrom('', 'Bearer ', 'The token is ') },
  'private-key': { value: keyBlock, lead: fc.constantFrom('', 'Here it is:\n', '> ') },
} as const;

describe.each(Object.keys(SECRETS) as (keyof typeof SECRETS)[])('%s: any that is usable', (kind) => {
  const { value, lead } = SECRETS[kind];

  test('is found, just where it stands, however many invisible characters it holds', () => {
    fc.assert(
      fc.property(before, lead, value, invisible, after, (start, cue, bare, between, end) => {
        const dressed = [...bare].join(between);
        const text = `${start}${cue}${dressed}${end}`;
        const found = entitiesOf(kind, text, 'medium');
        expect(found).toHaveLength(1);
        const place = text.slice(found[0]?.start, found[0]?.end);
        // The block of a key ends before its last line.
        expect(dressed.startsWith(place)).toBe(true);
        expect(found[0]?.start).toBe(start.length + cue.length);
        if (kind !== 'private-key') expect(place).toBe(dressed);
      }),
      { numRuns: 200 },
    );
  });

  test('shows nothing of itself', () => {
    fc.assert(
      fc.property(lead, value, (cue, bare) => {
        for (const { masked, reasons } of findEntities({ text: cue + bare })) {
          const shown = `${masked} ${reasons.join(' ')}`;
          for (let at = 0; at + 5 <= bare.length; at += 1) {
            const part = bare.slice(at, at + 5);
            if (!/[- ]|[A-Z]{5}/.test(part)) expect(shown).not.toContain(part);
          }
        }
        expect(mask(kind, bare)).toBe('••••••••');
      }),
    );
  });
});

describe.each<readonly [EntityKind, fc.Arbitrary<string[]>]>([
  ['email-bulk', addresses],
  ['phone-bulk', telephones],
])('%s', (kind, values) => {
  const between = fc.constantFrom('\n', ', ', '; ', '\t', ' | ');

  test('ten or more different ones together are a list, from the first to the last', () => {
    fc.assert(
      fc.property(before, values, between, after, (start, all, gap, end) => {
        const list = all.join(gap);
        const found = entitiesOf(kind, `${start}${list}${end}`, 'medium');
        expect(found.map(({ key, masked }) => [key, masked])).toEqual([
          [String(all.length), `${all.length} of them`],
        ]);
        expect(found[0]?.start).toBe(start.length + (list.startsWith('(') || list.startsWith('+') ? 1 : 0));
        expect(found[0]?.end).toBe(start.length + list.length);
      }),
      { numRuns: 200 },
    );
  });

  test('four, however often they are repeated, are none', () => {
    fc.assert(
      fc.property(values, between, fc.integer({ min: 1, max: 9 }), (all, gap, times) => {
        const four = all.slice(0, 4);
        const list = Array<readonly string[]>(times).fill(four).flat().join(gap);
        expect(entitiesOf(kind, list, 'low')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
