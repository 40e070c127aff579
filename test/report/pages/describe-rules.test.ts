import type { Rule } from '../../../src/engine/rule';
import { defineRule, PASSED } from '../../../src/engine/rule';
import type { Clause, Policy, RuleSetting } from '../../../src/policy/model/policy';
import type { DescribedPolicy } from '../../../src/report/pages/described-policy';
import { describeRules } from '../../../src/report/pages/describe-rules';

const LEDGER: Rule = defineRule({
  id: 'ledger-missing',
  title: 'Require the ledger number',
  about: 'Every order names its ledger. *Stars* and | bars stay as they are.',
  needs: ['subject', 'body'],
  facts: ['contacts'],
  concern: 'content',
  audience: 'outside',
  personalMail: 'left-alone',
  options: {
    limit: { type: 'number', default: 10, min: 2, max: 50, about: 'From how many orders on.' },
    strict: { type: 'boolean', default: false, about: 'Whether drafts count.' },
    words: { type: 'words', default: ['ledger ##'], about: 'Words that tell it.' },
  },
  messages: {
    absent: {
      text: 'The ledger number is missing. The policy asks for it. Add it.',
      short: 'Ledger number missing: {count}.',
      basis: 'fact',
      statements: ['I have asked the finance team.'],
    },
    vague: { text: 'It may be missing. Look again.', short: 'Perhaps missing.', basis: 'guess' },
  },
  fixes: { add: { label: 'Add the number', safety: 'safe' } },
  check: () => PASSED,
});

const QUIET: Rule = defineRule({
  id: 'quiet-hours',
  title: 'Limit mail at night',
  about: 'Nobody reads it then.',
  needs: ['sentAt'],
  concern: 'form',
  audience: 'any',
  personalMail: 'checked',
  options: {},
  messages: { late: { text: 'It is late. Wait. Send it tomorrow.', short: 'It is late.', basis: 'guess' } },
  fixes: {},
  check: () => PASSED,
});

const OFF: RuleSetting = {
  settled: 'off',
  dayOne: 'off',
  messages: {},
  cannotTell: 'off',
  clauses: [],
  options: {},
};

const CLAUSES: readonly Clause[] = [
  { id: 'L1', text: 'Name the ledger', kind: 'rule', note: 'drafts are left out' },
  { id: 'L2', text: 'Nobody but the treasurer', kind: 'rule' },
  { id: 'L3', text: 'Report a loss', kind: 'screen', note: 'the reading pane' },
  { id: 'Annex 4', text: 'Write plainly', kind: 'not-by-machine', note: 'a machine cannot tell' },
  { id: 'L5', text: 'Sign it', kind: 'not-yet', editorsNote: 'repealed in 2018' },
];

function policy(id: string, title: string, rules: Policy['rules'], clauses: readonly Clause[]): Policy {
  return {
    format: 1,
    id,
    version: '1',
    title,
    off: false,
    whenRecordWaits: 'send',
    organisation: {
      name: 'Ledger Trust',
      shortName: 'Ledger',
      isSample: true,
      domains: { internal: ['ledger.example'], trusted: [] },
      serviceDesk: 'desk@ledger.example',
      recordsMailbox: 'records@ledger.example',
      informationRequests: [],
      dataProtection: 'dpo@ledger.example',
    },
    blocks: [],
    clauses,
    rules,
    words: {},
    genericMailboxes: [],
    allStaff: [],
    protectedCorrespondents: [],
    privateWebmail: [],
  };
}

const TRUST: DescribedPolicy = {
  policy: policy(
    'trust',
    'Trust policy',
    {
      'ledger-missing': {
        settled: 'justify',
        dayOne: 'advise',
        messages: { absent: { settled: 'block', dayOne: 'block' } },
        cannotTell: 'warn',
        clauses: ['L1'],
        statements: ['The treasurer knows.'],
        options: { limit: 20, strict: false, words: ['ledger ##'] },
      },
      'quiet-hours': { ...OFF, settled: 'advise', dayOne: 'advise', source: 'Custom of the house' },
    },
    CLAUSES,
  ),
  examples: [
    {
      clause: 'L1',
      expectation: 'must-stop',
      rules: ['ledger-missing'],
      mail: {
        note: 'an order without it',
        from: 'orders@ledger.example',
        to: ['shop@supplier.example', 'b@supplier.example'],
        subject: 'Order',
        body: 'Send ```ten``` chairs.',
        blocks: ['disclaimer'],
        attachments: [{ name: 'list.pdf', content: 'pdf', size: 2000 }],
      },
    },
    {
      clause: 'L1',
      expectation: 'must-pass',
      rules: ['ledger-missing', 'quiet-hours'],
      mail: { note: 'an order with it', from: 'orders@ledger.example', body: 'Ledger 12.' },
    },
    {
      clause: 'L1',
      expectation: 'must-stop',
      rules: ['ledger-missing', 'quiet-hours'],
      mail: { note: 'nobody knows which rule', from: 'orders@ledger.example' },
    },
  ],
};

