import { nodeWin32Transport } from '../../playground/transports/node-win32';
import { contractSuite } from './contract';
import { launchWith } from './run-handler';

contractSuite(
  'the real office.js for classic Outlook on Windows, in Node',
  launchWith((bundle) => nodeWin32Transport({ bundle })),
);
