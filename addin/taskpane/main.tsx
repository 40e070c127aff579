import { createRoot } from 'react-dom/client';
import { RULES } from '../../src/rules/all-rules';
import { readClient } from '../outlook/client';
import { readPaneBackground } from '../outlook/office-theme';
import { whenOfficeIsReady } from '../outlook/open-item';
import { App } from './App';
import { editionInForce } from './build';
import { outlookHost } from './outlook-host';
import { WORDS } from './words';

async function start(place: HTMLElement): Promise<void> {
  await whenOfficeIsReady();
  const { policy, rollout } = await editionInForce();
  const host = outlookHost({ client: readClient(), blocks: policy.blocks });
  createRoot(place).render(
    <App host={host} by={{ policy, rollout, rules: RULES }} background={readPaneBackground} />,
  );
}

const place = document.getElementById('pane');
if (place !== null) {
  start(place).catch(() => {
    place.textContent = WORDS.state.noOutlook;
  });
}
