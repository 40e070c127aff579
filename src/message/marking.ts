/** How the sender has marked a message, in words or by Outlook's own properties. */
export interface Markings {
  readonly personal: boolean;
  readonly confidential: boolean;
  /** The marking's words as they stand, for the one that decided; empty where a property did. */
  readonly words: string;
}
