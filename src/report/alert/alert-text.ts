import type { CannotTell, Report, Verdict } from '../../engine/report';
import type { Finding } from '../../engine/finding';
import type { Policy } from '../../policy/model/policy';
import { truncateAt } from './clean-text';
import { findingWords, withoutReason } from './finding-words';
import { escapeMarkdown, ownWords } from './safe-name';

/** What Outlook takes for `errorMessage` and `errorMessageMarkdown`, markup included. */
const ALERT_LENGTH = 500;

/** What is left of a long way out when even the alert without the clause's words is too long. */
const SHORT_WAY_OUT = 150;

/** The same words twice: with Markdown for clients that know it (Mailbox 1.15), and without for all. */
export interface AlertText {
  readonly plain: string;
  readonly markdown: string;
  /** How many more findings would stop the mail, beside the one the text names. */
  readonly moreCount: number;
}

/** The sentences of an alert, before they are put together. */
interface Parts {
  readonly wrong: string;
  readonly clauseId: string;
  readonly clauseText: string;
  readonly wayOut: string;
  readonly more: string;
}

/** One of the two ways to write it. */
interface Form {
  readonly escape: (text: string) => string;
  readonly strong: string;
  /** Between what is wrong, the policy's words and the way out. A plain line break is lost on the web (office-js #2949). */
  readonly gap: string;
}

const PLAIN: Form = { escape: (text) => text, strong: '', gap: ' ' };
const MARKDOWN: Form = { escape: escapeMarkdown, strong: '**', gap: '\n\n' };

/**
 * Gives the words of the alert on Send: the gravest finding, the clause in the organisation's words where there is room, the
 * way out, and how many more there are; at most 500 characters in either form. Where no pane stands beside the item, none is named.
 */
export function alertText(report: Report, policy: Policy, hasPane = true): AlertText {
  const stopping =
    report.findings.filter((one) => one.level !== 'advise').length +
    report.cannotTell.filter(isStopping).length;
  const moreCount = Math.max(0, stopping - 1);
  const parts = {
    ...partsOf(report, policy, hasPane),
    more: moreCount === 0 ? '' : `${String(moreCount)} more to look at.`,
  };
  return { plain: compose(parts, PLAIN), markdown: compose(parts, MARKDOWN), moreCount };
}

function isStopping(one: CannotTell): boolean {
  return one.level !== 'off' && one.level !== 'advise';
}

/** The gravest finding speaks; something that could not be told only where no finding stops the mail. */
function partsOf({ findings, cannotTell, verdict }: Report, policy: Policy, hasPane: boolean): Parts {
  const finding = findings[0];
  const untold = cannotTell.find(isStopping);
  if (finding !== undefined && (finding.level !== 'advise' || untold === undefined)) {
    const words = findingWords(finding);
    const own = words.wayOut === '' && hasPane && finding.fixes.length > 0 ? ONE_STEP : words.wayOut;
    const way = wayOut(verdict, own, hasPane);
    return { ...clauseOf(finding, policy), wrong: words.wrong, wayOut: way, more: '' };
  }
  if (untold === undefined) return { ...NO_CLAUSE, wrong: 'Ready to send.', wayOut: '', more: '' };
  const reason = truncateAt(ownWords(untold.reason).replace(/\.$/, ''), SHORT_WAY_OUT);
  const wrong = `Letterhead could not check everything: ${reason}${reason.endsWith('…') ? '' : '.'}`;
  return { ...NO_CLAUSE, wrong, wayOut: wayOut(verdict, '', hasPane), more: '' };
}

const ONE_STEP = 'Open Letterhead mends it in one step.';
const NO_CLAUSE = { clauseId: '', clauseText: '' };

function clauseOf(finding: Finding, policy: Policy): Pick<Parts, 'clauseId' | 'clauseText'> {
  const id = finding.clauses[0];
  if (id === undefined) return NO_CLAUSE;
  const text = policy.clauses.find((one) => one.id === id)?.text ?? '';
  return { clauseId: ownWords(id), clauseText: ownWords(text).replace(/["“”]/g, "'").replace(/\.$/, '') };
}

/** The way out: the rule's own, and what the verdict leaves open. */
function wayOut(verdict: Verdict, offer: string, hasPane: boolean): string {
  switch (verdict) {
    case 'block':
      return offer === '' ? 'Open Letterhead to mend it.' : offer;
    case 'justify':
      if (offer === '') return 'Give a reason in Letterhead and send.';
      return /\b(?:reason|say why)\b/i.test(offer)
        ? offer
        : `${offer} Or give a reason in Letterhead and send.`;
    case 'warn':
      return orAsItIs(withoutReason(offer), hasPane);
    case 'send':
      return offer;
  }
}

function orAsItIs(offer: string, hasPane: boolean): string {
  const again = `${hasPane ? 'Open Letterhead to look' : 'Look'} again, or send as it is.`;
  if (offer === '') return again;
  if (/\bas it is\b/i.test(offer)) return offer;
  return offer.endsWith('?') ? `${offer} ${again}` : `${offer} Or send as it is.`;
}

/** The fullest text that fits: with the clause's words, without them, and then with shortened sentences. */
function compose(parts: Parts, form: Form): string {
  const { wrong, clauseId, clauseText } = parts;
  const quotation = clauseText === '' ? '' : `Your policy: "${clauseText}" (${clauseId}).`;
  const full = assemble(wrong, quotation, parts, form);
  if (quotation !== '' && full.length <= ALERT_LENGTH) return full;
  const short = assemble(withClause(wrong, clauseId), '', parts, form);
  if (short.length <= ALERT_LENGTH) return short;
  return shorten(
    { ...parts, clauseId: truncateAt(clauseId, 30), wayOut: truncateAt(parts.wayOut, SHORT_WAY_OUT) },
    form,
  );
}

function assemble(wrong: string, quotation: string, parts: Parts, form: Form): string {
  const last = [parts.wayOut, parts.more].filter((one) => one !== '').join(' ');
  const { escape, strong, gap } = form;
  return [`${strong}${escape(wrong)}${strong}`, escape(quotation), escape(last)]
    .filter((one) => one !== '')
    .join(gap);
}

/** Puts the clause's id before the full stop of the sentence. */
function withClause(sentence: string, id: string): string {
  if (id === '' || sentence.includes(`(${id})`)) return sentence;
  const ends = sentence.endsWith('.');
  return `${ends ? sentence.slice(0, -1) : sentence} (${id}).`;
}

/** Cuts what is wrong until the whole fits. A cut character saves two at most, its backslash counted. */
function shorten(parts: Parts, form: Form): string {
  let room = Math.min(ALERT_LENGTH, parts.wrong.length);
  for (;;) {
    const text = assemble(withClause(truncateAt(parts.wrong, room), parts.clauseId), '', parts, form);
    const over = text.length - ALERT_LENGTH;
    if (over <= 0) return text;
    room -= Math.max(1, Math.floor(over / 2));
  }
}
