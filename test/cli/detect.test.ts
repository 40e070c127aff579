import { join, resolve } from 'node:path';

import { run } from './run';

const DEMO = resolve(__dirname, '../fixtures/demo');
const MAIL = `From: Mia Jones <mia.jones@stepstowork.example>
To: Owen Blake <owen.blake@stepstowork.example>
Subject: Forms
Date: Tue, 12 May 2026 10:15:00 +0100

Her National Insurance number is AB 12 34 56 C.
Reference 943 476 5919 for the parcel.
`;

describe('letterhead detect', () => {
  test('lists what is seen, masked, whatever the policy makes of it', async () => {
    const { code, out } = await run(['detect', '--format', 'jsonl', '-'], MAIL);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      file: '-',
      entities: [{ entity: 'uk-nino', where: 'body', masked: 'AB •• •• •• C', confidence: 'high' }],
    });
  });

  test('--min low shows what never speaks alone', async () => {
    const { out } = await run(['detect', '--min', 'low', '--format', 'jsonl', '-'], MAIL);
    const { entities } = JSON.parse(out) as { entities: { entity: string; confidence: string }[] };
    expect(entities.map((one) => `${one.entity} ${one.confidence}`)).toEqual([
      'uk-nino high',
      'uk-nhs-number low',
    ]);
  });

  test('--explain says what spoke for each, in both formats, and never a character of the value', async () => {
    const { out } = await run(['detect', '--explain', '--format', 'jsonl', '-'], MAIL);
    const { entities } = JSON.parse(out) as { entities: { reasons: string[] }[] };
    expect(entities.map(({ reasons }) => reasons)).toEqual([
      ['letters and digits fit', 'near "national insurance number"'],
    ]);
    const pretty = await run(['detect', '--explain', '-'], MAIL);
    expect(pretty.out).toContain('letters and digits fit; near "national insurance number"');
    expect(pretty.out).not.toContain('12 34');
  });

  test('quoted text is told apart, and words are for people', async () => {
    const { out } = await run(['detect', join(DEMO, '11-quoted-number-forwarded.eml')]);
    expect(out).toContain('In the quoted text: uk-nhs-number');
    const nothing = await run(['detect', join(DEMO, '02-inside-only.eml')]);
    expect(nothing.out).toContain('Nothing seen.');
  });

  test('a mail that cannot be read is named, exit 2', async () => {
    const { code, out, err } = await run(['detect', '--format', 'jsonl', '-'], '');
    expect(code).toBe(2);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['file', 'error']);
    expect(err).toContain('-');
  });
});
