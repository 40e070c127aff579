import type { Facts } from '../../src/engine/facts';
import type { FileNotes } from '../../src/message/file-reading';
import type { ContentType, MessageKind } from '../../src/message/message';
import type { CallGate, CallResult } from './office-call';

/** The format of what we leave in session data. A miss, or another number, means: work it out again. */
const FORMAT = 2;

/** Names of our entries in session data. */
export const SESSION_KEYS = {
  facts: 'letterhead.facts',
  seal: 'letterhead.seal',
  given: 'letterhead.given',
  learnt: 'letterhead.learnt',
} as const;

/** What is kept of a file that was looked into. */
export interface NotedFile {
  readonly name: string;
  readonly size: number;
  readonly content: ContentType;
  readonly notes: FileNotes;
}

/** Notes on attached files, by the ids that Outlook gives them for this session. */
export type NotedFiles = Readonly<Record<string, NotedFile>>;

/** What the compose events leave for the send handler and the pane. */
export interface SessionFacts {
  readonly format: typeof FORMAT;
  /** When the first event of this draft was handled: tells one draft from another. */
  readonly opened: number;
  /** Addresses on the mail when it was opened; who else is there later was added. `undefined`: nobody noted them. */
  readonly opening?: readonly string[];
  readonly kind: MessageKind;
  /** Ids of the approved blocks that Outlook will append. */
  readonly queued: readonly string[];
  /** What the attached files are and hold. */
  readonly files: NotedFiles;
}

/** What the pane has looked up of addresses on the mail, each by itself: what is not among them is unknown. */
export type LearntFacts = Pick<Facts, 'sharedMailboxes' | 'listSizes'>;

/** Everything of ours in session data. */
export interface SessionEntries {
  readonly facts: SessionFacts | undefined;
  /** The seal as text: it is parsed where it is used. */
  readonly seal: string | undefined;
  /** The reason given last, as the pane left it for itself. */
  readonly given: string | undefined;
  readonly learnt: LearntFacts;
}

/** Gives empty facts, for a compose session that has left none. */
export function noFacts(kind: MessageKind = 'unknown'): SessionFacts {
  return { format: FORMAT, opened: Date.now(), kind, queued: [], files: {} };
}

/** Gives the facts read from untrusted text; `undefined` for anything that is not of this format. */
function parseFacts(text: string | undefined): SessionFacts | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<SessionFacts> | null;
    if (value?.format !== FORMAT || !Array.isArray(value.queued)) return undefined;
    const facts: { -readonly [K in keyof SessionFacts]: SessionFacts[K] } = { ...noFacts(), ...value };
    if (!Array.isArray(facts.opening)) delete facts.opening;
    return facts;
  } catch {
    return undefined;
  }
}

/** What earlier events and the pane have left means to the rules. */
export function knownFacts({
  facts,
  learnt = {},
}: Partial<Pick<SessionEntries, 'facts' | 'learnt'>> = {}): Facts {
  if (facts === undefined) return learnt;
  const { opening, queued } = facts;
  return {
    ...learnt,
    queuedBlocks: queued,
    ...(opening === undefined ? {} : { openingRecipients: opening }),
  };
}

function parseLearnt(text = '{}'): LearntFacts {
  try {
    return (JSON.parse(text) as LearntFacts | null) ?? {};
  } catch {
    return {};
  }
}

/** Reads our entries with one call. `undefined` where session data did not answer: never a reason to stop a mail. */
export async function readSession(
  item: Office.MessageCompose,
  gate: CallGate,
): Promise<SessionEntries | undefined> {
  const result = await gate.call<object>('session data', (callback) => {
    item.sessionData.getAllAsync(callback);
  });
  if (!result.ok || typeof result.value !== 'object') return undefined;
  const entries = result.value as Readonly<Record<string, string | undefined>>;
  return {
    facts: parseFacts(entries[SESSION_KEYS.facts]),
    seal: entries[SESSION_KEYS.seal],
    given: entries[SESSION_KEYS.given],
    learnt: parseLearnt(entries[SESSION_KEYS.learnt]),
  };
}

/** Leaves the facts for the send handler and the pane. Gives whether they were taken. */
export function writeFacts(
  item: Office.MessageCompose,
  gate: CallGate,
  facts: SessionFacts,
): Promise<boolean> {
  const entry = { key: SESSION_KEYS.facts, value: JSON.stringify(facts) };
  return writeEntry(item, gate, entry).then(({ ok }) => ok);
}

/** Writes one entry of ours. */
export function writeEntry(
  item: Office.MessageCompose,
  gate: CallGate,
  { key, value }: { readonly key: string; readonly value: string },
): Promise<CallResult<undefined>> {
  return gate.call<undefined>('session data', (callback) => {
    item.sessionData.setAsync(key, value, callback as unknown as (result: Office.AsyncResult<void>) => void);
  });
}

/** What session data holds of everyone's add-ins together: 50,000 characters before Mailbox 1.16. Other entries need room too. */
const ROOM = 40_000;

const NO_ROOM: FileNotes = {
  values: [],
  hidden: [],
  leaves: [],
  properties: {},
  unread: [{ cause: 'late', reason: 'it holds more than can be kept until it is sent' }],
};

/** The notes on a file, where they are on this very file: an id may be given again. */
export function notedFile(
  files: NotedFiles,
  { id, name, size }: Office.AttachmentDetailsCompose,
): NotedFile | undefined {
  const noted = files[id];
  return noted?.name === name && noted.size === size ? noted : undefined;
}

/** Gives notes that fit into session data: of the longest ones is kept that they did not. */
export function fittingNotes(files: NotedFiles): NotedFiles {
  const kept: Record<string, NotedFile> = { ...files };
  const lengthOf = (id: string): number => JSON.stringify(kept[id]).length;
  for (;;) {
    const ids = Object.keys(kept);
    const total = ids.reduce((sum, id) => sum + lengthOf(id), 0);
    const [longest = ''] = ids.sort((one, other) => lengthOf(other) - lengthOf(one));
    const file = kept[longest];
    if (total <= ROOM || file === undefined || file.notes === NO_ROOM) return kept;
    kept[longest] = { ...file, notes: NO_ROOM };
  }
}
