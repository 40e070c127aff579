import { Outbox, type TextStore } from '../../addin/taskpane/justify/outbox';
import { objectIdOf } from '../../playground/graph/object-id';
import { openGraph, type GraphPorts } from '../../src/graph/open-graph';
import type { CoverRequested } from '../../src/register/ports/event';
import type { ReasonRecord } from '../../src/register/ports/recorder';
import { coverRequest, justification, person } from './events';
import { siteOf } from './signed-in';
import { arrive, meanwhile, soakTokens, soakWire, soakWorld, type SoakWorld } from './soak-world';

/** The people who use this computer, one after the other. */
const PEOPLE = ['ann.cole', 'farah.khan', 'mia.jones', 'owen.blake'].map(
  (name) => `${name}@stepstowork.example`,
);

/** What came of a soak. Every list of ids is empty where all is well. */
export interface SoakResult {
  readonly counts: Readonly<Record<string, number>>;
  /** Written, and in no list. */
  readonly lost: readonly string[];
  /** In a list twice, or read twice. */
  readonly doubled: readonly string[];
  /** In a list under the name of somebody else than the one who wrote it. */
  readonly foreign: readonly string[];
  /**
   * In a list twice, and read once: SharePoint cannot refuse a second row in a list of which everybody reads their own, and the
   * first one arrived only after the pane that sent it was closed and the next one had looked.
   */
  readonly readAsOne: readonly string[];
}

/** A pane of one person, until it is closed: from then on nothing of it goes on. */
class Pane {
  readonly address: string;
  readonly ports: GraphPorts;
  readonly outbox: Outbox;
  private isClosed = false;

  constructor(soak: Soak, address: string) {
    this.address = address;
    this.ports = openGraph({
      tokens: soakTokens(soak.world, address),
      transport: soakWire(soak.world, () => this.isClosed),
      site: siteOf(soak.world.graph),
      pause: () => Promise.resolve(),
    });
    const dead = new Promise<never>(() => undefined);
    const alive = async <T>(value: Promise<T>): Promise<T> => {
      const given = await value;
      return this.isClosed ? dead : given;
    };
    const store = (place: Map<string, string>): TextStore => ({
      read: (key) => alive(meanwhile(soak.world).then(() => place.get(key))),
      write: async (key, text) => {
        if (this.isClosed) return dead;
        place.set(key, text);
        soak.keeps(address, text);
        return alive(meanwhile(soak.world).then(() => true));
      },
    });
    this.outbox = new Outbox({
      account: address,
      local: store(soak.local),
      roaming: store(soak.roamingOf(address)),
      recorder: {
        record: async (record: ReasonRecord) => {
          const answer = await alive(this.ports.eventLog.append(record));
          return answer.ok ? { recorded: true } : { recorded: false, reason: answer.trouble.kind };
        },
      },
    });
  }

  close(): void {
    this.isClosed = true;
  }
}

/** Writes at random, through whatever goes wrong. */
class Soak {
  readonly world: SoakWorld;
  readonly local = new Map<string, string>();
  /** What was kept or handed in, by id: whose it is. */
  readonly written = new Map<string, string>();
  private readonly roaming = new Map<string, Map<string, string>>();
  /** Requests for cover whose answer the person has not seen: they press the button again. */
  private readonly pressed = new Map<string, Map<string, CoverRequested>>();
  private pane: Pane;
  private number = 0;

  constructor(world: SoakWorld) {
    this.world = world;
    this.pane = new Pane(this, world.signedIn);
  }

  roamingOf(address: string): Map<string, string> {
    const place = this.roaming.get(address) ?? new Map<string, string>();
    this.roaming.set(address, place);
    return place;
  }

  /** What an outbox has kept must reach the register. */
  keeps(address: string, text: string): void {
    const { records } = JSON.parse(text) as { records: ReasonRecord[] };
    for (const { id } of records) this.written.set(id, address);
  }

  async write(): Promise<void> {
    const { random } = this.world;
    const id = `S${++this.number}`;
    const { at } = momentOf(this.number);
    const done =
      random() < 0.7
        ? this.pane.outbox.post({ ...justification(id), at })
        : this.ask({ ...coverRequest(id), at });
    const what = random();
    if (what < 0.1) {
      await meanwhile(this.world);
      await this.restart(what < 0.05);
    } else {
      await done;
    }
    if (random() < 0.2) await this.pressAgain();
    if (random() < 0.3) await arrive(this.world);
    // An administrator ends all sessions of somebody: their tokens are refused until a newer one is asked for.
    if (random() < 0.01)
      this.world.graph.state().revokedAt[objectIdOf(this.pane.address)] = Date.now() / 1000;
  }

