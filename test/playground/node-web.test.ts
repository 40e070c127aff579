import { nodeWebTransport } from '../../playground/transports/node-web';
import { contractSuite } from './contract';

contractSuite('the real office.js for the web, in Node', (bundle) => nodeWebTransport({ bundle }));
