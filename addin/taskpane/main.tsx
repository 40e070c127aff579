import { createRoot } from 'react-dom/client';
import { RULES } from '../../src/rules/all-rules';
import { readClient } from '../outlook/client';
import { readMailbox } from '../outlook/mailbox';
import { readPaneBackground } from '../outlook/office-theme';
import { whenOfficeIsReady } from '../outlook/open-item';
import { App } from './App';
import { editionInForce } from './build';
import { loadSteps } from './check/OpenStep';
import { openOutbox } from './open-outbox';
import { outlookHost } from './outlook-host';
import { WORDS } from './words';

async function start(place: HTMLElement): Promise<void> {
  await whenOfficeIsReady();
  const { policy, rollout } = await editionInForce();
  const host = outlookHost({ client: readClient(), blocks: policy.blocks });
  const account = readMailbox().user;
  const outbox = openOutbox(account);
  const by = { policy, rollout, rules: RULES };
  createRoot(place).render(<App {...{ host, by, outbox, account }} background={readPaneBackground} />);
  await Promise.all([outbox.start(), loadSteps()]);
}

const place = document.getElementById('pane');
if (place !== null) {
  start(place).catch(() => {
    place.textContent = WORDS.state.noOutlook;
  });
}
