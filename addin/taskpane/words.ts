import { entityNames } from '../../src/detectors/entity-names';
import { ENTITY_KINDS } from '../../src/detectors/entity';
import type { Edit } from '../../src/engine/edit';
import type { Evidence, Where } from '../../src/engine/finding';
import type { Report } from '../../src/engine/report';
import type { RecipientField } from '../../src/message/message';
import type { RecipientScope } from '../../src/message/scope';
import { LEVEL_WORDS, VERDICT_WORDS } from '../../src/report/level-words';
import type { Translated } from './words/translated';

/** "1 suggestion", "2 suggestions". */
function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How many there are of each scope. */
export type ScopeCounts = Readonly<Record<RecipientScope, number>>;

const BRITISH_ENGLISH = {
  /** By which dates and hours are written (BCP 47). */
  language: 'en-GB',
  pages: { mail: 'This mail', mailboxes: 'Mailboxes', policy: 'Policy' },
  state: {
    reading: 'Reading the mail…',
    none: 'Open or write a mail, and Letterhead checks it here.',
    notWritten: 'There is no mail here to look at.',
    meetings: 'An invitation is checked when you send it.',
    off: 'Letterhead is switched off for everybody at the moment. Mail goes out as it is.',
    whileOff: 'The policy can still be read, under its own tab.',
    unread: (reason: string): string => `Letterhead could not read this mail: ${reason}.`,
    noPermission: 'Letterhead may not look into this mail.',
    askForPermission: (serviceDesk: string): string =>
      `Whoever owns the mailbox, or protected the mail, has not let add-ins in. What can be checked is checked when you send it. If Letterhead should see it here too, ask its owner, or ${serviceDesk}.`,
    eased: (serviceDesk: string): string =>
      `Letterhead stopped several mails in a short time. Until tomorrow it only advises where it may be mistaken, and that mail can be sent as it is. If mail was stopped that should go, tell ${serviceDesk}.`,
    noOutlook: 'Outlook did not answer. Close this pane and open it again.',
    tryAgain: 'Try again',
    offline: 'There is no connection. Mail is checked as before, and reasons wait to be recorded.',
    partMissing: 'This part of Letterhead could not be loaded. It needs a connection the first time.',
    back: 'Back',
  },
  verdict: {
    line: verdictLine,
    allClear: (rules: number): string =>
      `Checked against ${count(rules, 'rule')}: who gets it, the subject, the text and its files.`,
  },
  audience: {
    title: 'Who gets it',
    nobody: 'Nobody is on it yet.',
    unread: (reason: string): string => `Who gets it could not be read: ${reason}.`,
    counts: audienceCounts,
    more: (number: number): string => `And ${number} more.`,
    remove: 'Take out',
    removeWho: (who: string): string => `Take ${who} out`,
    toBcc: 'To Bcc',
    toBccWho: (who: string): string => `Move ${who} to Bcc`,
    whyInside: (domains: string): string => `Inside: ${domains}.`,
    whyTrusted: (domains: string): string => `Trusted: ${domains}.`,
    whyOutside: 'Everybody else is outside.',
    scope: {
      external: 'outside',
      trusted: 'trusted',
      internal: 'inside',
      unknown: 'cannot tell',
    } satisfies Record<RecipientScope, string>,
    field: { to: 'To', cc: 'Cc', bcc: 'Bcc' } satisfies Record<RecipientField, string>,
  },
  finding: {
    level: LEVEL_WORDS,
    statements: 'The policy asks for a reason before this goes out, and that each of these holds:',
    askForReason: 'The policy asks for a reason before this goes out.',
    evidence: evidenceWords,
    counted: countedWords,
    moreEvidence: (number: number): string => `And ${number} more.`,
    sketch: (file: string): string => `What ${file} is made of`,
    leaf: (isHidden: boolean): string => (isHidden ? 'hidden' : 'shown'),
    why: 'Why',
    source: (source: string): string => `It rests on: ${source}`,
  },
  mend: {
    all: (number: number): string => `Fix all ${number}`,
    running: 'Working on it…',
    done: (label: string): string => `Done: ${label}.`,
    notDone: (reason: string): string => `Not done: ${reason}.`,
    noLongerOpen: 'the mail is no longer open',
    undo: 'Undo',
    undone: (label: string): string => `Undo: ${label}`,
    forGood: 'A file that is taken off cannot be put back from here.',
    labelForGood: 'A label that is set can be changed here, not taken off.',
    byHand: byHandWords,
  },
  cannotTell: {
    title: 'What could not be told',
    line: (rule: string, reason: string): string => `${rule}: ${reason}.`,
  },
  foot: (title: string, version: string): string => `${title}, version ${version}`,
} as const;

