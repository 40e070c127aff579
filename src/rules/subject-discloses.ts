import { ENTITY_KINDS, MATTER_KINDS, type LocatedEntity } from '../detectors/entity';
import { entityNames } from '../detectors/entity-names';
import { findMessageEntities } from '../detectors/find-entities';
import { SENSITIVE_KINDS } from '../detectors/kind-families';
import { sureOf } from '../detectors/sent-entities';
import { ownText } from '../message/own-words';
import { fingerprint } from '../message/fingerprint';
import type { Markings } from '../message/marking';
import type { Message } from '../message/message';
import { splitSubject } from '../message/subject-prefix';
import { evidenceOf } from '../engine/finding';
import { defineRule, found, PASSED } from '../engine/rule';

/** Matters that concern one person, by their usual words. */
const MATTER =
  /\b(?:grievance|disciplinary|dismissal|suspension|redundan(?:cy|t)|capability (?:meeting|hearing|process)|(?:sickness|sick) (?:absence|leave|note)|return to work|occupational health|oh referral|fit note|maternity|miscarriage|pregnan(?:t|cy)|diagnos(?:is|ed)|depression|anxiety|cancer|hiv|surgery|mental health|self[- ]harm|disabilit(?:y|ies)|performance (?:improvement|concerns?)|settlement agreement|final (?:written )?warning|written warning|resignation|safeguarding (?:concern|referral|disclosure)|child protection|dbs (?:result|check|disclosure)|conviction|arrest(?:ed)?|bullying|harassment|whistle-?blow(?:er|ing))\b/i;

/** Talk about such matters in general: what a policy, a course or a week of awareness is called. */
const GENERAL =
  /\b(?:polic(?:y|ies)|procedures?|template|training|course|workshop|webinar|awareness|week|day|guidance|guide|toolkit|leaflet|poster|statistics|figures|report|budget|strategy|briefing|newsletter|conference|vacancy|rota|first aiders?|team|network|survey|forms?|cover)\b/i;

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][A-Za-z'’-]{1,30}/;
const NAME = /\b([A-Z][a-z'’-]{1,20}) ([A-Z][A-Za-z'’-]{1,30})\b/g;

/**
 * True where the subject names somebody: a title with a name, or two capitalised words of which one stands in the text too, as
 * names do and the words of a headline do not. The sender and the recipients are no secret.
 */
function namesSomebody(subject: string, text: string, known: readonly string[]): boolean {
  if (TITLED.test(subject)) return true;
  NAME.lastIndex = 0;
  for (let match = NAME.exec(subject); match !== null; match = NAME.exec(subject)) {
    const parts = [match[1] ?? '', match[2] ?? ''];
    const isKnown = parts.some((part) => known.includes(part.toLowerCase()));
    const recurs = parts.some((part) => text.includes(part) && !text.includes(part.toLowerCase()));
    if (!isKnown && recurs) return true;
  }
  return false;
}

/** The words of the names and addresses of who sends and who gets the mail, in lower case. */
function knownPeople({ parts }: Message): readonly string[] {
  const { sender, recipients } = parts;
  const people = [
    ...(sender.known ? [sender.value.from] : []),
    ...(recipients.known ? recipients.value.all : []),
  ];
  return people
    .map((one) => `${one.name} ${one.address}`)
    .join(' ')
    .toLowerCase()
    .split(/[\s@.,_-]+/);
}

/** Prefixes and the marking stay; the rest gives way to the neutral words. */
function neutralSubject(subject: string, { confidentialPlace }: Markings, words: string): string {
  const isMarked = confidentialPlace?.part === 'subject';
  const markEnd = isMarked ? (confidentialPlace.span?.end ?? 0) : 0;
  const closing = /^[\])}:]*/.exec(subject.slice(markEnd))?.[0].length ?? 0;
  const kept = subject.slice(0, markEnd > 0 ? markEnd + closing : splitSubject(subject).start).trim();
  return `${kept} ${words}`.trim();
}

/** Everybody who routinely opens the mailbox sees the subject (M4.1). */
export const subjectDiscloses = defineRule({
  id: 'subject-discloses',
  title: 'Limit what a subject line gives away',
  about:
    'The subject is seen by everybody who can look into either mailbox, on telephones that lie on a table, and in every list. A number that stands for a person, the name of the person whom a confidential mail is about, or words of a personnel or health matter belong into the text. One click puts a neutral subject in its place.',
  needs: ['subject', 'body'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    kinds: {
      type: 'words',
      default: SENSITIVE_KINDS,
      choices: ENTITY_KINDS,
      about: 'The kinds of data that are looked for.',
    },
    neutral: { type: 'text', default: 'A confidential matter', about: 'The words of the neutral subject.' },
  },
  messages: {
    identifier: {
      text: 'The subject shows {what}. The policy asks for little information in the subject of a confidential mail, since others see it. Put it into the text, and take a neutral subject.',
      short: 'The subject shows {what}, and others see it. Letterhead puts a neutral subject in its place.',
      basis: 'guess',
    },
    matter: {
      text: 'The subject tells of a personnel or health matter. The policy asks for little information in the subject of a confidential mail, since others see it. Take a neutral subject.',
      short: 'The subject tells of a personnel or health matter, and others see it.',
      basis: 'guess',
    },
    name: {
      text: 'The subject names the person whom this confidential mail is about. The policy asks for little information in it, since others see it. Take a neutral subject.',
      short: 'The subject names the person whom this confidential mail is about, and others see it.',
      basis: 'guess',
    },
  },
  fixes: { neutral: { label: 'Take a neutral subject', safety: 'suggested' } },
  check: ({ subject }, { message, content, markings, options }) => {
    const words = subject.slice(splitSubject(subject).start);
    if (words.trim() === '') return PASSED;
    const sure = sureOf(findMessageEntities(content)).filter((one) => options.kinds.includes(one.kind));
    const inSubject = sure.filter((one) => one.where === 'subject');
    const id = messageFor(inSubject, words, () => {
      const isConfidential = markings.confidential || sure.some((one) => one.where !== 'quoted');
      const text = ownText(content, 'without-signature');
      return isConfidential && namesSomebody(words, text, knownPeople(message));
    });
    if (id === undefined) return PASSED;
    const neutral = neutralSubject(subject, markings, options.neutral);
    const edits = [{ kind: 'set-subject' as const, expected: fingerprint(subject), subject: neutral }];
    return found({
      message: id,
      data: id === 'identifier' ? { what: entityNames(inSubject) } : {},
      place: { part: 'subject' },
      evidence: evidenceOf(inSubject),
      fixes: [{ id: 'neutral', edits }],
    });
  },
});

/** True for what the words of a sentence tell; the rest are numbers, dates and addresses. */
function isMatter({ kind }: LocatedEntity): boolean {
  return MATTER_KINDS.some((one) => one === kind);
}

/** The gravest of the three; whether somebody is named is asked last. */
function messageFor(
  inSubject: readonly LocatedEntity[],
  words: string,
  isNamed: () => boolean,
): 'identifier' | 'matter' | 'name' | undefined {
  if (inSubject.some((one) => !isMatter(one))) return 'identifier';
  if (inSubject.length > 0 || (MATTER.test(words) && !GENERAL.test(words))) return 'matter';
  return isNamed() ? 'name' : undefined;
}
