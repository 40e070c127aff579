import type { Fault } from '../../playground/graph/fault';
import { createLocalGraph, type LocalGraph } from '../../playground/graph/local-graph';
import { objectIdOf } from '../../playground/graph/object-id';
import { makeToken } from '../../playground/graph/token';
import type { TokenSource } from '../../src/register/ports/token-source';

/** Gives numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often each fault comes: of a hundred requests. */
const FAULTS: readonly (readonly [percent: number, fault: Fault])[] = [
  [8, { kind: 'throttled', retryAfterSeconds: 0 }],
  [3, { kind: 'throttled', retryAfterSeconds: 60 }],
  [3, { kind: 'unavailable' }],
  [8, { kind: 'timeout-after' }],
  [5, { kind: 'dropped-before' }],
  [6, { kind: 'dropped-after' }],
];

/** The computer that several people use one after the other, and the local Graph it talks to. */
export interface SoakWorld {
  readonly graph: LocalGraph;
  readonly random: () => number;
  /** How often what happened. */
  readonly counts: Record<string, number>;
  readonly count: (what: string) => void;
  /** Who is signed in at this computer. */
  signedIn: string;
  /** While it is false nothing goes wrong any longer. */
  isRough: boolean;
  /** Requests that had left when a pane was closed, and have not arrived yet. */
  readonly onTheirWay: Request[];
  /** The ids of events in requests that arrived after their pane was closed. */
  readonly late: Set<string>;
}

/** Makes the computer. */
export async function soakWorld(seed: number, firstPerson: string): Promise<SoakWorld> {
  const random = seeded(seed);
  const counts: Record<string, number> = {};
  const count = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  const world: { isRough: boolean } = { isRough: true };
  const fault = (): Fault | undefined => {
    let left = random() * 100;
    if (!world.isRough) return undefined;
    for (const [percent, one] of FAULTS) {
      left -= percent;
      if (left >= 0) continue;
      count(one.kind);
      return one;
    }
    return undefined;
  };
  const graph = await createLocalGraph({ organisation: 'steps-to-work', fault });
  return Object.assign(world, {
    graph,
    random,
    counts,
    count,
    signedIn: firstPerson,
    onTheirWay: [],
    late: new Set<string>(),
  });
}

/** Other things happen meanwhile: none, or a few turns of the loop. */
export async function meanwhile({ random }: SoakWorld): Promise<void> {
  for (let turns = Math.floor(random() * 3); turns > 0; turns--) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Tokens of one person: as long as they are the one who is signed in at this computer, and newer ones where claims ask. */
export function soakTokens(world: SoakWorld, address: string): TokenSource {
  const oid = objectIdOf(address);
  let issuedAt = Date.now() / 1000;
  return {
    account: () => ({ id: oid, name: address, address }),
    token: async ({ scopes, claims }) => {
      await meanwhile(world);
      if (world.signedIn !== address)
        return { ok: false, trouble: { kind: 'signed-out', code: 'other_account' } };
      if (claims !== undefined) issuedAt = Date.now() / 1000;
      return { ok: true, value: makeToken({ oid, scopes, issuedAt, expiresAt: issuedAt + 3600 }) };
    },
  };
}

/** The wire of one pane: what has left when it is closed arrives all the same, at once or later, and nobody hears of it. */
export function soakWire(world: SoakWorld, isClosed: () => boolean): (request: Request) => Promise<Response> {
  const dropped = new TypeError('fetch failed');
  return async (request) => {
    if (isClosed()) throw dropped;
    world.count('requests');
    await meanwhile(world);
    if (isClosed()) {
      world.onTheirWay.push(request);
      if (world.random() < 0.5) await arrive(world);
      throw dropped;
    }
    const answer = await world.graph.handle(request);
    await meanwhile(world);
    if (isClosed()) throw dropped;
    return hurried(answer, request);
  };
}

/** What was on its way arrives. */
export async function arrive(world: SoakWorld): Promise<void> {
  for (const request of world.onTheirWay.splice(0)) {
    world.count('arrived after the pane was closed');
    const id = /"Title":"(\w+)"/.exec(await request.clone().text())?.[1];
    if (id !== undefined) world.late.add(id);
    await world.graph.handle(request).catch(() => undefined);
  }
}

/** A busy server does not say when to come again; ten thousand writes cannot wait a second each time they read. */
function hurried(answer: Response, { method }: Request): Response {
  if (method !== 'GET' || answer.status < 503) return answer;
  const headers = new Headers(answer.headers);
  headers.set('Retry-After', '0');
  return new Response(answer.body, { status: answer.status, headers });
}
