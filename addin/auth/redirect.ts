import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The sign-in window ends on this page, which hands the answer to the page that opened it. It is served without a COOP header,
// for that would part the two.
broadcastResponseToMainFrame().catch(() => {
  document.body.textContent = 'Close this window, and go on where you came from.';
});
