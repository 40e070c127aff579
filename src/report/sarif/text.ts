import { cleanText } from '../alert/clean-text';

/**
 * Gives plain text for a SARIF message. Braces are doubled (SARIF 2.1.0, 3.11.5: single ones are placeholders), and what
 * could pass for an embedded link is parted (3.11.6), as names from the mail stand in it.
 */
export function sarifText(text: string): string {
  return cleanText(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/\](?=\()/g, '] ');
}
