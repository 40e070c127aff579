import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { readMailbox } from '../outlook/mailbox';
import { readPaneBackground } from '../outlook/office-theme';
import { whenOfficeIsReady } from '../outlook/open-item';
import { App } from './App';
import { editionInForce } from './build';
import { openOutbox } from './open-outbox';
import { WORDS } from './words';

// Checking needs the engine, every rule and what they look for: it is fetched while the sheet is painted.
const mailPart = import('./mail-part');
const MailPart = lazy(async () => ({ default: (await mailPart).MailPart }));
const PolicyPage = lazy(async () => ({ default: (await import('./policy/PolicyPage')).PolicyPage }));

async function start(place: HTMLElement): Promise<void> {
  await whenOfficeIsReady();
  const edition = await editionInForce();
  const account = readMailbox().user;
  const outbox = openOutbox(account);
  createRoot(place).render(
    <App
      policy={edition.policy}
      background={readPaneBackground}
      mail={<MailPart {...{ edition, outbox, account }} />}
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
