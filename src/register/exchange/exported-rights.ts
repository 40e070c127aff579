import type { Person } from '../ports/person';
import { isTrue, listOf, readRecords, textOf, type ExportRecord } from './export-records';
import { Identities } from './identities';
import type { Right } from './rights';

/** A right that somebody has to another's mailbox, as Exchange says. */
export interface ExportedRight {
  /** Addresses where they could be told, else what Exchange wrote; in small letters. */
  readonly mailbox: string;
  readonly trustee: string;
  readonly right: Right;
}

/** The part of Exchange that an export of one cmdlet covers. */
type Kind = 'permissions' | 'send-as' | 'send-on-behalf' | 'inbox' | 'calendar';

/** What an export says. */
export interface ExchangeExport {
  readonly rights: readonly ExportedRight[];
  /** Whether the export would show such a right to this mailbox, if there were one. */
  readonly covers: (right: Right, mailbox: string) => boolean;
}

/** An export that was read, or why it was not. */
export type ReadExport =
  { readonly ok: true; readonly exported: ExchangeExport } | { readonly ok: false; readonly problem: string };

/** What a record comes to: the mailbox it is about, which kind, and who may what. */
interface Entry {
  readonly kind: Kind;
  readonly mailbox: string;
  readonly trustees: readonly string[];
  readonly right: Right;
}

/**
 * Reads an export of Exchange Online: `Get-EXOMailboxPermission`, `Get-EXORecipientPermission`, `Get-EXOMailboxFolderPermission`
 * and `Get-EXOMailbox` with its Delivery properties, as JSON or CSV. What is inherited or denied, the system's own, and what is
 * left of deleted users (SIDs) is no access of a colleague and is left out.
 *
 * @param people whom the register knows, by whose names and ids the export is read.
 */
export function readExport(text: string, people: readonly Person[]): ReadExport {
  const read = readRecords(text);
  if (!read.ok) return read;
  const identities = new Identities(people, read.records);
  const rights = new Map<string, ExportedRight>();
  const covered = new Set<string>();
  for (const record of read.records) {
    const entry = entryOf(record);
    if (entry === undefined) continue;
    if (typeof entry === 'string') return { ok: false, problem: entry };
    const mailbox = identities.addressOf(entry.mailbox);
    covered.add(`${entry.kind} ${mailbox}`);
    for (const writing of entry.trustees) {
      const trustee = identities.addressOf(writing);
      if (isNobody(writing) || trustee === mailbox) continue;
      rights.set(`${mailbox} ${trustee} ${entry.right}`, { mailbox, trustee, right: entry.right });
    }
  }
  if (covered.size === 0) {
    return {
      ok: false,
      problem: 'The export holds no permissions of Exchange. Use the commands that Letterhead gives for it.',
    };
  }
  const covers = (right: Right, mailbox: string): boolean => covered.has(`${kindOf(right)} ${mailbox}`);
  return { ok: true, exported: { rights: [...rights.values()], covers } };
}

function kindOf(right: Right): Kind {
  switch (right) {
    case 'full-access':
    case 'other-folder':
      return 'permissions';
    case 'send-as':
    case 'send-on-behalf':
    case 'inbox':
    case 'calendar':
      return right;
  }
}

/** The system, everybody, and users that no longer are. */
function isNobody(trustee: string): boolean {
  return /^(?:NT AUTHORITY\\|S-1-\d|(?:Default|Anonymous|NT User:S-1-.*|Self)$)/i.test(trustee.trim());
}

const NOT_EXPANDED =
  'The export holds the name of a list in place of what is in it. Export as JSON with the commands that Letterhead gives.';

function entryOf(record: ExportRecord): Entry | string | undefined {
  if (record.has('accessrights')) return permissionOf(record);
  if (!record.has('grantsendonbehalfto')) return undefined;
  const trustees = listOf(record, 'grantsendonbehalfto');
  if (trustees === undefined) return NOT_EXPANDED;
  const mailbox = textOf(
    record,
    'primarysmtpaddress',
    'externaldirectoryobjectid',
    'userprincipalname',
    'identity',
  );
  return { kind: 'send-on-behalf', mailbox, trustees, right: 'send-on-behalf' };
}

function permissionOf(record: ExportRecord): Entry | string | undefined {
  const rights = listOf(record, 'accessrights')?.map((one) => one.toLowerCase());
  if (rights === undefined) return NOT_EXPANDED;
  const identity = textOf(record, 'mailboxaddress', 'identity');
  const isOff =
    isTrue(record, 'isinherited') ||
    isTrue(record, 'deny') ||
    textOf(record, 'accesscontroltype').toLowerCase() === 'deny';
  const trustees = isOff ? [] : [textOf(record, 'user', 'trustee')];
  if (record.has('trustee')) {
    return entry('send-as', identity, rights.includes('sendas') ? trustees : [], 'send-as');
  }
  const [mailbox, folder] = folderOf(identity, textOf(record, 'foldername'));
  if (folder !== undefined) return folderEntry(mailbox, folder, rights, trustees);
  return entry('permissions', mailbox, rights.includes('fullaccess') ? trustees : [], 'full-access');
}

function entry(kind: Kind, mailbox: string, trustees: readonly string[], right: Right): Entry {
  return { kind, mailbox, trustees: trustees.filter((one) => one !== ''), right };
}

/** A folder is written `mailbox:\Folder`, or in a column of its own. */
function folderOf(identity: string, named: string): readonly [string, string?] {
  const at = identity.indexOf(':\\');
  if (at >= 0) return [identity.slice(0, at), identity.slice(at + 2)];
  return named === '' ? [identity] : [identity, named];
}

function folderEntry(
  mailbox: string,
  folder: string,
  rights: readonly string[],
  trustees: readonly string[],
): Entry {
  const given = rights.every((one) => one === 'none' || one === 'availabilityonly') ? [] : trustees;
  const name = folder.toLowerCase();
  if (name === 'inbox' || name === 'calendar') return entry(name, mailbox, given, name);
  return entry('permissions', mailbox, given, 'other-folder');
}
