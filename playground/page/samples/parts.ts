import type { Draft, DraftAttachment, DraftRecipient } from '../../host/contract';

/** One mail to try, and what to expect of it. `?open=ID` opens it with the page. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly expect: string;
  /** How a send of it ends under the sample policy, for mail that is written: it goes, asks for a look or a reason, or is to be mended. */
  readonly ends?: 'goes' | 'look' | 'reason' | 'mend';
  /** Made when it is opened, for the dates of a mail count from now. */
  readonly draft: () => Partial<Draft>;
}

/** Gives recipients who are known by their address alone. */
export function people(...addresses: readonly string[]): DraftRecipient[] {
  return addresses.map((address) => ({ name: '', address, recipientType: 3, isResolved: true }));
}

/** Gives so many recipients, each with an address of its own. */
export function numbered(count: number, address: (index: number) => string): DraftRecipient[] {
  return people(...Array.from({ length: count }, (_none, index) => address(index + 1)));
}

/** Gives HTML of one paragraph a text. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('');
}

/** Gives an attached file of this content. */
export function file(name: string, content: string): DraftAttachment {
  return {
    id: `sample-${name}`,
    name,
    size: content.length,
    attachmentType: 0,
    isInline: false,
    contentBase64: btoa(content),
  };
}