  private async ask(event: CoverRequested): Promise<void> {
    const { pane } = this;
    const { address } = pane;
    const own = { ...event, grantor: person(address) };
    this.written.set(event.id, address);
    const waiting = this.pressed.get(address) ?? new Map<string, CoverRequested>();
    this.pressed.set(address, waiting);
    waiting.set(event.id, own);
    if ((await pane.ports.eventLog.append(own)).ok) waiting.delete(event.id);
  }

  private async pressAgain(): Promise<void> {
    for (const event of [...(this.pressed.get(this.pane.address)?.values() ?? [])]) await this.ask(event);
  }

  /** The pane is closed while something is on its way; the next one is of the same person or of another. */
  private async restart(isOther: boolean): Promise<void> {
    this.world.count(isOther ? 'account changed' : 'pane closed');
    // The account changes first: a pane of the one before may be open still.
    if (isOther) this.world.signedIn = PEOPLE[Math.floor(this.world.random() * PEOPLE.length)]!;
    await meanwhile(this.world);
    this.pane.close();
    this.pane = new Pane(this, this.world.signedIn);
    await this.pane.outbox.start();
  }

  /** All is quiet: everybody signs in once more. */
  async end(): Promise<void> {
    await arrive(this.world);
    this.world.isRough = false;
    for (const address of PEOPLE) {
      this.world.signedIn = address;
      this.pane.close();
      this.pane = new Pane(this, address);
      await this.pane.outbox.start();
      await this.pressAgain();
    }
  }
}

/** Ten minutes lie between two writes, so that a day holds fewer than SharePoint looks at for one question. */
function momentOf(number: number): { at: string; day: string } {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 600_000).toISOString();
  return { at, day: at.slice(0, 10) };
}

/** How often each event is read, by everybody who wrote any, over the ports. */
async function readAll(world: SoakWorld, writes: number): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const lists = [['grants', PEOPLE.slice(0, 1)] as const, ['justifications', PEOPLE] as const];
  for (const [list, readers] of lists) {
    for (const address of readers) {
      world.signedIn = address;
      const wire = soakWire(world, () => false);
      const tokens = soakTokens(world, address);
      const { eventLog } = openGraph({ tokens, transport: wire, site: siteOf(world.graph) });
      for (let number = 0; number <= writes + 144; number += 144) {
        const { day } = momentOf(number);
        const answer = await eventLog.read(list, {
          key: 'OccurredAt',
          from: day,
          to: `${day}T23:59:59.999Z`,
        });
        if (!answer.ok) throw new Error(`${day} of ${list} cannot be read: ${answer.trouble.kind}`);
        for (const { event } of answer.value.events) seen.set(event.id, (seen.get(event.id) ?? 0) + 1);
      }
    }
  }
  return seen;
}

/** Makes so many writes at random, the same ones for the same seed, and says what came of them. */
export async function writeSoak(seed: number, writes: number): Promise<SoakResult> {
  const world = await soakWorld(seed, PEOPLE[0]!);
  const soak = new Soak(world);
  for (let made = 0; made < writes; made++) await soak.write();
  await soak.end();
  const seen = await readAll(world, writes);
  const rows = world.graph.state().lists.flatMap(({ items }) => items);
  const authors = new Map<string, string[]>();
  for (const { fields, createdBy } of rows) {
    const id = String(fields['Title']);
    authors.set(id, [...(authors.get(id) ?? []), createdBy]);
  }
  const ids = [...soak.written.keys()];
  const isTwice = (id: string): boolean => (authors.get(id) ?? []).length > 1;
  world.counts['writes'] = ids.length;
  return {
    counts: world.counts,
    lost: ids.filter((id) => (seen.get(id) ?? 0) === 0),
    doubled: ids.filter((id) => (seen.get(id) ?? 0) > 1 || (isTwice(id) && !world.late.has(id))),
    foreign: [...soak.written]
      .filter(([id, address]) => (authors.get(id) ?? []).some((one) => one !== objectIdOf(address)))
      .map(([id]) => id),
    readAsOne: ids.filter((id) => isTwice(id) && world.late.has(id)),
  };
}
