import type { Facts } from '../../../src/engine/facts';
import { recipientScope, type OrganisationDomains } from '../../../src/message/scope';
import { isWithin } from '../../../src/register/days';
import type { Answer } from '../../../src/register/ports/answer';
import type { Contacts } from '../../../src/register/ports/contacts';
import type { MailTips } from '../../../src/register/ports/mailbox';
import type { Desk } from './desk';
import { loadMailbox } from './load-register';

/** Of more addresses than these nothing is looked up: such a mail has other rules that speak. */
const MOST_ADDRESSES = 40;

/** Where facts about addresses come from. */
export interface FactSources {
  readonly desk: Desk;
  readonly mailTips: MailTips;
  readonly contacts: Contacts;
}

/** What the register, the contacts and the mail server know of some addresses. */
export type Learnt = Pick<Facts, 'sharedMailboxes' | 'listSizes' | 'contacts'>;

/**
 * Looks up who a mail goes to, once each, while it is written: mailboxes that others may read, sizes of lists, contacts who asked
 * not to be written to. It signs nobody in and asks nothing: what cannot be had silently stays unknown.
 */
export class DraftFacts {
  private readonly open: () => Promise<Answer<FactSources>>;
  private readonly domains: OrganisationDomains;
  private readonly shared = new Map<string, readonly string[]>();
  private readonly sizes = new Map<string, number>();
  private readonly people = new Map<string, 'listed' | 'opted-out' | 'absent'>();
  private readonly asked = new Set<string>();
  private isOver = false;

  constructor(open: () => Promise<Answer<FactSources>>, domains: OrganisationDomains) {
    this.open = open;
    this.domains = domains;
  }

  /** Gives what is known by now of these addresses, and begins to find out the rest: the next reading has it. */
  of(addresses: readonly string[]): Learnt {
    const wanted = [...new Set(addresses.map((one) => one.trim().toLowerCase()))];
    const missing = wanted.filter((one) => !this.asked.has(one));
    if (!this.isOver && missing.length > 0 && wanted.length <= MOST_ADDRESSES) {
      for (const one of missing) this.asked.add(one);
      void this.learn(missing);
    }
    return this.known(wanted);
  }

  private known(addresses: readonly string[]): Learnt {
    const pick = <T>(from: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
      addresses.flatMap((one) => {
        const value = from.get(one);
        return value === undefined ? [] : [[one, value] as const];
      });
    const outside = addresses.filter((one) => this.isOutside(one));
    const people = pick(this.people);
    const isTold = outside.every((one) => this.people.has(one));
    const of = (kind: 'listed' | 'opted-out'): readonly string[] =>
      people.filter(([, is]) => is === kind).map(([one]) => one);
    return {
      sharedMailboxes: Object.fromEntries(pick(this.shared)),
      listSizes: Object.fromEntries(pick(this.sizes)),
      // Who is not on the list can only be told once all of them were looked up.
      ...(isTold && outside.length > 0
        ? { contacts: { listed: of('listed'), optedOut: of('opted-out') } }
        : {}),
    };
  }

  private async learn(addresses: readonly string[]): Promise<void> {
    const opened = await this.open();
    if (!opened.ok) {
      this.isOver = true;
      return;
    }
    const { desk, mailTips, contacts } = opened.value;
    const outside = addresses.filter((one) => this.isOutside(one));
    await Promise.all([
      this.learnShared(
        desk,
        addresses.filter((one) => !outside.includes(one)),
      ),
      this.learnSizes({ desk, mailTips }, addresses),
      this.learnPeople(contacts, outside),
    ]);
  }

  private async learnShared(desk: Desk, addresses: readonly string[]): Promise<void> {
    const today = desk.today();
    for (const address of addresses) {
      const answer = await loadMailbox(desk, address);
      if (!answer.ok) return;
      const readers = [...answer.value.grants.values()].filter(
        ({ state, request }) =>
          state === 'active' && request.access !== 'calendar' && isWithin(today, request.from, request.to),
      );
      if (readers.length > 0)
        this.shared.set(
          address,
          readers.map(({ request }) => request.grantee.address),
        );
    }
  }

  private async learnSizes(
    { desk, mailTips }: Pick<FactSources, 'desk' | 'mailTips'>,
    addresses: readonly string[],
  ): Promise<void> {
    const answer = await mailTips.of(addresses);
    if (!answer.ok) return;
    for (const [address, { members }] of answer.value) {
      if (members !== undefined && members > 1) this.sizes.set(address, members);
    }
    // Mail tips may keep a count to themselves; where the directory may be asked, it counts groups of our own.
    const untold = addresses.filter(
      (one) => answer.value.get(one)?.members === undefined && !this.isOutside(one),
    );
    for (const address of untold) {
      const counted = await desk.directory.membersOf(address);
      if (!counted.ok) return;
      if (counted.value !== undefined) this.sizes.set(address, counted.value);
    }
  }

  private async learnPeople(contacts: Contacts, addresses: readonly string[]): Promise<void> {
    if (addresses.length === 0) return;
    const answer = await contacts.find(addresses);
    if (!answer.ok) return;
    for (const one of addresses) this.people.set(one, answer.value.get(one) ?? 'absent');
  }

  private isOutside(address: string): boolean {
    return recipientScope(address, this.domains) === 'external';
  }
}
