/** Gives text with the characters that HTML reads as markup written out. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Gives an approved block as HTML: one `div`, line breaks as `br`. */
export function blockAsHtml(text: string): string {
  return `<div><br>${escapeHtml(text).replace(/\n/g, '<br>')}</div>`;
}
