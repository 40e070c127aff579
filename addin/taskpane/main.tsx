import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { readMailbox } from '../outlook/mailbox';
import { readPaneBackground } from '../outlook/office-theme';
import { signsInForAddIns } from '../outlook/sign-in-support';
import { whenOfficeIsReady } from '../outlook/open-item';
import type { Facts } from '../../src/engine/facts';
import type { Policy } from '../../src/policy/model/policy';
import { App } from './App';
import { editionInForce } from './build';
import { readBuild } from './built';
import { openOutbox } from './open-outbox';
import { recorderOver } from './register/recorder';
import type { DraftFacts } from './register/draft-facts';
import type { OpenedRegister } from './register/main';
import { WORDS } from './words';
import type { Answer } from '../../src/register/ports/answer';

// Checking needs the engine, every rule and what they look for: it is fetched while the sheet is painted.
const mailPart = import('./mail-part');
const MailPart = lazy(async () => ({ default: (await mailPart).MailPart }));
const PolicyPage = lazy(async () => ({ default: (await import('./policy/PolicyPage')).PolicyPage }));

// The register, its sign-in and Microsoft Graph are fetched when somebody opens them, or something is to be recorded.
const registerPart = async () => import('./register/main');
const PaneRegister = lazy(async () => ({ default: (await registerPart()).PaneRegister }));

/** Gives the register that the deployment names, opened when it is first asked for and then kept. */
function registerOf(mailbox: string): (() => Promise<Answer<OpenedRegister>>) | undefined {
  const { register: settings } = readBuild();
  if (settings === undefined) return undefined;
  let opened: Promise<Answer<OpenedRegister>> | undefined;
  return async () => {
    const { openThroughOutlook } = await registerPart();
    opened ??= openThroughOutlook(settings, { isSupported: signsInForAddIns(), mailbox });
    return opened;
  };
}

/** Gives what the register knows of addresses. It is fetched at the first mail with somebody on it; until then nothing is known. */
function learntFrom(
  policy: Policy,
  register: () => Promise<Answer<OpenedRegister>>,
): (addresses: readonly string[]) => Facts {
  let facts: DraftFacts | undefined;
  let loading: Promise<void> | undefined;
  return (addresses) => {
    if (facts !== undefined) return facts.of(addresses);
    if (addresses.length > 0) {
      loading ??= registerPart().then(
        ({ draftFacts }) => {
          facts = draftFacts(policy, register);
        },
        // Without a connection mail is checked as before.
        () => undefined,
      );
    }
    return {};
  };
}

async function start(place: HTMLElement): Promise<void> {
  await whenOfficeIsReady();
  const edition = await editionInForce();
  const account = readMailbox().user;
  const { policy } = edition;
  const register = policy.register === undefined ? undefined : registerOf(account);
  const recorder =
    register === undefined
      ? undefined
      : recorderOver(async () => {
          const opened = await register();
          return opened.ok ? { ok: true, value: opened.value.ports.eventLog } : opened;
        });
  const outbox = openOutbox(account, recorder);
  const learnt = register === undefined ? undefined : learntFrom(policy, register);
  createRoot(place).render(
    <App
      policy={edition.policy}
      background={readPaneBackground}
      {...(register === undefined ? {} : { mailboxes: <PaneRegister {...{ policy, register, outbox }} /> })}
      mail={<MailPart {...{ edition, outbox, account }} {...(learnt === undefined ? {} : { learnt })} />}
      policyPage={(clause) => <PolicyPage {...edition} {...(clause === undefined ? {} : { clause })} />}
    />,
  );
  await outbox.start();
}

const place = document.getElementById('pane');
if (place !== null) {
  start(place).catch(() => {
    place.textContent = WORDS.state.noOutlook;
  });
}
