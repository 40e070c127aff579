import { compilePolicy } from '../../../src/policy/author/compile';
import { LEVELS } from '../../../src/policy/model/policy';
import { compiledPack, PACK_IDS, packText, type PackId } from '../packs';
import { RULE_FACTS } from '../rule-facts';

const packs = { 'steps-to-work': compiledPack('steps-to-work'), mpes: compiledPack('mpes') };

/** What one rule or message leads to: settled / day one, in each pack. */
const LEVEL_TABLE: readonly (readonly [rule: string, message: string, stepsToWork: string, mpes: string])[] =
  [
    ['disclaimer-missing', 'missing', 'block/block', 'off/off'],
    ['disclaimer-missing', 'altered', 'block/block', 'off/off'],
    ['disclaimer-missing', 'quoted-only', 'block/block', 'off/off'],
    ['disclaimer-missing', 'twice', 'advise/advise', 'off/off'],
    ['company-particulars-missing', 'missing', 'advise/advise', 'block/block'],
    ['company-particulars-missing', 'incomplete', 'advise/advise', 'block/block'],
    ['sensitive-data-external', 'identifiers', 'justify/justify', 'justify/justify'],
    ['sensitive-data-external', 'quoted', 'justify/justify', 'justify/justify'],
    ['sensitive-data-external', 'bulk', 'block/block', 'block/block'],
    ['confidential-unmarked', 'unmarked', 'off/off', 'advise/advise'],
    ['confidential-external', 'external', 'advise/advise', 'advise/advise'],
    ['personal-unmarked', 'unmarked', 'off/off', 'advise/advise'],
    ['personal-from-generic-mailbox', 'marked', 'block/advise', 'off/off'],
    ['personal-from-generic-mailbox', 'looks-personal', 'warn/advise', 'off/off'],
    ['all-staff', 'all-staff', 'justify/justify', 'justify/justify'],
    ['large-audience', 'large', 'warn/advise', 'warn/advise'],
    ['bcc-expected', 'visible', 'warn/warn', 'warn/warn'],
    ['attachment-executable', 'executable', 'block/block', 'block/block'],
    ['attachment-executable', 'disguised', 'block/block', 'block/block'],
    ['attachment-executable', 'macros', 'warn/advise', 'warn/advise'],
    ['sensitive-data-shared-mailbox', 'shared', 'off/off', 'warn/advise'],
    ['sensitive-data-shared-mailbox', 'delegated', 'off/off', 'warn/advise'],
    ['subject-discloses', 'identifier', 'off/off', 'warn/advise'],
    ['subject-discloses', 'matter', 'off/off', 'advise/advise'],
    ['subject-discloses', 'name', 'off/off', 'advise/advise'],
    ['forwards-confidential', 'confidence', 'warn/advise', 'off/off'],
    ['forwards-confidential', 'astray', 'warn/advise', 'off/off'],
    ['record-worth-keeping', 'decision', 'advise/advise', 'advise/advise'],
    ['personal-business', 'trade', 'advise/advise', 'advise/advise'],
    ['information-request-reply', 'due', 'warn/advise', 'advise/advise'],
    ['information-request-reply', 'request', 'warn/advise', 'advise/advise'],
    ['personal-outside-lunch', 'working-time', 'advise/advise', 'off/off'],
    ['credential-disclosed', 'disclosed', 'justify/advise', 'off/off'],
    ['credential-requested', 'asks', 'warn/advise', 'off/off'],
    ['reply-to-credential-request', 'answers', 'off/off', 'warn/advise'],
    ['purchase-by-email', 'order', 'justify/advise', 'off/off'],
    ['purchase-by-email', 'private', 'justify/advise', 'off/off'],
    ['legal-document', 'file', 'justify/advise', 'off/off'],
    ['legal-document', 'text', 'justify/advise', 'off/off'],
    ['recipient-looks-wrong', 'look-alike', 'warn/warn', 'off/off'],
    ['recipient-looks-wrong', 'greeting', 'advise/advise', 'off/off'],
    ['recipient-looks-wrong', 'webmail-of-colleague', 'advise/advise', 'off/off'],
    ['offensive-language', 'offensive', 'warn/advise', 'warn/advise'],
    ['chain-letter', 'chain', 'advise/advise', 'advise/advise'],
    ['chain-letter', 'joke', 'advise/advise', 'advise/advise'],
    ['chain-letter', 'spam', 'advise/advise', 'advise/advise'],
    ['virus-warning', 'warning', 'warn/advise', 'warn/advise'],
    ['lobbying-or-promotion', 'lobbying', 'advise/advise', 'advise/advise'],
    ['lobbying-or-promotion', 'gambling', 'advise/advise', 'advise/advise'],
    ['lobbying-or-promotion', 'promotion', 'advise/advise', 'advise/advise'],
    ['generic-mailbox-suggested', 'recipient', 'advise/advise', 'advise/advise'],
    ['generic-mailbox-suggested', 'from', 'advise/advise', 'advise/advise'],
    ['generic-mailbox-suggested', 'thread', 'advise/advise', 'advise/advise'],
    ['to-own-private-mailbox', 'own', 'warn/advise', 'warn/advise'],
    ['contact-not-on-register', 'not-listed', 'off/off', 'advise/advise'],
    ['contact-opted-out', 'opted-out', 'off/off', 'justify/advise'],
    ['on-behalf-unidentified', 'unidentified', 'warn/advise', 'off/off'],
    ['attachment-archive', 'archive', 'warn/advise', 'advise/advise'],
    ['attachment-encrypted', 'encrypted', 'warn/advise', 'off/off'],
    ['attachment-media-or-software', 'media', 'advise/advise', 'advise/advise'],
    ['attachment-media-or-software', 'software', 'advise/advise', 'advise/advise'],
    ['attachment-forgotten', 'forgotten', 'warn/advise', 'warn/advise'],
    ['attachment-hidden-content', 'list', 'block/advise', 'block/advise'],
    ['attachment-hidden-content', 'data', 'justify/advise', 'justify/advise'],
    ['attachment-hidden-content', 'hidden', 'warn/advise', 'warn/advise'],
    ['attachment-large', 'file', 'advise/advise', 'off/off'],
    ['attachment-large', 'total', 'advise/advise', 'off/off'],
  ];

