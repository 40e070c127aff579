/** What is open beside the pane. */
export type OpenItem =
  | { readonly kind: 'none' }
  /** An appointment: nothing to check. */
  | { readonly kind: 'not-written' }
  | { readonly kind: 'received'; readonly item: Office.MessageRead }
  | { readonly kind: 'written'; readonly item: Office.MessageCompose };

/** What happened beside the pane: another item is open, or the open one has changed. */
export type ItemNews = 'other-item' | 'changed';

/** What the types leave out: between two mails there is no item, and an older client has no events. */
interface LooseItem {
  readonly itemType?: string;
  readonly subject?: unknown;
  readonly addHandlerAsync?: AddHandler;
  readonly removeHandlerAsync?: RemoveHandler;
}
type AddHandler = (event: string, handler: () => void) => void;
type RemoveHandler = (event: string) => void;
interface Source {
  readonly addHandlerAsync?: AddHandler;
  readonly removeHandlerAsync?: RemoveHandler;
}

/** Names of Office's enum, written out: an older office.js may lack them. */
const ITEM_EVENTS: readonly string[] = ['olkRecipientsChanged', 'olkAttachmentsChanged'];
const OTHER_ITEM = 'olkItemSelectedChanged';

/**
 * Resolves once Office can be asked. From then on `mailbox.item` is the one that is selected: Office follows a pinned pane's
 * item only where somebody listens, and the parts of the pane that do are still being loaded.
 */
export async function whenOfficeIsReady(): Promise<void> {
  await Office.onReady();
  listenTo(looseMailbox(), [OTHER_ITEM], () => undefined);
}

/** Gives what is open. A mail being written has a subject to be asked for; a received one has it as text. */
export function readOpenItem(): OpenItem {
  const item = looseItem();
  if (item === undefined) return { kind: 'none' };
  const isMessage = item.itemType === undefined || item.itemType === 'message';
  if (!isMessage) return { kind: 'not-written' };
  return typeof item.subject === 'object'
    ? { kind: 'written', item: item as unknown as Office.MessageCompose }
    : { kind: 'received', item: item as unknown as Office.MessageRead };
}

function looseItem(): LooseItem | undefined {
  try {
    return Office.context.mailbox.item ?? undefined;
  } catch {
    return undefined;
  }
}

/** Tells of changes where this Outlook has events for them; the caller also looks by itself. Gives what ends it. */
export function watchOpenItem(listener: (news: ItemNews) => void): () => void {
  const changed = (): void => listener('changed');
  let endItem = listenTo(looseItem(), ITEM_EVENTS, changed);
  const endMailbox = listenTo(looseMailbox(), [OTHER_ITEM], () => {
    endItem();
    endItem = listenTo(looseItem(), ITEM_EVENTS, changed);
    listener('other-item');
  });
  return () => {
    endItem();
    endMailbox();
  };
}

function looseMailbox(): Source | undefined {
  try {
    return Office.context.mailbox;
  } catch {
    return undefined;
  }
}

/** An Outlook without the event refuses it, or throws: then nobody tells, and that is all. */
function listenTo(source: Source | undefined, events: readonly string[], handler: () => void): () => void {
  for (const event of events) {
    try {
      source?.addHandlerAsync?.(event, handler);
    } catch {
      // Not in this Outlook.
    }
  }
  return () => {
    for (const event of events) {
      try {
        source?.removeHandlerAsync?.(event);
      } catch {
        // It was never there.
      }
    }
  };
}
