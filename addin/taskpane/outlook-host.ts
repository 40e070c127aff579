import type { Facts } from '../../src/engine/facts';
import { parseSeal } from '../../src/engine/seal';
import { readBody, type Body } from '../../src/message/body';
import { kindFromSubjectAndHeaders } from '../../src/message/kind';
import {
  createMessage,
  known,
  type MessageFields,
  type MessageKind,
  type SensitivityLabel,
} from '../../src/message/message';
import type { ApprovedBlock } from '../../src/policy/model/policy';
import { applyEdits } from '../outlook/apply-edit';
import { readComposeKind } from '../outlook/compose-kind';
import type { Client } from '../outlook/client';
import { readLabels } from '../outlook/labels';
import type { CallGate } from '../outlook/office-call';
import { PaneGate } from '../outlook/pane-gate';
import { readOpenItem, watchOpenItem } from '../outlook/open-item';
import { attachmentOf, readParts, type ReadablePart } from '../outlook/read-item';
import {
  knownFacts,
  readSession,
  SESSION_KEYS,
  writeEntry,
  type LearntFacts,
  type SessionEntries,
} from '../outlook/session-data';
import { WholeFiles } from './whole-files';
import type { Draft, Host, Mended, Notes, Open, Reading } from './check/draft';
import { parseGiven } from './justify/given';
import { openReceived } from './reading/open-received';
import type { Received } from './reading/received';

/** What is read of every mail. Its label only where the tenant has labels. */
const PARTS: readonly ReadablePart[] = ['recipients', 'subject', 'sender', 'attachments', 'body'];

/** So long after a mail is opened beside the pane its first reading waits for what the handlers leave. */
const HANDLERS_MS = 2000;

/** So long a reading waits for files. */
const FILES_MS = 700;

/** What the host needs beside Outlook itself. */
export interface HostSetup {
  readonly client: Client;
  readonly blocks: readonly ApprovedBlock[];
  /** Whether the circuit breaker has tripped on this mailbox. */
  readonly isEased: () => Promise<boolean>;
  /** What is known by now of those a mail goes to, beside what Outlook says; absent where there is no register. */
  readonly learnt?: (addresses: readonly string[]) => Facts;
}

/** Gives the Outlook we run in. The same open item gives the same draft. */
export function outlookHost(setup: HostSetup): Host {
  let last: { readonly item: Office.MessageCompose; readonly draft: Draft } | undefined;
  let read: { readonly item: Office.MessageRead; readonly received: Received } | undefined;
  const open = (): Open => {
    const now = readOpenItem();
    if (now.kind === 'received') {
      if (read?.item !== now.item) read = { item: now.item, received: openReceived(now.item) };
      return { kind: 'received', received: read.received };
    }
    if (now.kind !== 'written') return now;
    if (last?.item !== now.item) last = { item: now.item, draft: openDraft(now.item, setup) };
    return { kind: 'written', draft: last.draft };
  };
  return { open, watch: watchOpenItem };
}

function openDraft(item: Office.MessageCompose, { client, blocks, isEased, learnt }: HostSetup): Draft {
  const gate = new PaneGate();
  const bodyOf = lastBody();
  const files = new WholeFiles(item, gate);
  const opened = Date.now();
  const leave = leaver(item, gate);
  let told: MessageKind = 'unknown';
  let tenants: Promise<readonly SensitivityLabel[]> | undefined;
  return {
    read: async (): Promise<Reading> => {
      // Which words are new hangs on the kind, and the seal on the new words: it is asked for as the send handler does.
      if (told === 'unknown') told = await readComposeKind(item, gate);
      const session = await settledSession(item, gate, opened);
      const noted = told === 'unknown' ? (session?.facts?.kind ?? 'unknown') : told;
      const labels = await (tenants ??= readLabels(gate));
      const listed: Office.AttachmentDetailsCompose[] = [];
      const fields = await readParts(item, labels.length === 0 ? PARTS : [...PARTS, 'label'], {
        gate,
        client,
        kind: noted,
        fileOf: (details) => {
          listed.push(details);
          return undefined;
        },
        bodyOf,
      });
      const subject = fields.subject?.known === true ? fields.subject.value : '';
      const kind = noted === 'unknown' ? kindOfSubject(subject) : noted;
      // Most files are read in a moment. What takes longer comes with the next reading.
      await Promise.race([files.readOn(listed, session?.facts?.files ?? {}), pause(FILES_MS)]);
      const attachments =
        fields.attachments?.known === true
          ? known(listed.map((one) => attachmentOf(one, files.fileOf(one))))
          : fields.attachments;
      const message = createMessage({
        ...fields,
        ...(attachments === undefined ? {} : { attachments }),
        ...namedLabel(fields.label, labels),
        kind,
        sentAt: known(Date.now()),
      });
      const found = learntOf(fields, learnt);
      leave(found);
      const facts = { ...knownFacts(session), labels, ...found };
      return { message, facts, ...answersOf(session), isEased: await isEased() };
    },
    apply: (edits) => applyEdits({ item, gate, blocks }, edits),
    leave: (notes) => leaveNotes(item, gate, notes),
  };
}

