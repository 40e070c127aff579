import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { contentTypeOf } from '../../src/attachments/quick/content-type';
import type { EntityKind } from '../../src/detectors/entity';
import { findEntities, findMessageEntities } from '../../src/detectors/find-entities';
import { readMails } from '../../src/mail/read-mails';
import { readContent } from '../../src/message/content';
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

/**
 * The mails of the ordinary sample in which something speaks, each of them read by a person, and what it is. All but one say what the
 * kind is defined as: seven bear a marking of their own in the subject or on a line, none a stock notice.
 */
const READ: Readonly<Record<string, string>> = {
  '1_121710': 'protective-marking: the subject opens with CONFIDENTIAL',
  '1_219061':
    'protective-marking: Privileged and Confidential in the subject, and on a line of its own below',
  '1_229279': 'protective-marking: the subject opens with Privileged and Confidential',
  '3_54536': "special-category: a wife's pregnancy and its complications",
  '4_133156': 'commercial: a code that is extremely confidential, and for nobody outside',
  '4_175570': 'safeguarding: somebody told somebody to ask; the one false alarm',
  '4_220532': 'protective-marking: confidential by privilege, in the subject',
  '4_54579': 'payment-card: a number with check digit in the range of an issuer, for a flight',
  '6_219122': 'protective-marking: the subject opens with PRIVILEGED AND CONFIDENTIAL',
  '6_219123': 'protective-marking: the subject opens with PRIVILEGED AND CONFIDENTIAL',
  '6_81420': 'protective-marking: Confidential on the first line, alone',
};

describeWithShared('ordinary mail', () => {
  test('what speaks in a mail has been read and is as it is defined', async () => {
    let mails = 0;
    const unread: string[] = [];
    for await (const one of readMails([sharedPath('samples/ordinary')], { contentTypeOf })) {
      if (!one.ok) continue;
      mails += 1;
      const name = basename(one.file, '.eml');
      for (const { kind, confidence } of findMessageEntities(readContent(one.mail.message, [])))
        if (confidence !== 'low' && READ[name]?.startsWith(`${kind}:`) !== true)
          unread.push(`${name} ${kind}`);
    }
    expect(mails).toBe(565);
    expect(unread).toEqual([]);
  });
});
