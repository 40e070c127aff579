/** What stands where a secret would: masks, blanks, brackets, and the words of forms and manuals. */
const PLACEHOLDER =
  /^(?:(.)\1*|[*•x.#_?-]+|[<[{(%$].*|.*\.\.\.|tb[ac]|n\/?a|none|null|nil|undefined|change-?(?:me|it|this)|password|passcode|passphrase|pass|pwd|pin|username|user|secret|token|key|string|value)$|x{4,}|\byour?[-_ ]|^(?:your|my|the)[\w-]{0,20}(?:pass|pwd|key|token|secret|code|pin)|yourpass|_here$|-here$|example|placeholder|redacted|removed|dummy|insert|sample|\*{3,}|0{8}|12345678-1234/i;

/** Whether a token stands for a secret and is none. */
export function isPlaceholder(token: string): boolean {
  return PLACEHOLDER.test(token);
}

/** A token without the stops and brackets of the sentence it ends. */
export function withoutStops(token: string): string {
  let end = token.length;
  while (end > 0 && '.,;:)]}\'"’”*'.includes(token.charAt(end - 1))) end -= 1;
  return token.slice(0, end);
}

/** A day, a time or a size, which mix letters and digits too. */
const MEASURE = /^\d{1,4}(?:st|nd|rd|th|am|pm|mb|gb|kb|days?|hours?|mins?)$/i;

/** Whether a token is made as secrets are and words are not: letters and digits mixed, signs among them, capitals inside. */
export function isMadeUp(token: string): boolean {
  if (token.length < 5 || !/[A-Za-z]/.test(token)) return false;
  if (/\d/.test(token)) return !MEASURE.test(token);
  return /[@#$%^&*+=~_£]|![^!]/.test(token) || /[a-z][A-Z]/.test(token);
}

/** How many different characters a token has. */
export function variety(token: string): number {
  return new Set(token.split('')).size;
}
