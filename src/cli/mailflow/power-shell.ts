/**
 * A text as a literal of PowerShell. In single quotes nothing is read as a variable or an escape; a quote is doubled, and so are the
 * typographic ones, which PowerShell takes for the same (language specification 3.0, section 2.3.5.2). Line breaks would begin a new
 * line of the script, and have no place in a name or an address: they become spaces.
 */
export function literal(text: string): string {
  return `'${text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ').replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** The same text in ASCII, for HTML: whatever the file is saved as, Exchange is given the right characters. */
export function asciiHtml(html: string): string {
  return html
    .replace(/'/g, '&#39;')
    .replace(/[^\x20-\x7e]/gu, (found) => `&#${String(found.codePointAt(0) ?? 0)};`);
}
