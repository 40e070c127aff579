import { looksLikeDomain } from '../../src/detectors/domain-look-alike';

const OWN = 'stepstowork.example';

test.each([
  ['turned letters', 'stepstowrok.example', OWN],
  ['a letter short', 'stepstowok.example', OWN],
  ['a letter more', 'stepstowwork.example', OWN],
  ['a nought for an o', 'stepst0work.example', OWN],
  ['a hyphen put in', 'steps-to-work.example', OWN],
  ['a plural s', 'stepstoworks.example', OWN],
  ['two slips in a long name', 'stpestowrk.example', OWN],
  ['rn for m', 'rnpes.example', 'mpes.example'],
  ['turned letters in a short name', 'mpse.example', 'mpes.example'],
  ['a letter twice in a short name', 'mppes.example', 'mpes.example'],
  ['one for l', 'wa1sall.example', 'walsall.example'],
  ['i for l', 'waisall.example', 'walsall.example'],
  ['a Cyrillic a', 'w\u0430lsall.example', 'walsall.example'],
  ['an accent', 'wàlsall.example', 'walsall.example'],
  ['vv for w', 'vvalsall.example', 'walsall.example'],
  ['cl for d', 'clesk-and-co.example', 'desk-and-co.example'],
  ['a slip in the ending', 'walsall.exmaple', 'walsall.example'],
  ['.co for .com', 'walsall.co', 'walsall.com'],
  ['below its own ending', 'walsal.gov.uk', 'walsall.gov.uk'],
  ['with a subdomain before it', 'mail.walsal.gov.uk', 'walsall.gov.uk'],
])('%s: %s looks like %s', (_why, domain, known) => {
  expect(looksLikeDomain(domain, known)).toBe(true);
});

test.each([
  ['the same', OWN, OWN],
  ['a subdomain', 'mail.stepstowork.example', OWN],
  ['another ending, which is another organisation’s', 'walsall.org', 'walsall.com'],
  ['another country', 'walsall.co.uk', 'walsall.com'],
  ['another council', 'dudley.gov.uk', 'walsall.gov.uk'],
  ['short names differ by a letter', 'bbc.co.uk', 'nbc.co.uk'],
  ['short names by chance', 'apes.example', 'mpes.example'],
  ['five letters, another word', 'ridge.example', 'bridge-it.example'],
  ['many slips', 'klient-uk.example', 'client.example'],
  ['own name with a word more', 'stepstowork-training.example', OWN],
  ['nothing', '', OWN],
])('%s: %s is not taken for %s', (_why, domain, known) => {
  expect(looksLikeDomain(domain, known)).toBe(false);
});
