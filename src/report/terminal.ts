import type { Evidence, Finding, Where } from '../engine/finding';
import type { CannotTell } from '../engine/report';
import type { CheckedMail, DetectedMail, UnreadMail } from './checked-mail';
import { LEVEL_WORDS, VERDICT_WORDS } from './level-words';
import { padTo, printable } from './terminal/columns';
import { paint, type Paint } from './terminal/paint';
import { Sheet } from './terminal/sheet';

/** How the terminal shows it. */
export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns; 80 unless told. The name of a file is never broken, so that it can be copied. */
  readonly width?: number;
}

/** How many pieces of evidence are listed for one finding; the rest are counted. */
const EVIDENCE_SHOWN = 5;

/** The longest verdict, and two spaces: where the names of the files begin. */
const VERDICT_COLUMNS = 15;

/** Gives what was found in one mail: verdict and file, then each finding with its rule, clauses, evidence and fixes. */
export function terminalReport(mail: CheckedMail, options: TerminalOptions): string {
  if (!mail.ok) return terminalError(mail, options);
  const colours = paint(options.colour);
  const sheet = new Sheet(options.width);
  const { verdict, findings, cannotTell } = mail.report;
  sheet.raw(
    colours.verdict(verdict)(padTo(VERDICT_WORDS[verdict], VERDICT_COLUMNS)) +
      colours.strong(printable(mail.file)),
  );
  for (const finding of findings) addFinding(sheet, finding, colours);
  for (const one of cannotTell) addCannotTell(sheet, one, colours);
  return sheet.text();
}

function addFinding(sheet: Sheet, finding: Finding, colours: Paint): void {
  const clauses = finding.clauses.length === 0 ? '' : ` (${finding.clauses.join(', ')})`;
  sheet.add(2, `${LEVEL_WORDS[finding.level]}: ${finding.rule}${clauses}`, colours.level(finding.level));
  sheet.add(4, finding.message);
  for (const one of finding.evidence.slice(0, EVIDENCE_SHOWN)) sheet.add(4, evidenceLine(one), colours.faint);
  const rest = finding.evidence.length - EVIDENCE_SHOWN;
  if (rest > 0) sheet.add(4, `And ${String(rest)} more.`, colours.faint);
  for (const fix of finding.fixes)
    sheet.add(4, `Fix: ${fix.label}${fix.safety === 'safe' ? ' (--fix does it)' : ''}`);
}

function addCannotTell(sheet: Sheet, one: CannotTell, colours: Paint): void {
  const level = one.level === 'off' ? '' : `, ${LEVEL_WORDS[one.level]}`;
  sheet.add(2, `Cannot tell${level}: ${one.rule}`, colours.faint);
  sheet.add(4, one.reason);
}

/** Gives what the detectors saw in one mail, a line for each. */
export function terminalEntities(mail: DetectedMail, options: TerminalOptions): string {
  if (!mail.ok) return terminalError(mail, options);
  const colours = paint(options.colour);
  const sheet = new Sheet(options.width);
  sheet.raw(colours.strong(printable(mail.file)));
  if (mail.entities.length === 0) sheet.add(2, 'Nothing seen.', colours.faint);
  for (const one of mail.entities) {
    sheet.add(2, evidenceLine(one));
    if (one.reasons !== undefined && one.reasons.length > 0)
      sheet.add(4, one.reasons.join('; '), colours.faint);
  }
  return sheet.text();
}

/** Gives the line for a mail that could not be read: its file, and why. */
export function terminalError(mail: UnreadMail, options: TerminalOptions): string {
  const colours = paint(options.colour);
  const sheet = new Sheet(options.width);
  sheet.raw(
    colours.verdict('block')(padTo('Not read', VERDICT_COLUMNS)) + colours.strong(printable(mail.file)),
  );
  sheet.add(4, mail.error);
  return sheet.text();
}

function evidenceLine(one: Evidence): string {
  return `In ${whereWords(one.where)}: ${one.entity} ${one.masked} (${one.confidence})`;
}

function whereWords(where: Where): string {
  switch (where) {
    case 'subject':
      return 'the subject';
    case 'body':
      return 'the body';
    case 'quoted':
      return 'the quoted text';
    default:
      return `the file ${where.slice('attachment:'.length)}`;
  }
}