/**
 * Reads session data; of a mail that has just been opened once more, where the handlers have left nothing yet. Without it a
 * disclaimer that they are about to queue would be said to be missing.
 */
async function settledSession(
  item: Office.MessageCompose,
  gate: CallGate,
  opened: number,
): Promise<SessionEntries | undefined> {
  for (;;) {
    const session = await readSession(item, gate);
    const isPast = Date.now() - opened > HANDLERS_MS;
    if (session === undefined || session.facts !== undefined || isPast) return session;
    await pause(150);
  }
}

/** What is known by now of those the mail goes to. */
/**
 * Leaves what was looked up for the send handler, where something is new. Of contacts nothing is left: that an address is not
 * among them would be said of one that nobody has looked up.
 */
function leaver(item: Office.MessageCompose, gate: CallGate): (found: Facts) => void {
  let left = '{}';
  return ({ sharedMailboxes = {}, listSizes = {} }) => {
    const isAnything = Object.keys({ ...sharedMailboxes, ...listSizes }).length > 0;
    const value = JSON.stringify({ sharedMailboxes, listSizes } satisfies LearntFacts);
    if (!isAnything || value === left) return;
    left = value;
    void writeEntry(item, gate, { key: SESSION_KEYS.learnt, value });
  };
}

function learntOf({ recipients }: Partial<MessageFields>, learnt: HostSetup['learnt']): Facts {
  if (learnt === undefined || recipients?.known !== true) return {};
  return learnt(recipients.value.all.map(({ address }) => address));
}

/** Outlook tells the id of a label alone; what it is called stands in the list of them all. */
function namedLabel(
  label: MessageFields['label'],
  labels: readonly SensitivityLabel[],
): Pick<MessageFields, 'label'> {
  if (label?.known !== true) return label === undefined ? {} : { label };
  return { label: known(labels.find(({ id }) => id === label.value?.id) ?? label.value) };
}

/** The kind by the subject's prefix. Without one it may still be a reply whose subject was changed. */
function kindOfSubject(subject: string): MessageKind {
  const guess = kindFromSubjectAndHeaders({ subject });
  return guess === 'new' ? 'unknown' : guess;
}

/** The reason first: a seal that stands alone could not be given again. */
async function leaveNotes(
  item: Office.MessageCompose,
  gate: CallGate,
  { seal, given }: Notes,
): Promise<Mended> {
  const entries = [
    ...(given === undefined ? [] : [{ key: SESSION_KEYS.given, value: JSON.stringify(given) }]),
    ...(seal === undefined ? [] : [{ key: SESSION_KEYS.seal, value: JSON.stringify(seal) }]),
  ];
  for (const entry of entries) {
    const written = await writeEntry(item, gate, entry);
    if (!written.ok) return { done: false, reason: written.reason };
  }
  return { done: true };
}

function answersOf(session: SessionEntries | undefined): Pick<Reading, 'seal' | 'given'> {
  const seal = session?.seal === undefined ? undefined : parseSeal(session.seal);
  const given = parseGiven(session?.given);
  return { ...(seal === undefined ? {} : { seal }), ...(given === undefined ? {} : { given }) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Parses a body only where it is not the one parsed last. */
function lastBody(): (html: string, kind: MessageKind) => Body {
  let last: { readonly html: string; readonly kind: MessageKind; readonly body: Body } | undefined;
  return (html, kind) => {
    if (last?.html !== html || last.kind !== kind) last = { html, kind, body: readBody('html', html, kind) };
    return last.body;
  };
}
