import { bulkOf, type EntityWhere, type LocatedEntity } from '../detectors/entity';
import { entityNames } from '../detectors/entity-names';
import { findEntities } from '../detectors/find-entities';
import { maskedIn } from '../detectors/mask';
import { notedEntities } from '../detectors/noted-entities';
import type { Evidence } from '../engine/finding';
import { defineRule, type Found, type Undecided } from '../engine/rule';
import type { Content } from '../message/content';
import type { FileNotes, HiddenKind, HiddenPart } from '../message/file-reading';
import type { Attachment } from '../message/message';
import { segmentAt } from '../message/body';
import { shownDomains, shownList, shownText } from '../message/shown-text';

type MessageId = 'list' | 'data' | 'hidden';

/**
 * What each hidden thing is called, gravest first: one, and several after their number. Those without a second word are not
 * spoken of by themselves, but where personal data stands in them.
 */
const WORDS: Readonly<Record<HiddenKind, readonly [one: string, several?: string]>> = {
  'very-hidden-sheet': ['a deeply hidden sheet', 'deeply hidden sheets'],
  sheet: ['a hidden sheet', 'hidden sheets'],
  rows: ['a hidden row', 'hidden rows'],
  'filtered-rows': ['a row that a filter hides', 'rows that a filter hides'],
  columns: ['a hidden column', 'hidden columns'],
  'pivot-cache': ['a row that a pivot table keeps', 'rows that a pivot table keeps'],
  'linked-workbook': ['a cell of another workbook', 'cells of other workbooks'],
  'data-model': ['a data model', 'data models'],
  slide: ['a hidden slide', 'hidden slides'],
  'deleted-text': ['deleted text that is still there', 'pieces of deleted text'],
  'tracked-changes': ['a tracked change', 'tracked changes'],
  'hidden-text': ['hidden text', 'pieces of hidden text'],
  'white-text': ['white text', 'pieces of white text'],
  'tiny-text': ['text too small to see', 'pieces of text too small to see'],
  'covered-text': ['text under a black box', 'pieces of text under black boxes'],
  comments: ['a comment', 'comments'],
  'speaker-notes': ['speaker notes', 'pages of speaker notes'],
  'embedded-file': ['a file inside it', 'files inside it'],
  annotations: ['a note on a page', 'notes on pages'],
  layers: ['a layer that is switched off', 'layers that are switched off'],
  'defined-names': ['a name with a value of its own'],
  'custom-xml': ['data of other programs'],
  'form-fields': ['form fields'],
  'cropped-picture': ['a cropped picture'],
};

/** So many things are named; the rest is "more". */
const MOST_NAMED = 3;