const OTHER: DescribedPolicy = {
  policy: policy('other', 'Other policy', { 'ledger-missing': OFF, 'quiet-hours': OFF }, []),
  examples: [],
};

const PAGES = describeRules([QUIET, LEDGER], [TRUST, OTHER]);
const LEDGER_PAGE = PAGES.get('docs/rules/ledger-missing.md') ?? '';
const CLAUSE_PAGE = PAGES.get('docs/clauses.md') ?? '';

describe('describeRules', () => {
  test('gives a page for each rule, their list, and the clauses', () => {
    expect([...PAGES.keys()]).toEqual([
      'docs/rules/ledger-missing.md',
      'docs/rules/quiet-hours.md',
      'docs/rules/README.md',
      'docs/clauses.md',
    ]);
  });

  test('the order in which the engine runs the rules changes nothing', () => {
    expect([...describeRules([LEDGER, QUIET], [TRUST, OTHER])]).toEqual([...PAGES]);
  });

  test.each([
    ['the title', '# Require the ledger number'],
    ['the reason, with nothing in it formatted', String.raw`\*Stars\* and \| bars stay`],
    ['what it reads', 'It reads the subject and the text.'],
    ['the facts it waits for', 'only where this is known: the contact register'],
    ['whom it is about', 'does not apply while everyone is known to be inside'],
    ['the milder level towards partners', 'Towards trusted recipients only, it is one level milder'],
    ['personal mail', 'Mail marked personal is left alone'],
    ['a message as a heading', '### `absent`'],
    ['the sentence', '> The ledger number is missing. The policy asks for it. Add it.'],
    ['the alert', 'In the alert: Ledger number missing: {count}.'],
    ['what a fact may do', 'Rests on a fact: a policy may let it block.'],
    ['what a guess may do', 'Rests on a guess: it asks for a reason at most.'],
    ['the statement of the rule', '- I have asked the finance team.'],
    ['the statement of the policy', '- `trust`: The treasurer knows.'],
    ['the fix', '| `add` | Add the number | safe: *Fix all* does it |'],
    ['an option that a policy sets', '| `limit` | From how many orders on. | 10 (2 to 50) | `trust`: `20` |'],
    ['an option that none sets', '| `strict` | Whether drafts count. | no |  |'],
    ['an option of words', '| `words` | Words that tell it. | `ledger ##` |  |'],
    ['the levels', '| `trust` | the rest | justify | advise | warn |'],
    ['the levels of one message', '| `trust` | `absent` | block | block |  |'],
    ['the levels where it is off', '| `other` | all | off | off | off |'],
    ['the clause in its own words', '- `trust` [L1](../clauses.md#trust-l1): “Name the ledger”'],
    ['an example that is found', '**Found** (`trust`, L1): an order without it'],
    ['an example that passes', '**Nothing found** (`trust`, L1): an order with it'],
    ['the mail itself', 'To: shop@supplier.example, b@supplier.example\nSubject: Order\n'],
    ['its attachment', 'Attachment: list.pdf (content: pdf), 2000 bytes'],
    ['its blocks', '[disclaimer]\n````'],
  ])('a rule page holds %s', (_what, words) => {
    expect(LEDGER_PAGE).toContain(words);
  });

  test('an example that any of several rules may find stands on none of their pages', () => {
    expect([...PAGES.values()].join('\n')).not.toContain('nobody knows which rule');
  });

  test('the list names every rule and its level in each policy', () => {
    const list = PAGES.get('docs/rules/README.md') ?? '';
    expect(list).toContain(
      '| [ledger-missing](ledger-missing.md) | Require the ledger number | justify *(advise)*; `absent`: block | off |',
    );
    expect(list).toContain('| [quiet-hours](quiet-hours.md) | Limit mail at night | advise | off |');
  });

  test.each([
    [
      'the rule behind it',
      '[ledger-missing](rules/ledger-missing.md) (justify; `absent`: block); drafts are left out |',
    ],
    ['a clause that claims a rule and has none', '| Nobody but the treasurer | no rule reads this yet |'],
    ['the screen', '| Report a loss | on a screen: the reading pane |'],
    ['why no machine does it', '| Write plainly | not by machine, because a machine cannot tell |'],
    ['that nothing reads it yet', '| Sign it *Editor’s note: repealed in 2018* | no rule reads this yet |'],
    ['a place to link to', '| <a id="trust-annex-4"></a>Annex 4 |'],
    ['the way back', '| [ledger-missing](rules/ledger-missing.md) | [L1](#trust-l1) | not in use |'],
    [
      'a rule that rests on custom',
      '| [quiet-hours](rules/quiet-hours.md) | Custom of the house | not in use |',
    ],
  ])('the clauses page says %s', (_what, words) => {
    expect(CLAUSE_PAGE).toContain(words);
  });
});
