import type { Fault } from '../../playground/graph/fault';
import type { LocalGraph } from '../../playground/graph/local-graph';
import { objectIdOf } from '../../playground/graph/object-id';
import { listIdOf } from '../../playground/graph/provisioned-lists';
import { makeToken } from '../../playground/graph/token';
import type { ConnectionSetup } from '../../src/graph/connection';
import { openGraph, type GraphPorts } from '../../src/graph/open-graph';
import type { RegisterSite } from '../../src/graph/register-site';
import type { TokenRequest, TokenSource } from '../../src/register/ports/token-source';

/** The site of the register, as a deployment knows it. */
export function siteOf({ organisation }: LocalGraph): RegisterSite {
  const id = (name: string): string => listIdOf(organisation, `Letterhead${name}`);
  return {
    siteId: organisation.siteId,
    lists: {
      grants: id('Grants'),
      reasons: id('Reasons'),
      justifications: id('Justifications'),
      people: id('People'),
      contacts: id('Contacts'),
    },
  };
}

/** A sign-in that is played: it gives tokens for exactly what was asked, where the person has agreed. */
export interface PlayedSignIn extends TokenSource {
  readonly asked: TokenRequest[];
  /** Scopes that nobody has agreed to. */
  readonly refused: Set<string>;
}

/** Signs somebody in. Tokens are an hour old at `issuedAt`, in seconds, where a test wants old ones. */
export function signIn(address: string, issuedAt: () => number = () => Date.now() / 1000): PlayedSignIn {
  const asked: TokenRequest[] = [];
  const refused = new Set<string>();
  const oid = objectIdOf(address);
  return {
    asked,
    refused,
    account: () => ({ id: oid, name: address, address }),
    token: (request) => {
      asked.push(request);
      const missing = request.scopes.filter((scope) => refused.has(scope));
      if (missing.length > 0) {
        return Promise.resolve({ ok: false, trouble: { kind: 'consent', code: 'consent_required' } });
      }
      // A token that was asked for with claims is a new one.
      const from = request.claims === undefined ? issuedAt() : Date.now() / 1000 + 120;
      const token = makeToken({ oid, scopes: request.scopes, issuedAt: from, expiresAt: from + 3600 });
      return Promise.resolve({ ok: true, value: token });
    },
  };
}

/** What the ports are opened with over a local Graph. */
export interface Opening extends Partial<Omit<ConnectionSetup, 'tokens'>> {
  readonly tokens?: PlayedSignIn;
}

/** Opens the ports for somebody, over the real client, with the local Graph in the place of the network. */
export function portsFor(graph: LocalGraph, address: string, opening: Opening = {}): GraphPorts {
  return openGraph({
    transport: graph.handle,
    pause: () => Promise.resolve(),
    site: siteOf(graph),
    ...opening,
    tokens: opening.tokens ?? signIn(address),
  });
}

/** Gives a plan of faults: the next requests to a path that ends so meet these, in order. */
export function faultsAt(end: string): {
  plan: (request: { path: string }) => Fault | undefined;
  next: (Fault | undefined)[];
} {
  const next: (Fault | undefined)[] = [];
  return { next, plan: ({ path }) => (path.endsWith(end) ? next.shift() : undefined) };
}
