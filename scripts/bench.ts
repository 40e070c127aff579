import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

import { loadPolicy } from '../src/cli/policy-source';
import { checkMessage } from '../src/engine/check-message';
import { readBody } from '../src/message/body';
import { createMessage, known, type Message } from '../src/message/message';
import { RULES } from '../src/rules/all-rules';

/** One megabyte of UTF-16 code units: what Outlook calls a large body. */
const MEGABYTE = 1_000_000;

const POLICY = loadPolicy('steps-to-work');

/** Office prose of our own, with a few addresses and numbers in it, as ordinary mails have. */
const SENTENCES = [
  'Thank you for your letter of 3 May about the placement in Walsall.',
  'The meeting is on Tuesday at 10:30 in the small hall; Owen brings the rota.',
  'Your order 40071-B left on Monday, and the invoice number is 2026-0417.',
  'Ring us on 01632 960123 or write to enquiries@stepstowork.example.',
  'We will need two chairs, a table and the projector from the office.',
  'The form asks for a name, an address and the date on which the course begins.',
];

/** Gives ordinary HTML mail of about so many characters. */
function ordinary(length: number): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const piece = `<p class="MsoNormal"><span style="font-size:11pt">${SENTENCES[index % SENTENCES.length] ?? ''}</span></p>\n`;
    pieces.push(piece);
    size += piece.length;
  }
  return `<html><body>${pieces.join('')}</body></html>`;
}

/** Texts made to be slow, each about a megabyte. */
const HOSTILE: Readonly<Record<string, () => string>> = {
  'nested tags': () => '<div>'.repeat(MEGABYTE / 5),
  'nested and closed': () => '<b>'.repeat(MEGABYTE / 7) + '</b>'.repeat(MEGABYTE / 7),
  'endless digits': () => '9'.repeat(MEGABYTE),
  'digits and blanks': () => '94 34 76 59 19 '.repeat(MEGABYTE / 15),
  'quotation marks': () => '> '.repeat(MEGABYTE / 2),
  'quoted lines': () => '<br>&gt; On 3 May 2026, Pat wrote:'.repeat(MEGABYTE / 33),
  'unclosed comment': () => `<!--${'- '.repeat(MEGABYTE / 2)}`,
  'unclosed comments': () => '<!--'.repeat(MEGABYTE / 4),
  'one long line': () => 'word '.repeat(MEGABYTE / 5),
  'one long word': () => 'w'.repeat(MEGABYTE),
  'lone surrogates': () => '\ud800'.repeat(MEGABYTE),
  'invisible characters': () => '\u200b'.repeat(MEGABYTE),
  'angle brackets': () => '<'.repeat(MEGABYTE),
  entities: () => '&amp;'.repeat(MEGABYTE / 5),
  'cue spam': () => 'NHS number '.repeat(MEGABYTE / 11),
  'O for nought': () => 'O0 '.repeat(MEGABYTE / 3),
  'l for one': () => '1l '.repeat(MEGABYTE / 3),
  'digit and blank': () => '1 '.repeat(MEGABYTE / 2),
  'digit and dash': () => '1-'.repeat(MEGABYTE / 2),
  birthdays: () => 'DOB 12/03/1984 '.repeat(MEGABYTE / 15),
  'pupil numbers': () => 'UPN N801200001234 '.repeat(MEGABYTE / 18),
  'tax references': () => 'UTR 1955839661 '.repeat(MEGABYTE / 15),
  'passports, spaced': () => 'passport 1 2 3 4 5 6 7 8 9 '.repeat(MEGABYTE / 27),
  postcodes: () => 'WS1 1AA '.repeat(MEGABYTE / 8),
  PINs: () => 'PIN 1234 '.repeat(MEGABYTE / 9),
  'insurance numbers': () => 'AB 12 34 56 C '.repeat(MEGABYTE / 14),
  diagnoses: () => 'Mrs Jones was diagnosed with cancer. '.repeat(MEGABYTE / 37),
  'the disclaimer, over and over': () => {
    const block = POLICY.blocks[0]?.text ?? '';
    return `${block}\n`.repeat(MEGABYTE / (block.length + 1));
  },
  'the disclaimer, nearly': () => {
    const words = (POLICY.blocks[0]?.text ?? '').split(' ').slice(0, -1).join(' ');
    return `${words}\n`.repeat(MEGABYTE / (words.length + 1));
  },
};

function mail(html: string): Message {
  return createMessage({
    kind: 'reply',
    sender: known({ from: { name: 'Mia Jones', address: 'mia.jones@stepstowork.example' }, replyTo: [] }),
    recipients: known({
      all: [{ field: 'to', name: 'Pat Lee', address: 'pat.lee@client.example', kind: 'unknown' }],
      atLeast: false,
    }),
    subject: known('Re: the placement'),
    body: known(readBody('html', html, 'reply')),
    attachments: known([]),
  });
}

/** Milliseconds of processor time to read and check one mail, the body's parsing included: what others do meanwhile does not count. */
function time(html: string): number {
  const before = process.cpuUsage();
  checkMessage(mail(html), { policy: POLICY, rules: RULES });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

function quantile(values: readonly number[], share: number): number {
  const all = sorted(values);
  return all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN;
}

function median(runs: number, run: () => number): number {
  return quantile(Array.from({ length: runs }, run), 0.5);
}

function say(name: string, value: string, budget = ''): void {
  process.stdout.write(`${name.padEnd(34)}${value.padStart(12)}  ${budget}\n`);
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function benchOrdinary(): number {
  const small = ordinary(20_000);
  for (let index = 0; index < 50; index++) time(small);
  const runs = Array.from({ length: 300 }, () => time(small));
  say('20 KB mail, median', ms(quantile(runs, 0.5)));
  say('20 KB mail, 99th of 100', ms(quantile(runs, 0.99)), 'at most 10 ms');
  const one = median(7, () => time(ordinary(MEGABYTE)));
  const two = median(7, () => time(ordinary(2 * MEGABYTE)));
  say('1 MB mail', ms(one), 'at most 100 ms');
  say('2 MB mail', ms(two));
  say('2 MB ÷ 1 MB', (two / one).toFixed(2), 'at most 2.2');
  return one;
}

function benchHostile(one: number): void {
  for (const name of Object.keys(HOSTILE)) {
    const html = HOSTILE[name]?.() ?? '';
    const hostile = median(3, () => time(html));
    say(`1 MB: ${name}`, ms(hostile), `${(hostile / one).toFixed(2)} of an ordinary megabyte (at most 3)`);
  }
}

function benchColdStart(): void {
  const root = resolve(__dirname, '..');
  const start = (args: readonly string[]): number => {
    const from = performance.now();
    spawnSync(process.execPath, [...args], { cwd: root });
    return performance.now() - from;
  };
  const empty = median(5, () => start(['-e', '0']));
  const list = median(5, () => start(['dist/cli/letterhead.js', 'policy', 'list']));
  say('node, nothing to do', ms(empty));
  say('letterhead policy list', ms(list), '(built by npm run build)');
}

const one = benchOrdinary();
benchHostile(one);
benchColdStart();
