import { nodeWebTransport } from '../../playground/transports/node-web';
import { contractSuite, launchWith } from './contract';

contractSuite(
  'the real office.js for the web, in Node',
  launchWith((bundle) => nodeWebTransport({ bundle })),
);
