import { sameAddress, type Address } from './address';
import type { Content } from './content';
import type { Message } from './message';

/** Longer threads are looked at as far as this: what stands nearer to the top is nearer in time. */
const LONGEST = 100_000;

/** Gives the text of the earlier mails below the new one, quoted or passed on. */
export function threadText(content: Content): string {
  return content.segments
    .filter(({ kind }) => kind === 'quoted' || kind === 'forwarded')
    .map(({ start, end }) => content.text.slice(start, Math.min(end, start + LONGEST)))
    .join('\n');
}

/** Gives the addresses that stand in the earlier mails, in lower case, each once. */
export function threadAddresses(content: Content): readonly string[] {
  const text = threadText(content).toLowerCase();
  if (!text.includes('@')) return [];
  return Array.from(new Set(text.match(/\b[\w.+'-]{1,64}@[a-z\d](?:[a-z\d.-]{0,250}[a-z\d])?/g) ?? []));
}

/**
 * True where the mail answers one that came from this person, or went to them: the address or the name stands in the thread
 * below, or it is the only one that the answer goes to.
 */
export function isAnswerTo(person: Address, message: Message, content: Content): boolean {
  if (message.kind !== 'reply') return false;
  const { recipients } = message.parts;
  const to = recipients.known ? recipients.value.all.filter(({ field }) => field === 'to') : [];
  const [first] = to;
  if (first !== undefined && to.length === 1 && sameAddress(first.address, person.address)) return true;
  const text = threadText(content).toLowerCase();
  return (
    (person.address !== '' && text.includes(person.address.toLowerCase())) ||
    (person.name.includes(' ') && text.includes(person.name.toLowerCase()))
  );
}

/** True where an earlier mail below was addressed to the mailbox: its To or Cc line names it. */
export function threadWentTo(content: Content, mailbox: string): boolean {
  const wanted = mailbox.toLowerCase();
  const text = threadText(content).toLowerCase();
  return (
    text.includes(wanted) && text.split('\n').some((line) => ADDRESSED.test(line) && line.includes(wanted))
  );
}

/** A line of the header that mail programs write above an earlier mail. */
const ADDRESSED = /^[\s>|*]{0,20}(?:to|cc)\s?:/;

/** Gives the text of a mail that is passed on below the new one; empty where none is. */
export function forwardedText(content: Content): string {
  return content.segments
    .filter(({ kind }) => kind === 'forwarded')
    .map(({ start, end }) => content.text.slice(start, Math.min(end, start + LONGEST)))
    .join('\n');
}