/** The only rules that may do more than advise on day one, beside look-alike domains. */
const LOUD_ON_DAY_ONE = [
  'disclaimer-missing',
  'company-particulars-missing',
  'sensitive-data-external',
  'all-staff',
  'bcc-expected',
  'attachment-executable',
  'recipient-looks-wrong',
];

function levelOf(pack: PackId, rule: string, message: string): string {
  const setting = packs[pack].policy.rules[rule];
  const levels = setting?.messages[message] ?? setting;
  return `${levels?.settled ?? 'none'}/${levels?.dayOne ?? 'none'}`;
}

describe('the levels of the shipped policies', () => {
  it.each(LEVEL_TABLE)('%s, %s: %s in one, %s in the other', (rule, message, stepsToWork, mpes) => {
    expect(levelOf('steps-to-work', rule, message)).toBe(stepsToWork);
    expect(levelOf('mpes', rule, message)).toBe(mpes);
  });

  it('are stated for every message of every rule', () => {
    const stated = LEVEL_TABLE.map(([rule, message]) => `${rule} ${message}`).sort();
    const all = RULE_FACTS.flatMap(({ id, messages }) => Object.keys(messages).map((one) => `${id} ${one}`));
    expect(stated).toEqual(all.sort());
  });

  it.each(PACK_IDS)('are at most advise on day one but for the few named rules: %s', (id) => {
    for (const [rule, setting] of Object.entries(packs[id].policy.rules)) {
      const levels = [setting, ...Object.values(setting.messages)].map(({ dayOne }) => dayOne);
      const isLoud = levels.some((level) => level !== 'off' && LEVELS.indexOf(level) > 0);
      if (isLoud) expect(LOUD_ON_DAY_ONE).toContain(rule);
    }
  });

  it.each([
    ['steps-to-work', 'disclaimer-missing', 'warn'],
    ['steps-to-work', 'company-particulars-missing', 'advise'],
    ['steps-to-work', 'confidential-unmarked', 'off'],
    ['mpes', 'company-particulars-missing', 'warn'],
    ['mpes', 'disclaimer-missing', 'off'],
    ['mpes', 'sensitive-data-external', 'advise'],
  ] as const)('%s: when %s cannot tell, %s', (id, rule, level) => {
    expect(packs[id].policy.rules[rule]?.cannotTell).toBe(level);
  });
});

