import fc from 'fast-check';
import { domainOf, normaliseAddress, parseAddress, sameAddress } from '../../src/message/address';

describe('normaliseAddress', () => {
  it.each([
    ['as it is', 'pat.lee@client.example', 'pat.lee@client.example'],
    ['a domain in capitals', 'Pat.Lee@CLIENT.Example', 'Pat.Lee@client.example'],
    ['a domain in punycode', 'info@xn--bcher-kva.example', 'info@bücher.example'],
    ['punycode in capitals', 'info@XN--BCHER-KVA.example', 'info@bücher.example'],
    ['several labels in punycode', 'a@xn--bcher-kva.xn--mnchen-3ya.example', 'a@bücher.münchen.example'],
    ['punycode beyond Latin', 'a@xn--fiqs8s.example', 'a@中国.example'],
    ['a final dot', 'pat@client.example.', 'pat@client.example'],
    ['angle brackets and white space', ' <pat@client.example> ', 'pat@client.example'],
    ['a scheme', 'mailto:pat@client.example', 'pat@client.example'],
    ['the prefix of an Exchange proxy address', 'SMTP:pat@client.example', 'pat@client.example'],
    ['a direction mark inside', 'pat@client\u202e.example', 'pat@client.example'],
    ['a zero-width space and a control inside', 'p\u200bat@cli\u0007ent.example', 'pat@client.example'],
    ['a quoted local part', '"pat lee"@client.example', '"pat lee"@client.example'],
    ['an at sign in a quoted local part', '"pat@home"@client.example', '"pat@home"@client.example'],
    ['a domain literal', 'pat@[192.0.2.1]', 'pat@[192.0.2.1]'],
    ['nothing', '', ''],
    ['no at sign', 'pat', ''],
    ['no local part', '@client.example', ''],
    ['no domain', 'pat@', ''],
    ['an empty label', 'pat@client..example', ''],
    ['white space inside', 'pat lee@client.example', ''],
    ['two addresses in one', 'a@client.example,b@client.example', ''],
    ['an Exchange name', '/o=Org/ou=Site/cn=Recipients/cn=pat', ''],
    ['a domain longer than DNS takes', `pat@${'a.'.repeat(140)}example`, ''],
  ])('%s', (_what, given, address) => {
    expect(normaliseAddress('', given).address).toBe(address);
  });

  it.each([
    ['that decodes to plain ASCII', 'pat@xn--stepstowork-.example'],
    ['that is malformed', 'pat@xn--a-0000000000000.example'],
    ['with a digit that is none', 'pat@xn--b!cher-kva.example'],
    ['that decodes to a dot of another script', 'pat@xn--ab-r13a.example'],
    ['that decodes to a zero-width space', 'pat@xn--ab-g1t.example'],
    ['that is empty', 'pat@xn--.example'],
  ])('leaves a label as it is %s', (_what, given) => {
    expect(normaliseAddress('', given).address).toBe(given);
  });

  it.each([
    ['Pat Lee', 'Pat Lee'],
    ['  Pat \t Lee\r\n', 'Pat Lee'],
    ['"Lee, Pat"', 'Lee, Pat'],
    ['"Pat \\"Patch\\" Lee"', 'Pat "Patch" Lee'],
    ["'pat@client.example'", 'pat@client.example'],
    ['Pat\u202eeeL', 'PateeL'],
    ["O'Neill", "O'Neill"],
    ['', ''],
  ])('cleans the name %j', (name, clean) => {
    expect(normaliseAddress(name, 'pat@client.example')).toEqual({
      name: clean,
      address: 'pat@client.example',
    });
  });

  it('decodes what an encoder wrote, and keeps what is decoded', () => {
    const labels = fc.stringMatching(/^[a-zß-öø-ÿа-я]{1,20}$/);
    fc.assert(
      fc.property(labels, (label) => {
        const ascii = new URL(`http://${label}.example`).hostname.split('.')[0] ?? '';
        // URL maps some letters (ß); decoding what it wrote must encode to the same again.
        const decoded = domainOf(`x@${ascii}.example`);
        expect(new URL(`http://${decoded}`).hostname).toBe(`${ascii}.example`);
        expect(domainOf(`x@${decoded}`)).toBe(decoded);
      }),
    );
  });

  it('never throws, and what it gives is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, address) => {
        const once = normaliseAddress(name, address);
        expect(normaliseAddress(once.name, once.address).address).toBe(once.address);
      }),
    );
  });
});

describe('parseAddress', () => {
  it.each([
    ['pat@client.example', '', 'pat@client.example'],
    ['Pat Lee <pat@Client.Example>', 'Pat Lee', 'pat@client.example'],
    ['"Lee, Pat" <pat@client.example>', 'Lee, Pat', 'pat@client.example'],
    ['"a < b" <pat@client.example>', 'a < b', 'pat@client.example'],
    ['<pat@client.example>', '', 'pat@client.example'],
    ['Pat Lee', '', ''],
    ['Pat <>', 'Pat', ''],
  ])('%s', (text, name, address) => {
    expect(parseAddress(text)).toEqual({ name, address });
  });
});

describe('domainOf and sameAddress', () => {
  it.each([
    ['pat@client.example', 'client.example'],
    ['"a@b"@Client.Example', 'client.example'],
    ['', ''],
    ['pat', ''],
  ])('the domain of %j is %j', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  it.each([
    ['pat@client.example', 'PAT@client.example', true],
    ['pat@client.example', 'pat@CLIENT.example', true],
    ['pat@bücher.example', 'pat@xn--bcher-kva.example', true],
    ['pat@client.example', 'pat@mail.client.example', false],
    ['pat@client.example', 'pa.t@client.example', false],
    ['', '', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameAddress(a, b)).toBe(same);
  });
});
