/** PowerShell takes typographic quotation marks for its own: all of them are doubled within a literal. */
const QUOTES = /['\u2018\u2019\u201A\u201B]/g;

/** Gives a text as a literal of PowerShell: one line, nothing in it is worked out. */
export function literal(text: string): string {
  return `'${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(QUOTES, '$&$&')}'`;
}

/** Gives a value as a literal that holds JSON. */
export function jsonLiteral(value: unknown): string {
  return literal(JSON.stringify(value));
}