/** What the pane says on every page and of the check, in any language. */
export type PaneWords = Translated<typeof BRITISH_ENGLISH>;

/** What the pane says on every page and of the check. */
export const WORDS: PaneWords = BRITISH_ENGLISH;

/** Some of a list, and how many more. */
function someOf(all: readonly string[]): string {
  const shown = all.slice(0, 3).join(', ');
  return all.length > 3 ? `${shown} and ${all.length - 3} more` : shown;
}

/** What a person does where Outlook does not let the pane do it. */
function byHandWords(edits: readonly Edit[]): string {
  const [first] = edits;
  const addresses = edits.flatMap((edit) => ('address' in edit ? [edit.address] : []));
  switch (first?.kind) {
    case undefined:
      return '';
    case 'set-subject':
      return `Change the subject yourself, to: ${first.subject}`;
    case 'set-marking':
      return `Write ${first.marking} before the subject yourself.`;
    case 'insert-block':
      return `Put this ${first.block === 'line' ? 'above' : 'below'} your text yourself: ${first.text}`;
    case 'replace-span':
      return 'Change the words yourself.';
    case 'add-recipient':
      return `Add ${someOf(addresses)} yourself.`;
    case 'remove-recipient':
      return `Take ${first.address} out yourself${edits.length > 1 ? `, and put in ${someOf(addresses.slice(1))}` : ''}.`;
    case 'move-recipient':
      return `Move ${someOf(addresses)} to ${BRITISH_ENGLISH.audience.field[first.to]} yourself.`;
    case 'remove-attachment':
      return `Take ${first.name} off yourself.`;
    case 'set-label':
      return `Choose ${first.name} under Sensitivity yourself.`;
  }
}

function verdictLine({ verdict, findings, cannotTell }: Report): string {
  const word = VERDICT_WORDS[verdict];
  const suggestions = findings.filter((one) => one.level === 'advise').length;
  if (verdict === 'send')
    return suggestions === 0 ? word : `${word}, with ${count(suggestions, 'suggestion')}`;
  const untold = cannotTell.filter((one) => one.level !== 'off' && one.level !== 'advise').length;
  return `${word}: ${count(findings.length - suggestions + untold, 'thing')} to look at`;
}

/** "2 outside, 1 trusted, 3 inside": nothing is said of those there are none of. */
function audienceCounts(counts: ScopeCounts, isAtLeast: boolean): string {
  const parts = (['external', 'unknown', 'trusted', 'internal'] as const)
    .filter((scope) => counts[scope] > 0)
    .map((scope) => `${counts[scope]} ${WORDS.audience.scope[scope]}`);
  return (isAtLeast ? 'at least ' : '') + parts.join(', ');
}

/** "a National Insurance number", "3 NHS numbers"; a kind that has no words yet is named by its id. */
function countedWords(entity: string, number: number): string {
  const kind = ENTITY_KINDS.find((one) => one === entity);
  if (kind === undefined) return `${number} × ${entity}`;
  return entityNames(Array.from({ length: number }, (_none, index) => ({ kind, key: String(index) })));
}

/** "A National Insurance number in your text: QQ****56*". */
function evidenceWords({ entity, where, masked }: Evidence): string {
  const kind = ENTITY_KINDS.find((one) => one === entity);
  const name = kind === undefined ? entity : entityNames([{ kind, key: masked }]);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${whereWords(where)}: ${masked}`;
}

function whereWords(where: Where): string {
  switch (where) {
    case 'subject':
      return 'in the subject';
    case 'body':
      return 'in your text';
    case 'quoted':
      return 'in the earlier mail below';
    default:
      return `in ${where.slice('attachment:'.length)}`;
  }
}
