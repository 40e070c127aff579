import fc from 'fast-check';

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function run(length: number, alphabet = ALPHANUMERIC): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
    .filter((made) => new Set(made).size > length / 3);
}

/** Passwords as people are told to make them: letters of both sizes, a figure, a sign perhaps. */
export const password = fc
  .tuple(run(6), fc.constantFrom('7', '42', '2024', '9x'), fc.constantFrom('', '!', '#', '_', '%'), run(3))
  .map((parts) => parts.join(''));

/** Tokens in the forms of some vendors, and keys that a word labels. */
export const vendorToken = fc.oneof(
  run(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567').map((tail) => `AKIA${tail}`),
  run(36).map((tail) => `ghp_${tail}`),
  run(20).map((tail) => `glpat-${tail}`),
  run(24).map((tail) => `sk_live_${tail}`),
  run(35).map((tail) => `AIza${tail}`),
  run(36).map((tail) => `npm_${tail}`),
  run(40).map((tail) => `xoxb-${tail}`),
  run(32, '0123456789abcdef').map((tail) => `dapi${tail}`),
);

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** JSON Web Tokens with claims of any kind. */
export const webToken = fc
  .tuple(
    fc.constantFrom('HS256', 'RS256', 'ES512', 'none'),
    fc.dictionary(fc.constantFrom('sub', 'iss', 'aud', 'name'), fc.string({ maxLength: 20 })),
    run(43),
  )
  .map(([alg, claims, signature]) => `${encoded({ alg, typ: 'JWT' })}.${encoded(claims)}.${signature}`);

/** Private keys as PEM, OpenSSH and PGP write them; not keys that would open anything. */
export const keyBlock = fc
  .tuple(
    fc.constantFrom('PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY', 'OPENSSH PRIVATE KEY'),
    fc.array(run(64), { minLength: 2, maxLength: 8 }),
  )
  .map(([name, lines]) => [`-----BEGIN ${name}-----`, ...lines, `-----END ${name}-----`].join('\n'));

/** Ten to twenty different addresses. */
export const addresses = fc.uniqueArray(
  fc.tuple(run(6, 'abcdefghij'), run(5, 'klmnopqrst')).map(([local, domain]) => `${local}@${domain}.example`),
  { minLength: 10, maxLength: 20 },
);

/** Ten to twenty different telephone numbers, each in one of the ways in which they are written. */
export const telephones = fc.uniqueArray(
  fc
    .tuple(run(6, '0123456789'), fc.integer({ min: 0, max: 4 }))
    .map(
      ([end, form]) =>
        [
          `01632 ${end}`,
          `07700 ${end}`,
          `+44 7700 ${end}`,
          `(0121) ${end.slice(0, 3)} 4${end.slice(3)}`,
          `020 7946 0${end.slice(0, 3)}`,
        ][form] as string,
    ),
  { minLength: 10, maxLength: 20, selector: (written) => written.replace(/\D/g, '').slice(-7) },
);