describe('the shipped policies', () => {
  it.each(PACK_IDS)('%s compiles without a warning', (id) => {
    const source = { file: `${id}.yaml`, text: packText(`${id}.yaml`) };
    expect(compilePolicy(source, RULE_FACTS)).toMatchObject({
      ok: true,
      warnings: [],
      policy: { id, off: false },
    });
  });

  it.each(PACK_IDS)('%s says that it is a sample', (id) => {
    expect(packs[id].policy.organisation.isSample).toBe(true);
    expect(packText(`${id}.yaml`)).toMatch(/^# A sample as it is shipped/m);
  });

  it.each(PACK_IDS)('%s holds no person of its people file', (id) => {
    const text = packText(`${id}.yaml`).toLowerCase();
    for (const { name, address, roles } of packs[id].people.people) {
      // The sample names these two by the addresses of the policy file.
      if (roles.includes('service-desk') || roles.includes('records-officer')) continue;
      expect(text).not.toContain(name.toLowerCase());
      expect(text).not.toContain(address);
    }
  });

  it.each(PACK_IDS)('%s cites a clause, or a source of its own, with every rule that is on', (id) => {
    const { rules, clauses } = packs[id].policy;
    const known = clauses.map((clause) => clause.id);
    for (const [rule, setting] of Object.entries(rules)) {
      if (setting.settled === 'off') continue;
      expect(known).toEqual(expect.arrayContaining([...setting.clauses]));
      expect(`${rule}: ${String(setting.clauses.length > 0 || setting.source !== undefined)}`).toBe(
        `${rule}: true`,
      );
    }
  });

  it.each(PACK_IDS)('%s has an example of each kind for every clause that a rule reads', (id) => {
    const { policy, examples } = packs[id];
    for (const { id: clause } of policy.clauses.filter(({ kind }) => kind === 'rule')) {
      const kinds = examples.filter((one) => one.clause === clause).map((one) => one.expectation);
      expect([clause, kinds.includes('must-stop'), kinds.includes('must-pass')]).toEqual([
        clause,
        true,
        true,
      ]);
    }
  });

  it('speak of the organisations of the samples', () => {
    expect(packs['steps-to-work'].policy).toMatchObject({
      organisation: {
        name: 'Steps to Work (Walsall) Ltd',
        domains: {
          internal: ['stepstowork.example'],
          trusted: ['walsall.example', 'training-partner.example'],
        },
        serviceDesk: 'servicedesk@walsall.example',
        recordsMailbox: 'records@stepstowork.example',
        informationRequests: ['foi@stepstowork.example', 'dpo@stepstowork.example'],
      },
      blocks: [
        { id: 'disclaimer', alsoInside: ['walsall.example'] },
        { id: 'particulars', alsoInside: [] },
      ],
      allStaff: ['allstaff@stepstowork.example', 'everyone@walsall.example'],
    });
    expect(packs.mpes.policy).toMatchObject({
      organisation: {
        name: 'MPES Ltd',
        domains: { internal: ['mpes.example'], trusted: [] },
        serviceDesk: 'itsupport@mpes.example',
        particulars: { name: 'MPES Ltd', number: '00000000', partOfUk: 'England and Wales' },
      },
      blocks: [{ id: 'particulars' }],
      allStaff: ['allstaff@mpes.example'],
    });
    expect(packs.mpes.policy.genericMailboxes.map(({ address }) => address)).toEqual([
      'info@mpes.example',
      'hr@mpes.example',
      'finance@mpes.example',
      'exams@mpes.example',
    ]);
  });

  it('have the two conditions of M4.3.2 ticked', () => {
    expect(packs.mpes.policy.rules['sensitive-data-external']?.statements).toEqual([
      'Other means of communication have been considered and rejected.',
      'The individual has been made aware of the risks and has agreed the transmission.',
    ]);
  });
});
