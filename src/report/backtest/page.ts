import type { Setting } from '../../policy/model/policy';
import { LEVEL_WORDS, VERDICT_WORDS, VERDICTS } from '../level-words';
import { chart, LEGEND, PATTERNS } from './chart';
import {
  MAIL_REACHES,
  stoppedIn,
  type BacktestCounts,
  type MailReach,
  type PolicyCounts,
  type RuleCounts,
  type VerdictCounts,
} from './counts';
import { changesSection } from './changes-section';
import { figure, perThousand, table, text, type Cell } from '../page/markup';
import { paragraph, section, sheet } from '../page/sheet';

/** A mail that would be stopped, as the report lists it under an authority. */
export interface ListedMail {
  readonly file: string;
  readonly day: string;
  readonly verdict: string;
  readonly rules: readonly string[];
}

/** Everything a back-test report says. */
export interface BacktestReport {
  readonly counts: BacktestCounts;
  readonly policy: { readonly title: string; readonly version: string };
  readonly against?: { readonly title: string; readonly version: string };
  /** Titles of the rules by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** The day it was made: `2026-05-12`. */
  readonly made: string;
  readonly letterhead: string;
  /** Who allowed single mails to be listed, and when (S8.2, M5.2); nothing is listed without. */
  readonly authority?: string;
  readonly stopped: readonly ListedMail[];
  readonly unread: readonly string[];
}

const REACH_WORDS: Readonly<Record<MailReach, string>> = {
  inside: 'Everyone inside',
  trusted: 'Trusted organisations',
  external: 'Somebody outside',
  unknown: 'Cannot be told',
};

const STOPPED_HEAD = VERDICTS.map((verdict) => VERDICT_WORDS[verdict]);

/** The report as one HTML file that needs nothing else: no script, no picture, no address to load from. */
export function backtestPage(report: BacktestReport): string {
  const { counts, policy } = report;
  const sections = [
    headline(report),
    rulesSection(report, counts.settled, counts.mails),
    weeksSection(counts),
    reachSection(counts),
    levelsSection(counts.settled, counts.mails),
    report.against === undefined ? '' : changesSection(report, report.against.title),
    unreadSection(report),
    mailsSection(report),
  ];
  return sheet(
    { title: policy.title, windowTitle: `Back-test: ${policy.title}`, about: subtitle(report) },
    `${PATTERNS}${sections.join('\n')}`,
  );
}

function subtitle({ policy, made, letterhead, authority }: BacktestReport): string {
  const scope =
    authority === undefined
      ? 'Counts only: no mail, no address and no word of one is in this report.'
      : `Single mails are listed on the authority of: ${authority}.`;
  return `What this policy (version ${policy.version}) would have done, by Letterhead ${letterhead} on ${made}. ${scope}`;
}

function headline({ counts }: BacktestReport): string {
  const { mails, settled, dayOne } = counts;
  const figures = [
    [figure(mails), mails === 1 ? 'mail read' : 'mails read'],
    [perThousand(stoppedIn(settled.beyondBlocks), mails), 'in 1,000 would not go at once'],
    [perThousand(settled.beyondBlocks.block, mails), 'in 1,000 to be mended first'],
    [perThousand(stoppedIn(dayOne.beyondBlocks), mails), 'in 1,000 at day-one levels'],
  ];
  const items = figures.map(([value = '', words = '']) => `<li><b>${text(value)}</b>${text(words)}</li>`);
  return section(
    'In short',
    `<ul class="figures">${items.join('')}</ul>`,
    paragraph(
      'These figures leave out the approved texts (disclaimer, company particulars): mails of the past do not have them, and Letterhead adds them by itself while a mail is written. Everything below counts them.',
    ),
    table(
      'What the mails come to',
      ['', 'Settled levels', 'in 1,000', 'Day one', 'in 1,000'],
      VERDICTS.map((verdict) => [
        VERDICT_WORDS[verdict],
        settled.verdicts[verdict],
        perThousand(settled.verdicts[verdict], mails),
        dayOne.verdicts[verdict],
        perThousand(dayOne.verdicts[verdict], mails),
      ]),
    ),
  );
}

function ranked(counts: PolicyCounts): readonly (readonly [string, RuleCounts])[] {
  return Object.entries(counts.rules).sort(([one, a], [other, b]) =>
    a.mails === b.mails ? (one < other ? -1 : 1) : b.mails - a.mails,
  );
}

