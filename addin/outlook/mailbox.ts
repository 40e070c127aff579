/** The signed-in mailbox and the item at hand: what Office gives without a call. */
export interface Mailbox {
  /** `undefined` where no item is open, as in a pinned pane between two mails. */
  readonly item: Office.MessageCompose | undefined;
  /** The address of the signed-in mailbox. */
  readonly user: string;
}

/** Gives the mailbox we run in. */
export function readMailbox(): Mailbox {
  const { mailbox } = Office.context;
  return {
    item: mailbox.item,
    user: mailbox.userProfile.emailAddress,
  };
}
