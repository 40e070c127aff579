import { checkMessage } from '../../src/engine/check-message';
import { contentHash, parseSeal, releaseSealed } from '../../src/engine/seal';
import { readContent } from '../../src/message/content';
import { RULES } from '../../src/rules/all-rules';
import { testMessage, type TestMail } from '../mail-builder';
import { DISCLAIMER, PARTICULARS, TEST_POLICY } from '../test-policy';

const BLOCKS = TEST_POLICY.blocks.map((block) => block.text);
const MAIL: TestMail = {
  to: ['pat.lee@client.example'],
  cc: ['sam@client.example'],
  subject: 'Form',
  text: `Her National Insurance number is AB 12 34 56 C.\n\n${PARTICULARS}\n\n${DISCLAIMER}`,
  files: [
    { name: 'a.pdf', content: 'pdf' },
    { name: 'b.pdf', content: 'pdf' },
  ],
};

function hash(mail: TestMail): string {
  const message = testMessage(mail);
  return contentHash(message, readContent(message, BLOCKS));
}

function report(mail: TestMail) {
  return checkMessage(testMessage(mail), { policy: TEST_POLICY, rules: RULES });
}

describe('the content that a seal is for', () => {
  test.each<[string, TestMail]>([
    ['recipients in another order', { ...MAIL, to: ['PAT.LEE@client.example'] }],
    ['attachments in another order', { ...MAIL, files: [{ name: 'b.pdf' }, { name: 'a.pdf' }] }],
    ['a subject with blanks round it', { ...MAIL, subject: ' Form ' }],
    ['other white space', { ...MAIL, text: (MAIL.text ?? '').replace(/ /g, '\n ') }],
    ['without our own blocks', { ...MAIL, text: 'Her National Insurance number is AB 12 34 56 C.' }],
    ['other size of a file', { ...MAIL, files: [{ name: 'a.pdf', size: 5 }, { name: 'b.pdf' }] }],
  ])('stays the same: %s', (_name, mail) => {
    expect(hash(mail)).toBe(hash(MAIL));
  });

  test.each<[string, TestMail]>([
    ['another recipient', { ...MAIL, to: ['other@client.example'] }],
    [
      'a recipient in another field',
      { ...MAIL, to: ['pat.lee@client.example', 'sam@client.example'], cc: [] },
    ],
    ['another subject', { ...MAIL, subject: 'Forms' }],
    ['another word', { ...MAIL, text: `And more. ${MAIL.text ?? ''}` }],
    ['another file', { ...MAIL, files: [{ name: 'a.pdf' }, { name: 'c.pdf' }] }],
    ['another sender', { ...MAIL, from: 'owen.blake@stepstowork.example' }],
    ['a body that could not be read', { ...MAIL, text: null }],
  ])('is another: %s', (_name, mail) => {
    expect(hash(mail)).not.toBe(hash(MAIL));
  });
});

describe('release', () => {
  const seal = { format: 1, content: hash(MAIL), rules: ['sensitive-data-external'] } as const;

  test('a justified rule is released while the content is the same', () => {
    const before = report(MAIL);
    expect(before.verdict).toBe('justify');
    const after = releaseSealed(before, seal, hash(MAIL));
    expect(after.verdict).toBe('send');
    expect(after.findings.find((one) => one.rule === 'sensitive-data-external')?.level).toBe('advise');
  });

  test('another content releases nothing, nor does a missing seal', () => {
    const before = report(MAIL);
    expect(releaseSealed(before, seal, 'other')).toBe(before);
    expect(releaseSealed(before, undefined, hash(MAIL))).toBe(before);
  });

  test('an unlisted rule asks for itself alone', () => {
    const mail: TestMail = { ...MAIL, to: ['pat.lee@client.example', 'allstaff@stepstowork.example'] };
    const after = releaseSealed(report(mail), { ...seal, content: hash(mail) }, hash(mail));
    expect(after.verdict).toBe('justify');
    expect(after.findings.filter((one) => one.level === 'justify').map((one) => one.rule)).toEqual([
      'all-staff',
    ]);
  });

  test('a block somebody has called wrong is released, a program never', () => {
    const mail: TestMail = { ...MAIL, text: 'Hello', files: [{ name: 'a.exe', content: 'executable' }] };
    const rules = ['disclaimer-missing', 'company-particulars-missing', 'attachment-executable'];
    const after = releaseSealed(report(mail), { format: 1, content: hash(mail), rules }, hash(mail));
    expect(after.findings.filter((one) => one.level === 'block').map((one) => one.rule)).toEqual([
      'attachment-executable',
    ]);
  });
});

test.each<[string, string, unknown]>([
  [
    'a seal',
    '{"format":1,"content":"ab","rules":["x"],"recorded":2}',
    { format: 1, content: 'ab', rules: ['x'], recorded: 2 },
  ],
  [
    'odd rules are left out',
    '{"format":1,"content":"ab","rules":["x",3,null]}',
    { format: 1, content: 'ab', rules: ['x'] },
  ],
  ['another format', '{"format":2,"content":"ab","rules":[]}', undefined],
  ['no JSON', '{', undefined],
  ['null', 'null', undefined],
  ['no rules', '{"format":1,"content":"ab"}', undefined],
])('reading %s', (_name, text, seal) => {
  expect(parseSeal(text)).toEqual(seal);
});
