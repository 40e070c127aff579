import { useMemo } from 'react';
import { AskedLater } from '../../auth/asked-later';
import { signInThroughOutlook } from '../../auth/nested-sign-in';
import { openGraph, type GraphPorts } from '../../../src/graph/open-graph';
import { SCOPES } from '../../../src/graph/scopes';
import type { Policy } from '../../../src/policy/model/policy';
import type { Answer } from '../../../src/register/ports/answer';
import type { TokenSource } from '../../../src/register/ports/token-source';
import type { Outbox } from '../justify/outbox';
import { OutboxRow } from '../justify/OutboxRow';
import { RegisterPart } from '../cover/RegisterPart';
import { openDesk, type SignInDesk } from './desk';
import { DraftFacts } from './draft-facts';
import type { RegisterSettings } from './settings';

/** What anybody is asked for first: who they are. */
export const FIRST_SCOPES: readonly string[] = [SCOPES.person.scope];

/** The register over Microsoft Graph, for whoever is signed in. */
export interface OpenedRegister {
  readonly ports: GraphPorts;
  readonly signIn: SignInDesk;
}

/** Opens the register with tokens of some sign-in. Nothing is asked of a server yet. */
export function openRegister(settings: RegisterSettings, tokens: TokenSource): OpenedRegister {
  const later = new AskedLater(tokens);
  const { graph, siteId, lists } = settings;
  const ports = openGraph({
    tokens: later,
    site: { siteId, lists },
    ...(graph === undefined ? {} : { baseUrl: new URL(graph, window.location.href).href }),
  });
  return {
    ports,
    signIn: {
      purposeOf: (trouble) => purposeOf(later.wantedIn(trouble)?.scopes ?? []),
      ask: (trouble) => later.ask(trouble),
    },
  };
}

function purposeOf(scopes: readonly string[]): string | undefined {
  return Object.values(SCOPES).find(({ scope }) => scopes.includes(scope))?.purpose;
}

/** What the pane's register is opened with. */
export interface PaneRegisterProps {
  readonly policy: Policy;
  readonly register: () => Promise<Answer<OpenedRegister>>;
  readonly outbox: Outbox;
}

/** Opens the register through the Outlook that the pane stands in. */
export async function openThroughOutlook(
  settings: RegisterSettings,
  host: { readonly isSupported: boolean; readonly mailbox: string },
): Promise<Answer<OpenedRegister>> {
  const tokens = await signInThroughOutlook(settings, host);
  return tokens.ok ? { ok: true, value: openRegister(settings, tokens.value) } : tokens;
}

/** Gives what looks up who a mail goes to; it signs nobody in. */
export function draftFacts(policy: Policy, register: PaneRegisterProps['register']): DraftFacts {
  return new DraftFacts(async () => {
    const opened = await register();
    if (!opened.ok) return opened;
    const { ports } = opened.value;
    const { register: rules } = policy;
    if (rules === undefined) return { ok: false, trouble: { kind: 'unsupported' } };
    const desk = await openDesk(ports, { policy, rules });
    return desk.ok ? { ok: true, value: { ...ports, desk: desk.value } } : desk;
  }, policy.organisation.domains);
}

/** The pages of the register in the pane. */
export function PaneRegister({ policy, register, outbox }: PaneRegisterProps): React.JSX.Element | null {
  const part = useMemo(() => laterPart(policy, register), [policy, register]);
  if (part === undefined) return null;
  return (
    <>
      <RegisterPart {...part} />
      <OutboxRow outbox={outbox} />
    </>
  );
}

/** Sign-in opens with the screen: what it came to is the first answer of the screen. */
function laterPart(
  policy: Policy,
  register: PaneRegisterProps['register'],
): React.ComponentProps<typeof RegisterPart> | undefined {
  const { register: rules } = policy;
  if (rules === undefined) return undefined;
  let opened: OpenedRegister | undefined;
  return {
    open: async (signal) => {
      const answer = await register();
      if (!answer.ok) return answer;
      opened = answer.value;
      return openDesk(answer.value.ports, { policy, rules }, signal);
    },
    signIn: {
      purposeOf: (trouble) => opened?.signIn.purposeOf(trouble),
      ask: (trouble) => opened?.signIn.ask(trouble) ?? Promise.resolve({ ok: true, value: undefined }),
    },
  };
}
