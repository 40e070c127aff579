import type { Facts } from '../../src/engine/facts';
import { readBody, type Body } from '../../src/message/body';
import { kindFromSubjectAndHeaders } from '../../src/message/kind';
import { createMessage, known, type MessageKind } from '../../src/message/message';
import type { ApprovedBlock } from '../../src/policy/model/policy';
import { applyEdits } from '../outlook/apply-edit';
import type { Client } from '../outlook/client';
import { CallGate } from '../outlook/office-call';
import { readOpenItem, watchOpenItem } from '../outlook/open-item';
import { readParts } from '../outlook/read-item';
import { readSession, type SessionEntries } from '../outlook/session-data';
import type { Draft, Host, Open, Reading } from './check/draft';

/** Nobody waits for the pane as for Send; and one of the three calls that web clients allow is left to the handlers. */
const LIMITS = { deadlineMs: 4000, inFlight: 2 };

/** What the host needs beside Outlook itself. */
export interface HostSetup {
  readonly client: Client;
  readonly blocks: readonly ApprovedBlock[];
}

/** Gives the Outlook we run in. The same open item gives the same draft. */
export function outlookHost(setup: HostSetup): Host {
  let last: { readonly item: Office.MessageCompose; readonly draft: Draft } | undefined;
  const open = (): Open => {
    const now = readOpenItem();
    if (now.kind !== 'written') return now;
    if (last?.item !== now.item) last = { item: now.item, draft: openDraft(now.item, setup) };
    return { kind: 'written', draft: last.draft };
  };
  return { open, watch: watchOpenItem };
}

function openDraft(item: Office.MessageCompose, { client, blocks }: HostSetup): Draft {
  const gate = new CallGate(LIMITS);
  const bodyOf = lastBody();
  return {
    read: async (): Promise<Reading> => {
      const session = await readSession(item, gate);
      const contents = session?.facts?.contents ?? {};
      const fields = await readParts(item, ['recipients', 'subject', 'sender', 'attachments', 'body'], {
        gate,
        client,
        kind: kindOf(session),
        contentOf: (id) => contents[id],
        bodyOf,
      });
      const subject = fields.subject?.known === true ? fields.subject.value : '';
      const message = createMessage({ ...fields, kind: kindOf(session, subject), sentAt: known(Date.now()) });
      return { message, facts: factsOf(session) };
    },
    apply: (edits) => applyEdits({ item, gate, blocks }, edits),
  };
}

/** The kind that the compose event noted, else what the subject's prefix says; without one it may still be a reply. */
function kindOf(session: SessionEntries | undefined, subject = ''): MessageKind {
  const noted = session?.facts?.kind ?? 'unknown';
  if (noted !== 'unknown') return noted;
  const guess = kindFromSubjectAndHeaders({ subject });
  return guess === 'new' ? 'unknown' : guess;
}

function factsOf(session: SessionEntries | undefined): Facts {
  const facts = session?.facts;
  return facts === undefined ? {} : { openingRecipients: facts.opening, queuedBlocks: facts.queued };
}

/** Parses a body only where it is not the one parsed last. */
function lastBody(): (html: string, kind: MessageKind) => Body {
  let last: { readonly html: string; readonly kind: MessageKind; readonly body: Body } | undefined;
  return (html, kind) => {
    if (last?.html !== html || last.kind !== kind) last = { html, kind, body: readBody('html', html, kind) };
    return last.body;
  };
}
