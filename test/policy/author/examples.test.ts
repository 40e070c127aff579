import { compilePolicy } from '../../../src/policy/author/compile';
import { exampleMessage, runExamples, type MessageCheck } from '../../../src/policy/author/examples';
import type { ExampleSource } from '../../../src/policy/author/schema-example';
import type { Setting } from '../../../src/policy/model/policy';
import { compiledPack } from '../packs';
import { RULE_FACTS } from '../rule-facts';
import { changedPolicy, SMALL_POLICY } from '../small-policy';

/** An engine of one rule: the disclaimer has to stand in the text. */
function disclaimerCheck(level: Setting, rule = 'disclaimer-missing'): MessageCheck {
  return (message, policy) => {
    const body = message.parts.body.known ? message.parts.body.value.text : '';
    const isThere = body.includes(policy.blocks[0]?.text ?? 'no block');
    return { verdict: isThere ? 'send' : 'block', findings: isThere ? [] : [{ rule, level }] };
  };
}

const source = (text: string): { file: string; text: string } => ({ file: 'small.yaml', text });

describe('compiling with examples', () => {
  it('passes where the engine agrees with every example', () => {
    const compiled = compilePolicy(source(SMALL_POLICY), RULE_FACTS, disclaimerCheck('block'));
    expect(compiled).toMatchObject({ ok: true, examples: [{ line: 40 }, { line: 45 }] });
  });

  it.each([
    [
      'finds nothing in one that must stop',
      SMALL_POLICY,
      disclaimerCheck('off'),
      40,
      /must be stopped by clause A1/,
    ],
    [
      'finds it by another rule',
      SMALL_POLICY,
      disclaimerCheck('block', 'large-audience'),
      40,
      /disclaimer-missing found nothing/,
    ],
    [
      'finds something in one that must pass',
      changedPolicy('          blocks: [disclaimer]\n', ''),
      disclaimerCheck('warn'),
      45,
      /must pass clause A1, and disclaimer-missing found/,
    ],
  ])('is refused where the engine %s', (_name, text, check, line, what) => {
    const compiled = compilePolicy(source(text), RULE_FACTS, check);
    const problems = compiled.ok ? [] : compiled.problems;
    expect(problems).toMatchObject([
      { file: 'small.yaml', line, what: expect.stringMatching(what) as string },
    ]);
  });

  it('looks at the one rule that an example names', () => {
    const text = changedPolicy('- note: without', '- note: without\n          rule: large-audience').replace(
      'source: Good practice',
      'clauses: [A1]',
    );
    const named = compilePolicy(source(text), RULE_FACTS, disclaimerCheck('block'));
    expect(named.ok ? [] : named.problems).toMatchObject([
      { line: 40, what: expect.stringContaining('large-audience found nothing') as string },
    ]);
    expect(
      compilePolicy(
        source(text.replace('rule: large-audience', 'rule: disclaimer-missing')),
        RULE_FACTS,
        disclaimerCheck('block'),
      ).ok,
    ).toBe(true);
  });
});

describe('running examples', () => {
  it('tells for each which rules spoke, and the verdict', () => {
    const compiled = compilePolicy(source(SMALL_POLICY), RULE_FACTS);
    if (!compiled.ok) throw new Error('the small policy does not compile');
    expect(runExamples(compiled.policy, compiled.examples, disclaimerCheck('block'))).toMatchObject([
      {
        passed: true,
        found: ['disclaimer-missing'],
        verdict: 'block',
        example: { clause: 'A1', note: 'without' },
      },
      { passed: true, found: [], verdict: 'send', example: { expectation: 'must-pass' } },
    ]);
  });
});

describe('the message an example stands for', () => {
  const { policy } = compiledPack('mpes');
  const mail: ExampleSource = { note: 'one', from: 'info@mpes.example', to: ['customer@client.example'] };

  it('has every part but the date', () => {
    const { parts } = exampleMessage(mail, policy);
    const unknown = Object.entries(parts).filter(([, part]) => !part.known);
    expect(unknown.map(([name]) => name)).toEqual(['sentAt']);
  });

  it('has the fields as they are written', () => {
    const { parts, kind, sensitivity } = exampleMessage(
      {
        ...mail,
        cc: ['clerk@council.example'],
        bcc: ['exams@mpes.example'],
        subject: 'Hall',
        kind: 'forward',
        sensitivity: 'private',
        date: '2026-03-04T10:30:00Z',
        attachments: [
          { name: 'plan.pdf', size: 7, content: 'pdf' },
          { name: 'what', inline: true },
        ],
      },
      policy,
    );
    expect([kind, sensitivity]).toEqual(['forward', 'private']);
    expect(parts).toMatchObject({
      sender: { value: { from: { address: 'info@mpes.example' } } },
      recipients: {
        value: {
          all: [
            { address: 'customer@client.example', field: 'to' },
            { address: 'clerk@council.example', field: 'cc' },
            { address: 'exams@mpes.example', field: 'bcc' },
          ],
        },
      },
      subject: { value: 'Hall' },
      sentAt: { value: Date.UTC(2026, 2, 4, 10, 30) },
      attachments: {
        value: [
          { name: 'plan.pdf', size: 7, content: { value: 'pdf' }, isInline: false },
          { name: 'what', size: undefined, content: { value: 'unknown' }, isInline: true },
        ],
      },
    });
  });

  it.each([
    ['text', { body: 'Good morning' }],
    ['HTML', { html: '<p>Good morning</p>' }],
  ] as const)('has the approved blocks below its %s', (_name, written) => {
    const { parts } = exampleMessage({ ...mail, ...written, blocks: ['particulars'] }, policy);
    const text = parts.body.known ? parts.body.value.text : '';
    expect(text).toMatch(/^Good morning\s+MPES Ltd · registered in England and Wales/);
  });
});
