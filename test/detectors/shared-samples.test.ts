import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../src/detectors/entity';
import { findEntities } from '../../src/detectors/find-entities';
import { describeWithShared, sharedPath } from '../shared';
import { entitiesOf } from './marked-text';

interface Labelled {
  readonly kind: string;
  readonly text: string;
  readonly expected: number;
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  CREDIT_CARD: 'payment-card',
  IBAN: 'iban',
  UK_NHS: 'uk-nhs-number',
  UK_NINO: 'uk-nino',
  GB_NINO: 'uk-nino',
  UK_BANK_ACCOUNT: 'uk-bank-account',
  GB_UTR: 'uk-utr',
  UK_DRIVING_LICENCE: 'uk-driving-licence',
  UK_PASSPORT: 'uk-passport',
  UK_POSTCODE: 'uk-postcode-address',
};

/** What is known to differ from the labels, by the words of the finding or the want of one. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'uk-nhs-number 1 0': 'a bare ten-digit number: without a health cue it is low by definition',
  'uk-nino 1 0': 'eight characters without a last letter: only a cue makes them speak',
  'payment-card 1 0': 'fifteen digits from 1 (UATP) without a cue: the range is too common to speak alone',
  'iban 0 1': 'one letter in small: the check digits fit, and people write small letters',
  'uk-bank-account 0 1': 'the modulus check fails: a mistyped account is still personal data, so medium',
  'uk-passport 1 0': 'letters and digits with no word about a passport beside them',
  'uk-postcode-address 1 0': "a bare postcode: without a street or a word of a home it is nobody's address",
};

describeWithShared('labelled identifiers', () => {
  const rows = readFileSync(sharedPath('samples/pii/uk-identifiers.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);

  test('every difference from the labels is one that is explained', () => {
    const differences = new Map<string, number>();
    for (const { kind: label, text, expected } of rows) {
      const kind = KINDS[label];
      if (kind === undefined) continue;
      const found = entitiesOf(kind, text, 'medium').length;
      if (found === expected) continue;
      const name = `${kind} ${expected} ${found}`;
      differences.set(name, (differences.get(name) ?? 0) + 1);
    }
    expect(Object.fromEntries(differences)).toEqual({
      'uk-nhs-number 1 0': 2,
      'uk-nino 1 0': 1,
      'payment-card 1 0': 1,
      'iban 0 1': 1,
      'uk-bank-account 0 1': 2,
      'uk-passport 1 0': 1,
      'uk-postcode-address 1 0': 4,
    });
    expect(Object.keys(EXPLAINED).sort()).toEqual([...differences.keys()].sort());
  });

  test('no line of another kind is taken for one of ours', () => {
    const wrong = rows
      .filter(({ kind }) => KINDS[kind] === undefined)
      .filter(({ text }) => findEntities({ text }).some(({ confidence }) => confidence !== 'low'));
    expect(wrong).toEqual([]);
  });
});

describeWithShared('a hundred labelled sentences of presidio-research', () => {
  interface Sentence {
    readonly full_text: string;
    readonly spans: readonly { readonly entity_type: string }[];
  }
  const read = (): readonly Sentence[] =>
    JSON.parse(
      readFileSync(sharedPath('samples/pii/presidio-research-generated_small.json'), 'utf8'),
    ) as readonly Sentence[];

  test('each card is seen, and no sentence without one has a card', () => {
    const wrong = read().filter(({ full_text: text, spans }) => {
      const isThere = spans.some(({ entity_type: type }) => type === 'CREDIT_CARD');
      return isThere !== entitiesOf('payment-card', text, 'medium').length > 0;
    });
    expect(wrong).toEqual([]);
  });

  test('of other kinds only a birthday is seen', () => {
    const seen = read().flatMap(({ full_text: text }) =>
      findEntities({ text }).filter(({ confidence }) => confidence !== 'low'),
    );
    expect(seen.map(({ kind }) => kind).filter((kind) => kind !== 'payment-card')).toEqual(['date-of-birth']);
  });
});

describeWithShared('ordinary mail', () => {
  function filesBelow(folder: string): readonly string[] {
    return readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
  }

  test('at most two mails in a hundred hold a value at medium or above', () => {
    const mails = filesBelow(sharedPath('samples/ordinary')).filter((path) => !path.endsWith('.csv'));
    const speaking = mails.filter((path) => {
      const text = readFileSync(path, 'latin1');
      const body = text.slice(text.search(/\r?\n\r?\n/));
      return findEntities({ text: body }).some(({ confidence }) => confidence !== 'low');
    });
    expect(mails.length).toBeGreaterThan(500);
    expect(speaking.length).toBeLessThanOrEqual(mails.length * 0.02);
  });
});