function rulesSection({ titles }: BacktestReport, counts: PolicyCounts, mails: number): string {
  const rules = ranked(counts);
  if (rules.length === 0) return section('By rule', paragraph('No rule had anything to say.'));
  const bars = rules.filter(([, { levels }]) => levels.block + levels.justify + levels.warn > 0);
  return section(
    'By rule',
    paragraph(
      'Mails in which each rule speaks, by the gravest thing that it says. Suggestions stop nothing and have no bar.',
    ),
    bars.length === 0
      ? ''
      : LEGEND + chart(bars.map(([name, { levels }]) => ({ name, counts: { ...levels, send: 0 } }))),
    table(
      'Mails by rule, settled levels',
      [
        'Rule',
        'What it asks',
        'Mend first',
        'Give a reason',
        'Check',
        'Suggestion',
        'in 1,000',
        'Cannot tell',
      ],
      rules.map(([name, { mails: count, levels, cannotTell }]) => [
        name,
        titles[name] ?? '',
        levels.block,
        levels.justify,
        levels.warn,
        levels.advise,
        perThousand(count, mails),
        cannotTell,
      ]),
    ),
  );
}

function verdictCells(counts: VerdictCounts): readonly Cell[] {
  return VERDICTS.map((verdict) => counts[verdict]);
}

/** Weeks that the chart shows: half a year. */
const MOST_WEEKS = 26;

function weeksSection({ settled, undated }: BacktestCounts): string {
  const weeks = Object.entries(settled.weeks).sort(([one], [other]) => (one < other ? -1 : 1));
  const none = undated === 0 ? '' : paragraph(`${figure(undated)} mails have no date, and are in no week.`);
  if (weeks.length === 0) return section('By week', none);
  const bars = weeks.slice(-MOST_WEEKS).map(([name, counts]) => ({ name, counts }));
  return section(
    'By week',
    LEGEND + chart(bars),
    weeks.length > bars.length
      ? paragraph(`The bars show the last ${String(MOST_WEEKS)} weeks; the table has them all.`)
      : '',
    none,
    table(
      'Mails by ISO week, settled levels',
      ['Week', ...STOPPED_HEAD],
      weeks.map(([name, counts]) => [name, ...verdictCells(counts)]),
    ),
  );
}

function reachSection({ settled }: BacktestCounts): string {
  const rows = MAIL_REACHES.map((reach) => ({ name: REACH_WORDS[reach], counts: settled.reaches[reach] }));
  return section(
    'By audience',
    paragraph('Each mail counts under its widest recipient.'),
    LEGEND + chart(rows),
    table(
      'Mails by audience, settled levels',
      ['Audience', ...STOPPED_HEAD],
      rows.map(({ name, counts }) => [name, ...verdictCells(counts)]),
    ),
  );
}

const SETTING_WORDS: readonly (readonly [Setting, string])[] = [
  ['off', 'Off'],
  ['advise', LEVEL_WORDS.advise],
  ['warn', LEVEL_WORDS.warn],
  ['justify', LEVEL_WORDS.justify],
  ['block', LEVEL_WORDS.block],
];

function levelsSection(counts: PolicyCounts, mails: number): string {
  const rules = ranked(counts);
  if (rules.length === 0) return '';
  const now = stoppedIn(counts.verdicts);
  const rows = rules.map(([name, { instead, mails: own, stopped }]): readonly Cell[] => {
    // Mails of which the rule says nothing come to what they come to now, whatever its level.
    const others = now - stopped;
    return [name, own, ...SETTING_WORDS.map(([setting]) => others + stoppedIn(instead[setting]))];
  });
  return section(
    'What a new level would do',
    paragraph(
      `Now ${figure(now)} of ${figure(mails)} mails do not go at once. Each row says how many that would be if every finding of that one rule had the level at the head of the column, and all else stayed.`,
    ),
    table(
      'Mails that do not go at once, by a new level',
      ['Rule', 'Speaks in', ...SETTING_WORDS.map(([, words]) => words)],
      rows,
    ),
  );
}

function unreadSection({ counts, unread, authority }: BacktestReport): string {
  if (counts.unread === 0) return '';
  const words = `${figure(counts.unread)} ${counts.unread === 1 ? 'file or mail' : 'files or mails'} could not be read, and are in no figure above.`;
  if (authority === undefined) return section('Not read', paragraph(words));
  const items = unread.map((one) => `<li>${text(one)}</li>`);
  return section('Not read', paragraph(words), `<ul class="quiet">${items.join('')}</ul>`);
}

function mailsSection({ authority, stopped, counts }: BacktestReport): string {
  if (authority === undefined) return '';
  const all = stoppedIn(counts.settled.verdicts);
  const cut =
    stopped.length < all ? ` The first ${figure(stopped.length)} of ${figure(all)} are listed.` : '';
  return section(
    'The mails',
    paragraph(
      `On the authority of: ${authority}. Mails that would not have gone at once, at settled levels.${cut}`,
    ),
    table(
      'Mails that do not go at once',
      ['Mail', 'Day', 'Comes to', 'Because of'],
      stopped.map(({ file, day, verdict, rules }) => [file, day, verdict, rules.join(', ')]),
    ),
  );
}
