import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { mailflowScript } from '../../src/cli/mailflow/exchange-rules';
import { asciiHtml, literal } from '../../src/cli/mailflow/power-shell';
import { loadPolicy } from '../../src/cli/policy-source';
import type { Policy } from '../../src/policy/model/policy';
import { run } from './run';

const POLICY = loadPolicy('steps-to-work');

function script(policy: Policy): string {
  const written = mailflowScript(policy, '1.0.0');
  if (!written.ok) throw new Error(written.problem);
  return written.script;
}

const withDisclaimer = (text: string): Policy => ({
  ...POLICY,
  blocks: [{ id: 'disclaimer', text, alsoInside: [] }],
});

test.each([
  ['plain', 'desk', `'desk'`],
  ['a quote', "it's", `'it''s'`],
  ['typographic quotes, which PowerShell takes for the same', 'it’s ‘so‚‛', `'it’’s ‘‘so‚‚‛‛'`],
  ['what would be a variable and an escape', '$(rm) `n "x"', `'$(rm) \`n "x"'`],
  ['a line break', 'a\r\nb\u2028c', `'a b c'`],
])('%s as a literal of PowerShell', (_name, text, expected) => {
  expect(literal(text)).toBe(expected);
});

test('HTML in ASCII alone', () => {
  expect(asciiHtml("<div>it's “so” – £5 😀</div>")).toBe(
    '<div>it&#39;s &#8220;so&#8221; &#8211; &#163;5 &#128512;</div>',
  );
});

test('started as it is, nothing is changed: every command that changes something has -WhatIf', () => {
  const commands = script(POLICY).match(/^.*\b(?:New|Set|Remove)-TransportRule\b.*$/gm);
  expect(commands).toHaveLength(3);
  for (const command of commands ?? []) expect(command).toContain('-WhatIf:(-not $Apply)');
});

test('outside mail without the header gets the disclaimer; no mail comes in or leaves with it', () => {
  const text = script(POLICY);
  expect(text).toContain(`ExceptIfHeaderContainsMessageHeader = 'X-Letterhead'`);
  expect(text).toContain(`ExceptIfHeaderContainsWords = 'checked'`);
  expect(text).toContain('The information in this message must be regarded as confidential');
  expect(text.match(/RemoveHeader = 'X-Letterhead'/g)).toHaveLength(2);
});

test.each([
  ['a quote', "It's ours'; Remove-Mailbox everyone; '"],
  ['a typographic quote', 'It’s ours’; Remove-Mailbox everyone; ’'],
  ['a variable and a line', 'Ours $(Remove-Mailbox everyone)\nRemove-Mailbox everyone\n'],
  ['the end of a table', "'} ; Remove-Mailbox everyone"],
])('a disclaimer with %s stays one literal', (_name, disclaimer) => {
  const line = script(withDisclaimer(disclaimer))
    .split('\n')
    .filter((one) => one.includes('Remove-Mailbox'));
  expect(line).toHaveLength(1);
  expect(line[0]).toMatch(/^ {4}ApplyHtmlDisclaimerText = '[\x20-\x26\x28-\x7e]*'$/);
});

test('a title that ends a comment does not: it stands in one line', () => {
  const text = script({ ...POLICY, title: 'Policy\nRemove-Mailbox everyone' });
  expect(text.split('\n').filter((one) => one.includes('Remove-Mailbox'))).toEqual([
    '# Steps to Work (Walsall) Ltd: Policy Remove-Mailbox everyone, version 2010.1',
  ]);
});

test('a policy that asks for no text: only the header is looked after', () => {
  const text = script({ ...POLICY, blocks: [] });
  expect(text).not.toContain('ApplyHtmlDisclaimerText');
  expect(text.match(/^Set-LetterheadRule '.*' \d/gm)).toEqual([
    `Set-LetterheadRule 'Letterhead 1: our header is ours alone' 0`,
    `Set-LetterheadRule 'Letterhead 3: our header stays inside' 1`,
  ]);
});

test('a text that Exchange would not take is told', () => {
  expect(mailflowScript(withDisclaimer('a'.repeat(5000)), '1.0.0')).toEqual({
    ok: false,
    problem: expect.stringContaining('Exchange takes 5000. Shorten them in the policy.') as string,
  });
});

test('the command writes the rules and the table of ways out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  const out = join(folder, 'exchange');
  expect(await run(['mailflow', '--policy', 'mpes', '--out', out])).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(out, 'mailflow.ps1'), 'utf8')).toContain('company number 00000000');
  const page = readFileSync(join(out, 'coverage.html'), 'utf8');
  expect(page).toContain('Outlook on iOS and Android</th><td>No</td><td>Mail flow rule');
  writeFileSync(join(folder, 'file'), '');
  expect(await run(['mailflow', '--out', join(folder, 'file/below')])).toMatchObject({ code: 2 });
  rmSync(folder, { recursive: true });
});
