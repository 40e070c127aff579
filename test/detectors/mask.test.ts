import { mask } from '../../src/detectors/mask';

test.each([
  ['uk-nino', 'JG103759A', 'JG •• •• •• A'],
  ['uk-nino', 'JG103759', 'JG •• •• ••'],
  ['uk-nhs-number', '4857773457', '••• ••• ••57'],
  ['payment-card', '4242424242424242', '•••• •••• •••• ••42'],
  ['payment-card', '378282246310005', '•••• •••• •••• •05'],
  ['iban', 'GB82WEST12345698765432', 'GB•• •••• •••• •••• •••• 32'],
  ['uk-bank-account', '08999966374958', '••-••-•• ••••••58'],
  ['uk-passport', '925076473', '•••• •••7 3'],
  ['uk-driving-licence', 'MORGA657054SM9IJ', '•••• •••• •••• ••IJ'],
  ['uk-utr', '1955839661', '•••• •••• 61'],
  ['uk-upn', 'A123456789012', '•••• •••• •••1 2'],
  ['uk-uln', '3000000007', '•••• •••• 07'],
  ['date-of-birth', '03051984', '••/••/••••'],
  ['uk-postcode-address', 'SW1A1AA', 'SW•• •••'],
  ['uk-postcode-address', 'B11AA', 'B• •••'],
  ['email-bulk', '12', '12 of them'],
  ['phone-bulk', '10', '10 of them'],
  ['credential', 'Tr0ub4dor', '••••••••'],
  ['private-key', 'MIIEvQ', '••••••••'],
  ['jwt', 'eyJhbGciOiJIUzI1NiJ9', '••••••••'],
  ['api-key', 'ghp_x', '••••••••'],
] as const)('%s %s is shown as %s', (kind, value, masked) => {
  expect(mask(kind, value)).toBe(masked);
});
