import { nodeWebTransport } from '../../playground/transports/node-web';
import { contractSuite } from './contract';
import { launchWith } from './run-handler';

contractSuite(
  'the real office.js for the web, in Node',
  launchWith((bundle) => nodeWebTransport({ bundle })),
);
