import { readAudience } from '../../src/engine/audience';
import { wantedBlocks } from '../../src/engine/wanted-blocks';
import { testMessage, type TestMail } from '../mail-builder';
import { DISCLAIMER, PARTICULARS, TEST_POLICY } from '../test-policy';

function wanted(
  mail: TestMail,
  options: { isPersonal?: boolean; isKnown?: boolean; policy?: typeof TEST_POLICY } = {},
) {
  const { isPersonal = false, isKnown = true, policy = TEST_POLICY } = options;
  const message = testMessage(mail);
  const { body } = message.parts;
  return wantedBlocks({
    policy,
    rollout: 'settled',
    audience: isKnown ? readAudience(message, policy.organisation.domains) : undefined,
    isPersonal,
    body: body.known ? body.value : undefined,
  }).map((block) => block.id);
}

const OUT = ['pat.lee@client.example'];
const BOTH = ['disclaimer', 'particulars'];

test.each<[string, TestMail, Parameters<typeof wanted>[1], readonly string[]]>([
  ['before anybody is on the mail', { to: [] }, {}, BOTH],
  ['while recipients are not known', {}, { isKnown: false }, BOTH],
  ['somebody outside', { to: OUT }, {}, BOTH],
  ['everyone inside', {}, {}, []],
  ['the council is inside for the disclaimer alone', { to: ['jo@walsall.example'] }, {}, ['particulars']],
  ['marked personal', { to: OUT }, { isPersonal: true }, ['disclaimer']],
  ['the disclaimer stands there', { to: OUT, text: DISCLAIMER }, {}, ['particulars']],
  ['both stand there', { to: OUT, text: `${PARTICULARS}\n${DISCLAIMER}` }, {}, []],
  [
    'only in the mail below',
    { to: OUT, kind: 'reply', text: `Yes.\n\nOn 3 May 2026, Pat Lee wrote:\n> ${DISCLAIMER}` },
    {},
    BOTH,
  ],
  ['the body could not be read', { to: OUT, text: null }, {}, BOTH],
])('%s', (_name, mail, options, ids) => {
  expect(wanted(mail, options)).toEqual(ids);
});

test('a policy that only advises queues nothing', () => {
  const rules = { ...TEST_POLICY.rules };
  const particulars = rules['company-particulars-missing'];
  if (particulars !== undefined) rules['company-particulars-missing'] = { ...particulars, settled: 'advise' };
  expect(wanted({ to: OUT }, { policy: { ...TEST_POLICY, rules } })).toEqual(['disclaimer']);
});
