import { nodeWin32Transport } from '../../playground/transports/node-win32';
import { contractSuite, launchWith } from './contract';

contractSuite(
  'the real office.js for classic Outlook on Windows, in Node',
  launchWith((bundle) => nodeWin32Transport({ bundle })),
);
