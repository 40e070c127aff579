import { act, fireEvent, screen } from '@testing-library/react';
import { openDesk, type Desk, type RegisterPorts } from '../../../../addin/taskpane/register/desk';
import type { PackId } from '../../../policy/packs';
import { compiledPack } from '../../../policy/packs';
import type { Answer, Trouble } from '../../../../src/register/ports/answer';
import { listOf, type RegisterEvent } from '../../../../src/register/ports/event';
import type { EventLog, EventQuery, StoredEvent } from '../../../../src/register/ports/event-log';
import type { Away, CalendarSharing } from '../../../../src/register/ports/mailbox';
import type { Person } from '../../../../src/register/ports/person';
import type { Notice } from '../../../../src/register/ports/post';
import { toColumns } from '../../../../src/register/ports/row';
import { personOf, rolesOf } from '../../../register/sample-people';

/** An answer that all went well. */
export function done<T>(value: T): Promise<Answer<T>> {
  return Promise.resolve({ ok: true, value });
}

/** A register in memory: each row bears the name of whoever sits at it. */
export class FakeRegister {
  readonly rows: StoredEvent[] = [];
  readonly mails: Notice[] = [];
  sharing: CalendarSharing = 'free-busy';
  away: Away | undefined;
  /** What the next write, or the next mail, comes to. */
  trouble: { readonly write?: Trouble; readonly mail?: Trouble } = {};
  private readonly pack: PackId;

  constructor(pack: PackId = 'steps-to-work') {
    this.pack = pack;
  }

  /** Somebody of the sample people, by their first name. */
  person(first: string): Person {
    return personOf(this.pack, first);
  }

  /** Writes an event as somebody. */
  write(author: Person, ...events: readonly RegisterEvent[]): void {
    for (const event of events) {
      const writtenAt = new Date(Date.UTC(2026, 2, 2, 9, this.rows.length)).toISOString();
      this.rows.push({
        event,
        list: listOf(event),
        row: this.rows.length + 1,
        author,
        writtenAt,
        edited: false,
      });
    }
  }

  /** Opens the register as somebody, on the second of March 2026. */
  async open(first: string): Promise<Desk> {
    const me = this.person(first);
    const { policy } = compiledPack(this.pack);
    if (policy.register === undefined) throw new Error('no register');
    const answer = await openDesk(this.portsOf(me), { policy, rules: policy.register });
    if (!answer.ok) throw new Error(answer.trouble.kind);
    return { ...answer.value, today: () => '2026-03-02' };
  }

  private portsOf(me: Person): RegisterPorts {
    const people = rolesOf(this.pack);
    const known = [...new Map(people.map(({ person }) => [person.id, person])).values()];
    const absent = { ok: false, trouble: { kind: 'consent' } } as const;
    return {
      eventLog: this.logOf(me),
      directory: {
        me: () => done(me),
        search: (words) =>
          done(known.filter(({ name }) => name.toLowerCase().startsWith(words.toLowerCase()))),
        find: (id) => done(known.find((one) => one.id === id || one.address === id)),
        myReports: () => Promise.resolve(absent),
        managerOf: () => Promise.resolve(absent),
        hasReports: () => Promise.resolve(absent),
        membersOf: () => Promise.resolve(absent),
      },
      peopleFile: { roles: () => done(people) },
      calendar: {
        sharing: () => done(this.sharing),
        open: () => {
          this.sharing = 'limited';
          return done<CalendarSharing>('limited');
        },
      },
      ownMailbox: { type: () => done('personal'), away: () => done(this.away) },
      post: {
        send: (notice) => {
          const { mail } = this.trouble;
          this.trouble = {};
          if (mail !== undefined) return Promise.resolve({ ok: false, trouble: mail });
          this.mails.push(notice);
          return done(undefined);
        },
      },
    };
  }

  private logOf(me: Person): EventLog {
    return {
      append: (event) => {
        const { write } = this.trouble;
        // A write of which nobody knows has taken effect: that is the case that doubles things.
        const isLost = write !== undefined && write.kind !== 'unsure';
        const before = this.rows.find((one) => one.event.id === event.id && one.author.id === me.id);
        if (before === undefined && !isLost) this.write(me, event);
        if (write !== undefined) {
          this.trouble = {};
          return Promise.resolve({ ok: false, trouble: write });
        }
        return done(this.rows.find((one) => one.event.id === event.id) as StoredEvent);
      },
      read: (list, query) =>
        done({
          events: this.rows.filter(
            (one) => one.list === list && isFound(one.event, query) && maySee(one, me),
          ),
          unreadable: [],
        }),
    };
  }
}

/** Of the restricted list everybody reads their own rows, and the chief executive reads all. */
function maySee({ list, author }: StoredEvent, me: Person): boolean {
  return list === 'grants' || author.id === me.id || me.name === 'Helen Marsh';
}

function isFound(event: RegisterEvent, query: EventQuery): boolean {
  const value = toColumns(event)?.[query.key];
  if (value === undefined) return false;
  if ('is' in query) return value === query.is;
  return value >= (query.from ?? '') && value <= (query.to ?? '9');
}

/** Lets what is under way come to its end, the pause after typing included. */
export async function settle(): Promise<void> {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(400);
  });
}

/** Presses the first button of that name. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getAllByRole('button', { name })[0]!);
  await settle();
}

/** Types a name into a field of people, and takes who is found. */
export async function choose(field: string, name: string): Promise<void> {
  const box = screen.getByRole('combobox', { name: field });
  fireEvent.change(box, { target: { value: name.slice(0, 4) } });
  fireEvent.click(box);
  await settle();
  fireEvent.click(screen.getByRole('option', { name: new RegExp(name) }));
  await settle();
}