/** Places where people keep files and send a link instead. */
const CLOUD =
  /^https?:\/\/(?:[\w-]{1,63}\.){0,5}(sharepoint\.com|1drv\.ms|onedrive\.live\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|box\.com|wetransfer\.com|we\.tl|icloud\.com)(?:[/?#]|$)/i;

/** A hidden part with what stands in it. */
interface Held {
  readonly part: HiddenPart;
  readonly entities: readonly LocatedEntity[];
  /** How many identifiers there are that are surely some. */
  readonly identifiers: number;
}

/** The parts with personal data in them, the fullest first. */
function heldIn(notes: FileNotes, file: string): readonly Held[] {
  const all: Held[] = [];
  // The place is recorded: a value in the file's name is masked there.
  const where: EntityWhere = `attachment:${maskedIn(file, findEntities({ text: file, part: 'file-name' }))}`;
  notes.hidden.forEach((part, index) => {
    const entities = notedEntities(notes, where, index);
    const sure = entities.filter((one) => one.confidence !== 'low');
    if (sure.length === 0) return;
    // A National Insurance number has no check digit, but letters of which most are never given out; ten that words or a
    // header vouch for, in a place that is hidden, count as a list.
    const ninos = sure.filter((one) => one.kind === 'uk-nino');
    const unlisted = ninos.reduce((sum, { more = 0 }) => sum + more, 0);
    all.push({ part, entities: sure, identifiers: bulkOf(entities) + ninos.length + unlisted });
  });
  return all.sort((one, other) => other.identifiers - one.identifiers);
}

/** What holds data, in words: "a hidden sheet of 412 rows". A number that stands in the sentence anyway is left out. */
function holderOf({ part, identifiers }: Held): string {
  const [one, several = one] = WORDS[part.kind];
  const isSheet = part.kind === 'sheet' || part.kind === 'very-hidden-sheet';
  if (!isSheet) return part.count === 1 ? one : several;
  return part.count === identifiers || part.count < 2 ? one : `${one} of ${part.count} rows`;
}

/** All that a file hides, in words: "a hidden sheet of 412 rows, 3 comments and more"; empty where nothing is spoken of. */
function hiddenWords(hidden: readonly HiddenPart[]): string {
  const words: string[] = [];
  for (const kind of Object.keys(WORDS) as HiddenKind[]) {
    const parts = hidden.filter((one) => one.kind === kind);
    const [one, several] = WORDS[kind];
    if (parts.length === 0 || several === undefined) continue;
    const total = parts.reduce((sum, { count }) => sum + count, 0);
    if (kind === 'sheet' || kind === 'very-hidden-sheet') {
      const what = parts.length === 1 ? one : `${parts.length} ${several}`;
      words.push(total < 2 ? what : `${what} of ${total} rows`);
    } else if (total > 0) words.push(total === 1 ? one : `${total} ${several}`);
  }
  return words.length > MOST_NAMED ? `${words.slice(0, MOST_NAMED).join(', ')} and more` : shownList(words);
}

/** What could not be read, file by file, and the files behind links. */
function undecidedIn(attachments: readonly Attachment[], content: Content): readonly Undecided[] {
  const all: Undecided[] = [];
  for (const { name, isInline, kind, notes } of attachments) {
    if (isInline) continue;
    const file = name === '' ? 'a file without a name' : shownText(name);
    if (kind === 'cloud')
      all.push({ cause: 'by-nature', reason: `${file}: it is a link to a file, which is not read` });
    else if (notes === undefined) all.push({ cause: 'by-nature', reason: `${file}: nobody looked inside` });
    else if (!notes.known) all.push({ cause: notes.cause, reason: `${file}: ${notes.reason}` });
    else
      for (const { cause, reason } of notes.value.unread) all.push({ cause, reason: `${file}: ${reason}` });
  }
  const hosts = new Set<string>();
  for (const { href, start } of content.body?.links ?? []) {
    const host = CLOUD.exec(href)?.[1];
    if (host !== undefined && segmentAt(content, start) === 'new') hosts.add(host.toLowerCase());
  }
  hosts.forEach((host) => {
    all.push({ cause: 'by-nature', reason: `a link leads to a file at ${host}, which is not read` });
  });
  return all;
}

/** M4.3, S6.5: sensitive data inside files, and what files carry unseen. */
export const attachmentHiddenContent = defineRule({
  id: 'attachment-hidden-content',
  title: 'Disallow hidden content in files going outside',
  about:
    'The costliest leaks by mail were hidden in files: a hidden sheet behind a summary, a pivot table that keeps every row it was made from, a deleted paragraph that tracked changes still hold. Whoever opens the file can show it again. Letterhead names what is hidden and where, and how many rows there are; personal data in it counts as such. The author and the company in the properties of a file are shown, and are no finding.',
  needs: ['attachments', 'recipients'],
  audience: 'outside',
  concern: 'content',
  personalMail: 'checked',
  options: {
    bulk: {
      type: 'number',
      default: 10,
      min: 2,
      max: 1000,
      about: 'From how many different identifiers on a hidden part is a list.',
    },
  },
  messages: {
    list: {
      text: '{file} has {what}, and it is going to {where}. The policy asks that lists of personal data do not leave by mail, least of all unseen. Take the file off, or delete what is hidden and attach it again.',
      short:
        '{file} has {what}, and it is going to {where}. Take the file off, or delete what is hidden and attach it again.',
      basis: 'fact',
    },
    data: {
      text: '{file} has {what}, and it is going to {where}. The policy asks that sensitive data is not sent in mail to people outside. Delete what is hidden and attach the file again, or give the reason.',
      short:
        '{file} has {what}, and it is going to {where}. Delete what is hidden and attach it again, or give a reason in Letterhead and send.',
      basis: 'guess',
    },
    hidden: {
      text: '{file} carries more than it shows: {what}. Whoever gets it can show it again, and the policy asks that only what is meant leaves. Delete it and attach the file again, or send it as it is.',
      short:
        '{file} carries more than it shows: {what}. Delete it and attach the file again, or send it as it is.',
      basis: 'fact',
    },
  },
  fixes: { remove: { label: 'Take {file} off', safety: 'suggested' } },
  check: ({ attachments }, { audience, content, markings, options }) => {
    const all: Found<MessageId, 'remove'>[] = [];
    const where = shownDomains(audience.outside.map((one) => one.address));
    for (const { name, size, notes } of attachments) {
      if (notes?.known !== true) continue;
      const file = shownText(name);
      const found = findingIn(notes.value, file, options.bulk);
      // Of mail marked personal only lists are looked at (clauses.md, section A).
      if (found === undefined || (markings.personal && found.message !== 'list')) continue;
      all.push({
        ...found,
        data: { ...found.data, file, where },
        place: { part: 'attachments' },
        picture: { file, leaves: notes.value.leaves },
        fixes: [{ id: 'remove', data: { file }, edits: [{ kind: 'remove-attachment', name, size }] }],
      });
    }
    const undecided = undecidedIn(attachments, content);
    return { applicable: attachments.length + undecided.length > 0, found: all, undecided };
  },
});

function findingIn(notes: FileNotes, file: string, bulk: number): Found<MessageId, never> | undefined {
  const held = heldIn(notes, file);
  const [fullest] = held;
  if (fullest === undefined) {
    const what = hiddenWords(notes.hidden);
    return what === '' ? undefined : { message: 'hidden', data: { what } };
  }
  const evidence: Evidence[] = [];
  for (const { entities } of held) {
    for (const { kind, where, masked, confidence } of entities)
      evidence.push({ entity: kind, where, masked, confidence });
  }
  return {
    message: fullest.identifiers >= bulk ? 'list' : 'data',
    data: { what: `${holderOf(fullest)} with ${entityNames(fullest.entities)}` },
    evidence,
  };
}
