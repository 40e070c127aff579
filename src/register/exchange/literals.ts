/**
 * What may stand in the PowerShell that Letterhead writes. PowerShell takes typographic quotation marks for quotation marks,
 * so that no text of a person enters a command, quoted or not: only object ids, and addresses of these few characters.
 */
const OBJECT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PLAIN_ADDRESS =
  /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/** Gives an object id as a literal; `undefined` of anything else. */
export function objectIdLiteral(id: string): string | undefined {
  return OBJECT_ID.test(id) ? `'${id}'` : undefined;
}

/** Gives an address of plain ASCII as a literal; `undefined` of any other, however valid. */
export function addressLiteral(address: string): string | undefined {
  return address.length <= 254 && PLAIN_ADDRESS.test(address) ? `'${address}'` : undefined;
}

/** What ends a line somewhere, what turns the direction of text, and what nobody sees. */
const NOT_IN_A_COMMENT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A comment is no longer than this. */
const LONGEST_COMMENT = 200;

/** Gives a text as a comment of one line. */
export function comment(text: string): string {
  return `# ${text.replace(NOT_IN_A_COMMENT, ' ').slice(0, LONGEST_COMMENT)}`;
}
