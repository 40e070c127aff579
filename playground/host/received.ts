/** The shared mailbox, or somebody else's folder, that a mail lies in. */
export interface SharedFolder {
  /** The address of whose it is. */
  readonly owner: string;
  /** Bits: read 1, write 2, delete own 4, delete all 8, edit own 16, edit all 32 (outlook.md, section 4). */
  readonly delegatePermissions: number;
}

/** What Outlook knows of a mail that is there to be read, beside its words, people and files. */
export interface Received {
  readonly itemId: string;
  readonly internetMessageId: string;
  readonly conversationId: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** All internet headers as they came, one a line. */
  readonly headers: string;
  /** Absent in one's own mailbox. */
  readonly sharedBy?: SharedFolder;
}

/** What makes an item an invitation: times in milliseconds since 1970. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
  readonly location: string;
}

/** A form that the add-in has asked Outlook to open: Outlook shows it, and nobody has sent it. */
export interface OpenedForm {
  readonly kind: 'new' | 'reply' | 'reply-all';
  readonly subject: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly htmlBody: string;
  /** Names of the files, and the ids of the mails attached to it. */
  readonly attachments: readonly { readonly name: string; readonly itemId?: string }[];
}
