import { mask } from '../../src/detectors/mask';

test.each([
  ['uk-nino', 'JG103759A', 'JG •• •• •• A'],
  ['uk-nino', 'JG103759', 'JG •• •• ••'],
  ['uk-nhs-number', '4857773457', '••• ••• ••57'],
  ['payment-card', '4242424242424242', '•••• •••• •••• ••42'],
  ['payment-card', '378282246310005', '•••• •••• •••• •05'],
  ['iban', 'GB82WEST12345698765432', 'GB•• •••• •••• •••• •••• 32'],
  ['uk-bank-account', '08999966374958', '••-••-•• ••••••58'],
] as const)('%s %s is shown as %s', (kind, value, masked) => {
  expect(mask(kind, value)).toBe(masked);
});
